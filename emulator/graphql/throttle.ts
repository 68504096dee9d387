/** Shopify's leaky bucket: cost is taken from it and flows back at a constant rate. */
export class Throttle {
  #available: number;
  #updatedAt: number;

  constructor(
    /** Points. */
    private readonly maximum: number,
    /** Points a second. */
    private readonly restoreRate: number,
    /** Milliseconds since the epoch: the machine's clock, or that of a simulation. */
    private readonly now: () => number = Date.now,
  ) {
    this.#available = maximum;
    this.#updatedAt = now();
  }

  /** Takes the points, or answers false and takes none. */
  take(points: number): boolean {
    this.#restore();
    if (points > this.#available) return false;
    this.#available -= points;
    return true;
  }

  /** Returns what a query asked for and did not use. */
  giveBack(points: number): void {
    this.#available = Math.min(this.maximum, this.#available + points);
  }

  refill(): void {
    this.#available = this.maximum;
    this.#updatedAt = this.now();
  }

  status() {
    this.#restore();
    return {
      maximumAvailable: this.maximum,
      currentlyAvailable: Math.floor(this.#available),
      restoreRate: this.restoreRate,
    };
  }

  #restore(): void {
    const now = this.now();
    const restored = ((now - this.#updatedAt) / 1000) * this.restoreRate;
    this.#available = Math.min(this.maximum, this.#available + restored);
    this.#updatedAt = now;
  }
}
