import {memoryUsage} from 'node:process';
import type {Books} from './books';
import type {Figures} from './figures';
import type {Readings} from './readings';
import {MOST_AT_ONCE, VISITS_A_SECOND} from './schedule';

/** What the heap in use may grow by and still count as flat: caches of fixed size fill up. */
const FLAT_BYTES = 2 * 1024 * 1024;

interface Load {
  readonly seed: string;
  readonly minutes: number;
  readonly visits: number;
  /** Milliseconds. */
  readonly longestWait: number;
  readonly figures: Figures;
  readonly books: Books;
  readonly readings: Readings;
  /** Bytes in use in the storefront's isolate, when each kind of visit has been there once. */
  readonly heapBefore: number;
  /** The same, when all have left. */
  readonly heapAfter: number;
}

/** @returns whether nothing went wrong and memory stayed flat */
export function reportLoad(load: Load): boolean {
  const {figures, readings, heapBefore, heapAfter} = load;
  const errors = [...figures.errors.values()].reduce((sum, n) => sum + n, 0);
  const isFlat = heapAfter - heapBefore <= FLAT_BYTES;
  const points = readings.pointsASecond();
  console.log(
    `\n${load.visits} visits in ${load.minutes} minutes, ${VISITS_A_SECOND} a second in the mean, at most ${MOST_AT_ONCE} at once (one waited ${load.longestWait} ms), seed "${load.seed}".
Milliseconds of each request, the whole answer read:`,
  );
  console.table(figures.rows());
  console.log('What customers were told, held against Shopify’s books:');
  console.table(load.books.counts());
  console.log('Admin API, by operation:');
  console.table(readings.operations());
  console.log(
    `Admin API, smallest plan (100 points a second): ${points.mean} points a second in the mean, ${points.most} at most in five seconds; slowed down ${readings.timesThrottled} times.
Heap in use in the storefront’s isolate, MB: ${inMegabytes([heapBefore])} after one visit of each kind, ${inMegabytes([heapAfter])} in the end (${isFlat ? 'flat' : 'it grows'}).
All of workerd, seven isolates of the runner and garbage that it is in no hurry to collect included, by the minute, MB: ${inMegabytes(readings.residentByMinute())}.
Emulator and visitors together: ${inMegabytes([memoryUsage().rss])} MB.
Errors in ${figures.requests} requests: ${errors}`,
  );
  for (const [how, count] of figures.errors) console.log(`${count} × ${how}`);
  return errors === 0 && isFlat;
}

const inMegabytes = (bytes: readonly number[]): string =>
  bytes.map((each) => (each / 1024 / 1024).toFixed(1)).join(', ');
