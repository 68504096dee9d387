import {describe, expect, it} from 'vitest';
import * as v from 'valibot';
import {ControlOrderInput} from '../../../emulator/orders/control-order-input';
import {
  currentTotal,
  displayFinancialStatus,
  displayFulfillmentStatus,
  total,
  totalOutstanding,
  totalTax,
} from '../../../emulator/orders/order-amounts';
import {createWorld} from '../../../emulator/state/create-world';
import type {Order} from '../../../emulator/state/orders';
import {openShop} from './admin-shop';

describe('the demo shop', () => {
  const world = createWorld({
    emulator: 'http://localhost:4110',
    storefront: 'http://localhost:3110',
  });
  const orders = [...world.orders.values()];
  const ofCustomer = (email: string) =>
    orders.filter((order) => order.email === email);

  it.each([
    ['kari@example.com', 10, 'NOK'],
    ['ola@example.com', 5, 'NOK'],
    ['greta@example.com', 3, 'EUR'],
  ])('gives %s at least %i orders, one fresh', (email, count, currency) => {
    const own = ofCustomer(email);
    expect(own.length).toBeGreaterThanOrEqual(count);
    const fresh = own.filter(
      (order) =>
        world.clock.now() - Date.parse(order.createdAt) < 15 * 60_000 &&
        displayFinancialStatus(order) === 'PAID' &&
        displayFulfillmentStatus(order) === 'UNFULFILLED' &&
        order.cancelledAt === null,
    );
    expect(fresh.length).toBeGreaterThan(0);
    for (const {presentmentCurrency} of own) {
      expect(presentmentCurrency).toBe(currency);
    }
  });

  it('shows Kari every state that a rule looks at', () => {
    const states = new Set(
      ofCustomer('kari@example.com').flatMap((order) => [
        displayFinancialStatus(order),
        displayFulfillmentStatus(order),
        order.cancelledAt === null ? 'standing' : 'cancelled',
      ]),
    );
    expect([...states].sort()).toEqual([
      'AUTHORIZED',
      'FULFILLED',
      'IN_PROGRESS',
      'ON_HOLD',
      'PAID',
      'PARTIALLY_FULFILLED',
      'PARTIALLY_REFUNDED',
      'PENDING',
      'REFUNDED',
      'UNFULFILLED',
      'cancelled',
      'standing',
    ]);
  });

  it('numbers orders by time and sells nothing it does not have', () => {
    const times = orders.map(({createdAt}) => createdAt);
    expect(times).toEqual([...times].sort());
    const stock = world.catalogue.products
      .flatMap(({variants}) => variants)
      .map(({available}) => available);
    expect(Math.min(...stock)).toBe(0);
    expect(world.outbox).toEqual([]);
  });
});

describe('amounts', () => {
  it('include the tax of the country the parcel goes to', () => {
    const shop = openShop();
    const norwegian = shop.order({email: 'kari@example.com'});
    const german = shop.order({email: 'greta@example.com'});
    const share = (order: Order) =>
      totalTax(order).presentment.amount / total(order).presentment.amount;
    expect(share(norwegian)).toBeCloseTo(0.25 / 1.25, 3);
    expect(share(german)).toBeCloseTo(0.19 / 1.19, 3);
  });

  it('take 10 % off the goods and nothing off shipping', () => {
    const shop = openShop();
    const [full, reduced] = [
      shop.order(),
      shop.order({discountCode: 'trykk10'}),
    ];
    const shipping = full.shipping?.price.shop.amount ?? 0;
    expect(total(reduced).shop.amount - shipping).toBe(
      Math.round((total(full).shop.amount - shipping) * 0.9),
    );
  });

  it('follow the money when less than the goods was given back', () => {
    const shop = openShop();
    const order = shop.order();
    shop.happens(order, {event: 'refund', amount: '50'});
    expect(currentTotal(order).shop.amount).toBe(
      total(order).shop.amount - 5_000,
    );
    expect(totalOutstanding(order).shop.amount).toBe(0);
    expect(displayFinancialStatus(order)).toBe('PARTIALLY_REFUNDED');
  });
});

