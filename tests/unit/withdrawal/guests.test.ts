import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {newReceiptNumber, type Statement} from '~/withdrawal/statement';
import {ShopHealthDocument} from '~/shopify/generated/admin.server';
import {parseUnmatched} from '~/withdrawal/unmatched';
import {isOpenToWithdrawal} from '~/withdrawal/withdrawable-lines';
import type {Order} from '../../../emulator/state/orders';
import {refundsOf} from '../cancellation/visitors';
import {containing} from '../emulator/admin-shop';
import {Consumers, SHOP_NUMBER} from './consumers';

const EMAIL = 'gry@example.com';
const ATTENTION = 'withdrawal-needs-attention';

let consumers: Consumers;
beforeEach(async () => {
  consumers = await Consumers.open();
});
afterEach(() => consumers.close());

const place = (input: Record<string, unknown> = {}): Order =>
  consumers.shop.placeOrder({
    email: EMAIL,
    guest: true,
    lines: [{handle: 'blue-hour', quantity: 2}],
    ...input,
  });

/** Fills in the page for everybody. */
async function receive(
  order: Order,
  change: Partial<Statement> = {},
): Promise<Statement> {
  const statement = {
    number: newReceiptNumber(),
    receivedAt: consumers.visitors.clock.now().toISOString(),
    name: 'Gry Nordmann',
    email: EMAIL,
    orderName: `#${order.number}`,
    remarks: '',
    lines: [],
    proof: null,
    pathPrefix: '',
    timeZone: null,
    ...change,
  };
  await consumers.confirmAsGuest(statement);
  return statement;
}

/** As `receive`, and lets what follows behind the answer happen. */
async function state(
  order: Order,
  change: Partial<Statement> = {},
): Promise<Statement> {
  const statement = await receive(order, change);
  await consumers.look(statement);
  return statement;
}

const linksTo = (address: string) =>
  consumers
    .mailsTo(address)
    .flatMap(({text}) => text.match(/\/orders\/link\/\S+/g) ?? []);

/** What the shop's list says of statements that fit no order. */
async function unmatched() {
  const {data} = await consumers.shop.admin.request(ShopHealthDocument, {});
  return parseUnmatched(data.shop.unmatched?.value ?? null).statements;
}

const stepsOf = async (order: Order) =>
  (await consumers.entries(order)).flatMap(({steps}) =>
    steps.map(({event}) => event),
  );

describe('a guest whose link has opened the order', () => {
  it('withdraws as a customer does from what was not sent', async () => {
    const order = place();
    const offer = await consumers.offerToGuest(order);
    await consumers.confirm(consumers.statement(offer));
    expect(order.cancelledAt).not.toBeNull();
    expect(refundsOf(order)).toHaveLength(1);
    expect(await stepsOf(order)).toEqual(['acknowledged', 'done']);
    expect(order.tags).not.toContain(ATTENTION);
  });

  it('has what was sent asked back by the shop', async () => {
    const order = place();
    await consumers.visitors.event(order, 'ship');
    const offer = await consumers.offerToGuest(order);
    const {number} = consumers.statement(offer);
    await consumers.confirm(consumers.statement(offer));
    expect(order.returns).toMatchObject([
      {
        status: 'REQUESTED',
        lines: [
          {
            quantity: 2,
            customerNote: `Right of withdrawal, receipt ${number}.`,
          },
        ],
      },
    ]);
    expect(order.cancelledAt).toBeNull();
    expect(await stepsOf(order)).toContain('done');
  });

  it('is carried on by the same right after the worker died', async () => {
    const order = place();
    consumers.visitors.fail('orderCancel', {kind: 'dropBeforeCommit'});
    const statement = consumers.statement(await consumers.offerToGuest(order));
    await consumers.confirm(statement);
    expect(order.cancelledAt).toBeNull();
    consumers.shop.emulator.world.clock.advance(3);
    await consumers.look(statement);
    expect(order.cancelledAt).not.toBeNull();
  });
});

