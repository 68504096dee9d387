import {describe, expect, it} from 'vitest';
import * as v from 'valibot';
import type {Order} from '../../../emulator/state/orders';
import {OWN_WAREHOUSE} from '../../../emulator/state/locations';
import {containing, matching, openShop, orderGid} from './admin-shop';

const CANCEL = `mutation Cancel(
  $orderId: ID!, $restock: Boolean = true, $refundMethod: OrderCancelRefundMethodInput, $refund: Boolean,
  $notifyCustomer: Boolean, $staffNote: String
) {
  orderCancel(
    orderId: $orderId, reason: CUSTOMER, restock: $restock, refundMethod: $refundMethod, refund: $refund,
    notifyCustomer: $notifyCustomer, staffNote: $staffNote
  ) {
    job { id done query { shop { name } } }
    jobResult { id done status errors { message } order { cancelledAt } }
    orderCancelUserErrors { code field message }
    userErrors { field message }
  }
}`;

const RESULT = `query Result($id: ID!) {
  node(id: $id) {
    ... on OrderCancelJobResult { done status errors { code field message } order { name } }
  }
}`;

const Accepted = v.object({
  orderCancel: v.object({
    job: v.object({id: v.string()}),
    jobResult: v.object({id: v.string()}),
  }),
});

const TO_ORIGINAL = {refundMethod: {originalPaymentMethodsRefund: true}};

/** Cancels over the API, waits, and answers what the job came to. */
async function cancel(
  shop: ReturnType<typeof openShop>,
  order: Order,
  variables: Record<string, unknown> = TO_ORIGINAL,
) {
  const {data} = await shop.ask(CANCEL, {
    orderId: orderGid(order),
    ...variables,
  });
  const {orderCancel} = v.parse(Accepted, data);
  shop.world.clock.advance(1);
  const result = await shop.ask(RESULT, {id: orderCancel.jobResult.id});
  return result.data?.node;
}

describe('orderCancel answers at once', () => {
  it('with a job that has only begun', async () => {
    const shop = openShop();
    const order = shop.order();
    const {data, extensions} = await shop.ask(CANCEL, {
      orderId: orderGid(order),
      ...TO_ORIGINAL,
    });
    expect(data).toMatchObject({
      orderCancel: {
        job: {
          id: matching(/^gid:\/\/shopify\/Job\/[0-9a-f-]{36}$/),
          done: false,
          query: null,
        },
        jobResult: {done: false, status: 'STARTED', order: {cancelledAt: null}},
        orderCancelUserErrors: [],
        userErrors: [],
      },
    });
    expect(extensions).toMatchObject({
      cost: {requestedQueryCost: 10, actualQueryCost: 10},
    });
    expect(order.cancelledAt).toBeNull();
    expect(order.refunds).toEqual([]);
  });

  it.each([
    [
      {staffNote: 'x'.repeat(256)},
      'INVALID',
      'staffNote',
      'Staff note is too long. Maximum length is 255 characters.',
    ],
    [
      {...TO_ORIGINAL, refund: false},
      'INVALID',
      'refund',
      'Only one of the arguments `refund` or `refund_method` is allowed.',
    ],
    [
      {orderId: 'gid://shopify/Order/1'},
      'NOT_FOUND',
      'orderId',
      'Order does not exist',
    ],
  ])('with an error for %o', async (variables, code, field, message) => {
    const shop = openShop();
    const order = shop.order();
    const {data} = await shop.ask(CANCEL, {
      orderId: orderGid(order),
      ...variables,
    });
    expect(data).toEqual({
      orderCancel: {
        job: null,
        jobResult: null,
        orderCancelUserErrors: [{code, field: [field], message}],
        userErrors: [{field: [field], message}],
      },
    });
  });

  it('with an error for an order that is cancelled already', async () => {
    const shop = openShop();
    const order = shop.order();
    await cancel(shop, order);
    const {data} = await shop.ask(CANCEL, {orderId: orderGid(order)});
    expect(data).toMatchObject({
      orderCancel: {
        job: null,
        orderCancelUserErrors: [
          {
            code: 'INVALID',
            field: ['orderId'],
            message: 'Cannot cancel an order that has already been canceled',
          },
        ],
      },
    });
  });

  it('with a refusal by the schema for two refund methods', async () => {
    const shop = openShop();
    const {errors} = await shop.ask(CANCEL, {
      orderId: orderGid(shop.order()),
      refundMethod: {
        originalPaymentMethodsRefund: true,
        storeCreditRefund: {},
      },
    });
    expect(errors?.[0]?.message).toContain('Exactly one key must be specified');
  });
});

