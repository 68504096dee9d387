import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {newReceiptNumber, type Statement} from '~/withdrawal/statement';
import {withdrawableLines} from '~/withdrawal/withdrawable-lines';
import {EMULATED_SHOP} from '../../../emulator/config';
import type {Order} from '../../../emulator/state/orders';
import {holdsOn, refundsOf} from '../cancellation/visitors';
import {Consumers} from './consumers';

let consumers: Consumers;
beforeEach(async () => {
  consumers = await Consumers.open();
});
afterEach(() => consumers.close());

const place = (input: Record<string, unknown> = {}): Order =>
  consumers.shop.placeOrder({
    email: 'kari@example.com',
    lines: [{handle: 'blue-hour', quantity: 2}],
    ...input,
  });

async function withdrawFrom(order: Order): Promise<Statement> {
  const statement = consumers.statement(await consumers.offer(order));
  const received = await consumers.confirm(statement);
  if (!received) throw new Error('It was not received');
  return received;
}

describe('what was not sent', () => {
  it('is cancelled at once, paid back the way it was paid, and confirmed by e-mail', async () => {
    const order = place();
    const {number, receivedAt} = await withdrawFrom(order);
    expect(order.cancelledAt).not.toBeNull();
    expect(refundsOf(order)).toHaveLength(1);
    expect(order.tags).toContain('withdrawal-received');
    expect(order.cancellationStaffNote).toContain(number);
    const [mail, ...more] = consumers
      .mailsTo('kari@example.com')
      .filter(({subject}) => subject.includes(number));
    expect(more).toEqual([]);
    expect(mail?.text).toContain('2 × ');
    expect(mail?.text).toContain(receivedAt.slice(0, 19).replace('T', ' '));
    expect(await consumers.entries(order)).toMatchObject([
      {steps: [{event: 'acknowledged'}, {event: 'done'}]},
    ]);
    expect(consumers.alarms).toEqual([]);
  });

  it('is cancelled though every rule of the merchant’s says no, and without a fee', async () => {
    consumers.visitors.setPolicy({
      enabled: false,
      windowMinutes: 1,
      fee: {percent: '50'},
      refundRoutes: ['store-credit'],
      blockedOrderTags: ['vip'],
      maximumOrderValue: '1',
      limits: {
        customer: {count: 1, days: 1},
        address: null,
        shop: {count: 1, days: 1},
      },
    });
    const order = place({ageMinutes: 3000, tags: ['vip']});
    const [paid] = order.transactions;
    await withdrawFrom(order);
    expect(order.cancelledAt).not.toBeNull();
    expect(refundsOf(order).map(({amount}) => amount)).toEqual([paid?.amount]);
  });

  it('is cancelled though the merchant’s rules can’t be read', async () => {
    const order = place();
    const offer = await consumers.offer(order);
    consumers.visitors.setPolicy({windowMinutes: -1});
    await consumers.confirm(consumers.statement(offer));
    expect(order.cancelledAt).not.toBeNull();
  });

  it('is carried on by the same right after the worker died', async () => {
    consumers.visitors.setPolicy({enabled: false});
    const order = place();
    consumers.visitors.fail('orderCancel', {kind: 'dropBeforeCommit'});
    const statement = await withdrawFrom(order);
    expect(order.cancelledAt).toBeNull();
    consumers.shop.emulator.world.clock.advance(3);
    await consumers.look(statement);
    expect(order.cancelledAt).not.toBeNull();
    expect(holdsOn(order)).toEqual([]);
  });

  it('is left to a fulfilment service that has it, and asked back when it is sent all the same', async () => {
    const order = place({fulfillmentState: 'accepted'});
    const {number} = await withdrawFrom(order);
    expect(order.fulfillmentOrders[0]).toMatchObject({
      requestStatus: 'CANCELLATION_REQUESTED',
    });
    await consumers.visitors.event(order, 'reject-cancellation');
    await consumers.webhook(order);
    expect(order.cancelledAt).toBeNull();
    expect(order.tags).toContain('withdrawal-needs-attention');
    await consumers.visitors.event(order, 'ship');
    await consumers.webhook(order);
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
  });
});

