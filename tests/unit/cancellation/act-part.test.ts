import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {partOptions} from '~/cancellation/decide-part';
import {verifyOwnership} from '~/cancellation/owned-order';
import type {Order} from '../../../emulator/state/orders';
import type {EmulatedShop} from '../support/emulated-shop';
import {cancelSome, pieces, preview, pressPart} from './part-visitors';
import {holdsOn, ownershipOf, refundsOf, Visitors} from './visitors';

let visitors: Visitors;
let shop: EmulatedShop;
beforeEach(async () => {
  visitors = await Visitors.open();
  ({shop} = visitors);
});
afterEach(() => visitors.close());

const TWO_LINES = [
  {handle: 'fjord-at-dawn'},
  {handle: 'midnight-sun', quantity: 2},
];

/** Pieces that would be sent, line by line. */
const toBeSent = (order: Order) =>
  order.lines.map(({id}) =>
    order.fulfillmentOrders
      .flatMap(({lines}) => lines)
      .filter(({lineId}) => lineId === id)
      .reduce((sum, {remainingQuantity}) => sum + remainingQuantity, 0),
  );

const refunded = (order: Order) =>
  refundsOf(order).reduce(
    (sum, {amount}) => sum + amount.presentment.amount,
    0,
  );

const minorUnits = (amount: string) => Math.round(Number(amount) * 100);

describe('a part of an order', () => {
  it('is taken out of the parcel and paid back, and the rest is sent', async () => {
    const order = shop.placeOrder({lines: TWO_LINES});
    const proposal = await cancelSome(visitors, order, pieces(order, 0, 1));
    const [offer] = proposal.offers;
    expect(offer?.parts).toHaveLength(1);
    expect(refunded(order)).toBe(
      minorUnits(offer?.parts[0]?.amount.amount ?? ''),
    );
    expect(order.cancelledAt).toBeNull();
    expect(toBeSent(order)).toEqual([1, 1]);
    expect(holdsOn(order)).toEqual([]);
    expect(order.tags).toEqual(
      expect.arrayContaining([
        'cancelled-in-part-by-customer',
        'cancel-reason:changed-mind',
      ]),
    );
    expect(await visitors.record(order)).toMatchObject({
      phase: 'done',
      failure: null,
      act: {kind: 'part'},
    });
    expect(visitors.alarms).toEqual([]);
    await visitors.event(order, 'ship');
  });

  it('can be followed by another one, and by the rest as a whole', async () => {
    const order = shop.placeOrder({lines: TWO_LINES});
    const paid = order.transactions[0]?.amount.presentment.amount;
    await cancelSome(visitors, order, pieces(order, 0, 1));
    await cancelSome(visitors, order, pieces(order, 1));
    expect(refundsOf(order)).toHaveLength(2);
    await visitors.visitAndCancel(order);
    expect(order.cancelledAt).not.toBeNull();
    expect(refunded(order)).toBe(paid);
    const last = refundsOf(order).at(-1)?.amount.presentment.amount ?? 0;
    const state = await visitors.look(order);
    expect(state).toMatchObject({
      kind: 'cancelled',
      money: 'settled',
      refund: [{amount: {amount: (last / 100).toFixed(2)}}],
    });
  });

  it('is the whole order where nothing else is left', async () => {
    const order = shop.placeOrder({lines: TWO_LINES});
    await expect(preview(visitors, order, pieces(order, 1, 2))).rejects.toThrow(
      'whole',
    );
  });

  it('keeps a line that can’t be cancelled, and that is in nobody’s way', async () => {
    const order = shop.placeOrder({
      lines: [{handle: 'your-name-in-type'}, {handle: 'midnight-sun'}],
    });
    const state = await visitors.look(order);
    expect(state).toMatchObject({
      kind: 'part-open',
      decision: {code: 'PRODUCT_EXCLUDED'},
      part: {lines: [{quantity: 1}]},
    });
    await expect(preview(visitors, order, pieces(order, 1))).rejects.toThrow(
      'refused',
    );
    await cancelSome(visitors, order, pieces(order, 0, 1));
    expect(toBeSent(order)).toEqual([1, 0]);
  });

  it('may be what has not left of an order that was sent in part', async () => {
    const order = shop.placeOrder({
      lines: [{handle: 'fjord-at-dawn', quantity: 2}, {handle: 'midnight-sun'}],
      fulfillmentState: 'partially_fulfilled',
    });
    expect(await visitors.look(order)).toMatchObject({
      kind: 'part-open',
      decision: {code: 'PARTLY_SHIPPED'},
      part: {lines: [{quantity: 1}, {quantity: 1}]},
    });
    await cancelSome(visitors, order, pieces(order, 1, 1));
    expect(toBeSent(order)).toEqual([0, 0]);
    expect(order.lines.map(({currentQuantity}) => currentQuantity)).toEqual([
      1, 0,
    ]);
    expect(await visitors.look(order)).toMatchObject({
      kind: 'refused',
      decision: {code: 'SHIPPED'},
    });
  });

  it('is not put back on the shelf where the shop does not want it, and not sent either', async () => {
    visitors.setPolicy({restock: false});
    const order = shop.placeOrder({lines: TWO_LINES});
    await cancelSome(visitors, order, pieces(order, 1));
    expect(toBeSent(order)).toEqual([0, 2]);
    expect(order.refunds[0]?.lines[0]?.restockType).toBe('NO_RESTOCK');
    expect(visitors.alarms).toEqual([]);
  });

  it('costs less where nothing was taken yet', async () => {
    const order = shop.placeOrder({
      lines: TWO_LINES,
      financialState: 'authorized',
    });
    const proposal = await cancelSome(visitors, order, pieces(order, 1));
    expect(proposal.offers).toMatchObject([{parts: [], payouts: []}]);
    expect(refundsOf(order)).toEqual([]);
    expect(toBeSent(order)).toEqual([0, 2]);
    expect(await visitors.record(order)).toMatchObject({phase: 'done'});
  });

  it('is not offered where a fulfilment service has the work', async () => {
    const order = shop.placeOrder({
      lines: TWO_LINES,
      fulfillmentState: 'accepted',
    });
    const {order: snapshot, policy, readAt} = await visitors.read(order);
    const owned = verifyOwnership(ownershipOf(order), snapshot);
    expect(owned && partOptions(owned, policy, readAt)).toBeNull();
  });
});

