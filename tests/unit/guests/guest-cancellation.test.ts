import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {cancelOrder} from '~/cancellation/act.server';
import {agree, offersKey} from '~/cancellation/agreement';
import {cancellationState} from '~/cancellation/cancellation-state';
import {carryOnOrder} from '~/cancellation/carry-on.server';
import {ownedAsClaimed, verifyOwnership} from '~/cancellation/owned-order';
import {shopifyAdminPort} from '~/cancellation/shopify-admin-port.server';
import type {Who} from '~/cancellation/usage-counters';
import type {Order} from '../../../emulator/state/orders';
import {snapshot} from '../cancellation/orders';
import {refundsOf, Visitors} from '../cancellation/visitors';
import type {EmulatedShop} from '../support/emulated-shop';
import {GRY, passFor} from './passes';

const OTHER = 'ba9876543210';
const gid = ({id}: Order) => `gid://shopify/Order/${id}`;

describe('a guest’s pass', () => {
  test('shows its own order to be theirs, and no other', async () => {
    const pass = await passFor('1001');
    expect(verifyOwnership(pass, snapshot())?.snapshot.name).toBe('#1001');
    const other = snapshot({id: 'gid://shopify/Order/1002'});
    expect(verifyOwnership(pass, other)).toBeNull();
  });

  test('shows nothing of an account', async () => {
    const order = verifyOwnership(await passFor('1001'), snapshot());
    expect(order?.customerNumber).toBeNull();
    expect(order?.snapshot.customerNumber).toBeNull();
    const later = order?.seenAgain(snapshot({tags: ['seen']}));
    expect(later?.snapshot).toMatchObject({
      tags: ['seen'],
      customerNumber: null,
    });
  });

  test('has its claims carried on, whoever the order belongs to by then', () => {
    expect(ownedAsClaimed(snapshot(), null)).not.toBeNull();
    expect(
      ownedAsClaimed(snapshot({customerNumber: null}), null),
    ).not.toBeNull();
  });
});

describe('a guest who cancels', () => {
  let visitors: Visitors;
  let shop: EmulatedShop;
  beforeEach(async () => {
    visitors = await Visitors.open();
    ({shop} = visitors);
  });
  afterEach(() => visitors.close());

  const guestOrder = () =>
    shop.placeOrder({email: 'gry@example.com', guest: true});

  async function look(order: Order, emailHash = GRY) {
    const who: Who = {address: null, email: emailHash};
    const admin = shopifyAdminPort(shop.admin, who);
    const reading = await admin.readOrder(gid(order));
    if (!reading || reading.stored === 'unreadable') {
      throw new Error('The order can’t be read');
    }
    const pass = await passFor(String(order.id), emailHash);
    const state = cancellationState(reading, pass);
    return {who, admin, state, ...reading, stored: reading.stored};
  }

  async function cancel(order: Order, emailHash = GRY) {
    const {who, admin, state, stored, counters} = await look(order, emailHash);
    if (state?.kind !== 'open') throw new Error(`It is ${String(state?.kind)}`);
    const agreement = agree(state.decision.permit, {
      reason: 'changed-mind',
      comment: '',
      refundTo: 'original',
      agreed: offersKey(state.offers),
    });
    if (!agreement) throw new Error('The page offers something else');
    await visitors.atDesk(
      (desk) => cancelOrder(desk, agreement, {stored, counters, who}),
      {admin},
    );
  }

  test('is paid back to where the money came from', async () => {
    const order = guestOrder();
    await cancel(order);
    expect(order.cancelledAt).not.toBeNull();
    expect(refundsOf(order)).toHaveLength(1);
    expect(await visitors.record(order)).toMatchObject({
      phase: 'cancelled',
      customerNumber: null,
    });
    expect((await look(order)).state?.kind).toBe('cancelled');
  });

  test('is offered no store credit, even where Shopify has made a customer of their address', async () => {
    visitors.setPolicy({
      refundRoutes: ['store-credit', 'original'],
      storeCreditBonusPercent: '10',
    });
    for (const order of [guestOrder(), shop.placeOrder()]) {
      const {state} = await look(order);
      if (state?.kind !== 'open') throw new Error('It can’t be cancelled');
      expect(state.offers.map(({route}) => route)).toEqual(['original']);
    }
  });

  test('is counted by the address on the order, and stopped at the merchant’s limit', async () => {
    visitors.setPolicy({
      limits: {customer: {count: 2, days: 7}, address: null, shop: null},
    });
    await cancel(guestOrder());
    await cancel(guestOrder());
    const third = guestOrder();
    expect((await look(third)).state).toMatchObject({
      kind: 'refused',
      decision: {code: 'LIMIT_REACHED', facts: {cancelled: {count: 2}}},
    });
    expect((await look(third, OTHER)).state?.kind).toBe('open');
  });

  test('is counted as the customer where the order has one', async () => {
    visitors.setPolicy({
      limits: {customer: {count: 1, days: 7}, address: null, shop: null},
    });
    await visitors.visitAndCancel(shop.placeOrder());
    expect((await look(shop.placeOrder())).state).toMatchObject({
      kind: 'refused',
      decision: {code: 'LIMIT_REACHED'},
    });
  });

  test('need not be there for it to be carried on', async () => {
    const order = guestOrder();
    visitors.fail('orderCancel', {kind: 'dropBeforeCommit'});
    await cancel(order);
    expect(order.cancelledAt).toBeNull();
    shop.emulator.world.clock.advance(2);
    await visitors.atDesk((desk) => carryOnOrder(desk, gid(order)));
    expect(order.cancelledAt).not.toBeNull();
    expect(refundsOf(order)).toHaveLength(1);
  });
});
