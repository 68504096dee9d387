import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {REORDER_KEY} from '~/cancellation/reorder-mark';
import type {Period} from '~/merchant/insights/setting';
import {makeUpPast} from '../../../../emulator/history/past-orders';
import type {Order} from '../../../../emulator/state/orders';
import {cancelSome, pieces} from '../../cancellation/part-visitors';
import {Visitors} from '../../cancellation/visitors';
import {leadFetchTo} from '../signed-in';
import {count as countIn, countsWith, minorUnits, ordersIn} from './counting';

let visitors: Visitors;
beforeEach(async () => {
  visitors = await Visitors.open();
  leadFetchTo(visitors.shop);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await visitors.close();
});

const world = () => visitors.shop.emulator.world;

const count = (days: Period) => countIn(visitors.shop, days);

/** Minor units by currency, of what the shop's own books say. */
function booked(
  orders: readonly Order[],
  isMeant: (transaction: Order['transactions'][number]) => boolean,
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const transaction of orders.flatMap((order) => order.transactions)) {
    if (transaction.status !== 'SUCCESS' || !isMeant(transaction)) continue;
    const {amount, currency} = transaction.amount.presentment;
    sums[currency] = (sums[currency] ?? 0) + amount;
  }
  return sums;
}

const isByCustomer = ({tags}: Order) => tags.includes('cancelled-by-customer');
const isRefund = ({kind}: {readonly kind: string}) => kind === 'REFUND';
const isReceipt = ({kind}: {readonly kind: string}) =>
  kind === 'SALE' || kind === 'CAPTURE';

/** Says no more than what is not nothing, as the counts do. */
const tally = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

describe.each([
  {seed: 'one', orders: 400, days: 30},
  {seed: 'two', orders: 500, days: 90},
  {seed: 'three', orders: 600, days: 365},
] as const)('of a made-up past of $days days', ({seed, orders, days}) => {
  test('every figure is what the shop’s own books say', async () => {
    makeUpPast(world(), {orders, days, seed, tags: []});
    const scan = await count(days);
    const {counts, goods, answeredAfter} = scan.sum;
    const all = ordersIn(visitors.shop, scan);
    const cancelled = all.filter(isByCustomer);
    expect(cancelled.length).toBeGreaterThan(10);
    expect(counts['orders']).toBe(all.length);
    expect(counts['cancelled']).toBe(cancelled.length);
    expect(counts['by-shop']).toBe(
      all.filter((order) => order.cancelledAt !== null && !isByCustomer(order))
        .length,
    );

    const back = booked(cancelled, isRefund);
    expect(minorUnits(scan, 'paid-back')).toEqual(back);
    expect(minorUnits(scan, 'store-credit')).toEqual(
      booked(
        cancelled,
        (each) => isRefund(each) && each.gateway === 'shopify_store_credit',
      ),
    );
    const kept: Record<string, number> = {};
    for (const [currency, sum] of Object.entries(
      booked(cancelled, isReceipt),
    )) {
      const left = sum - (back[currency] ?? 0);
      if (left !== 0) kept[currency] = left;
    }
    expect(minorUnits(scan, 'fee')).toEqual(kept);

    expect(countsWith(scan, 'reason:')).toEqual(
      tally(
        cancelled.flatMap(({tags}) =>
          tags
            .filter((tag) => tag.startsWith('cancel-reason:'))
            .map((tag) => tag.replace('cancel-', '')),
        ),
      ),
    );
    const monthOf = ({createdAt}: Order) =>
      new Date(createdAt)
        .toLocaleDateString('en-CA', {timeZone: 'Europe/Oslo'})
        .slice(0, 7);
    const byMonth = (prefix: string) => {
      const sums: Record<string, number> = {};
      for (const [key, sum] of Object.entries(countsWith(scan, prefix))) {
        const month = key.slice(prefix.length, prefix.length + 7);
        sums[month] = (sums[month] ?? 0) + sum;
      }
      return sums;
    };
    // A week may lie in two months.
    if (days !== 90) {
      expect(byMonth('placed:')).toEqual(tally(all.map(monthOf)));
      expect(byMonth('cancelled:')).toEqual(tally(cancelled.map(monthOf)));
    }

    const lines = cancelled.flatMap((order) => order.lines);
    const ordered = lines.reduce((sum, {quantity}) => sum + quantity, 0);
    const counted = (list: Record<string, {pieces: number}>) =>
      Object.values(list).reduce((sum, {pieces: some}) => sum + some, 0);
    expect(counted(goods.products) + goods.otherProductPieces).toBe(ordered);
    expect(counted(goods.variants) + goods.otherVariantPieces).toBe(ordered);

    const answers = ['granted', 'declined'] as const;
    for (const answer of answers) {
      expect(counts[`request-${answer}`] ?? 0).toBe(
        all.filter(({tags}) => tags.includes(`cancel-${answer}`)).length,
      );
    }
    expect(
      Object.values(answeredAfter).reduce((sum, each) => sum + each, 0),
    ).toBe(
      answers.reduce((sum, each) => sum + (counts[`request-${each}`] ?? 0), 0),
    );
    const late = Object.values(countsWith(scan, 'after:'));
    expect(late.reduce((sum, each) => sum + each, 0)).toBe(cancelled.length);
  }, 40_000);
});

