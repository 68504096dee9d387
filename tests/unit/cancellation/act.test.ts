import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {cancelOrder} from '~/cancellation/act.server';
import type {AdminReading} from '~/cancellation/admin-port';
import {agree, type Agreement, offersKey} from '~/cancellation/agreement';
import {
  type CancellationState,
  cancellationState,
} from '~/cancellation/cancellation-state';
import type {Clock} from '~/cancellation/clock';
import type {Alarm, Desk} from '~/cancellation/desk';
import {type Ownership, verifyOwnership} from '~/cancellation/owned-order';
import type {RefundRoute} from '~/cancellation/refund-routes';
import {resume} from '~/cancellation/resume.server';
import {shopifyAdminPort} from '~/cancellation/shopify-admin-port.server';
import type {Api, FaultEffect} from '../../../emulator/state/faults';
import type {Order} from '../../../emulator/state/orders';
import {EmulatedShop} from '../support/emulated-shop';

let shop: EmulatedShop;
let alarms: Alarm[];
beforeEach(async () => {
  shop = await EmulatedShop.open();
  alarms = [];
});
afterEach(() => shop.close());

/** Waiting moves the emulator's clock and not the test's: jobs fall due at once. */
const clock: Clock = {
  now: () => new Date(shop.emulator.world.clock.now()),
  sleep: (milliseconds) => {
    shop.emulator.world.clock.advance(milliseconds / 60_000);
    return Promise.resolve();
  },
};

const admin = () => shopifyAdminPort(shop.admin, {address: null});
const gid = (order: Order) => `gid://shopify/Order/${order.id}`;

/** A worker: what it puts off is done before the test goes on. */
async function atDesk<Result>(
  work: (desk: Desk) => Promise<Result>,
  with_: Partial<Desk> = {},
): Promise<Result> {
  const later: Promise<void>[] = [];
  const result = await work({
    admin: admin(),
    clock,
    later: (each) => later.push(each),
    alarm: (alarm) => alarms.push(alarm),
    ...with_,
  });
  await Promise.all(later);
  return result;
}

async function read(order: Order): Promise<AdminReading> {
  const reading = await admin().readOrder(gid(order));
  if (!reading) throw new Error('The order is gone');
  return reading;
}

const ownership = (order: Order): Ownership => ({
  orderId: gid(order),
  orderName: `#${order.number}`,
  customerId: `gid://shopify/Customer/${order.customerId ?? ''}`,
});

function stateOf(reading: AdminReading, order: Order): CancellationState {
  const state = cancellationState(reading, ownership(order));
  if (!state) throw new Error('The order is not its customer’s');
  return state;
}

/** What the customer says yes to, as the page offers it. */
function agreement(
  state: CancellationState,
  refundTo: RefundRoute = 'original',
): Agreement {
  if (state.kind !== 'open') throw new Error('The order can’t be cancelled');
  const agreed = agree(state.decision.permit, {
    reason: 'changed-mind',
    comment: 'Wrong wall.',
    refundTo,
    agreed: offersKey(state.offers),
  });
  if (!agreed) throw new Error('The page offers something else');
  return agreed;
}

/** Presses the button of a page that showed this. */
async function press(
  reading: AdminReading,
  order: Order,
  with_: Partial<Desk> = {},
  refundTo: RefundRoute = 'original',
): Promise<void> {
  const {stored, counters} = reading;
  if (stored === 'unreadable') return;
  const yes = agreement(stateOf(reading, order), refundTo);
  await atDesk(
    (desk) => cancelOrder(desk, yes, {stored, counters, who: {address: null}}),
    with_,
  );
}

/** One visit to the cancel page that presses the button, where there is one. */
async function visitAndCancel(
  order: Order,
  refundTo: RefundRoute = 'original',
): Promise<void> {
  const reading = await read(order);
  if (stateOf(reading, order).kind === 'open') {
    await press(reading, order, {}, refundTo);
  }
}

