import {createHmac} from 'node:crypto';
import * as v from 'valibot';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from 'vitest';
import {CREDENTIALS} from '../../../emulator/config';
import {
  applyOrderEvent,
  OrderEventInput,
} from '../../../emulator/orders/order-events';
import type {Order} from '../../../emulator/state/orders';
import {subscribe} from '../../../emulator/webhooks/subscribe';
import {TOPICS, type WebhookTopic} from '../../../emulator/webhooks/topics';
import {EmulatedShop} from '../support/emulated-shop';
import {WebhookListener} from '../support/webhook-listener';
import {matching} from './admin-shop';

let shop: EmulatedShop;
let listener: WebhookListener;
beforeAll(async () => {
  shop = await EmulatedShop.open();
});
afterAll(() => shop.close());
beforeEach(async () => {
  shop.emulator.reset();
  listener = await WebhookListener.open();
});
afterEach(() => listener.close());

const listenTo = (topic: WebhookTopic, includeFields: string[] = []) =>
  subscribe(shop.emulator.world, {topic, uri: listener.uri, includeFields});

const happens = (order: Order, event: Record<string, unknown>): void =>
  applyOrderEvent(shop.emulator.world, order, v.parse(OrderEventInput, event));

const deliveries = () => shop.emulator.world.webhooks.deliveries;

/** Waits until the emulator knows what became of so many tries of the first delivery. */
const tried = (count: number) =>
  vi.waitFor(() => expect(deliveries()[0]?.tries).toHaveLength(count));

const parsed = (body: string): unknown => JSON.parse(body);

