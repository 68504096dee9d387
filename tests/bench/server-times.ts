import type {Page} from './pages';
import {quantile} from './spans';

export const AT_A_TIME = 8;
/** Milliseconds for which as many requests as possible are answered. */
const BUSY = 1500;
const ROUNDS = 4;
const IN_A_ROUND = 40;
/** Until the machine has compiled what it runs. */
const WARM_UP = 40;

export interface ServerTimes {
  /** Milliseconds until the page is complete, one request at a time. */
  readonly p50: number;
  readonly p95: number;
  /** Eight at a time. */
  readonly requestsPerSecond: number;
}

/** Both storefronts' times for one page. They take turns, so that what else the machine does befalls both. */
export async function serverTimes(
  pages: readonly Page[],
): Promise<readonly ServerTimes[]> {
  const measured = pages.map((page) => ({
    page,
    times: Array<number>(),
    rates: Array<number>(),
  }));
  for (const {page} of measured) {
    for (let count = 0; count < WARM_UP; count += 1) await timeOf(page);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const {page, times} of measured) {
      for (let count = 0; count < IN_A_ROUND; count += 1) {
        times.push(await timeOf(page));
      }
    }
  }
  for (let round = 0; round < 2; round += 1) {
    for (const {page, rates} of measured) rates.push(await rateOf(page));
  }
  return measured.map(({times, rates}) => ({
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    requestsPerSecond: Math.round(
      rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
    ),
  }));
}

async function timeOf({url, headers}: Page): Promise<number> {
  const start = performance.now();
  const response = await fetch(url, {headers});
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} was answered ${response.status}`);
  return performance.now() - start;
}

async function rateOf(page: Page): Promise<number> {
  const start = performance.now();
  let answered = 0;
  await Promise.all(
    Array.from({length: AT_A_TIME}, async () => {
      while (performance.now() - start < BUSY) {
        await timeOf(page);
        answered += 1;
      }
    }),
  );
  return (1000 * answered) / (performance.now() - start);
}
