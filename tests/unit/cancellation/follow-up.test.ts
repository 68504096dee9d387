import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {carryOnOrder} from '~/cancellation/carry-on.server';
import {
  followUpFulfillmentOrder,
  followUpOrder,
} from '~/cancellation/follow-up.server';
import {ownedAsClaimed} from '~/cancellation/owned-order';
import {parseRecord} from '~/cancellation/record';
import type {FaultEffect} from '../../../emulator/state/faults';
import type {Order} from '../../../emulator/state/orders';
import {ShopifyUnavailable} from '~/shopify/errors';
import type {EmulatedShop} from '../support/emulated-shop';
import {snapshot} from './orders';
import {Visitors} from './visitors';

let visitors: Visitors;
let shop: EmulatedShop;
beforeAll(async () => {
  visitors = await Visitors.open();
  ({shop} = visitors);
});
afterAll(() => visitors.close());

beforeEach(() => shop.emulator.reset());

const gid = (order: Order) => `gid://shopify/Order/${order.id}`;

/** Shopify tells the shop that this has changed. */
const follow = (order: Order) => followGid(gid(order));

const followGid = async (orderId: string) =>
  (await visitors.atDesk((desk) => followUpOrder(shop.admin, desk, orderId)))
    .isCarriedOn;

/** The customer presses the button, and what goes wrong goes wrong. */
async function cancelWith(order: Order, effect: FaultEffect): Promise<void> {
  visitors.fail('orderCancel', effect);
  await visitors.visitAndCancel(order);
}

const recordOf = (order: Order) =>
  parseRecord(
    order.metafields.find(({key}) => key === 'cancellation')?.value ?? '',
  );

/** As if the worker had died a while ago: its lease has run out. */
function letLeaseEnd(order: Order): void {
  const record = recordOf(order);
  const metafield = order.metafields.find(({key}) => key === 'cancellation');
  if (!record || !metafield) throw new Error('There is no record');
  Object.assign(metafield, {
    value: JSON.stringify({...record, leaseUntil: '2026-01-01T00:00:00.000Z'}),
  });
}

describe('followUpOrder', () => {
  it('asks one small question about an order that nobody is cancelling', async () => {
    const order = shop.placeOrder();
    await follow(order);
    expect(shop.countOf('order')).toBe(1);
    const asked = shop.emulator.world.requests.entries.find(
      ({operation}) => operation === 'FollowUpOrder',
    );
    expect(asked?.requestedCost).toBeLessThan(5);
  });

  it('does nothing about an order that Shopify does not show', async () => {
    expect(await followGid('gid://shopify/Order/1')).toBe(false);
    expect(shop.countOf('order')).toBe(1);
  });

  it('ends what Shopify has carried out, although its answer was lost', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'dropAfterCommit'});
    // The worker dies before it can find out by itself.
    const {admin} = visitors;
    const lost = new ShopifyUnavailable('admin', 'the worker is gone');
    await visitors
      .press(await visitors.read(order), order, {
        desk: {admin: {...admin, readOrder: () => Promise.reject(lost)}},
      })
      .catch((error: unknown) => expect(error).toBe(lost));
    expect(recordOf(order)).toMatchObject({phase: 'claimed'});
    shop.emulator.world.clock.advance(1);
    expect(await follow(order)).toBe(true);
    expect(order.cancelledAt).not.toBeNull();
    expect(recordOf(order)).toMatchObject({phase: 'cancelled'});
    expect(order.tags).toEqual([
      'cancelled-by-customer',
      'cancel-reason:changed-mind',
    ]);
  });

  it('leaves an attempt to whoever is at work on it', async () => {
    const order = shop.placeOrder();
    await cancelWith(order, {kind: 'dropBeforeCommit'});
    await follow(order);
    expect(shop.countOf('orderCancel')).toBe(1);
    expect(order.cancelledAt).toBeNull();
  });

  it('carries on an attempt that nobody is at work on any more', async () => {
    const order = shop.placeOrder();
    await cancelWith(order, {kind: 'dropBeforeCommit'});
    letLeaseEnd(order);
    await follow(order);
    expect(order.cancelledAt).not.toBeNull();
    expect(recordOf(order)).toMatchObject({phase: 'cancelled'});
  });

  it('carries on once, however often and whenever it is told to', async () => {
    const order = shop.placeOrder();
    await cancelWith(order, {kind: 'dropBeforeCommit'});
    letLeaseEnd(order);
    await Promise.all(Array.from({length: 8}, () => follow(order)));
    await follow(order);
    expect(order.cancelledAt).not.toBeNull();
    // The one that was lost, and one more.
    expect(shop.countOf('orderCancel')).toBe(2);
    expect(
      order.transactions.filter(({kind}) => kind === 'REFUND'),
    ).toHaveLength(1);
  });

  it('does not cancel what has been sent meanwhile', async () => {
    const order = shop.placeOrder();
    await cancelWith(order, {kind: 'dropBeforeCommit'});
    letLeaseEnd(order);
    await visitors.event(order, 'release-hold');
    await visitors.event(order, 'ship');
    await follow(order);
    expect(order.cancelledAt).toBeNull();
    expect(recordOf(order)).toMatchObject({
      phase: 'failed',
      failure: 'SHIPPED',
    });
  });

  it('has nothing more to do when all is done', async () => {
    const order = shop.placeOrder();
    await cancelWith(order, {kind: 'delay', milliseconds: 0});
    expect(recordOf(order)).toMatchObject({phase: 'cancelled'});
    shop.emulator.world.requests.clear();
    await follow(order);
    expect(
      shop.emulator.world.requests.entries.map(({operation}) => operation),
    ).toEqual(['FollowUpOrder']);
  });

  it('throws where Shopify can’t be reached', async () => {
    const order = shop.placeOrder();
    shop.emulator.world.faults.add({
      api: 'admin',
      operation: 'FollowUpOrder',
      effect: {kind: 'status', status: 400},
      remaining: 1,
    });
    await expect(follow(order)).rejects.toThrow('Shopify');
  });
});