describe('nothing is paid back', () => {
  it('for what was sent meanwhile', async () => {
    const order = shop.placeOrder({lines: TWO_LINES});
    const seen = await preview(visitors, order, pieces(order, 1));
    await visitors.event(order, 'ship');
    await pressPart(visitors, seen);
    expect(refundsOf(order)).toEqual([]);
    expect(holdsOn(order)).toEqual([]);
    expect(await visitors.record(order)).toMatchObject({phase: 'failed'});
    expect(await visitors.look(order)).toMatchObject({
      kind: 'refused',
      decision: {code: 'SHIPPED'},
    });
  });

  it('of another sum than the customer has seen', async () => {
    const order = shop.placeOrder({lines: TWO_LINES});
    const seen = await preview(visitors, order, pieces(order, 1));
    await visitors.event(order, 'refund');
    await pressPart(visitors, seen);
    expect(await visitors.record(order)).toMatchObject({phase: 'failed'});
    expect(order.refunds).toHaveLength(1);
    expect(holdsOn(order)).toEqual([]);
    expect(toBeSent(order)).toEqual([1, 2]);
  });

  it('twice, where a form is sent once more', async () => {
    const order = shop.placeOrder({lines: TWO_LINES});
    const seen = await preview(visitors, order, pieces(order, 0, 1));
    await pressPart(visitors, seen);
    await pressPart(visitors, seen);
    expect(refundsOf(order)).toHaveLength(1);
    const again = await preview(visitors, order, pieces(order, 0, 1));
    expect(again.key).not.toBe(seen.key);
  });

  it.each([
    ['dropAfterCommit' as const, 1],
    ['dropBeforeCommit' as const, 0],
  ])('twice, where the answer is lost: %s', async (kind, before) => {
    const order = shop.placeOrder({lines: TWO_LINES});
    const seen = await preview(visitors, order, pieces(order, 0, 1));
    visitors.fail('refundCreate', {kind});
    await expect(pressPart(visitors, seen)).rejects.toThrow('Shopify');
    expect(refundsOf(order)).toHaveLength(before);
    expect(await visitors.look(order)).toMatchObject({kind: 'in-progress'});
    shop.emulator.world.clock.advance(2);
    expect(await visitors.look(order)).toMatchObject({kind: 'open'});
    expect(refundsOf(order)).toHaveLength(1);
    expect(toBeSent(order)).toEqual([1, 1]);
    expect(holdsOn(order)).toEqual([]);
    expect(await visitors.record(order)).toMatchObject({phase: 'done'});
  });
});

