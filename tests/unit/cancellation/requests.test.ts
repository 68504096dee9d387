import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {offersKey} from '~/cancellation/agreement';
import type {CancelForm} from '~/cancellation/cancel-form';
import {decide} from '~/cancellation/decide';
import {followUpOrder} from '~/cancellation/follow-up.server';
import {ownedAsClaimed} from '~/cancellation/owned-order';
import {policyFor} from '~/cancellation/policy';
import {refundOffers} from '~/cancellation/refund-offers';
import {
  type Answer,
  answerRequest,
} from '~/cancellation/requests/answer-request.server';
import type {CancelRequest} from '~/cancellation/requests/cancel-request';
import {withdrawRequest} from '~/cancellation/requests/send-request.server';
import {grantOf, storedRequest} from '~/cancellation/requests/stored-request';
import type {Order} from '../../../emulator/state/orders';
import type {EmulatedShop} from '../support/emulated-shop';
import {askShop} from './ask-shop';
import {holdsOn, refundsOf, Visitors} from './visitors';

let visitors: Visitors;
let shop: EmulatedShop;
beforeEach(async () => {
  visitors = await Visitors.open();
  ({shop} = visitors);
  visitors.setPolicy({modes: {WINDOW_CLOSED: 'request'}});
});
afterEach(() => visitors.close());

const gid = ({id}: Order) => `gid://shopify/Order/${id}`;
const lateOrder = () => shop.placeOrder({ageMinutes: 90});

const ask = (order: Order, change: Partial<CancelForm> = {}) =>
  askShop(visitors, order, change);

async function takeBack(order: Order) {
  const reading = await visitors.read(order);
  await visitors.atDesk((desk) => withdrawRequest(desk, reading));
}

const answer = (order: Order, kind: Answer['kind'], message = '') =>
  visitors.atDesk((desk) =>
    answerRequest(desk, gid(order), {kind, message, by: null}),
  );

const webhook = async (order: Order) =>
  (await visitors.atDesk((desk) => followUpOrder(shop.admin, desk, gid(order))))
    .isCarriedOn;

async function requestOf(order: Order): Promise<CancelRequest> {
  const {request} = await visitors.read(order);
  if (request === null || request === 'unreadable') {
    throw new Error('There is no request');
  }
  return request.request;
}

const eventsOf = async (order: Order) =>
  (await requestOf(order)).trail.map(({event}) => event);

describe('a request', () => {
  it('can be sent where the policy leaves the "no" to the shop, and nowhere else', async () => {
    expect(await visitors.look(lateOrder())).toMatchObject({
      kind: 'askable',
      decision: {code: 'WINDOW_CLOSED'},
    });
    const shipped = shop.placeOrder({fulfillmentState: 'fulfilled'});
    expect(await visitors.look(shipped)).toMatchObject({kind: 'refused'});
    expect(await visitors.look(shop.placeOrder())).toMatchObject({
      kind: 'open',
    });
  });

  it('is stored with what the customer wrote, tagged, and moves neither money nor parcel', async () => {
    const order = lateOrder();
    await ask(order);
    expect(await visitors.look(order)).toMatchObject({kind: 'requested'});
    expect(await requestOf(order)).toMatchObject({
      phase: 'sent',
      code: 'WINDOW_CLOSED',
      reason: 'changed-mind',
      comment: 'Too large for the wall.',
    });
    expect(order.tags).toContain('cancel-requested');
    expect(order.cancelledAt).toBeNull();
    expect(holdsOn(order)).toEqual([]);
  });

  it('is one, however often and from however many tabs it is sent', async () => {
    const order = lateOrder();
    await Promise.all(Array.from({length: 8}, () => ask(order)));
    await ask(order);
    expect(await eventsOf(order)).toEqual(['sent']);
  });

  it('can be taken back, once, and sent anew', async () => {
    const order = lateOrder();
    await ask(order);
    await Promise.all([takeBack(order), takeBack(order)]);
    const state = await visitors.look(order);
    expect(state.kind === 'askable' && state.withdrawnAt).toBeTruthy();
    expect(order.tags).not.toContain('cancel-requested');
    await ask(order);
    expect(await eventsOf(order)).toEqual(['sent', 'withdrawn', 'sent']);
    expect(order.tags).toContain('cancel-requested');
  });

  it.each([
    ['is sent', 'ship', 'SHIPPED'],
    ['is cancelled by staff', 'cancel', 'ALREADY_CANCELLED'],
  ])('closes by itself when the order %s', async (_what, event, code) => {
    const order = lateOrder();
    await ask(order);
    await visitors.event(order, event);
    expect(await webhook(order)).toBe(true);
    expect(await visitors.look(order)).toMatchObject({
      kind: 'refused',
      decision: {code},
    });
    expect((await requestOf(order)).trail.at(-1)).toMatchObject({
      event: 'closed',
      detail: code,
    });
    expect(order.tags).not.toContain('cancel-requested');
    expect(await answer(order, 'granted')).toEqual({kind: 'not-open'});
  });

  it('waits on while the order is being packed', async () => {
    const order = lateOrder();
    await ask(order);
    await visitors.event(order, 'pick');
    expect(await visitors.look(order)).toMatchObject({kind: 'requested'});
  });

  it('gets its tag from the next visit where the worker died before', async () => {
    const order = lateOrder();
    visitors.fail('TagOrder', {kind: 'dropBeforeCommit'});
    await ask(order).catch(() => undefined);
    expect(order.tags).not.toContain('cancel-requested');
    await visitors.look(order);
    expect(order.tags).toContain('cancel-requested');
  });
});

