/** Shopify's leaky bucket: cost is taken from it and flows back at a constant rate. */
export class Throttle {
  /** Points. */
  #maximum: number;
  /** Points a second. */
  #restoreRate: number;
  #available: number;
  #updatedAt: number;

  /**
   * @param maximum points
   * @param restoreRate points a second
   */
  constructor(
    maximum: number,
    restoreRate: number,
    /** Milliseconds since the epoch: the machine's clock, or that of a simulation. */
    private readonly now: () => number = Date.now,
  ) {
    this.#maximum = maximum;
    this.#restoreRate = restoreRate;
    this.#available = maximum;
    this.#updatedAt = now();
  }

  /** A bucket of another size, full. */
  replace(maximum: number, restoreRate: number): void {
    this.#maximum = maximum;
    this.#restoreRate = restoreRate;
    this.refill();
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
    this.#available = Math.min(this.#maximum, this.#available + points);
  }

  refill(): void {
    this.#available = this.#maximum;
    this.#updatedAt = this.now();
  }

  status() {
    this.#restore();
    return {
      maximumAvailable: this.#maximum,
      currentlyAvailable: Math.floor(this.#available),
      restoreRate: this.#restoreRate,
    };
  }

  #restore(): void {
    const now = this.now();
    const restored = ((now - this.#updatedAt) / 1000) * this.#restoreRate;
    this.#available = Math.min(this.#maximum, this.#available + restored);
    this.#updatedAt = now;
  }
}