/** One visit that only looks; it carries on what was left half-way. */
async function look(order: Order): Promise<CancellationState> {
  const reading = await read(order);
  const owned = verifyOwnership(ownership(order), reading.order);
  if (!owned) throw new Error('The order is not its customer’s');
  await atDesk((desk) => resume(desk, reading, owned));
  return stateOf(await read(order), order);
}

function fail(
  operation: string,
  effect: FaultEffect,
  api: Api = 'admin',
): void {
  shop.emulator.world.faults.add({
    api,
    operation,
    effect,
    remaining: 1,
  });
}

async function event(order: Order, name: string): Promise<void> {
  const {ok} = await shop.fetch(
    `https://x.example/_emulator/orders/${order.id}/events`,
    {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({event: name}),
    },
  );
  if (!ok) throw new Error(`The emulator refused "${name}"`);
}

const refunds = (order: Order) =>
  order.transactions.filter(
    ({kind, status}) => kind === 'REFUND' && status === 'SUCCESS',
  );

describe('cancelling', () => {
  it('cancels, pays back, restocks, tags and records', async () => {
    const order = shop.placeOrder({ageMinutes: 5});
    const before = await look(order);
    expect(before.kind).toBe('open');
    await visitAndCancel(order);

    const state = await look(order);
    expect(state).toMatchObject({kind: 'cancelled'});
    expect(order.cancelledAt).not.toBeNull();
    expect(order.cancelReason).toBe('CUSTOMER');
    expect(order.cancellationStaffNote).toContain('I changed my mind');
    expect(order.cancellationStaffNote).toContain('Wrong wall.');
    expect(order.tags).toEqual(
      expect.arrayContaining([
        'cancelled-by-customer',
        'cancel-reason:changed-mind',
      ]),
    );
    if (before.kind !== 'open' || state.kind !== 'cancelled') return;
    expect(state.refund).toEqual(before.offers[0]?.parts);
    expect((await read(order)).stored).toMatchObject({
      record: {
        phase: 'cancelled',
        reason: 'changed-mind',
        comment: 'Wrong wall.',
      },
    });
  });

  it('releases a payment that was only authorised', async () => {
    const order = shop.placeOrder({financialState: 'authorized'});
    await visitAndCancel(order);
    expect(order.transactions.map(({kind}) => kind)).toEqual([
      'AUTHORIZATION',
      'VOID',
    ]);
    expect(await look(order)).toMatchObject({
      kind: 'cancelled',
      refund: [{kind: 'release'}],
    });
  });

  it('acts once for twenty visits at the same time', async () => {
    const order = shop.placeOrder();
    await Promise.all(Array.from({length: 20}, () => visitAndCancel(order)));
    expect(shop.countOf('orderCancel')).toBe(1);
    expect(refunds(order)).toHaveLength(1);
    expect(await look(order)).toMatchObject({kind: 'cancelled'});
  });

  it('acts once for a visit after the first', async () => {
    const order = shop.placeOrder();
    await visitAndCancel(order);
    await visitAndCancel(order);
    expect(shop.countOf('orderCancel')).toBe(1);
  });

  it('says "being cancelled" while the job runs, and "cancelled" when it has ended', async () => {
    const order = shop.placeOrder();
    fail('orderCancel', {kind: 'jobDelay', milliseconds: 60_000});
    await visitAndCancel(order);
    expect(await look(order)).toEqual({kind: 'in-progress'});
    expect(order.cancelledAt).toBeNull();
    shop.emulator.world.clock.advance(2);
    expect(await look(order)).toMatchObject({kind: 'cancelled'});
    expect((await read(order)).stored).toMatchObject({
      record: {phase: 'cancelled'},
    });
  });

  it('changes nothing when the job fails, and lets the customer try again', async () => {
    const order = shop.placeOrder();
    fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    await visitAndCancel(order);
    expect(await look(order)).toMatchObject({
      kind: 'open',
      hasFailedBefore: true,
    });
    expect(order.cancelledAt).toBeNull();
    expect(refunds(order)).toHaveLength(0);
    await visitAndCancel(order);
    expect(await look(order)).toMatchObject({kind: 'cancelled'});
  });

  it('finds out what came of an answer that was lost', async () => {
    const order = shop.placeOrder();
    fail('orderCancel', {kind: 'dropAfterCommit'});
    await visitAndCancel(order);
    shop.emulator.world.clock.advance(1);
    expect(await look(order)).toMatchObject({kind: 'cancelled'});
    expect(shop.countOf('orderCancel')).toBe(1);
    expect(refunds(order)).toHaveLength(1);
  });

  it('carries on, once, when the request was lost before Shopify had it', async () => {
    const order = shop.placeOrder();
    fail('orderCancel', {kind: 'dropBeforeCommit'});
    await visitAndCancel(order);
    expect(await look(order)).toEqual({kind: 'in-progress'});
    shop.emulator.world.clock.advance(1);
    await Promise.all([look(order), look(order), look(order)]);
    expect(await look(order)).toMatchObject({kind: 'cancelled'});
    expect(refunds(order)).toHaveLength(1);
  });

  it('does not carry on with an order that was sent in the meantime', async () => {
    const order = shop.placeOrder();
    fail('orderCancel', {kind: 'dropBeforeCommit'});
    await visitAndCancel(order);
    // The hold stops the warehouse; a person there can let the parcel go all the same.
    await event(order, 'release-hold');
    await event(order, 'ship');
    shop.emulator.world.clock.advance(1);
    expect(await look(order)).toMatchObject({
      kind: 'refused',
      decision: {code: 'SHIPPED'},
    });
    expect(shop.countOf('orderCancel')).toBe(1);
    expect((await read(order)).stored).toMatchObject({
      record: {phase: 'failed', failure: 'SHIPPED'},
    });
  });

  it('carries on after the window has closed, for it was asked in time', async () => {
    const order = shop.placeOrder();
    fail('orderCancel', {kind: 'dropBeforeCommit'});
    await visitAndCancel(order);
    shop.emulator.world.clock.advance(600);
    expect(await look(order)).toMatchObject({kind: 'cancelled'});
  });

  it('says "cancelled" when the job failed because staff had cancelled it', async () => {
    const order = shop.placeOrder();
    fail('orderCancel', {kind: 'jobDelay', milliseconds: 500});
    const meanwhile: Clock = {
      ...clock,
      sleep: async (milliseconds) => {
        if (order.cancelledAt === null) await event(order, 'cancel');
        await clock.sleep(milliseconds);
      },
    };
    await press(await read(order), order, {clock: meanwhile});
    expect(await look(order)).toMatchObject({kind: 'cancelled'});
    expect(order.tags).not.toContain('cancel-failed');
    expect(refunds(order)).toHaveLength(1);
  });

  it('says what was paid back where the worker’s clock is ahead of Shopify’s', async () => {
    const order = shop.placeOrder();
    const ahead = {
      ...clock,
      now: () => new Date(clock.now().getTime() + 90_000),
    };
    await press(await read(order), order, {clock: ahead});
    expect(await look(order)).toMatchObject({
      kind: 'cancelled',
      refund: [{kind: 'card'}],
    });
  });

  it('carries on when the claim’s answer was lost', async () => {
    const order = shop.placeOrder();
    fail('metafieldsSet', {kind: 'dropAfterCommit'});
    await expect(visitAndCancel(order)).rejects.toThrow();
    shop.emulator.world.clock.advance(1);
    expect(await look(order)).toMatchObject({kind: 'cancelled'});
    expect(shop.countOf('orderCancel')).toBe(1);
  });

  it('says so when Shopify can’t be reached, and has done nothing', async () => {
    const order = shop.placeOrder();
    fail('metafieldsSet', {kind: 'status', status: 503});
    await expect(visitAndCancel(order)).rejects.toThrow('did not answer');
    expect(await look(order)).toMatchObject({kind: 'open'});
    expect(shop.countOf('orderCancel')).toBe(0);
  });

  it('joins a cancellation that staff made in between', async () => {
    const order = shop.placeOrder();
    const reading = await read(order);
    await event(order, 'cancel');
    await press(reading, order);
    expect(await look(order)).toMatchObject({kind: 'cancelled'});
    expect(refunds(order)).toHaveLength(1);
  });

  it('leaves an order alone whose record it can’t read', async () => {
    const order = shop.placeOrder();
    await visitAndCancel(order);
    const other = shop.placeOrder();
    const [record] = order.metafields;
    if (!record) throw new Error('no record');
    other.metafields.push({...record, value: '{"version": 99}'});
    expect(await look(other)).toMatchObject({
      kind: 'refused',
      decision: {code: 'RECORD_UNREADABLE'},
    });
    await visitAndCancel(other);
    expect(other.cancelledAt).toBeNull();
  });
});

