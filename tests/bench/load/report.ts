import {memoryUsage} from 'node:process';
import {megabytes} from '../worker-memory';
import type {Books} from './books';
import type {Figures} from './figures';
import type {Readings} from './readings';
import {MOST_AT_ONCE, VISITS_A_SECOND} from './schedule';

/** The machine compiles what it runs, and caches fill. */
const WARM_UP_MILLISECONDS = 180_000;
/** What a worker may grow by in a minute and still count as flat: less than what one run differs from the next. */
const FLAT_BYTES_A_MINUTE = 1024 * 1024;

interface Load {
  readonly seed: string;
  readonly minutes: number;
  readonly visits: number;
  /** Milliseconds. */
  readonly longestWait: number;
  readonly figures: Figures;
  readonly books: Books;
  readonly readings: Readings;
  /** Bytes of the workers before anybody came. */
  readonly memoryBefore: number;
}

/** @returns whether nothing went wrong and memory stayed flat */
export function reportLoad(load: Load): boolean {
  const {figures, readings, memoryBefore} = load;
  const errors = [...figures.errors.values()].reduce((sum, n) => sum + n, 0);
  const growth = readings.growth(WARM_UP_MILLISECONDS);
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
workerd, MB: ${megabytes(memoryBefore)} before, then by the minute ${readings.memoryByMinute().map(megabytes).join(', ')}; at most ${megabytes(readings.mostMemory())}.
${growthText(growth)} Emulator and visitors together: ${megabytes(memoryUsage().rss)} MB.
Errors in ${figures.requests} requests: ${errors}`,
  );
  for (const [how, count] of figures.errors) console.log(`${count} × ${how}`);
  return errors === 0 && (growth === null || growth <= FLAT_BYTES_A_MINUTE);
}

function growthText(growth: number | null): string {
  if (growth === null) return 'Too short to tell whether it grows.';
  const kilobytes = Math.round(growth / 1024);
  const verdict = growth <= FLAT_BYTES_A_MINUTE ? 'flat' : 'it grows';
  return `After ${WARM_UP_MILLISECONDS / 60_000} minutes: ${kilobytes} kB a minute (${verdict}).`;
}