describe('what happens to an order', () => {
  const cases: [
    string,
    WebhookTopic,
    Record<string, unknown>,
    string[],
    (order: Order) => object,
  ][] = [
    [
      'being picked',
      'ORDERS_UPDATED',
      {},
      ['pick'],
      (order) => ({
        id: order.id,
        admin_graphql_api_id: `gid://shopify/Order/${order.id}`,
        name: `#${order.number}`,
        customer: {id: order.customerId},
        cancelled_at: null,
        financial_status: 'paid',
        fulfillment_status: null,
      }),
    ],
    [
      'being cancelled',
      'ORDERS_CANCELLED',
      {},
      ['cancel'],
      (order) => ({
        id: order.id,
        cancel_reason: 'staff',
        cancelled_at: matching(/^20.*T.*[+-]\d\d:\d\d$/),
        financial_status: 'refunded',
        refunds: [{order_id: order.id}],
      }),
    ],
    [
      'being cancelled before it was paid',
      'REFUNDS_CREATE',
      {financialState: 'pending'},
      ['cancel'],
      (order) => ({order_id: order.id, transactions: []}),
    ],
    [
      'being refunded',
      'REFUNDS_CREATE',
      {},
      ['refund'],
      (order) => ({order_id: order.id, transactions: [{kind: 'refund'}]}),
    ],
    [
      'being sent',
      'FULFILLMENTS_CREATE',
      {},
      ['ship'],
      (order) => ({
        order_id: order.id,
        status: 'success',
        tracking_company: 'Posten',
      }),
    ],
    [
      'a gift card being sent by e-mail',
      'FULFILLMENTS_CREATE',
      {lines: [{handle: 'gift-card'}], financialState: 'authorized'},
      ['capture'],
      (order) => ({order_id: order.id, status: 'success'}),
    ],
    [
      'arriving',
      'FULFILLMENTS_UPDATE',
      {fulfillmentState: 'fulfilled'},
      ['deliver'],
      (order) => ({order_id: order.id, shipment_status: 'delivered'}),
    ],
    [
      'a service being asked to stop',
      'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_SUBMITTED',
      {fulfillmentState: 'accepted'},
      ['submit-cancellation-request'],
      (order) => ({
        fulfillment_order: {
          id: `gid://shopify/FulfillmentOrder/${order.fulfillmentOrders[0]?.id ?? 0}`,
          status: 'in_progress',
          request_status: 'cancellation_requested',
        },
        fulfillment_order_merchant_request: {message: null},
      }),
    ],
    [
      'a service stopping',
      'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_ACCEPTED',
      {fulfillmentState: 'cancellation_requested'},
      ['accept-cancellation'],
      () => ({
        fulfillment_order: {
          status: 'cancelled',
          request_status: 'cancellation_accepted',
        },
      }),
    ],
    [
      'a service that cannot stop',
      'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_REJECTED',
      {fulfillmentState: 'cancellation_requested'},
      ['reject-cancellation'],
      () => ({
        fulfillment_order: {request_status: 'cancellation_rejected'},
        message: null,
      }),
    ],
  ];

  it.each(cases)('%s: %s', async (_what, topic, input, events, payload) => {
    const order = shop.placeOrder(input);
    listenTo(topic);
    for (const event of events) happens(order, {event});
    const [webhook] = await listener.expect(TOPICS[topic].header);
    expect(parsed(webhook?.body ?? '')).toMatchObject(payload(order));
  });

  it('is told once for changes in a row, as it stands in the end', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_UPDATED');
    happens(order, {event: 'add-tag', tag: 'one'});
    happens(order, {event: 'add-tag', tag: 'two'});
    const [webhook] = await listener.expect('orders/updated');
    expect(parsed(webhook?.body ?? '')).toMatchObject({tags: 'one, two'});
    happens(order, {event: 'add-tag', tag: 'three'});
    await listener.expect('orders/updated', 2);
    expect(deliveries()).toHaveLength(2);
  });

  it('is told of tags that the app adds, and not of tags that were there', async () => {
    const order = shop.placeOrder({tags: ['vip']});
    listenTo('ORDERS_UPDATED');
    const add = (tags: string[]) =>
      ask(
        'mutation($id: ID!, $tags: [String!]!) { tagsAdd(id: $id, tags: $tags) { userErrors { message } } }',
        {
          id: `gid://shopify/Order/${order.id}`,
          tags,
        },
      );
    await add(['VIP']);
    await add(['seen']);
    const [webhook] = await listener.expect('orders/updated');
    expect(parsed(webhook?.body ?? '')).toMatchObject({tags: 'vip, seen'});
    expect(deliveries()).toHaveLength(1);
  });

  it('is told of a job that falls due while nobody asks', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_CANCELLED');
    await ask(
      'mutation($id: ID!) { orderCancel(orderId: $id, reason: CUSTOMER, restock: true) { job { id } } }',
      {id: `gid://shopify/Order/${order.id}`},
    );
    expect(order.cancelledAt).toBeNull();
    await listener.expect('orders/cancelled');
  });

  it('is told of a job that the clock is moved past', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_CANCELLED');
    shop.emulator.world.faults.add({
      api: 'admin',
      operation: 'orderCancel',
      effect: {kind: 'jobDelay', milliseconds: 600_000},
      remaining: 1,
    });
    await ask(
      'mutation($id: ID!) { orderCancel(orderId: $id, reason: CUSTOMER, restock: true) { job { id } } }',
      {id: `gid://shopify/Order/${order.id}`},
    );
    shop.emulator.world.clock.advance(11);
    await listener.expect('orders/cancelled');
    expect(order.cancelledAt).not.toBeNull();
  });

  it('is told to nobody without a subscription', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_CANCELLED');
    happens(order, {event: 'pick'});
    happens(order, {event: 'stop-picking'});
    happens(order, {event: 'cancel'});
    await listener.expect('orders/cancelled');
    expect(deliveries().map(({topic}) => topic)).toEqual(['ORDERS_CANCELLED']);
  });
});

