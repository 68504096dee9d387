/** The emulated shop's clock: the machine's, moved forward by the control room. */
export class Clock {
  readonly #base: () => number;
  #offset = 0;

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
  }

  /** A clock that goes like this one and shows that moment (milliseconds since the epoch) now. */
  at(moment: number): Clock {
    const clock = new Clock(this.#base);
    clock.#offset = moment - this.#base();
    return clock;
  }
}