describe('what was sent', () => {
  const sent = async (input: Record<string, unknown> = {}) => {
    const order = place(input);
    await consumers.visitors.event(order, 'ship');
    return order;
  };

  it('is asked back, once, however often anybody looks', async () => {
    const order = await sent();
    const statement = await withdrawFrom(order);
    await consumers.look(statement);
    await Promise.all([consumers.look(statement), consumers.webhook(order)]);
    expect(order.returns).toMatchObject([{lines: [{quantity: 2}]}]);
    expect(order.cancelledAt).toBeNull();
    expect(refundsOf(order)).toEqual([]);
  });

  it('is asked back by the customer where they are signed in', async () => {
    const order = await sent();
    const asked: number[] = [];
    consumers.customersReturns = (_orderId, pieces) => {
      asked.push(...pieces.map(({quantity}) => quantity));
      return Promise.resolve(true);
    };
    await withdrawFrom(order);
    expect(asked).toEqual([2]);
    expect(consumers.shop.countOf('returnRequest')).toBe(0);
  });

  it('is asked back by the shop where its rules for returns refuse the customer', async () => {
    const order = await sent();
    consumers.customersReturns = () => Promise.resolve(false);
    await withdrawFrom(order);
    expect(order.returns).toHaveLength(1);
  });

  it('is asked back once though the answer was lost', async () => {
    const order = await sent();
    const statement = consumers.statement(await consumers.offer(order));
    consumers.fail('admin', 'returnRequest', {kind: 'dropAfterCommit'}, 9);
    await expect(consumers.confirm(statement)).rejects.toThrow();
    consumers.recover();
    consumers.shop.emulator.world.clock.advance(5);
    await consumers.look(statement);
    expect(order.returns).toHaveLength(1);
    const [entry] = await consumers.entries(order);
    expect(entry?.steps.at(-1)?.event).toBe('done');
  });

  it('may be a part of it', async () => {
    const order = await sent();
    const offer = await consumers.offer(order);
    const [line] = offer.lines;
    await consumers.confirm(
      consumers.statement(offer, {[`sent-${line?.lineNumber ?? ''}`]: '1'}),
    );
    expect(order.returns).toMatchObject([{lines: [{quantity: 1}]}]);
    expect(withdrawableLines(await consumers.read(order))).toMatchObject([
      {sent: 1, unsent: 0},
    ]);
  });
});

describe('some of it', () => {
  const shipOne = async (order: Order) => {
    await consumers.shop.fetch(
      `https://x.example/_emulator/orders/${order.id}/events`,
      {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({
          event: 'ship',
          trackingNumber: '1',
          lines: [{lineId: order.lines[0]?.id, quantity: 1}],
        }),
      },
    );
  };

  it('that was not sent is cancelled, and the rest is sent', async () => {
    consumers.visitors.setPolicy({enabled: false, allowParts: false});
    const order = place({
      lines: [{handle: 'blue-hour', quantity: 2}, {handle: 'hav'}],
    });
    const offer = await consumers.offer(order);
    const [first] = offer.lines;
    await consumers.confirm(
      consumers.statement(offer, {
        [`unsent-${first?.lineNumber ?? ''}`]: '1',
      }),
    );
    expect(order.cancelledAt).toBeNull();
    expect(order.lines.map(({currentQuantity}) => currentQuantity)).toEqual([
      1, 1,
    ]);
    expect(refundsOf(order)).toHaveLength(1);
    expect(holdsOn(order)).toEqual([]);
    const [entry] = await consumers.entries(order);
    expect(entry?.steps.map(({event}) => event)).toEqual([
      'acknowledged',
      'part-cancelled',
      'done',
    ]);
    expect(consumers.alarms).toEqual([]);
  });

  it('that was sent is asked back, and what was not is cancelled, with one receipt', async () => {
    const order = place({lines: [{handle: 'blue-hour', quantity: 3}]});
    await shipOne(order);
    const statement = await withdrawFrom(order);
    await consumers.look(statement);
    await consumers.webhook(order);
    expect(order.lines.map(({currentQuantity}) => currentQuantity)).toEqual([
      1,
    ]);
    expect(refundsOf(order)).toHaveLength(1);
    expect(order.returns).toMatchObject([{lines: [{quantity: 1}]}]);
    expect(await consumers.entries(order)).toHaveLength(1);
    const [entry] = await consumers.entries(order);
    expect(entry?.steps.at(-1)?.event).toBe('done');
  });

  it('is not taken for what is sent later', async () => {
    const order = place({lines: [{handle: 'blue-hour', quantity: 3}]});
    const offer = await consumers.offer(order);
    const [line] = offer.lines;
    const statement = consumers.statement(offer, {
      [`unsent-${line?.lineNumber ?? ''}`]: '1',
    });
    await consumers.confirm(statement);
    await consumers.visitors.event(order, 'ship');
    await consumers.look(statement);
    expect(order.returns).toEqual([]);
    expect(refundsOf(order)).toHaveLength(1);
  });
});

it('what was sent between page and button is asked back instead', async () => {
  const order = place();
  const offer = await consumers.offer(order);
  await consumers.visitors.event(order, 'ship');
  await consumers.confirm(consumers.statement(offer));
  expect(order.returns).toMatchObject([{lines: [{quantity: 2}]}]);
  expect(order.cancelledAt).toBeNull();
});

