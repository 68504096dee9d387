const SECOND = 1000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From here on every second counts, and is shown. */
const LAST_MINUTES = 5 * MINUTE;
/** Above that only minutes change; a look this often makes up for timers that a browser has put off. */
const COARSE_TICK_MILLISECONDS = 15 * SECOND;

/** In what the time left is told: whole days, hours with minutes, minutes, minutes with seconds, seconds, nothing. */
export type TimeLeftUnit =
  'days' | 'hours' | 'minutes' | 'lastMinutes' | 'lastSeconds' | 'over';

/** Whole numbers; each leaves out what the larger units hold, save that `days` and `hours` begin at two days and one. */
export interface TimeLeft {
  readonly unit: TimeLeftUnit;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/**
 * The moment on this device's clock at which a moment of the server's clock comes. Neither the device's clock nor its
 * zone has to be right: only the difference counts.
 * @param until UTC instant
 * @param serverNow UTC instant on the server's clock, at which the device's clock showed `deviceNow`
 * @param deviceNow milliseconds since 1970
 * @returns milliseconds since 1970
 */
export const deadlineOnDevice = (
  until: string,
  serverNow: string,
  deviceNow: number,
): number => deviceNow + Date.parse(until) - Date.parse(serverNow);

/**
 * How much time is left, never more than there is: seconds are rounded up, so that nothing is left exactly when nothing
 * is, and what is larger is rounded down.
 * @param milliseconds until the deadline; negative after it
 */
export function timeLeft(milliseconds: number): TimeLeft {
  const total = Math.max(0, Math.ceil(milliseconds / SECOND));
  const unit = unitFor(total);
  return {
    unit,
    days: Math.floor(total / DAY),
    hours: Math.floor(total / HOUR),
    minutes: Math.floor((total % HOUR) / MINUTE),
    seconds: total % MINUTE,
  };
}

/**
 * How long what is shown may stay as it is: to the next whole second in the last five minutes, before that never past
 * their beginning.
 * @param milliseconds until the deadline, more than 0
 */
export function nextTickIn(milliseconds: number): number {
  const untilLastMinutes = milliseconds - LAST_MINUTES * SECOND;
  if (untilLastMinutes > 0) {
    return Math.min(COARSE_TICK_MILLISECONDS, untilLastMinutes);
  }
  return milliseconds % SECOND || SECOND;
}

function unitFor(seconds: number): TimeLeftUnit {
  if (seconds === 0) return 'over';
  if (seconds < MINUTE) return 'lastSeconds';
  if (seconds <= LAST_MINUTES) return 'lastMinutes';
  if (seconds < HOUR) return 'minutes';
  return seconds < 2 * DAY ? 'hours' : 'days';
}