describe('a cancelled order', () => {
  const AFTER = `query After($id: ID!) {
    order(id: $id) {
      closed closedAt cancelledAt cancelReason cancellation { staffNote }
      displayFinancialStatus displayFulfillmentStatus
      currentTotalPriceSet { shopMoney { amount } } netPaymentSet { shopMoney { amount } }
      totalReceivedSet { shopMoney { amount } } totalRefundedSet { shopMoney { amount } }
      totalOutstandingSet { shopMoney { amount } } totalPriceSet { shopMoney { amount } }
      refunds { totalRefundedSet { shopMoney { amount } } transactions(first: 5) { nodes { kind status } } }
      transactions { kind status gateway parentTransaction { kind } }
      fulfillmentOrders(first: 5) {
        nodes { status requestStatus lineItems(first: 5) { nodes { totalQuantity remainingQuantity } } }
      }
      lineItems(first: 5) { nodes { quantity currentQuantity fulfillableQuantity refundableQuantity } }
      events(first: 20) { nodes { action appTitle } }
    }
  }`;

  it('that was paid looks as it was recorded from a real shop', async () => {
    const shop = openShop();
    const order = shop.order({lines: [{sku: skuOf(shop), quantity: 2}]});
    const stock = shop.stock(order);
    expect(
      await cancel(shop, order, {...TO_ORIGINAL, staffNote: 'Changed mind'}),
    ).toEqual({
      done: true,
      status: 'SUCCEEDED',
      errors: [],
      order: {name: `#${order.number}`},
    });
    const {data} = await shop.ask(AFTER, {id: orderGid(order)});
    const paid = {shopMoney: {amount: amountOf(order)}};
    const nothing = {shopMoney: {amount: '0.0'}};
    const at = order.cancelledAt?.replace(/\.\d+Z$/, 'Z');
    expect(data?.order).toMatchObject({
      closed: true,
      closedAt: at,
      cancelledAt: at,
      cancelReason: 'CUSTOMER',
      cancellation: {staffNote: 'Changed mind'},
      displayFinancialStatus: 'REFUNDED',
      displayFulfillmentStatus: 'UNFULFILLED',
      currentTotalPriceSet: nothing,
      netPaymentSet: nothing,
      totalOutstandingSet: nothing,
      totalPriceSet: paid,
      totalReceivedSet: paid,
      totalRefundedSet: paid,
      refunds: [
        {
          totalRefundedSet: paid,
          transactions: {nodes: [{kind: 'REFUND', status: 'SUCCESS'}]},
        },
      ],
      transactions: [
        {kind: 'SALE', status: 'SUCCESS', parentTransaction: null},
        {kind: 'REFUND', status: 'SUCCESS', parentTransaction: {kind: 'SALE'}},
      ],
      fulfillmentOrders: {
        nodes: [
          {
            status: 'CLOSED',
            requestStatus: 'UNSUBMITTED',
            lineItems: {nodes: [{totalQuantity: 0, remainingQuantity: 0}]},
          },
        ],
      },
      lineItems: {
        nodes: [
          {
            quantity: 2,
            currentQuantity: 0,
            fulfillableQuantity: 0,
            refundableQuantity: 0,
          },
        ],
      },
      events: {
        nodes: [
          {action: 'placed', appTitle: null},
          {action: 'paid', appTitle: null},
          {action: 'refunded', appTitle: 'Angre'},
          {action: 'cancelled', appTitle: 'Angre'},
        ],
      },
    });
    expect(shop.stock(order)).toBe(stock + 2);
  });

  it('that was authorised is released and never refunded', async () => {
    const shop = openShop();
    const order = shop.order({financialState: 'authorized'});
    await cancel(shop, order);
    expect(order.transactions.map(({kind}) => kind)).toEqual([
      'AUTHORIZATION',
      'VOID',
    ]);
    const {data} = await shop.ask(AFTER, {id: orderGid(order)});
    expect(data?.order).toMatchObject({displayFinancialStatus: 'VOIDED'});
  });

  it('that was captured in part is refunded and released in part', async () => {
    const shop = openShop();
    const order = shop.order({financialState: 'partially_paid'});
    await cancel(shop, order);
    const [authorization, capture, voided, refund] = order.transactions;
    expect(order.transactions.map(({kind}) => kind)).toEqual([
      'AUTHORIZATION',
      'CAPTURE',
      'VOID',
      'REFUND',
    ]);
    expect(refund?.amount).toEqual(capture?.amount);
    expect(
      (voided?.amount.shop.amount ?? 0) + (capture?.amount.shop.amount ?? 0),
    ).toBe(authorization?.amount.shop.amount);
  });

  it('gets back only what earlier refunds left', async () => {
    const shop = openShop();
    const order = shop.order({financialState: 'partially_refunded'});
    await cancel(shop, order);
    const refunded = order.transactions
      .filter(({kind}) => kind === 'REFUND')
      .reduce((sum, {amount}) => sum + amount.shop.amount, 0);
    expect(order.refunds).toHaveLength(2);
    expect(refunded).toBe(order.transactions[0]?.amount.shop.amount);
  });

  it('keeps its money where no refund was asked for', async () => {
    const shop = openShop();
    const order = shop.order();
    await cancel(shop, order, {});
    const {data} = await shop.ask(AFTER, {id: orderGid(order)});
    expect(data?.order).toMatchObject({
      closed: true,
      displayFinancialStatus: 'PAID',
      totalRefundedSet: {shopMoney: {amount: '0.0'}},
    });
  });

  it('of an invoice that was never paid is voided', async () => {
    const shop = openShop();
    const order = shop.order({financialState: 'pending'});
    await cancel(shop, order);
    const {data} = await shop.ask(AFTER, {id: orderGid(order)});
    expect(data?.order).toMatchObject({displayFinancialStatus: 'VOIDED'});
  });

  it('paid by hand is refunded by hand', async () => {
    const shop = openShop();
    const order = shop.order({gateway: 'manual'});
    await cancel(shop, order);
    expect(order.transactions.at(-1)).toMatchObject({
      kind: 'REFUND',
      gateway: 'manual',
      manualPaymentGateway: true,
    });
  });

  it('leaves the stock alone where no restock was asked for', async () => {
    const shop = openShop();
    const order = shop.order();
    const stock = shop.stock(order);
    await cancel(shop, order, {...TO_ORIGINAL, restock: false});
    expect(shop.stock(order)).toBe(stock);
    expect(order.cancelledAt).not.toBeNull();
  });

  it('is announced in the language of the customer, if that was asked for', async () => {
    const shop = openShop();
    const order = shop.order({email: 'greta@example.com'});
    await cancel(shop, order, {...TO_ORIGINAL, notifyCustomer: true});
    await cancel(shop, shop.order(), TO_ORIGINAL);
    expect(shop.world.outbox).toHaveLength(1);
    expect(shop.world.outbox[0]).toMatchObject({
      to: 'greta@example.com',
      subject: `Bestellung #${order.number} wurde storniert`,
      text: containing('Visa-Karte mit den Endziffern 4242'),
    });
  });
});