describe('whoever has withdrawn without showing that the order is theirs', () => {
  it('gets a link to the address on the order, once, and staff have it meanwhile', async () => {
    const order = place();
    const statement = await state(order);
    await consumers.look(statement);
    await consumers.webhook(order);
    expect(linksTo(EMAIL)).toHaveLength(1);
    expect(linksTo(EMAIL)[0]).toMatch(/\?withdraw$/);
    expect(order.tags).toContain(ATTENTION);
    expect(order.cancelledAt).toBeNull();
    expect(await stepsOf(order)).toEqual([
      'acknowledged',
      'left-to-staff',
      'asked-to-confirm',
    ]);
  });

  it('confirms what was stated: it counts from then, is carried out, and staff are spared it', async () => {
    const order = place();
    const {number, receivedAt} = await state(order, {remarks: 'All of it'});
    consumers.shop.emulator.world.clock.advance(20);
    const offer = await consumers.offerToGuest(order);
    const confirmed = await consumers.confirm(consumers.statement(offer));
    expect(confirmed).toMatchObject({
      number,
      receivedAt,
      name: 'Gry Nordmann',
      email: EMAIL,
      remarks: 'All of it',
      lines: [{unsent: 2, sent: 0}],
    });
    expect(order.cancelledAt).not.toBeNull();
    expect(order.tags).toContain('withdrawal-received');
    expect(order.tags).not.toContain(ATTENTION);
    expect(await consumers.entries(order)).toMatchObject([
      {statement: {number, receivedAt}},
    ]);
    const [first, second, ...more] = consumers
      .mailsTo(EMAIL)
      .filter(({subject}) => subject.startsWith('We have received'));
    expect(more).toEqual([]);
    expect(first?.text).toContain('All of it');
    expect(second?.text).toContain('2 × ');
  });

  it('confirms it signed in as well', async () => {
    const order = place({email: 'kari@example.com', guest: false});
    const {number} = await state(order, {email: 'kari@example.com'});
    await consumers.confirm(consumers.statement(await consumers.offer(order)));
    expect(await consumers.entries(order)).toMatchObject([
      {statement: {number, proof: {customerNumber: String(order.customerId)}}},
    ]);
    expect(order.cancelledAt).not.toBeNull();
  });

  it('confirms once, however often it is pressed', async () => {
    const order = place();
    await state(order);
    const offer = await consumers.offerToGuest(order);
    const statement = consumers.statement(offer);
    await Promise.all([
      consumers.confirm(statement),
      consumers.confirm(statement),
    ]);
    expect(await consumers.entries(order)).toHaveLength(1);
    expect(refundsOf(order)).toHaveLength(1);
    expect((await stepsOf(order)).filter((e) => e === 'confirmed')).toEqual([
      'confirmed',
    ]);
  });

  it('may confirm after the time is over what came in time', async () => {
    const order = place({ageMinutes: 60 * 24 * 40});
    await consumers.visitors.event(order, 'ship');
    await consumers.visitors.event(order, 'deliver');
    const {number} = await state(order);
    consumers.shop.emulator.world.clock.advance(60 * 24 * 40);
    expect(isOpenToWithdrawal(await consumers.read(order))).toBe(true);
    const statement = consumers.statement(await consumers.offerToGuest(order));
    await consumers.confirm(statement);
    expect(statement.number).toBe(number);
    expect(order.returns).toHaveLength(1);
    expect(isOpenToWithdrawal(await consumers.read(order))).toBe(false);
  });

  it('gets no link where another address is on the order, or nothing is left of it', async () => {
    const [theirs, cancelled] = [place(), place()];
    await consumers.confirm(
      consumers.statement(await consumers.offerToGuest(cancelled)),
    );
    await state(theirs, {email: 'eve@example.com'});
    await state(cancelled);
    expect(linksTo('eve@example.com')).toEqual([]);
    expect(linksTo(EMAIL)).toEqual([]);
    expect(await consumers.entries(theirs)).toEqual([]);
  });

  it('is left to a person, once, where no order fits, until one does', async () => {
    const order = place({email: 'old@example.com'});
    const told: string[] = [];
    consumers.visitors.tell = (id) => told.push(id);
    const statement = await state(order);
    await consumers.look(statement);
    expect(consumers.alarms).toEqual(['WITHDRAWAL_UNMATCHED']);
    expect(told).toEqual([`gid://shopify/Shop/${SHOP_NUMBER}`]);
    expect(await unmatched()).toMatchObject([
      {number: statement.number, settledAt: null},
    ]);
    order.email = EMAIL;
    await consumers.look(statement);
    expect(await unmatched()).toMatchObject([
      {settledAt: containing('T'), settledBy: null},
    ]);
    expect(await consumers.entries(order)).toHaveLength(1);
  });

  it('is received all the same where the link can’t be sent', async () => {
    const order = place();
    const statement = await receive(order);
    consumers.fail('mail', null, {kind: 'status', status: 503}, 50);
    await consumers.look(statement);
    consumers.recover();
    expect(linksTo(EMAIL)).toEqual([]);
    expect(order.tags).toContain(ATTENTION);
  });

  it('is left to staff again where the engine can’t do it', async () => {
    const order = place({fulfillmentState: 'accepted'});
    await state(order);
    await consumers.confirm(
      consumers.statement(await consumers.offerToGuest(order)),
    );
    await consumers.visitors.event(order, 'reject-cancellation');
    await consumers.webhook(order);
    expect(order.cancelledAt).toBeNull();
    expect(order.tags).toContain(ATTENTION);
    expect(consumers.alarms.filter((each) => each === 'LEFT_TO_STAFF')).toEqual(
      ['LEFT_TO_STAFF', 'LEFT_TO_STAFF'],
    );
  });
});