describe('a delivery', () => {
  it('is signed, and says where it is from, what it is and when', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_UPDATED');
    listenTo('ORDERS_CANCELLED');
    happens(order, {event: 'cancel'});
    const [cancelled] = await listener.expect('orders/cancelled');
    const [updated] = await listener.expect('orders/updated');
    const hmac = createHmac('sha256', CREDENTIALS.webhookSecret)
      .update(cancelled?.body ?? '')
      .digest('base64');
    expect(cancelled?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-shopify-hmac-sha256': hmac,
      'x-shopify-shop-domain': 'angre-demo.myshopify.com',
      'x-shopify-api-version': '2026-10',
      'x-shopify-event-id': updated?.headers['x-shopify-event-id'],
    });
    expect(cancelled?.headers['x-shopify-triggered-at']).toMatch(/\.\d{9}Z$/);
    expect(cancelled?.headers['x-shopify-webhook-id']).not.toBe(
      updated?.headers['x-shopify-webhook-id'],
    );
  });

  it('carries only the fields that were asked for', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_UPDATED', ['admin_graphql_api_id', 'updated_at']);
    happens(order, {event: 'pick'});
    const [webhook] = await listener.expect('orders/updated');
    expect(Object.keys(v.parse(Body, parsed(webhook?.body ?? '')))).toEqual([
      'admin_graphql_api_id',
      'updated_at',
    ]);
  });

  it('is tried again, with the same id, until it is taken', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_UPDATED');
    listener.answer(500, 302);
    happens(order, {event: 'pick'});
    await tried(1);
    shop.emulator.world.clock.advance(1);
    await tried(2);
    shop.emulator.world.clock.advance(1);
    const webhooks = await listener.expect('orders/updated', 3);
    const ids = webhooks.map(({headers}) => headers['x-shopify-webhook-id']);
    expect(new Set(ids).size).toBe(1);
    await vi.waitFor(() =>
      expect(deliveries()).toMatchObject([
        {
          status: 'delivered',
          tries: [{outcome: 500}, {outcome: 302}, {outcome: 200}],
        },
      ]),
    );
  });

  it('is given up after eight more tries', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_UPDATED');
    listener.answer(...Array.from({length: 9}, () => 503));
    happens(order, {event: 'pick'});
    for (let count = 1; count <= 9; count++) {
      await tried(count);
      shop.emulator.world.clock.advance(3);
    }
    await vi.waitFor(() =>
      expect(deliveries()).toMatchObject([{status: 'failed'}]),
    );
  });

  it('waits for a receiver that is not there yet', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_UPDATED');
    await listener.close();
    happens(order, {event: 'pick'});
    await tried(1);
    expect(deliveries()).toMatchObject([
      {status: 'waiting', tries: [{outcome: matching(/ECONNREFUSED/)}]},
    ]);
  });

  it('is tried again when there is no answer within five seconds', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_UPDATED');
    listener.answer('never');
    happens(order, {event: 'pick'});
    await listener.expect('orders/updated', 2);
    expect(deliveries()[0]?.tries[0]?.outcome).toMatch(/timeout/i);
  });

  it('is forgotten at a reset', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_UPDATED');
    listener.answer(500);
    happens(order, {event: 'pick'});
    await tried(1);
    const {clock} = shop.emulator.world;
    shop.emulator.reset();
    clock.advance(10);
    expect(deliveries()).toEqual([]);
    expect(shop.emulator.world.webhooks.subscriptions.size).toBe(0);
    listenTo('ORDERS_CANCELLED');
    happens(shop.placeOrder(), {event: 'cancel'});
    await listener.expect('orders/cancelled');
    expect(listener.received).toHaveLength(2);
  });
});

describe('the control endpoints', () => {
  it('lose webhooks when told to, and send them after all', async () => {
    const order = shop.placeOrder();
    listenTo('ORDERS_UPDATED');
    await control('POST', '', {enabled: false});
    happens(order, {event: 'pick'});
    const lost = await vi.waitFor(async () => {
      const [delivery] = v.parse(Log, await control('GET', '')).deliveries;
      if (!delivery) throw new Error('nothing yet');
      return delivery;
    });
    expect(lost).toMatchObject({status: 'lost', tries: []});
    expect(listener.received).toEqual([]);
    await control('POST', `/${lost.id}/redeliver`);
    const [webhook] = await listener.expect('orders/updated');
    expect(webhook?.headers['x-shopify-webhook-id']).toBe(lost.id);
    expect(deliveries()).toMatchObject([{status: 'delivered'}]);
    await control('POST', '', {enabled: true});
    happens(order, {event: 'stop-picking'});
    await listener.expect('orders/updated', 2);
  });

  it('refuse what they do not understand', async () => {
    await expect(control('POST', '', {enabled: 'no'})).rejects.toThrow('400');
    await expect(control('POST', '/none/redeliver')).rejects.toThrow('404');
  });
});

const Body = v.record(v.string(), v.unknown());
const Log = v.object({
  deliveries: v.array(
    v.object({
      id: v.string(),
      status: v.string(),
      tries: v.array(v.unknown()),
    }),
  ),
});

async function control(
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await shop.fetch(
    `https://x.example/_emulator/webhooks${path}`,
    {method, ...(body && {body: JSON.stringify(body)})},
  );
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

async function ask(
  query: string,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const response = await shop.fetch(
    'https://x.example/admin/api/2026-10/graphql.json',
    {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Shopify-Access-Token': CREDENTIALS.adminToken,
      },
      body: JSON.stringify({query, variables}),
    },
  );
  return response.json();
}
