import type {World} from '../../../emulator/state/world';
import {memoryOfWorkers} from '../worker-memory';

const INTERVAL_MILLISECONDS = 5000;
const MINUTE = 60_000;
const NONE = {times: 0, points: 0};

/** What is read off every five seconds, while there is load. */
export class Readings {
  /** Bytes that all of workerd holds, every five seconds. */
  readonly #resident: number[] = [];
  /** Points that the Admin API took in five seconds each. */
  readonly #points: number[] = [];
  /** Admin operations, each with how often it was asked and what it took in all. */
  readonly #operations = new Map<string, {times: number; points: number}>();
  readonly #timer: NodeJS.Timeout;
  #lastRequest = 0;
  /** Admin requests that Shopify turned away, for the shop to send later. */
  timesThrottled = 0;

  constructor(private readonly world: World) {
    this.#timer = setInterval(() => {
      this.#read();
    }, INTERVAL_MILLISECONDS);
  }

  /** Reads for the last time. */
  end(): void {
    clearInterval(this.#timer);
    this.#read();
  }

  #read(): void {
    const {entries} = this.world.requests;
    const asked = entries.filter(
      ({id, api}) => id > this.#lastRequest && api === 'admin',
    );
    this.#lastRequest = entries.at(-1)?.id ?? 0;
    for (const {operation, actualCost, errors} of asked) {
      const {times, points} = this.#operations.get(operation) ?? NONE;
      this.#operations.set(operation, {
        times: times + 1,
        points: points + (actualCost ?? 0),
      });
      if (errors.includes('THROTTLED')) this.timesThrottled += 1;
    }
    this.#resident.push(memoryOfWorkers());
    this.#points.push(
      asked.reduce((sum, {actualCost}) => sum + (actualCost ?? 0), 0),
    );
  }

  /** A second, in the mean and in the five seconds that took the most. */
  pointsASecond(): {readonly mean: number; readonly most: number} {
    const rates = this.#points.map(
      (points) => points / (INTERVAL_MILLISECONDS / 1000),
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

  /** Bytes that all of workerd held, once a minute. */
  residentByMinute(): readonly number[] {
    const each = MINUTE / INTERVAL_MILLISECONDS;
    return this.#resident.filter((_, index) => (index + 1) % each === 0);
  }
}