describe('a fee', () => {
  it('is the same share of every part, and the whole of them is kept', async () => {
    visitors.setPolicy({withdrawalCountries: [], fee: {percent: '10'}});
    const order = shop.placeOrder({lines: TWO_LINES});
    const paid = order.transactions[0]?.amount.presentment.amount ?? 0;
    const {offers} = await cancelSome(visitors, order, pieces(order, 1));
    const fee = minorUnits(offers[0]?.fee?.amount ?? '');
    await visitors.visitAndCancel(order);
    expect(await visitors.look(order)).toMatchObject({money: 'settled'});
    const [first] = refundsOf(order);
    const rest = paid - fee - (first?.amount.presentment.amount ?? 0);
    expect(paid - refunded(order)).toBe(fee + Math.floor(rest / 10));
  });

  it('that is a fixed sum is kept once from an order', async () => {
    visitors.setPolicy({
      withdrawalCountries: [],
      fee: {amounts: {NOK: '50.00'}},
    });
    const order = shop.placeOrder({lines: TWO_LINES});
    const paid = order.transactions[0]?.amount.presentment.amount ?? 0;
    const first = await cancelSome(visitors, order, pieces(order, 0, 1));
    const second = await cancelSome(visitors, order, pieces(order, 0, 1));
    expect([first, second].map(({offers}) => offers[0]?.fee)).toMatchObject([
      {amount: '50.00'},
      null,
    ]);
    await visitors.visitAndCancel(order);
    expect(paid - refunded(order)).toBe(5000);
    expect(await visitors.look(order)).toMatchObject({
      kind: 'cancelled',
      fee: null,
      money: 'settled',
    });
  });
});

it('may come back as store credit, with the bonus', async () => {
  visitors.setPolicy({
    refundRoutes: ['original', 'store-credit'],
    storeCreditBonusPercent: '10',
  });
  const order = shop.placeOrder({lines: TWO_LINES});
  const {offers} = await cancelSome(
    visitors,
    order,
    pieces(order, 1),
    'store-credit',
  );
  const offer = offers.find(({route}) => route === 'store-credit');
  const credits = [...shop.emulator.world.storeCreditAccounts.values()]
    .filter(({customerId}) => customerId === order.customerId)
    .flatMap(({transactions}) => transactions)
    .map(({amount}) => amount);
  expect(credits).toEqual([
    minorUnits(offer?.parts[0]?.amount.amount ?? ''),
    minorUnits(offer?.bonus?.amount ?? ''),
  ]);
  expect(await visitors.record(order)).toMatchObject({phase: 'done'});
});

it('is remembered by the limits, once for each part', async () => {
  visitors.setPolicy({
    limits: {
      customer: {count: 2, days: 1},
      address: null,
      shop: null,
    },
  });
  const order = shop.placeOrder({lines: TWO_LINES});
  await cancelSome(visitors, order, pieces(order, 1));
  await cancelSome(visitors, order, pieces(order, 0, 1));
  expect(await visitors.look(order)).toMatchObject({
    kind: 'refused',
    decision: {code: 'LIMIT_REACHED'},
  });
});

it('that the bank refuses is told to the shop, and the customer reads no lie', async () => {
  const order = shop.placeOrder({lines: TWO_LINES});
  await cancelSome(visitors, order, pieces(order, 1));
  await visitors.event(order, 'refund-fails');
  await visitors.look(order);
  await visitors.look(order);
  expect(visitors.alarms).toEqual(['REFUND_INCOMPLETE']);
});
