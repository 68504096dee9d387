import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {EmulatedShop} from '../support/emulated-shop';
import {holdsOn, refundsOf, Visitors} from './visitors';

let visitors: Visitors;
let shop: EmulatedShop;
beforeEach(async () => {
  visitors = await Visitors.open();
  ({shop} = visitors);
});
afterEach(() => visitors.close());

const eventsOf = async (order: Parameters<Visitors['record']>[0]) =>
  (await visitors.record(order)).trail.map(({event}) => event);

describe('an order that a fulfilment service has accepted', () => {
  it('is not cancelled before the service has said yes', async () => {
    const order = shop.placeOrder({fulfillmentState: 'accepted'});
    await visitors.visitAndCancel(order);
    expect(await visitors.look(order)).toMatchObject({kind: 'warehouse-asked'});
    expect(shop.countOf('orderCancel')).toBe(0);
    expect(refundsOf(order)).toEqual([]);

    await visitors.event(order, 'accept-cancellation');
    expect(await visitors.look(order)).toMatchObject({
      kind: 'cancelled',
      money: 'settled',
    });
    expect(refundsOf(order)).toHaveLength(1);
    expect(await eventsOf(order)).toEqual([
      'claimed',
      'warehouse-asked',
      'resumed',
      'accepted',
      'cancelled',
    ]);
  });

  it('goes on when the service says no, and the customer reads that', async () => {
    const order = shop.placeOrder({fulfillmentState: 'accepted'});
    await visitors.visitAndCancel(order);
    await visitors.event(order, 'reject-cancellation');
    expect(await visitors.look(order)).toMatchObject({
      kind: 'refused',
      decision: {code: 'WAREHOUSE_REFUSED'},
    });
    expect(order.cancelledAt).toBeNull();
    expect(refundsOf(order)).toEqual([]);
    expect(await visitors.record(order)).toMatchObject({
      phase: 'failed',
      failure: 'WAREHOUSE_REFUSED',
    });
  });

  it('is left alone when the service sends it while it is being asked', async () => {
    const order = shop.placeOrder({fulfillmentState: 'accepted'});
    await visitors.visitAndCancel(order);
    await visitors.event(order, 'ship');
    expect(await visitors.look(order)).toMatchObject({
      kind: 'refused',
      decision: {code: 'SHIPPED'},
    });
    expect(shop.countOf('orderCancel')).toBe(0);
  });

  it('asks the service once, however many look', async () => {
    const order = shop.placeOrder({fulfillmentState: 'accepted'});
    await visitors.visitAndCancel(order);
    await visitors.visitAndCancel(order);
    await Promise.all([visitors.look(order), visitors.look(order)]);
    expect(shop.countOf('fulfillmentOrderSubmitCancellationRequest')).toBe(1);
  });

  it('rings the shop, once, when the service does not answer for three days', async () => {
    const order = shop.placeOrder({fulfillmentState: 'accepted'});
    await visitors.visitAndCancel(order);
    shop.emulator.world.clock.advance(71 * 60);
    await visitors.look(order);
    expect(visitors.alarms).toEqual([]);
    shop.emulator.world.clock.advance(2 * 60);
    await visitors.look(order);
    await visitors.look(order);
    expect(visitors.alarms).toEqual(['SERVICE_SILENT']);
    expect(order.tags).toContain('cancel-needs-attention');
    await visitors.event(order, 'accept-cancellation');
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
  });

  it('tells the shop when the service has stopped for nothing', async () => {
    const order = shop.placeOrder({fulfillmentState: 'accepted'});
    await visitors.visitAndCancel(order);
    await visitors.event(order, 'accept-cancellation');
    visitors.fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    await visitors.look(order);
    expect(visitors.alarms).toEqual(['SERVICE_STOPPED']);
  });

  it('is refused where the merchant does not want services to be asked', async () => {
    visitors.setPolicy({askFulfillmentService: false});
    const order = shop.placeOrder({fulfillmentState: 'accepted'});
    expect(await visitors.look(order)).toMatchObject({
      kind: 'refused',
      decision: {code: 'WAREHOUSE_HAS_IT'},
    });
  });
});

describe('many at once', () => {
  it('cancel once, though more than Shopify’s ten hold the parcel for a moment', async () => {
    const order = shop.placeOrder();
    const reading = await visitors.read(order);
    await Promise.all(
      Array.from({length: 30}, () => visitors.press(reading, order)),
    );
    expect(shop.countOf('orderCancel')).toBe(1);
    expect(refundsOf(order)).toHaveLength(1);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
    expect(holdsOn(order)).toEqual([]);
  });

  it('are counted, each of them, though they write the same counters', async () => {
    const orders = Array.from({length: 4}, () => shop.placeOrder());
    await Promise.all(orders.map((order) => visitors.visitAndCancel(order)));
    const [first] = orders;
    if (!first) throw new Error('no order');
    const {usage} = (await visitors.read(first)).order;
    const total = (counter: Readonly<Record<string, number>>) =>
      Object.values(counter).reduce((sum, count) => sum + count, 0);
    expect(total(usage.customer)).toBe(4);
    expect(total(usage.shop)).toBe(4);
  });

  it('are stopped at the merchant’s limit, and told from when on', async () => {
    visitors.setPolicy({
      limits: {customer: {count: 2, days: 7}, address: null, shop: null},
    });
    const orders = [shop.placeOrder(), shop.placeOrder(), shop.placeOrder()];
    for (const order of orders) await visitors.visitAndCancel(order);
    expect(shop.countOf('orderCancel')).toBe(2);
    const [, , last] = orders;
    if (!last) throw new Error('no order');
    expect(await visitors.look(last)).toMatchObject({
      kind: 'refused',
      decision: {
        code: 'LIMIT_REACHED',
        facts: {cancelled: {count: 2, days: 7}},
      },
    });
  });
});

describe('an attempt that was counted', () => {
  it('does not stand in its own way when it is carried on', async () => {
    visitors.setPolicy({
      limits: {customer: {count: 1, days: 7}, address: null, shop: null},
    });
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'dropBeforeCommit'});
    await visitors.visitAndCancel(order);
    shop.emulator.world.clock.advance(2);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
  });

  it('is given up for a person after ten that failed', async () => {
    const order = shop.placeOrder();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      visitors.fail('orderCancel', {kind: 'jobFailure', message: 'No'});
      await visitors.visitAndCancel(order);
    }
    expect(await visitors.look(order)).toMatchObject({
      kind: 'refused',
      decision: {code: 'TRIED_TOO_OFTEN'},
    });
    expect(order.cancelledAt).toBeNull();
  });
});