describe('the shop’s answer', () => {
  it('no is told with the shop’s words, and there is nothing to ask again', async () => {
    const order = lateOrder();
    await ask(order);
    expect(await answer(order, 'declined', ' It is framed already. ')).toEqual({
      kind: 'answered',
    });
    expect(await visitors.look(order)).toMatchObject({
      kind: 'declined',
      answer: {event: 'declined', detail: 'It is framed already.'},
    });
    await ask(order);
    expect(await eventsOf(order)).toEqual(['sent', 'declined']);
    expect(order.tags).toContain('cancel-declined');
    expect(order.tags).not.toContain('cancel-requested');
    expect(order.cancelledAt).toBeNull();
  });

  it('yes cancels, pays back as asked, and says so in the order’s record', async () => {
    const order = lateOrder();
    await ask(order);
    expect(await answer(order, 'granted', 'Of course.')).toEqual({
      kind: 'answered',
    });
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
    expect(refundsOf(order)).toHaveLength(1);
    expect(await visitors.record(order)).toMatchObject({
      phase: 'cancelled',
      reason: 'changed-mind',
      comment: 'Too large for the wall.',
    });
    expect(order.tags).toEqual(
      expect.arrayContaining(['cancel-granted', 'cancelled-by-customer']),
    );
  });

  it('is given once, whoever else answers or takes the request back in that moment', async () => {
    const order = lateOrder();
    await ask(order);
    await Promise.all([
      answer(order, 'granted'),
      answer(order, 'granted'),
      answer(order, 'declined'),
      takeBack(order),
    ]);
    const events = await eventsOf(order);
    expect(events).toHaveLength(2);
    expect(shop.countOf('orderCancel')).toBe(events[1] === 'granted' ? 1 : 0);
  });

  it('can be a tag that staff add in Shopify’s admin', async () => {
    const yes = lateOrder();
    const no = lateOrder();
    await ask(yes);
    await ask(no);
    yes.tags.push('cancel-granted');
    no.tags.push('Cancel-Declined');
    await webhook(yes);
    await webhook(no);
    expect(await visitors.look(yes)).toMatchObject({kind: 'cancelled'});
    expect(await visitors.look(no)).toMatchObject({
      kind: 'declined',
      answer: {detail: null},
    });
  });

  it('to an earlier request does not answer the next', async () => {
    const order = lateOrder();
    await ask(order);
    await takeBack(order);
    order.tags.push('cancel-granted');
    await ask(order);
    expect(await visitors.look(order)).toMatchObject({kind: 'requested'});
    expect(order.tags).not.toContain('cancel-granted');
    expect(order.cancelledAt).toBeNull();
  });

  it('yes waits for the packing to stop', async () => {
    const order = lateOrder();
    await ask(order);
    await visitors.event(order, 'pick');
    expect(await answer(order, 'granted')).toEqual({
      kind: 'impossible',
      code: 'BEING_PACKED',
    });
    order.tags.push('cancel-granted');
    expect(await visitors.look(order)).toMatchObject({kind: 'requested'});
    expect(order.tags).toContain('cancel-needs-attention');
    expect(order.cancelledAt).toBeNull();
    await visitors.event(order, 'stop-picking');
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
  });

  it('yes is no yes to another sum', async () => {
    const order = lateOrder();
    await ask(order, {agreed: 'original:1.00'});
    expect(await answer(order, 'granted')).toEqual({
      kind: 'impossible',
      code: 'SUM_CHANGED',
    });
    expect(order.cancelledAt).toBeNull();
  });

  it('yes that was stored before the worker died is carried out by the next visit, once', async () => {
    const order = lateOrder();
    await ask(order);
    visitors.fail('ClaimAndHold', {kind: 'dropBeforeCommit'});
    await answer(order, 'granted').catch(() => undefined);
    expect(order.cancelledAt).toBeNull();
    expect(await webhook(order)).toBe(true);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
    expect(shop.countOf('orderCancel')).toBe(1);
  });

  it('yes lasts when the cancellation did not go through: the customer may press the button', async () => {
    const order = lateOrder();
    await ask(order);
    visitors.fail('orderCancel', {kind: 'jobFailure', message: 'Not today'});
    await answer(order, 'granted');
    expect(await visitors.look(order)).toMatchObject({
      kind: 'open',
      hasFailedBefore: true,
      granted: {event: 'granted'},
    });
    await visitors.visitAndCancel(order);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
  });

  it('yes is carried on after the worker died in the middle', async () => {
    const order = lateOrder();
    await ask(order);
    visitors.fail('orderCancel', {kind: 'dropBeforeCommit'});
    await answer(order, 'granted');
    shop.emulator.world.clock.advance(1);
    expect(await visitors.look(order)).toMatchObject({kind: 'cancelled'});
    expect(refundsOf(order)).toHaveLength(1);
  });
});

