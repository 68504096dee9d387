import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Order} from '../../../emulator/state/orders';
import {Helpdesk} from './helpdesk';

let helpdesk: Helpdesk;
beforeEach(async () => {
  helpdesk = await Helpdesk.open();
});
afterEach(() => helpdesk.close());

async function cancelled(input: Record<string, unknown> = {}): Promise<Order> {
  const {visitors} = helpdesk;
  const order = visitors.shop.placeOrder(input);
  await visitors.visitAndCancel(order);
  return order;
}

const typesOf = (order: Order) =>
  helpdesk.messagesOf(order).map(({type}) => type);
const idsOf = (order: Order) => helpdesk.messagesOf(order).map(({id}) => id);

describe('what has happened to an order', () => {
  it('is told once, signed, with the order and its sums and nothing about the customer', async () => {
    const order = await cancelled();
    await helpdesk.tell(order);
    await helpdesk.tell(order);
    expect(helpdesk.messagesOf(order)).toEqual([
      expect.objectContaining({
        version: 1,
        type: 'order.cancelled',
        text: `Order #${order.number} was cancelled.`,
        order: {
          id: `gid://shopify/Order/${order.id}`,
          name: `#${order.number}`,
          adminUrl: `https://admin.shopify.com/store/angre-demo/orders/${order.id}`,
        },
        code: null,
      }),
    ]);
    const body = JSON.stringify(helpdesk.messagesOf(order));
    expect(body).not.toContain('Wrong wall');
    expect(body).not.toContain(order.email);
    expect(body).not.toContain(String(order.customerId));
  });

  it('is told while the engine is at work, when its end and an alarm are written', async () => {
    const {visitors} = helpdesk;
    const telling: Promise<void>[] = [];
    visitors.tell = () => telling.push(helpdesk.tell(order));
    const order = visitors.shop.placeOrder();
    await visitors.visitAndCancel(order);
    await Promise.all(telling);
    expect(typesOf(order)).toEqual(['order.cancelled']);
    await visitors.event(order, 'refund-fails');
    await visitors.look(order);
    await Promise.all(telling);
    expect(helpdesk.messagesOf(order).at(-1)).toMatchObject({
      type: 'attention.needed',
      code: 'REFUND_INCOMPLETE',
    });
  });

  it('is told by whoever looks next, where the worker died between the act and the event', async () => {
    // Nobody was told while the engine was at work.
    const order = await cancelled();
    expect(typesOf(order)).toEqual([]);
    await helpdesk.tell(order);
    expect(typesOf(order)).toEqual(['order.cancelled']);
  });

  it('is told twice under one id, where the worker died before it wrote that it was told', async () => {
    const order = await cancelled();
    helpdesk.visitors.fail('WriteMetafield', {kind: 'dropBeforeCommit'});
    await expect(helpdesk.tell(order)).rejects.toThrow();
    await helpdesk.tell(order);
    const [first, second, ...more] = idsOf(order);
    expect(first).toBeDefined();
    expect(second).toBe(first);
    expect(more).toEqual([]);
  });

  it('is told under one id by workers at the same time, and all of it is noted', async () => {
    const order = await cancelled();
    await Promise.all([1, 2, 3].map(() => helpdesk.tell(order)));
    expect(new Set(idsOf(order)).size).toBe(1);
    const count = idsOf(order).length;
    await helpdesk.tell(order);
    expect(idsOf(order)).toHaveLength(count);
  });

  it('is not told when it is more than a month old', async () => {
    const order = await cancelled();
    helpdesk.visitors.shop.emulator.world.clock.advance(31 * 24 * 60);
    await helpdesk.tell(order);
    expect(helpdesk.tries).toBe(0);
  });
});

describe('a receiver that does not take it', () => {
  it.each([
    ['answers with an error', {kind: 'status', status: 500}],
    ['sends somewhere else', {kind: 'status', status: 307}],
    ['cuts the connection', {kind: 'dropBeforeCommit'}],
  ] as const)(
    '%s: is tried three times, then it waits',
    async (_what, effect) => {
      const order = await cancelled();
      helpdesk.fail(effect, 3);
      await helpdesk.tell(order);
      expect(helpdesk.tries).toBe(3);
      expect(typesOf(order)).toEqual([]);
      expect(helpdesk.waiting).toMatchObject({subjects: [String(order.id)]});
      expect(helpdesk.logged.join()).toContain(`${order.id}-cancellation`);
      expect(helpdesk.logged.join()).not.toContain(order.email);
    },
  );

  it('is told later, with the id it had, on the occasion of another order', async () => {
    const {world} = helpdesk.visitors.shop.emulator;
    const order = await cancelled();
    helpdesk.fail({kind: 'status', status: 503}, 3);
    await helpdesk.tell(order);
    const other = await cancelled();
    await helpdesk.tell(other);
    expect(typesOf(order)).toEqual([]);

    world.clock.advance(2);
    await helpdesk.tell(other);
    expect(typesOf(order)).toEqual(['order.cancelled']);
    expect(idsOf(order)[0]).toMatch(
      new RegExp(`^${order.id}-cancellation-\\d+-[0-9a-f]{8}$`),
    );
    expect(helpdesk.waiting).toMatchObject({subjects: [], since: null});
  });

  it('is given more and more time, and is told at once when somebody asks for it', async () => {
    const {world} = helpdesk.visitors.shop.emulator;
    const order = await cancelled();
    const other = await cancelled();
    await helpdesk.tell(other);
    helpdesk.fail({kind: 'status', status: 503}, 3 + 2);
    await helpdesk.tell(order);
    world.clock.advance(2);
    await helpdesk.tell(other);
    world.clock.advance(3);
    await helpdesk.tell(other);
    const tries = helpdesk.tries;
    world.clock.advance(1);
    await helpdesk.tell(other);
    expect(helpdesk.tries).toBe(tries);
    await helpdesk.sendAgain();
    expect(typesOf(order)).toEqual(['order.cancelled']);
  });

  it('refuses one order’s event and is still told of the others', async () => {
    const {world} = helpdesk.visitors.shop.emulator;
    const [bad, ...good] = [
      await cancelled(),
      await cancelled(),
      await cancelled(),
    ];
    helpdesk.fail({kind: 'status', status: 400}, 100, `#${bad.number}`);
    for (const order of good) {
      helpdesk.fail({kind: 'status', status: 503}, 3, `#${order.number}`);
    }
    for (const order of [bad, ...good]) await helpdesk.tell(order);
    world.clock.advance(120);
    await helpdesk.sendAgain();
    expect(good.map(typesOf)).toEqual([
      ['order.cancelled'],
      ['order.cancelled'],
    ]);
    expect(helpdesk.waiting).toMatchObject({subjects: [String(bad.id)]});
  });

  it('loses nothing when the list that waits can’t be written', async () => {
    const order = await cancelled();
    helpdesk.fail({kind: 'status', status: 500}, 3);
    helpdesk.visitors.fail('WriteMetafield', {kind: 'dropBeforeCommit'});
    await expect(helpdesk.tell(order)).rejects.toThrow();
    await helpdesk.tell(order);
    expect(typesOf(order)).toEqual(['order.cancelled']);
  });
});
