import {useRevalidator} from '@remix-run/react';
import {useEffect, useState} from 'react';
import {fill, type Text} from '~/i18n/messages';
import {
  deadlineOnDevice,
  nextTickIn,
  timeLeft,
  type TimeLeftUnit,
} from './time-left';

/** "{hours} h {minutes} min left": a text for each unit. */
export type CountdownTexts = Readonly<
  Record<TimeLeftUnit, Text<'days' | 'hours' | 'minutes' | 'seconds'>>
>;

interface CountdownProps {
  /** UTC instant. */
  until: string;
  /** UTC instant that the server's clock showed when it answered. */
  serverNow: string;
  texts: CountdownTexts;
}

/**
 * How much time is left, counted by the server's clock. At the end it asks the server what is true now. It adds to a
 * sentence that names the time of day: without a script, and to a screen reader that is not asked, it says nothing.
 */
export function Countdown({until, serverNow, texts}: CountdownProps) {
  const left = useTimeLeft(until, serverNow);
  return (
    <p
      role="timer"
      className="min-h-[1lh] text-xl font-semibold tabular-nums noscript:hidden print:hidden"
    >
      {left !== null && fill(texts[left.unit], left)}
    </p>
  );
}

/** Null until the browser has taken over: what the server would write is old when it is read. */
function useTimeLeft(until: string, serverNow: string) {
  const {revalidate} = useRevalidator();
  const [milliseconds, setMilliseconds] = useState<number | null>(null);
  useEffect(() => {
    const deadline = deadlineOnDevice(until, serverNow, Date.now());
    // An answer from after the deadline is the server's word; only one from before can be out of date.
    let isOver = Date.parse(serverNow) >= Date.parse(until);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      const remaining = deadline - Date.now();
      setMilliseconds(remaining);
      if (remaining > 0) {
        timer = setTimeout(tick, nextTickIn(remaining));
      } else if (!isOver) {
        isOver = true;
        revalidate();
      }
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [until, serverNow, revalidate]);
  return milliseconds === null ? null : timeLeft(milliseconds);
}