describe('of what the engine itself has done', () => {
  const TWO_LINES = [
    {handle: 'fjord-at-dawn'},
    {handle: 'midnight-sun', quantity: 2},
  ];

  test('parts stay counted, whatever follows them, and what staff pay back later does not', async () => {
    const before = (await count(30)).sum.counts;
    const part = visitors.shop.placeOrder({lines: TWO_LINES, ageMinutes: 5});
    await cancelSome(visitors, part, pieces(part, 0, 1));
    await cancelSome(visitors, part, pieces(part, 1));
    const bothParts = booked([part], isRefund);
    const whole = visitors.shop.placeOrder({lines: TWO_LINES, ageMinutes: 5});
    await cancelSome(visitors, whole, pieces(whole, 0, 1));
    await visitors.visitAndCancel(whole);
    await visitors.event(part, 'ship');
    world().clock.advance(60);
    await visitors.event(part, 'refund');

    const scan = await count(30);
    expect(scan.sum.counts['part']).toBe((before['part'] ?? 0) + 1);
    expect(scan.sum.counts['cancelled']).toBe((before['cancelled'] ?? 0) + 1);
    expect(minorUnits(scan, 'paid-back')).toEqual({
      NOK: (bothParts['NOK'] ?? 0) + (booked([whole], isRefund)['NOK'] ?? 0),
    });
    const counted = Object.values(scan.sum.goods.products);
    expect(counted.reduce((sum, each) => sum + each.pieces, 0)).toBe(2 + 3);
    expect(scan.sum.comments.map(({text}) => text)).toContain('Wrong wall.');
  });

  test('store credit, its bonus, and what was ordered instead', async () => {
    visitors.setPolicy({
      refundRoutes: ['original', 'store-credit'],
      storeCreditBonusPercent: '10',
    });
    const order = visitors.shop.placeOrder({ageMinutes: 5});
    await visitors.visitAndCancel(order, {refundTo: 'store-credit'});
    const instead = visitors.shop.placeOrder({ageMinutes: 1});
    instead.customAttributes.push({key: REORDER_KEY, value: '#1'});

    const scan = await count(30);
    const refunds = booked([order], isRefund)['NOK'] ?? 0;
    expect(minorUnits(scan, 'store-credit')).toEqual({NOK: refunds});
    expect(minorUnits(scan, 'bonus')).toEqual({NOK: Math.floor(refunds / 10)});
    expect(scan.sum.counts['reorder']).toBe(1);
    expect(minorUnits(scan, 'reorder')).toEqual({
      NOK: instead.originalTotal.presentment.amount,
    });
  });
});