describe('leave to cancel', () => {
  it('comes only of a granted request about this order', async () => {
    const order = lateOrder();
    const another = lateOrder();
    await ask(another);
    visitors.fail('ClaimAndHold', {kind: 'dropBeforeCommit'});
    await answer(another, 'granted').catch(() => undefined);
    const {request} = await visitors.read(another);
    const {order: snapshot, policy, readAt} = await visitors.read(order);
    const owned = ownedAsClaimed(snapshot, snapshot.customerNumber ?? '');
    if (!owned) throw new Error('The order is not its customer’s');
    expect(grantOf(request)).not.toBeNull();
    expect(decide(owned, policy, readAt, grantOf(request))).toMatchObject({
      kind: 'request',
    });
  });

  it('is not given for what the rules refuse', async () => {
    const order = lateOrder();
    await ask(order);
    visitors.fail('ClaimAndHold', {kind: 'dropBeforeCommit'});
    await answer(order, 'granted').catch(() => undefined);
    await visitors.event(order, 'ship');
    expect(await visitors.look(order)).toMatchObject({
      kind: 'refused',
      decision: {kind: 'refuse', code: 'SHIPPED'},
    });
    expect(shop.countOf('orderCancel')).toBe(0);
  });

  it('is read in records from before it was written down who answered', async () => {
    const order = lateOrder();
    await ask(order);
    await answer(order, 'declined');
    const metafield = order.metafields.find(({key}) => key === 'request');
    if (!metafield) throw new Error('There is no request');
    metafield.value = metafield.value.replaceAll(',"by":null', '');
    expect(metafield.value).not.toContain('"by"');
    expect(await requestOf(order)).toMatchObject({
      trail: [{by: null}, {event: 'declined', by: null}],
    });
  });

  it('does not come of a metafield that is no request', async () => {
    expect(storedRequest('gid://shopify/Order/1', null)).toBeNull();
    const nonsense = {value: '{"phase":"granted"}', compareDigest: 'd'};
    const stored = storedRequest('gid://shopify/Order/1', nonsense);
    expect(stored).toBe('unreadable');
    expect(grantOf(stored)).toBeNull();
    const order = lateOrder();
    const {order: snapshot, policy} = await visitors.read(order);
    if (!policy) throw new Error('There is no policy');
    const offers = refundOffers(snapshot, policyFor(policy, snapshot));
    await ask(order, {agreed: offersKey(offers)});
    const metafield = order.metafields.find(({key}) => key === 'request');
    if (!metafield) throw new Error('There is no request');
    Object.assign(metafield, nonsense);
    expect(await visitors.look(order)).toMatchObject({
      kind: 'refused',
      decision: {kind: 'request'},
    });
  });
});
