interface Alarm {
  /** Milliseconds since the epoch, by this clock. */
  readonly moment: number;
  readonly work: () => void;
  timer: NodeJS.Timeout | undefined;
}

/** The longest that a timer of Node.js can be set to, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The emulated shop's clock: the machine's, moved forward by the control room. */
export class Clock {
  readonly #base: () => number;
  #offset = 0;
  #isStopped = false;
  readonly #alarms = new Set<Alarm>();

  /** @param base milliseconds since the epoch, UTC: the machine's clock, or that of a simulation */
  constructor(base: () => number = Date.now) {
    this.#base = base;
  }

  /** Milliseconds since the epoch, UTC. */
  now(): number {
    return this.#base() + this.#offset;
  }

  iso(): string {
    return new Date(this.now()).toISOString();
  }

  advance(minutes: number): void {
    this.#offset += minutes * 60_000;
    for (const alarm of this.#alarms) this.#wind(alarm);
  }

  /**
   * Does this work once it is that moment (milliseconds since the epoch, UTC) by this clock, moved or not; never before
   * the work at hand is done. Keeps no process alive.
   */
  schedule(moment: number, work: () => void): void {
    if (this.#isStopped) return;
    const alarm: Alarm = {moment, work, timer: undefined};
    this.#alarms.add(alarm);
    this.#wind(alarm);
  }

  /** Gives up all work that is still to come: the shop is no more. */
  stop(): void {
    this.#isStopped = true;
    for (const {timer} of this.#alarms) clearTimeout(timer);
    this.#alarms.clear();
  }

  #wind(alarm: Alarm): void {
    clearTimeout(alarm.timer);
    const wait = Math.max(0, alarm.moment - this.now());
    alarm.timer = setTimeout(
      () => this.#ring(alarm),
      Math.min(wait, LONGEST_TIMER),
    );
    alarm.timer.unref();
  }

  #ring(alarm: Alarm): void {
    // Timers are a little early at times.
    if (alarm.moment > this.now()) {
      this.#wind(alarm);
      return;
    }
    this.#alarms.delete(alarm);
    alarm.work();
  }

  /** A clock that goes like this one and shows that moment (milliseconds since the epoch) now. */
  showing(moment: number): Clock {
    const clock = new Clock(this.#base);
    clock.#offset = moment - this.#base();
    return clock;
  }
}
