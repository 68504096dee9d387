import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {agreeAddress} from '~/cancellation/change/address-agreement';
import {changeAddress} from '~/cancellation/change/change-address.server';
import {changeState} from '~/cancellation/change/change-state';
import type {Delivery} from '~/cancellation/change/delivery';
import type {Order} from '../../../emulator/state/orders';
import type {EmulatedShop} from '../support/emulated-shop';
import {holdsOn, ownershipOf, Visitors} from './visitors';

let visitors: Visitors;
let shop: EmulatedShop;
beforeEach(async () => {
  visitors = await Visitors.open();
  ({shop} = visitors);
});
afterEach(() => visitors.close());

const NEW_HOME: Partial<Delivery> = {
  address1: 'Maridalsveien 3',
  zip: '0178',
  city: 'Oslo',
  phone: '+47 400 00 000',
};

async function agreed(order: Order, wish: Partial<Delivery>) {
  const reading = await visitors.read(order);
  const state = changeState('address', reading, ownershipOf(order));
  if (state?.kind !== 'open') throw new Error('It can’t be changed');
  const current = await visitors.admin.readDelivery(reading.order.id);
  if (!current) throw new Error('It goes nowhere');
  const answer = agreeAddress(state.permit, {...current, ...wish}, current);
  if (answer.kind !== 'agreed') throw new Error(`It is ${answer.kind}`);
  return {reading, agreement: answer.agreement};
}

/** One visit to the form that sends it off. */
async function change(order: Order, wish: Partial<Delivery> = NEW_HOME) {
  const {reading, agreement} = await agreed(order, wish);
  const {stored} = reading;
  if (stored === 'unreadable') throw new Error('The record is unreadable');
  return visitors.atDesk((desk) =>
    changeAddress(desk, agreement, {
      stored,
      counters: null,
      who: {address: null},
    }),
  );
}

const stateOfChange = async (order: Order) =>
  changeState('address', await visitors.read(order), ownershipOf(order));

describe('changing the address', () => {
  it('has it sent there, and lets the parcel go', async () => {
    const order = shop.placeOrder();
    expect(await change(order)).toEqual([]);
    expect(order.shippingAddress).toMatchObject(NEW_HOME);
    expect(holdsOn(order)).toEqual([]);
    expect(order.tags).toContain('changed-by-customer');
    expect(await visitors.record(order)).toMatchObject({
      phase: 'done',
      act: {kind: 'change-address', wanted: null},
    });
    expect(await stateOfChange(order)).toMatchObject({kind: 'open'});
    expect(await visitors.look(order)).toMatchObject({kind: 'open'});
  });

  it('holds the parcel meanwhile', async () => {
    const order = shop.placeOrder();
    await change(order);
    const sent = visitors.mutations;
    expect(sent.indexOf('fulfillmentOrderHold')).toBeGreaterThan(-1);
    expect(sent.indexOf('orderUpdate')).toBeGreaterThan(
      sent.indexOf('fulfillmentOrderHold'),
    );
    expect(sent.indexOf('fulfillmentOrderReleaseHold')).toBeGreaterThan(
      sent.indexOf('orderUpdate'),
    );
  });

  it('changes the e-mail address of the order, and not of the customer', async () => {
    const order = shop.placeOrder();
    await change(order, {email: 'ny@example.com'});
    expect(order.email).toBe('ny@example.com');
    expect(await visitors.look(order)).toMatchObject({kind: 'open'});
  });

  it('does not count as a cancellation', async () => {
    visitors.setPolicy({
      limits: {customer: {count: 1, days: 1}, address: null, shop: null},
    });
    const order = shop.placeOrder();
    await change(order);
    await change(order, {address1: 'Fossveien 1'});
    expect(await visitors.look(order)).toMatchObject({kind: 'open'});
  });

  it('is one with cancelling: whoever comes second does nothing', async () => {
    const order = shop.placeOrder();
    const reading = await visitors.read(order);
    await change(order);
    await visitors.press(reading, order);
    expect(order.cancelledAt).toBeNull();
    expect(holdsOn(order)).toEqual([]);
    await visitors.visitAndCancel(order);
    expect(order.cancelledAt).not.toBeNull();
  });

  it.each(['ship', 'pick'])(
    'changes nothing where it was too late meanwhile: %s',
    async (event) => {
      const order = shop.placeOrder();
      const before = order.shippingAddress;
      const {agreement, reading} = await agreed(order, NEW_HOME);
      await visitors.event(order, event);
      const {stored} = reading;
      if (stored === 'unreadable') throw new Error('unreadable');
      await visitors.atDesk((desk) =>
        changeAddress(desk, agreement, {
          stored,
          counters: null,
          who: {address: null},
        }),
      );
      expect(order.shippingAddress).toEqual(before);
      expect(shop.countOf('orderUpdate')).toBe(0);
      expect(holdsOn(order)).toEqual([]);
      expect(await visitors.record(order)).toMatchObject({
        phase: 'failed',
        act: {wanted: null},
      });
      expect(order.tags).not.toContain('cancel-failed');
      expect(await stateOfChange(order)).toMatchObject({kind: 'refused'});
    },
  );

  it.each([
    ['orderUpdate', 'dropAfterCommit'],
    ['orderUpdate', 'dropBeforeCommit'],
    ['metafieldsSet', 'dropAfterCommit'],
  ] as const)('is carried on after %s was lost (%s)', async (field, kind) => {
    const order = shop.placeOrder();
    visitors.fail(field, {kind});
    await expect(change(order)).rejects.toThrow();
    expect(await stateOfChange(order)).toEqual({kind: 'changing'});
    shop.emulator.world.clock.advance(1);
    await visitors.look(order);
    expect(order.shippingAddress).toMatchObject(NEW_HOME);
    expect(holdsOn(order)).toEqual([]);
    expect(await visitors.record(order)).toMatchObject({phase: 'done'});
  });

  it('tells what was done already though the order has been sent since', async () => {
    const order = shop.placeOrder();
    visitors.fail('orderUpdate', {kind: 'dropAfterCommit'});
    await expect(change(order)).rejects.toThrow();
    await visitors.event(order, 'release-hold');
    await visitors.event(order, 'ship');
    shop.emulator.world.clock.advance(1);
    await visitors.look(order);
    expect(await visitors.record(order)).toMatchObject({phase: 'done'});
  });
});

