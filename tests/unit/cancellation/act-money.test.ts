import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Order} from '../../../emulator/state/orders';
import type {EmulatedShop} from '../support/emulated-shop';
import {refundsOf, stateOf, Visitors} from './visitors';

let visitors: Visitors;
let shop: EmulatedShop;
beforeEach(async () => {
  visitors = await Visitors.open();
  ({shop} = visitors);
});
afterEach(() => visitors.close());

/** What the page promises, the first choice in front. */
async function offersOf(order: Order) {
  const state = stateOf(await visitors.read(order), order);
  if (state.kind !== 'open') throw new Error('The order can’t be cancelled');
  return state.offers;
}

/** Minor units in the customer's account with the shop, movement by movement. */
const storeCredits = (order: Order) =>
  [...shop.emulator.world.storeCreditAccounts.values()]
    .filter(({customerId}) => customerId === order.customerId)
    .flatMap(({transactions}) => transactions)
    .map(({amount, event}) => ({amount, event}));

const paid = (order: Order) =>
  order.transactions.reduce(
    (sum, {kind, amount}) =>
      kind === 'SALE' ? sum + amount.presentment.amount : sum,
    0,
  );

describe('what was promised is what comes back', () => {
  it.each([
    [
      'a gift card and a card',
      {
        payments: [
          {gateway: 'gift_card', amount: '300.00'},
          {gateway: 'shopify_payments'},
        ],
      },
    ],
    [
      'store credit and a card',
      {
        payments: [
          {gateway: 'shopify_store_credit', amount: '200.00'},
          {gateway: 'shopify_payments'},
        ],
      },
    ],
    ['a part that was captured', {financialState: 'partially_captured'}],
    ['a bank transfer', {gateway: 'Bank transfer'}],
    [
      'what staff had left of it',
      {financialState: 'partially_refunded', ageMinutes: 10},
    ],
    ['duties', {duties: '49.00'}],
    ['another currency', {country: 'DE', currency: 'EUR'}],
  ])('for %s', async (_what, input) => {
    const order = shop.placeOrder(input);
    const [promised] = await offersOf(order);
    await visitors.visitAndCancel(order);
    expect(await visitors.look(order)).toMatchObject({
      kind: 'cancelled',
      money: 'settled',
      refund: promised?.parts,
    });
    expect(visitors.alarms).toEqual([]);
  });
});

describe('a fee', () => {
  it('is kept, said beforehand, and taken once', async () => {
    visitors.setPolicy({withdrawalCountries: [], fee: {percent: '10'}});
    const order = shop.placeOrder();
    const [promised] = await offersOf(order);
    await visitors.visitAndCancel(order);
    expect(await visitors.look(order)).toMatchObject({
      kind: 'cancelled',
      money: 'settled',
      fee: promised?.fee,
      refund: promised?.parts,
    });
    const kept =
      paid(order) - (refundsOf(order)[0]?.amount.presentment.amount ?? 0);
    expect(kept).toBe(Math.floor(paid(order) / 10));
    expect(refundsOf(order)).toHaveLength(1);
  });

  it('that Shopify could not be told about leaves a page that says so, until it could', async () => {
    visitors.setPolicy({withdrawalCountries: [], fee: {percent: '10'}});
    const order = shop.placeOrder();
    visitors.fail('refundCreate', {kind: 'dropBeforeCommit'});
    await expect(visitors.visitAndCancel(order)).rejects.toThrow('Shopify');
    expect(await visitors.look(order)).toMatchObject({
      kind: 'cancelled',
      money: 'due',
      refund: [],
    });
    shop.emulator.world.clock.advance(2);
    expect(await visitors.look(order)).toMatchObject({money: 'settled'});
    expect(refundsOf(order)).toHaveLength(1);
  });
});

describe('store credit', () => {
  it('takes the place of the card where the customer chose it, with the bonus, once', async () => {
    visitors.setPolicy({
      refundRoutes: ['original', 'store-credit'],
      storeCreditBonusPercent: '10',
    });
    const order = shop.placeOrder();
    const credit = (await offersOf(order)).find(
      ({route}) => route === 'store-credit',
    );
    await visitors.visitAndCancel(order, {refundTo: 'store-credit'});
    expect(await visitors.look(order)).toMatchObject({
      kind: 'cancelled',
      money: 'settled',
      refund: credit?.parts,
      bonus: credit?.bonus,
    });
    expect(storeCredits(order)).toEqual([
      {amount: paid(order), event: 'ORDER_CANCELLATION'},
      {amount: Math.floor(paid(order) / 10), event: 'ADJUSTMENT'},
    ]);
  });

  it('whose bonus was lost on the way is looked for, and never credited twice', async () => {
    visitors.setPolicy({
      refundRoutes: ['store-credit', 'original'],
      storeCreditBonusPercent: '10',
    });
    const order = shop.placeOrder();
    visitors.fail('storeCreditAccountCredit', {kind: 'dropAfterCommit'});
    await expect(
      visitors.visitAndCancel(order, {refundTo: 'store-credit'}),
    ).rejects.toThrow('Shopify');
    shop.emulator.world.clock.advance(2);
    expect(await visitors.look(order)).toMatchObject({money: 'settled'});
    expect(
      storeCredits(order).filter(({event}) => event === 'ADJUSTMENT'),
    ).toHaveLength(1);
  });
});

describe('a person at the shop is told', () => {
  it('when the bank refused the refund, and the customer reads no lie', async () => {
    const order = shop.placeOrder();
    await visitors.visitAndCancel(order);
    await visitors.event(order, 'refund-fails');
    expect(await visitors.look(order)).toMatchObject({
      kind: 'cancelled',
      money: 'short',
      refund: [],
    });
    await visitors.look(order);
    expect(visitors.alarms).toEqual(['REFUND_INCOMPLETE']);
  });

  it('when staff cancelled in the same moment and paid nothing back', async () => {
    const order = shop.placeOrder();
    const reading = await visitors.read(order);
    await shop.fetch(`https://x.example/_emulator/orders/${order.id}/events`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({event: 'cancel', refund: false}),
    });
    await visitors.press(reading, order);
    expect(visitors.alarms).toEqual(['REFUND_INCOMPLETE']);
    expect(refundsOf(order)).toEqual([]);
    expect(await visitors.look(order)).toMatchObject({money: 'short'});
  });

  it('when goods can’t be put back at a location that was given up, and the order is cancelled all the same', async () => {
    const order = shop.placeOrder();
    await shop.fetch('https://x.example/_emulator/locations/own', {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({isActive: false}),
    });
    await visitors.visitAndCancel(order);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
    expect(visitors.alarms).toEqual(['NOT_RESTOCKED']);
  });
});
