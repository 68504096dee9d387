import type {World} from '../../../emulator/state/world';
import {memoryOfWorkers} from '../worker-memory';
import type {Figures} from './figures';
import type {WorkerHeap} from './worker-heap';

const INTERVAL_MILLISECONDS = 5000;
const MINUTE = 60_000;
const NONE = {times: 0, points: 0};

/** What is read off while there is load: every five seconds, and the heap every two minutes. */
export class Readings {
  /** Bytes that all of workerd holds, every five seconds. */
  readonly #resident: number[] = [];
  /** Points that the Admin API took in five seconds each. */
  readonly #points: number[] = [];
  /** Bytes in use in the storefront's isolate. */
  readonly heap: number[] = [];
  /** Admin operations, each with how often it was asked and what it took in all. */
  readonly #operations = new Map<string, {times: number; points: number}>();
  readonly #timers: readonly NodeJS.Timeout[];
  #lastRequest = 0;
  /** Admin requests that Shopify turned away, for the shop to send later. */
  timesThrottled = 0;

  constructor(
    private readonly world: World,
    private readonly workerHeap: WorkerHeap,
    private readonly figures: Figures,
  ) {
    this.#timers = [
      setInterval(() => {
        this.#read();
      }, INTERVAL_MILLISECONDS),
      setInterval(() => {
        void this.#readHeap();
      }, 2 * MINUTE),
    ];
  }

  /** Reads everything for the last time. */
  async end(): Promise<void> {
    this.#timers.forEach(clearInterval);
    this.#read();
    await this.#readHeap();
  }

  async #readHeap(): Promise<void> {
    try {
      this.heap.push(await this.workerHeap.bytesInUse());
    } catch (error) {
      this.figures.failed(`heap: ${String(error)}`);
    }
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
