import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Clock} from '~/cancellation/clock';
import type {EmulatedShop} from '../support/emulated-shop';
import {holdsOn, refundsOf, Visitors} from './visitors';

let visitors: Visitors;
let shop: EmulatedShop;
beforeEach(async () => {
  visitors = await Visitors.open();
  ({shop} = visitors);
});
afterEach(() => visitors.close());

describe('cancelling', () => {
  it('cancels, pays back, restocks, tags and records', async () => {
    const order = shop.placeOrder({ageMinutes: 5});
    const before = await visitors.look(order);
    expect(before.kind).toBe('open');
    await visitors.visitAndCancel(order);

    const state = await visitors.look(order);
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
    expect((await visitors.read(order)).stored).toMatchObject({
      record: {
        phase: 'cancelled',
        reason: 'changed-mind',
        comment: 'Wrong wall.',
      },
    });
  });

  it('releases a payment that was only authorised', async () => {
    const order = shop.placeOrder({financialState: 'authorized'});
    await visitors.visitAndCancel(order);
    expect(order.transactions.map(({kind}) => kind)).toEqual([
      'AUTHORIZATION',
      'VOID',
    ]);
    expect(await visitors.look(order)).toMatchObject({
      kind: 'cancelled',
      refund: [{kind: 'release'}],
    });
  });

  it('acts once for twenty visits at the same time', async () => {
    const order = shop.placeOrder();
    await Promise.all(
      Array.from({length: 20}, () => visitors.visitAndCancel(order)),
    );
    expect(shop.countOf('orderCancel')).toBe(1);
    expect(refundsOf(order)).toHaveLength(1);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
  });

  it('acts once for a visit after the first', async () => {
    const order = shop.placeOrder();
    await visitors.visitAndCancel(order);
    await visitors.visitAndCancel(order);
    expect(shop.countOf('orderCancel')).toBe(1);
  });

  it('says "being cancelled" while the job runs, and "cancelled" when it has ended', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'jobDelay', milliseconds: 60_000});
    await visitors.visitAndCancel(order);
    expect(await visitors.look(order)).toMatchObject({kind: 'in-progress'});
    expect(order.cancelledAt).toBeNull();
    shop.emulator.world.clock.advance(2);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
    expect((await visitors.read(order)).stored).toMatchObject({
      record: {phase: 'cancelled'},
    });
  });

  it('changes nothing when the job fails, and lets the customer try again', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    await visitors.visitAndCancel(order);
    expect(await visitors.look(order)).toMatchObject({
      kind: 'open',
      hasFailedBefore: true,
    });
    expect(order.cancelledAt).toBeNull();
    expect(refundsOf(order)).toHaveLength(0);
    await visitors.visitAndCancel(order);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
  });

  it('finds out what came of an answer that was lost', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'dropAfterCommit'});
    await visitors.visitAndCancel(order);
    shop.emulator.world.clock.advance(1);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
    expect(shop.countOf('orderCancel')).toBe(1);
    expect(refundsOf(order)).toHaveLength(1);
  });

  it('carries on, once, when the request was lost before Shopify had it', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'dropBeforeCommit'});
    await visitors.visitAndCancel(order);
    expect(await visitors.look(order)).toMatchObject({kind: 'in-progress'});
    shop.emulator.world.clock.advance(1);
    await Promise.all([
      visitors.look(order),
      visitors.look(order),
      visitors.look(order),
    ]);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
    expect(refundsOf(order)).toHaveLength(1);
  });

  it('does not carry on with an order that was sent in the meantime', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'dropBeforeCommit'});
    await visitors.visitAndCancel(order);
    // The hold stops the warehouse; a person there can let the parcel go all the same.
    await visitors.event(order, 'release-hold');
    await visitors.event(order, 'ship');
    shop.emulator.world.clock.advance(1);
    expect(await visitors.look(order)).toMatchObject({
      kind: 'refused',
      decision: {code: 'SHIPPED'},
    });
    expect(shop.countOf('orderCancel')).toBe(1);
    expect((await visitors.read(order)).stored).toMatchObject({
      record: {phase: 'failed', failure: 'SHIPPED'},
    });
  });

  it('carries on after the window has closed, for it was asked in time', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'dropBeforeCommit'});
    await visitors.visitAndCancel(order);
    shop.emulator.world.clock.advance(600);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
  });

  it('says "cancelled" when the job failed because staff had cancelled it', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'jobDelay', milliseconds: 500});
    const meanwhile: Clock = {
      ...visitors.clock,
      sleep: async (milliseconds) => {
        if (order.cancelledAt === null) await visitors.event(order, 'cancel');
        await visitors.clock.sleep(milliseconds);
      },
    };
    await visitors.press(await visitors.read(order), order, {
      desk: {clock: meanwhile},
    });
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
    expect(order.tags).not.toContain('cancel-failed');
    expect(refundsOf(order)).toHaveLength(1);
  });

  it('says what was paid back where the worker’s clock is ahead of Shopify’s', async () => {
    const order = shop.placeOrder();
    const ahead = {
      ...visitors.clock,
      now: () => new Date(visitors.clock.now().getTime() + 90_000),
    };
    await visitors.press(await visitors.read(order), order, {
      desk: {clock: ahead},
    });
    expect(await visitors.look(order)).toMatchObject({
      kind: 'cancelled',
      refund: [{kind: 'card'}],
    });
  });

  it('carries on when the claim’s answer was lost', async () => {
    const order = shop.placeOrder();
    visitors.fail('metafieldsSet', {kind: 'dropAfterCommit'});
    await expect(visitors.visitAndCancel(order)).rejects.toThrow();
    shop.emulator.world.clock.advance(1);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
    expect(shop.countOf('orderCancel')).toBe(1);
  });

  it('says so when Shopify can’t be reached, and has done nothing', async () => {
    const order = shop.placeOrder();
    visitors.fail('metafieldsSet', {kind: 'status', status: 503});
    await expect(visitors.visitAndCancel(order)).rejects.toThrow(
      'did not answer',
    );
    expect(await visitors.look(order)).toMatchObject({kind: 'open'});
    expect(shop.countOf('orderCancel')).toBe(0);
  });

  it('joins a cancellation that staff made in between', async () => {
    const order = shop.placeOrder();
    const reading = await visitors.read(order);
    await visitors.event(order, 'cancel');
    await visitors.press(reading, order);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
    expect(refundsOf(order)).toHaveLength(1);
  });

  it('leaves an order alone whose record it can’t read', async () => {
    const order = shop.placeOrder();
    await visitors.visitAndCancel(order);
    const other = shop.placeOrder();
    const [record] = order.metafields;
    if (!record) throw new Error('no record');
    other.metafields.push({...record, value: '{"version": 99}'});
    expect(await visitors.look(other)).toMatchObject({
      kind: 'refused',
      decision: {code: 'RECORD_UNREADABLE'},
    });
    await visitors.visitAndCancel(other);
    expect(other.cancelledAt).toBeNull();
  });
});