describe('goods that the law makes an exception for', () => {
  it('are told apart, and stay', async () => {
    const order = place({
      lines: [
        {handle: 'blue-hour'},
        {handle: 'your-name-in-type', quantity: 1},
      ],
    });
    const lines = withdrawableLines(await consumers.read(order));
    expect(lines.map(({exemption}) => exemption)).toEqual([
      null,
      'made-to-order',
    ]);
    const offer = await consumers.offer(order);
    expect(offer.lines).toHaveLength(1);
  });
});

describe('received', () => {
  it('once, however often the button is pressed', async () => {
    const order = place();
    const offer = await consumers.offer(order);
    const [first, second] = [
      consumers.statement(offer),
      consumers.statement(offer),
    ];
    const received = await Promise.all([
      consumers.confirm(first),
      consumers.confirm(second),
      consumers.confirm(first),
    ]);
    expect(new Set(received.map((each) => each?.number)).size).toBe(1);
    expect(await consumers.entries(order)).toHaveLength(1);
    expect(refundsOf(order)).toHaveLength(1);
  });

  it('by mail where Shopify can’t be reached, and carried out by whoever opens the receipt', async () => {
    const order = place();
    const statement = consumers.statement(await consumers.offer(order));
    consumers.fail('admin', null, {kind: 'status', status: 503}, 50);
    await expect(consumers.confirm(statement)).rejects.toThrow();
    for (const address of ['kari@example.com', EMULATED_SHOP.email]) {
      const [mail] = consumers
        .mailsTo(address)
        .filter(({subject}) => subject.includes(statement.number));
      expect(mail?.text).toContain(`/withdrawals/${statement.number}`);
    }
    consumers.recover();
    await consumers.look(statement);
    expect(order.cancelledAt).not.toBeNull();
  });

  it('by Shopify where the mail can’t be sent; the confirmation follows with the next change', async () => {
    const order = place();
    consumers.fail('mail', null, {kind: 'status', status: 503}, 50);
    const {number} = await withdrawFrom(order);
    const confirmations = () =>
      consumers
        .mailsTo('kari@example.com')
        .filter(({subject}) => subject.includes(number));
    expect(order.cancelledAt).not.toBeNull();
    expect(confirmations()).toEqual([]);
    expect(consumers.alarms).toContain('NOT_ACKNOWLEDGED');
    consumers.recover();
    await consumers.webhook(order);
    expect(confirmations()).toHaveLength(1);
  });

  it('not at all where neither can be reached, and that is said', async () => {
    const order = place();
    const statement = consumers.statement(await consumers.offer(order));
    consumers.fail('admin', null, {kind: 'status', status: 503}, 50);
    consumers.fail('mail', null, {kind: 'status', status: 503}, 50);
    expect(await consumers.confirm(statement)).toBeNull();
  });
});

describe('a guest', () => {
  const guest = (change: Partial<Statement> = {}): Statement => ({
    number: newReceiptNumber(),
    receivedAt: '2026-11-24T12:00:00.000Z',
    name: 'Kari Nordmann',
    email: 'kari@example.com',
    orderName: '#1',
    remarks: '',
    lines: [],
    proof: null,
    pathPrefix: '',
    timeZone: null,
    ...change,
  });

  it('is received the same whether there is such an order or not', async () => {
    const order = place();
    const theirs = guest({orderName: `#${order.number}`});
    const answers = [
      await consumers.confirmAsGuest(theirs),
      await consumers.confirmAsGuest(guest({orderName: '#999999'})),
      await consumers.confirmAsGuest(
        guest({orderName: `#${order.number}`, email: 'eve@example.com'}),
      ),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({isStored: true, isAcknowledged: true});
      expect(answer?.statement.timeZone).toBe('Europe/Oslo');
    }
    expect(order.cancelledAt).toBeNull();
  });

  it('has a person look at the order, and changes nothing of it', async () => {
    const order = place();
    const statement = guest({orderName: String(order.number)});
    const received = await consumers.confirmAsGuest(statement);
    await consumers.look(received?.statement ?? statement);
    await consumers.look(received?.statement ?? statement);
    expect(order.tags).toEqual(
      expect.arrayContaining([
        'withdrawal-received',
        'withdrawal-needs-attention',
      ]),
    );
    expect(order.cancelledAt).toBeNull();
    expect(await consumers.entries(order)).toHaveLength(1);
    const confirmations = consumers
      .mailsTo('kari@example.com')
      .filter(({subject}) => subject.startsWith('We have received'));
    expect(confirmations).toHaveLength(1);
  });

  it('who names another’s order leaves no trace in it', async () => {
    const order = place();
    const statement = guest({
      orderName: `#${order.number}`,
      email: 'eve@example.com',
    });
    await consumers.confirmAsGuest(statement);
    await consumers.look(statement);
    expect(order.tags).toEqual([]);
    expect(await consumers.entries(order)).toEqual([]);
  });
});