describe('what can’t be changed', () => {
  it.each([
    [{fulfillmentState: 'accepted'}, 'WAREHOUSE_HAS_IT'],
    [{ageMinutes: 61}, 'WINDOW_CLOSED'],
  ])('%o: %s', async (input, code) => {
    const order = shop.placeOrder(input);
    expect(await stateOfChange(order)).toMatchObject({
      kind: 'refused',
      decision: {code},
    });
  });

  it('a shop that has switched it off', async () => {
    visitors.setPolicy({
      changes: {address: false, items: true, unpaidAlarmHours: 24},
    });
    expect(await stateOfChange(shop.placeOrder())).toMatchObject({
      decision: {code: 'CHANGES_OFF'},
    });
  });

  it('but what is made for one person can be sent elsewhere', async () => {
    visitors.setPolicy({blockedProductTypes: ['Art print']});
    const order = shop.placeOrder();
    expect(await visitors.look(order)).toMatchObject({kind: 'refused'});
    expect(await stateOfChange(order)).toMatchObject({kind: 'open'});
  });
});

describe('a form that is wrong', () => {
  it.each([
    ['lastName', '', 'missing'],
    ['zip', '12', 'not-zip'],
    ['email', 'nobody', 'not-email'],
    ['email', '', 'missing'],
    ['phone', 'none', 'not-phone'],
    ['address1', 'x'.repeat(256), 'too-long'],
  ])('%s "%s": %s', async (field, value, problem) => {
    const order = shop.placeOrder();
    const reading = await visitors.read(order);
    const state = changeState('address', reading, ownershipOf(order));
    const current = await visitors.admin.readDelivery(reading.order.id);
    if (state?.kind !== 'open' || !current) throw new Error('It is not open');
    const wish = {...current, [field]: value};
    expect(agreeAddress(state.permit, wish, current)).toEqual({
      kind: 'wrong',
      errors: {[field]: problem},
    });
  });

  it('nothing is different', async () => {
    const order = shop.placeOrder();
    await expect(agreed(order, {})).rejects.toThrow('same');
  });
});
