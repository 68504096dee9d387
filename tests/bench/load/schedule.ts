import {setTimeout as sleep} from 'node:timers/promises';
import {seededRandom} from '../../../emulator/art/random';
import {
  askTheShop,
  cancelByDoubleClick,
  cancelInTabs,
  cancelSome,
  cancelWhole,
} from './cancelling';
import {lookAtOrders} from './customer';
import {shop} from './shopper';
import type {Visit} from './visit';

/** New visitors a second, in the mean. */
export const VISITS_A_SECOND = 2;
/** Whoever comes while so many are there waits at the door. */
export const MOST_AT_ONCE = 24;

/** Of a hundred visits. */
const MIX: readonly (readonly [visits: number, name: string, visit: Visit])[] =
  [
    [90, 'shopper', shop],
    [3, 'looks at orders', lookAtOrders],
    [2, 'cancels', cancelWhole],
    [1.25, 'cancels by a double click', cancelByDoubleClick],
    [1.25, 'cancels in several tabs', cancelInTabs],
    [1.25, 'cancels some', cancelSome],
    [1.25, 'asks the shop', askTheShop],
  ];

export interface Arrival {
  readonly index: number;
  readonly name: string;
  readonly visit: Visit;
}

/** One visit of each kind, for the machine to have compiled what it runs. */
export const ONE_OF_EACH: readonly Arrival[] = MIX.map(
  ([, name, visit], index) => ({index, name, visit}),
);

/**
 * Lets visitors come at random moments, the same for the same seed, for so long; ends when the last has left.
 * @returns how many came, and the longest that one waited at the door, in milliseconds
 */
export async function letVisitorsCome(
  seed: string,
  milliseconds: number,
  visit: (arrival: Arrival) => Promise<void>,
): Promise<{readonly visits: number; readonly longestWait: number}> {
  const random = seededRandom(seed);
  const startedAt = performance.now();
  const now = () => performance.now() - startedAt;
  const there = new Set<Promise<void>>();
  let [due, visits, longestWait] = [0, 0, 0];
  for (;;) {
    due += (-Math.log(1 - random.next()) / VISITS_A_SECOND) * 1000;
    if (due > milliseconds) break;
    const lot = random.next() * 100;
    await sleep(Math.max(0, due - now()));
    while (there.size >= MOST_AT_ONCE) await Promise.race(there);
    longestWait = Math.max(longestWait, now() - due);
    const index = ONE_OF_EACH.length + visits;
    const started = visit({index, ...chosenBy(lot)}).finally(() =>
      there.delete(started),
    );
    there.add(started);
    visits += 1;
  }
  await Promise.all(there);
  return {visits, longestWait: Math.round(longestWait)};
}

/** @param lot from 0 up to 100 */
function chosenBy(lot: number): Pick<Arrival, 'name' | 'visit'> {
  let upTo = 0;
  for (const [visits, name, visit] of MIX) {
    upTo += visits;
    if (lot < upTo) return {name, visit};
  }
  throw new Error('The mix has less than a hundred visits');
}