/** Names of what was sent to the Admin API to change anything, in order. */
const mutations = () =>
  shop.emulator.world.requests.entries
    .filter(({api}) => api === 'admin')
    .flatMap(({rootFields}) => rootFields)
    .filter((field) => !['order', 'shop', 'node'].includes(field));

const holdsOn = (order: Order) =>
  order.fulfillmentOrders.flatMap(({holds}) => holds);

/** Presses the button of a page that was loaded before something happened in the warehouse. */
async function cancelAfter(order: Order, name: string): Promise<void> {
  const reading = await read(order);
  await event(order, name);
  await press(reading, order);
}

describe('the parcel', () => {
  it('is stopped before money moves', async () => {
    const order = shop.placeOrder();
    await visitAndCancel(order);
    const sent = mutations();
    expect(sent.indexOf('fulfillmentOrderHold')).toBeGreaterThan(-1);
    expect(sent.indexOf('fulfillmentOrderHold')).toBeLessThan(
      sent.indexOf('orderCancel'),
    );
  });

  it.each([
    ['pick', 'BEING_PACKED'],
    ['ship', 'SHIPPED'],
  ])(
    'that the warehouse got hold of first (%s) is left to it, and the money too',
    async (event, code) => {
      const order = shop.placeOrder();
      await cancelAfter(order, event);
      expect(shop.countOf('orderCancel')).toBe(0);
      expect(order.cancelledAt).toBeNull();
      expect(refunds(order)).toHaveLength(0);
      expect(holdsOn(order)).toEqual([]);
      expect(await look(order)).toMatchObject({
        kind: 'refused',
        decision: {code},
      });
    },
  );

  it('goes on when the cancellation fails', async () => {
    const order = shop.placeOrder();
    fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    await visitAndCancel(order);
    expect(holdsOn(order)).toEqual([]);
    expect(order.fulfillmentOrders.map(({status}) => status)).toEqual(['OPEN']);
  });

  it('is not kept back by those who came second', async () => {
    const order = shop.placeOrder();
    fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    await Promise.all(Array.from({length: 8}, () => visitAndCancel(order)));
    await look(order);
    if (order.cancelledAt === null) expect(holdsOn(order)).toEqual([]);
    expect(refunds(order).length).toBeLessThanOrEqual(1);
  });

  it('is let go by the next visit when an attempt could not do it', async () => {
    const order = shop.placeOrder();
    fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    fail('fulfillmentOrderReleaseHold', {kind: 'status', status: 503});
    await expect(visitAndCancel(order)).rejects.toThrow('did not answer');
    expect(holdsOn(order)).toHaveLength(1);
    shop.emulator.world.clock.advance(1);
    await look(order);
    await look(order);
    expect(holdsOn(order)).toEqual([]);
    expect(await look(order)).toMatchObject({kind: 'open'});
  });

  it('keeps a hold that somebody else has put on it', async () => {
    const order = shop.placeOrder({fulfillmentState: 'on_hold'});
    const before = holdsOn(order);
    expect(before).toHaveLength(1);
    fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    await visitAndCancel(order);
    expect(holdsOn(order)).toEqual(before);
  });
});
