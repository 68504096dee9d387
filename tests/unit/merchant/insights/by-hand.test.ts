import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {REORDER_KEY} from '~/cancellation/reorder-mark';
import {median} from '~/merchant/insights/durations';
import {entriesValue, newEntry} from '~/withdrawal/entry';
import {newReceiptNumber} from '~/withdrawal/statement';
import {writeOrderMetafield} from '../../../../emulator/history/order-metafield';
import {makeUpPast} from '../../../../emulator/history/past-orders';
import type {Order} from '../../../../emulator/state/orders';
import {EmulatedShop} from '../../support/emulated-shop';
import {between, insightsByHand} from '../../support/insights-by-hand';
import {leadFetchTo} from '../signed-in';
import {count, countsWith, minorUnits, ordersIn} from './counting';

let shop: EmulatedShop;
beforeEach(async () => {
  shop = await EmulatedShop.open();
  leadFetchTo(shop);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await shop.close();
});

const world = () => shop.emulator.world;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The end of the next Sunday of October on which Oslo's clocks go back, in milliseconds: 00:00 on Monday there. */
function endOfLongSunday(now: number): number {
  const year = new Date(now).getUTCFullYear() + 1;
  const last = new Date(Date.UTC(year, 9, 31));
  return Date.UTC(year, 9, 31 - last.getUTCDay(), 23);
}

/** Orders a minute before and after each midnight that begins or ends the week in which the clocks change. */
function placeAround(longSunday: number): void {
  // Monday began in summer time.
  const monday = longSunday - 7 * DAY - 60 * MINUTE;
  for (const midnight of [monday, longSunday]) {
    for (const moment of [midnight - MINUTE, midnight + MINUTE]) {
      const ageMinutes = Math.round((world().clock.now() - moment) / MINUTE);
      shop.placeOrder({ageMinutes});
    }
  }
}

/** Makes some customers' cancellations withdrawals, and lets some buy again. */
function varyPast(): void {
  [...world().orders.values()].forEach((order, index) => {
    if (order.tags.includes('cancelled-by-customer')) {
      if (index % 3 === 0) withdraw(order);
    } else if (index % 7 === 0 && order.cancelledAt === null) {
      order.customAttributes.push({key: REORDER_KEY, value: '#1'});
    }
  });
}

function withdraw(order: Order): void {
  const number = newReceiptNumber();
  const record = order.metafields.find(({key}) => key === 'cancellation');
  if (record) {
    record.value = record.value.replace(
      '"withdrawal":null',
      `"withdrawal":"${number}"`,
    );
  }
  const entry = newEntry({
    number,
    receivedAt: order.createdAt,
    name: 'Inger Berg',
    email: 'inger@example.com',
    orderName: `#${order.number}`,
    remarks: '',
    lines: [],
    proof: null,
    pathPrefix: '',
    timeZone: null,
  });
  const value: unknown = JSON.parse(entriesValue([entry]));
  writeOrderMetafield(world(), order, 'withdrawal', value);
}

/** As exactly as the page counts: up to the next minute, quarter of an hour or six hours. */
function expectMedian(
  counted: number | null,
  ascending: readonly number[],
): void {
  const exact = ascending[Math.ceil(ascending.length / 2) - 1];
  if (exact === undefined) throw new Error('Nothing was counted');
  const step = exact <= 60 ? 1 : exact <= 24 * 60 ? 15 : 360;
  expect(counted).toBeGreaterThanOrEqual(exact);
  expect(counted).toBeLessThan(exact + step);
}

describe.each([
  {seed: 'four', orders: 500, days: 30, column: 'day'},
  {seed: 'five', orders: 700, days: 90, column: 'week'},
  {seed: 'six', orders: 700, days: 90, column: 'week'},
  {seed: 'seven', orders: 800, days: 365, column: 'month'},
] as const)(
  '$days days of the past "$seed"',
  ({seed, orders, days, column}) => {
    test('come to what is counted by hand, over a change of the clocks', async () => {
      const longSunday = endOfLongSunday(world().clock.now());
      const today = longSunday + 12 * DAY;
      world().clock.advance((today - world().clock.now()) / MINUTE);
      makeUpPast(world(), {orders, days, seed, tags: []});
      placeAround(longSunday);
      varyPast();

      const scan = await count(shop, days);
      const {counts, cancelledAfter, answeredAfter, slowestAnswer, comments} =
        scan.sum;
      const hand = insightsByHand(ordersIn(shop, scan), column);
      const byColumn = (prefix: string) =>
        Object.fromEntries(
          Object.entries(countsWith(scan, prefix)).map(([figure, some]) => [
            figure.slice(prefix.length),
            some,
          ]),
        );
      expect(byColumn('placed:')).toEqual(hand.placed);
      expect(byColumn('cancelled:')).toEqual(hand.cancelled);

      expectMedian(median(cancelledAfter), hand.cancelledAfter);
      expectMedian(median(answeredAfter), hand.answeredAfter);
      expect(slowestAnswer).toBe(hand.answeredAfter.at(-1));
      const {stretches} = scan.setup;
      expect(
        [...stretches, 'later'].map((bound) => counts[`after:${bound}`] ?? 0),
      ).toEqual(between(hand.cancelledAfter, stretches));
      for (const [phase, some] of Object.entries(hand.answers)) {
        expect(counts[`request-${phase}`]).toBe(some);
      }

      expect(hand.withdrawn).toBeGreaterThan(2);
      expect(counts['withdrawn']).toBe(hand.withdrawn);
      expect(counts['statement']).toBe(hand.statements);
      expect(counts['comment']).toBe(hand.comments.length);
      expect(comments.map(({text}) => text)).toEqual(hand.comments.slice(0, 8));

      expect(counts['reorder']).toBe(hand.reorders);
      expect(Object.keys(hand.reordered).sort()).toEqual(['EUR', 'NOK']);
      expect(minorUnits(scan, 'reorder')).toEqual(hand.reordered);
    }, 40_000);
  },
);