it('followUpFulfillmentOrder finds the order first', async () => {
  const order = shop.placeOrder();
  await cancelWith(order, {kind: 'dropBeforeCommit'});
  letLeaseEnd(order);
  const [fulfillmentOrder] = order.fulfillmentOrders;
  const followFulfillmentOrder = async (id: number) => {
    const gid = `gid://shopify/FulfillmentOrder/${id}`;
    const {isCarriedOn} = await visitors.atDesk((desk) =>
      followUpFulfillmentOrder(shop.admin, desk, gid),
    );
    return isCarriedOn;
  };
  expect(await followFulfillmentOrder(fulfillmentOrder?.id ?? 0)).toBe(true);
  expect(order.cancelledAt).not.toBeNull();
  expect(await followFulfillmentOrder(1)).toBe(false);
});

it('rings the shop of a parcel that left after the cancellation', async () => {
  const order = shop.placeOrder();
  await visitors.visitAndCancel(order);
  await visitors.event(order, 'ship-late');
  await follow(order);
  await follow(order);
  expect(visitors.alarms).toEqual(['SHIPPED_AFTER_CANCELLATION']);
  expect(order.tags).toContain('cancel-needs-attention');
  expect(await visitors.look(order)).toMatchObject({
    kind: 'cancelled',
    isShipped: true,
  });
});

describe('carryOnOrder', () => {
  it('does nothing for an order that is another customer’s by now', async () => {
    const order = shop.placeOrder({email: 'kari@example.com'});
    await cancelWith(order, {kind: 'dropBeforeCommit'});
    const ola = [...shop.emulator.world.customers.values()].find(
      ({email}) => email === 'ola@example.com',
    );
    Object.assign(order, {customerId: ola?.id});
    shop.emulator.world.clock.advance(2);
    expect(
      await visitors.atDesk((desk) => carryOnOrder(desk, gid(order))),
    ).toBe(false);
    expect(order.cancelledAt).toBeNull();
  });

  it('does nothing where the record can’t be read', async () => {
    const order = shop.placeOrder();
    await cancelWith(order, {kind: 'dropBeforeCommit'});
    Object.assign(order.metafields[0] ?? {}, {value: '{"version":99}'});
    shop.emulator.world.clock.advance(2);
    expect(
      await visitors.atDesk((desk) => carryOnOrder(desk, gid(order))),
    ).toBe(false);
  });
});

describe('ownedAsClaimed', () => {
  it.each([
    ['its own customer', '7', '7', true],
    ['another customer', '7', '8', false],
    ['nobody', null, '7', false],
  ])('is an order of %s', (_what, customerNumber, claimed, isOwned) => {
    const order = ownedAsClaimed(snapshot({customerNumber}), claimed);
    expect(order !== null).toBe(isOwned);
  });
});