describe('the job fails and leaves the order as it was', () => {
  it.each([
    [{fulfillmentState: 'fulfilled'}, 'fulfilled items'],
    [{fulfillmentState: 'partially_fulfilled'}, 'fulfilled items'],
    [{fulfillmentState: 'accepted'}, 'outstanding fulfillments'],
    [{fulfillmentState: 'cancellation_requested'}, 'outstanding fulfillments'],
    [{fulfillmentState: 'cancellation_rejected'}, 'outstanding fulfillments'],
    [
      {financialState: 'pending', gateway: 'shopify_payments'},
      'pending payment authorizations',
    ],
  ])('for %o', async (input, message) => {
    const shop = openShop();
    const order = shop.order(input);
    const before = structuredClone(order);
    expect(await cancel(shop, order)).toMatchObject({
      done: true,
      status: 'FAILED',
      errors: [{code: 'INVALID', message: containing(message)}],
    });
    expect(order).toEqual(before);
  });

  it('while a return is open', async () => {
    const shop = openShop();
    const order = shop.order();
    order.returnStatus = 'RETURN_REQUESTED';
    expect(await cancel(shop, order)).toMatchObject({status: 'FAILED'});
  });

  it('at a deactivated location, if paid goods are to go back', async () => {
    const shop = openShop();
    const [paid, toKeep, unpaid] = [
      shop.order(),
      shop.order(),
      shop.order({financialState: 'pending'}),
    ];
    const location = shop.world.locations.get(OWN_WAREHOUSE);
    if (location) location.isActive = false;
    const stock = shop.stock(unpaid);
    expect(await cancel(shop, paid)).toMatchObject({status: 'FAILED'});
    expect(
      await cancel(shop, toKeep, {...TO_ORIGINAL, restock: false}),
    ).toMatchObject({status: 'SUCCEEDED'});
    expect(await cancel(shop, unpaid)).toMatchObject({status: 'SUCCEEDED'});
    expect(shop.stock(unpaid)).toBe(stock);
  });

  it('where the parcel leaves between acceptance and the job', async () => {
    const shop = openShop();
    const order = shop.order();
    const {data} = await shop.ask(CANCEL, {
      orderId: orderGid(order),
      ...TO_ORIGINAL,
    });
    const {orderCancel} = v.parse(Accepted, data);
    shop.happens(order, {event: 'ship'});
    shop.world.clock.advance(1);
    const {data: result} = await shop.ask(RESULT, {
      id: orderCancel.jobResult.id,
    });
    expect(result?.node).toMatchObject({status: 'FAILED'});
    expect(order.refunds).toEqual([]);
  });

  it('the second time, when two were accepted: refunded and restocked once', async () => {
    const shop = openShop();
    const order = shop.order();
    const stock = shop.stock(order);
    const variables = {orderId: orderGid(order), ...TO_ORIGINAL};
    const [first, second] = await Promise.all([
      shop.ask(CANCEL, variables),
      shop.ask(CANCEL, variables),
    ]);
    shop.world.clock.advance(1);
    const statuses = await Promise.all(
      [first, second].map(async ({data}) => {
        const {orderCancel} = v.parse(Accepted, data);
        const result = await shop.ask(RESULT, {id: orderCancel.jobResult.id});
        return v.parse(v.object({status: v.string()}), result.data?.node)
          .status;
      }),
    );
    expect(statuses).toEqual(['SUCCEEDED', 'FAILED']);
    expect(order.refunds).toHaveLength(1);
    expect(shop.stock(order)).toBe(stock + 1);
  });

  it('where a test asks for it', async () => {
    const shop = openShop();
    const order = shop.order();
    shop.world.faults.add({
      api: 'admin',
      operation: 'orderCancel',
      effect: {kind: 'jobFailure', message: 'Something went wrong'},
      remaining: 1,
    });
    expect(await cancel(shop, order)).toMatchObject({
      status: 'FAILED',
      errors: [{code: 'INTERNAL_ERROR', message: 'Something went wrong'}],
    });
    expect(order.cancelledAt).toBeNull();
    expect(await cancel(shop, order)).toMatchObject({status: 'SUCCEEDED'});
  });
});