describe('an order made to measure', () => {
  it.each([
    ['paid', 'PAID'],
    ['authorized', 'AUTHORIZED'],
    ['PENDING', 'PENDING'],
    ['partially-paid', 'PARTIALLY_PAID'],
    ['Partially Refunded', 'PARTIALLY_REFUNDED'],
    ['refunded', 'REFUNDED'],
    ['voided', 'VOIDED'],
  ])('can be %s', (financialStatus, expected) => {
    const order = openShop().order({financialStatus});
    expect(displayFinancialStatus(order)).toBe(expected);
  });

  it.each([
    ['unfulfilled', 'UNFULFILLED'],
    ['IN_PROGRESS', 'IN_PROGRESS'],
    ['on hold', 'ON_HOLD'],
    ['scheduled', 'SCHEDULED'],
    ['partially-fulfilled', 'PARTIALLY_FULFILLED'],
    ['fulfilled', 'FULFILLED'],
    ['delivered', 'FULFILLED'],
    ['submitted', 'PENDING_FULFILLMENT'],
    ['accepted', 'IN_PROGRESS'],
    ['rejected', 'REQUEST_DECLINED'],
  ])('can be %s', (fulfilmentState, expected) => {
    const order = openShop().order({fulfilmentState});
    expect(displayFulfillmentStatus(order)).toBe(expected);
  });

  it('is as old as it was asked to be', () => {
    const shop = openShop();
    const order = shop.order({age: '90'});
    const age = shop.world.clock.now() - Date.parse(order.createdAt);
    expect(Math.round(age / 60_000)).toBe(90);
  });

  it.each([
    {colour: 'red'},
    {lines: []},
    {lines: [{quantity: 1}]},
    {lines: [{sku: 'A', handle: 'b'}]},
    {financialState: 'rich'},
    {ageMinutes: -1},
    {email: 'nobody'},
  ])('cannot be %o', (input) => {
    expect(v.safeParse(ControlOrderInput, input).success).toBe(false);
  });

  it('is refused where the shop has no such thing', () => {
    const shop = openShop();
    const before = shop.world.orders.size;
    expect(() => shop.order({lines: [{sku: 'NONE'}]})).toThrow('NONE');
    expect(() => shop.order({discountCode: 'FREE'})).toThrow('FREE');
    expect(shop.world.orders.size).toBe(before);
  });
});

describe('what cannot happen is refused and changes nothing', () => {
  it.each([
    [{fulfillmentState: 'fulfilled'}, {event: 'pick'}],
    [{fulfillmentState: 'fulfilled'}, {event: 'ship'}],
    [{fulfillmentState: 'fulfilled'}, {event: 'hold'}],
    [{fulfillmentState: 'fulfilled'}, {event: 'cancel'}],
    [{}, {event: 'stop-picking'}],
    [{}, {event: 'deliver'}],
    [{}, {event: 'release-hold'}],
    [{}, {event: 'capture'}],
    [{}, {event: 'mark-paid'}],
    [{}, {event: 'request-return'}],
    [{}, {event: 'accept-cancellation'}],
    [{}, {event: 'refund', amount: '999999'}],
    [{financialState: 'authorized'}, {event: 'refund', amount: '1'}],
    [{}, {event: 'ship', lines: [{sku: 'NONE'}]}],
  ])('%o, then %o', (input, event) => {
    const shop = openShop();
    const order = shop.order(input);
    const before = structuredClone(order);
    expect(() => shop.happens(order, event)).toThrow();
    expect(order).toEqual(before);
  });
});

describe('what happens in the warehouse and in the admin', () => {
  it('leads from picking to the customer’s door, and back', () => {
    const shop = openShop();
    const order = shop.order();
    for (const event of ['pick', 'stop-picking', 'pick', 'ship', 'deliver']) {
      shop.happens(order, {event});
    }
    expect(order.fulfillments[0]).toMatchObject({displayStatus: 'DELIVERED'});
    shop.happens(order, {event: 'request-return'});
    expect(order.returnStatus).toBe('RETURN_REQUESTED');
    expect(order.events.map(({action}) => action)).toEqual([
      'placed',
      'paid',
      'fulfillment_progress_reported',
      'fulfillment_progress_stopped',
      'fulfillment_progress_reported',
      'fulfilled',
      'delivered',
      'return_requested',
    ]);
  });

  it('collects money', () => {
    const shop = openShop();
    const [authorized, invoice] = [
      shop.order({financialState: 'authorized'}),
      shop.order({financialState: 'pending'}),
    ];
    shop.happens(authorized, {event: 'capture'});
    shop.happens(invoice, {event: 'mark-paid'});
    expect(displayFinancialStatus(authorized)).toBe('PAID');
    expect(displayFinancialStatus(invoice)).toBe('PAID');
  });

  it('staff cancel, too', () => {
    const shop = openShop();
    const order = shop.order();
    shop.happens(order, {event: 'cancel'});
    expect(order).toMatchObject({cancelReason: 'STAFF'});
    expect(displayFinancialStatus(order)).toBe('REFUNDED');
    expect(shop.world.outbox).toHaveLength(1);
  });

  it('sends a gift card as soon as it is paid for', () => {
    const shop = openShop();
    const lines = [{handle: 'gift-card'}];
    const [paid, authorized] = [
      shop.order({lines}),
      shop.order({lines, financialState: 'authorized'}),
    ];
    expect(displayFulfillmentStatus(paid)).toBe('FULFILLED');
    expect(displayFulfillmentStatus(authorized)).toBe('UNFULFILLED');
    shop.happens(authorized, {event: 'capture'});
    expect(displayFulfillmentStatus(authorized)).toBe('FULFILLED');
  });
});