describe('the parcel', () => {
  it('is stopped before money moves', async () => {
    const order = shop.placeOrder();
    await visitors.visitAndCancel(order);
    const sent = visitors.mutations;
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
      await visitors.cancelAfter(order, event);
      expect(shop.countOf('orderCancel')).toBe(0);
      expect(order.cancelledAt).toBeNull();
      expect(refundsOf(order)).toHaveLength(0);
      expect(holdsOn(order)).toEqual([]);
      expect(await visitors.look(order)).toMatchObject({
        kind: 'refused',
        decision: {code},
      });
    },
  );

  it('goes on when the cancellation fails', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    await visitors.visitAndCancel(order);
    expect(holdsOn(order)).toEqual([]);
    expect(order.fulfillmentOrders.map(({status}) => status)).toEqual(['OPEN']);
  });

  it('is not kept back by those who came second', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    await Promise.all(
      Array.from({length: 8}, () => visitors.visitAndCancel(order)),
    );
    await visitors.look(order);
    if (order.cancelledAt === null) expect(holdsOn(order)).toEqual([]);
    expect(refundsOf(order).length).toBeLessThanOrEqual(1);
  });

  it('is let go by the next visit when an attempt could not do it', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    visitors.fail('fulfillmentOrderReleaseHold', {kind: 'status', status: 503});
    await expect(visitors.visitAndCancel(order)).rejects.toThrow(
      'did not answer',
    );
    expect(holdsOn(order)).toHaveLength(1);
    shop.emulator.world.clock.advance(1);
    await visitors.look(order);
    await visitors.look(order);
    expect(holdsOn(order)).toEqual([]);
    expect(await visitors.look(order)).toMatchObject({kind: 'open'});
  });

  it('keeps a hold that somebody else has put on it', async () => {
    const order = shop.placeOrder({fulfillmentState: 'on_hold'});
    const before = holdsOn(order);
    expect(before).toHaveLength(1);
    visitors.fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    await visitors.visitAndCancel(order);
    expect(holdsOn(order)).toEqual(before);
  });
});
