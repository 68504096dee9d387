/** The emulated shop's clock: the machine's, moved forward by the control room. */
export class Clock {
  #offset = 0;

  /** Milliseconds since the epoch, UTC. */
  now(): number {
    return Date.now() + this.#offset;
  }

  iso(): string {
    return new Date(this.now()).toISOString();
  }

  advance(minutes: number): void {
    this.#offset += minutes * 60_000;
  }
}
