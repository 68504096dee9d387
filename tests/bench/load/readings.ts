import type {World} from '../../../emulator/state/world';
import {memoryOfWorkers} from '../worker-memory';

const INTERVAL_MILLISECONDS = 5000;
const MINUTE = 60_000;
const NONE = {times: 0, points: 0};

interface Reading {
  /** Milliseconds since the beginning. */
  readonly at: number;
  /** Bytes that the workers hold. */
  readonly memory: number;
  /** Points that the Admin API took since the reading before. */
  readonly points: number;
}

/** What is read off every five seconds, while there is load. */
export class Readings {
  readonly #all: Reading[] = [];
  readonly #startedAt = performance.now();
  readonly #timer: NodeJS.Timeout;
  /** Admin operations, each with how often it was asked and what it took in all. */
  readonly #operations = new Map<string, {times: number; points: number}>();
  #lastRequest = 0;
  /** Admin requests that Shopify turned away, for the shop to send later. */
  timesThrottled = 0;

  constructor(private readonly world: World) {
    this.#timer = setInterval(() => {
      this.#read();
    }, INTERVAL_MILLISECONDS);
  }

  end(): void {
    clearInterval(this.#timer);
  }

  #read(): void {
    const entries = this.world.requests.entries.filter(
      ({id, api}) => id > this.#lastRequest && api === 'admin',
    );
    this.#lastRequest = this.world.requests.entries.at(-1)?.id ?? 0;
    this.timesThrottled += entries.filter(({errors}) =>
      errors.includes('THROTTLED'),
    ).length;
    for (const {operation, actualCost} of entries) {
      const {times, points} = this.#operations.get(operation) ?? NONE;
      this.#operations.set(operation, {
        times: times + 1,
        points: points + (actualCost ?? 0),
      });
    }
    this.#all.push({
      at: performance.now() - this.#startedAt,
      memory: memoryOfWorkers(),
      points: entries.reduce((sum, {actualCost}) => sum + (actualCost ?? 0), 0),
    });
  }

  /** A second, in the mean and in the five seconds that took the most. */
  pointsASecond(): {readonly mean: number; readonly most: number} {
    const rates = this.#all.map(
      ({points}) => points / (INTERVAL_MILLISECONDS / 1000),
    );
    const sum = rates.reduce((total, rate) => total + rate, 0);
    return {
      mean: Math.round(sum / rates.length),
      most: Math.round(Math.max(...rates)),
    };
  }

  /** What took the most, first. */
  operations() {
    return Object.fromEntries(
      [...this.#operations].sort(([, a], [, b]) => b.points - a.points),
    );
  }

  /** Bytes at the end of each minute. */
  memoryByMinute(): readonly number[] {
    const minutes = new Map<number, number>();
    for (const {at, memory} of this.#all) {
      minutes.set(Math.floor(at / MINUTE), memory);
    }
    return [...minutes.values()];
  }

  mostMemory(): number {
    return Math.max(...this.#all.map(({memory}) => memory));
  }

  /**
   * By how many bytes a minute memory has grown since then: the line that fits its course best.
   * @param warmUp milliseconds
   * @returns null where there is too little to tell
   */
  growth(warmUp: number): number | null {
    const points = this.#all.filter(({at}) => at >= warmUp);
    if (points.length < MINUTE / INTERVAL_MILLISECONDS) return null;
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const at = mean(points.map((point) => point.at));
    const memory = mean(points.map((point) => point.memory));
    const covariance = mean(
      points.map((point) => (point.at - at) * (point.memory - memory)),
    );
    const variance = mean(points.map((point) => (point.at - at) ** 2));
    return (covariance / variance) * MINUTE;
  }
}