it('a cancellation goes through where a service had not begun or has stopped', async () => {
  const shop = openShop();
  for (const fulfillmentState of [
    'submitted',
    'rejected',
    'cancellation_accepted',
    'in_progress',
    'on_hold',
    'scheduled',
  ]) {
    const order = shop.order({fulfillmentState});
    expect(await cancel(shop, order)).toMatchObject({status: 'SUCCEEDED'});
    expect(order.fulfillmentOrders[0]).toMatchObject({
      status: 'CLOSED',
      holds: [],
    });
  }
});

it('a delayed job is still running when others are done', async () => {
  const shop = openShop();
  const order = shop.order();
  shop.world.faults.add({
    api: 'admin',
    operation: 'Cancel',
    effect: {kind: 'jobDelay', milliseconds: 90_000},
    remaining: 1,
  });
  expect(await cancel(shop, order)).toMatchObject({
    done: false,
    status: 'STARTED',
  });
  shop.world.clock.advance(1);
  await shop.ask('{ shop { name } }');
  expect(order.cancelledAt).not.toBeNull();
});

it('the classic job can be polled, too', async () => {
  const shop = openShop();
  const {data} = await shop.ask(CANCEL, {orderId: orderGid(shop.order())});
  const {orderCancel} = v.parse(Accepted, data);
  const poll = () =>
    shop.ask(
      'query($id: ID!) { job(id: $id) { done query { shop { name } } } }',
      {
        id: orderCancel.job.id,
      },
    );
  expect((await poll()).data).toEqual({job: {done: false, query: null}});
  shop.world.clock.advance(1);
  expect((await poll()).data).toEqual({
    job: {done: true, query: {shop: {name: 'Angre'}}},
  });
});

const skuOf = ({world}: ReturnType<typeof openShop>): string =>
  world.catalogue.products[0]?.variants[0]?.sku ?? '';

/** The order's total as a Decimal, by another way than the code under test. */
function amountOf(order: Order): string {
  const lines = order.lines.reduce(
    (sum, {unitPrice, quantity}) => sum + unitPrice.shop.amount * quantity,
    0,
  );
  return `${(lines + (order.shipping?.price.shop.amount ?? 0)) / 100}.0`;
}
