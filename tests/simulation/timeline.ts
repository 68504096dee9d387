interface Waiting {
  readonly at: number;
  readonly goOn: () => void;
}

/** Far more than any run takes: an act that asks without end is stopped. */
const MOST_STEPS = 20_000;

/** Time that passes only when everybody waits for it. Who waits goes on one by one, in the order of their moments. */
export class Timeline {
  #now: number;
  #steps = 0;
  #waiting: Waiting[] = [];

  /** @param start milliseconds since the epoch, UTC */
  constructor(start: number) {
    this.#now = start;
  }

  /** Milliseconds since the epoch, UTC. */
  now(): number {
    return this.#now;
  }

  /** Goes on after so many milliseconds of this timeline. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((goOn) => {
      this.#waiting.push({at: this.#now + milliseconds, goOn});
    });
  }

  /**
   * Lets time pass until nobody waits for it any more.
   * @throws Error where that does not come
   */
  async untilQuiet(): Promise<void> {
    for (;;) {
      await settled();
      const next = this.#takeEarliest();
      if (!next) return;
      this.#steps += 1;
      if (this.#steps > MOST_STEPS) throw new Error('The run has no end');
      this.#now = Math.max(this.#now, next.at);
      next.goOn();
    }
  }

  #takeEarliest(): Waiting | null {
    const [first] = this.#waiting;
    if (!first) return null;
    const earliest = this.#waiting.reduce(
      (least, each) => (each.at < least.at ? each : least),
      first,
    );
    this.#waiting = this.#waiting.filter((each) => each !== earliest);
    return earliest;
  }
}

/** Nothing here waits for the outside, so all that can go on has gone on when the microtasks are done. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
