import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import * as v from 'valibot';
import {CREDENTIALS} from '../../../emulator/config';
import type {Order} from '../../../emulator/state/orders';
import {EmulatedShop} from '../support/emulated-shop';
import {orderGid} from './admin-shop';

const ORDER = `query Order($id: ID!) {
  order(id: $id) {
    cancelledAt displayFinancialStatus displayFulfillmentStatus
    totalRefundedSet { shopMoney { amount } }
    fulfillments { status trackingInfo { number } fulfillmentLineItems(first: 5) { nodes { quantity } } }
    fulfillmentOrders(first: 5) {
      nodes { status fulfillmentHolds { id } assignedLocation { location { id isActive } } }
    }
    lineItems(first: 5) {
      nodes { quantity currentQuantity fulfillableQuantity unfulfilledQuantity nonFulfillableQuantity }
    }
    refunds { totalRefundedSet { shopMoney { amount } } }
    transactions { kind status errorCode }
    events(first: 20) { nodes { action message } }
  }
}`;

const CANCEL = `mutation Cancel($id: ID!, $restock: Boolean!) {
  orderCancel(
    orderId: $id, reason: CUSTOMER, restock: $restock, refundMethod: {originalPaymentMethodsRefund: true}
  ) { jobResult { id } }
}`;

const RESULT = `query Result($id: ID!) {
  node(id: $id) { ... on OrderCancelJobResult { status errors { message } } }
}`;

const Data = v.object({data: v.record(v.string(), v.unknown())});
const Accepted = v.object({jobResult: v.object({id: v.string()})});
const Json = v.record(v.string(), v.unknown());

let shop: EmulatedShop;
beforeEach(async () => {
  shop = await EmulatedShop.open();
});
afterEach(() => shop.close());

async function ask(query: string, variables: Record<string, unknown>) {
  const response = await fetch(
    `${shop.origin}/admin/api/2026-10/graphql.json`,
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-shopify-access-token': CREDENTIALS.adminToken,
      },
      body: JSON.stringify({query, variables}),
    },
  );
  return v.parse(Data, await response.json()).data;
}

const look = async (order: Order) =>
  (await ask(ORDER, {id: orderGid(order)})).order;

async function control(path: string, body: unknown) {
  const response = await fetch(`${shop.origin}/_emulator${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    body: v.parse(Json, await response.json()),
  };
}

const happens = (order: Order, event: string) =>
  control(`/orders/${order.id}/events`, {event});

async function cancel(order: Order, restock = true) {
  const {orderCancel} = await ask(CANCEL, {id: orderGid(order), restock});
  const {id} = v.parse(Accepted, orderCancel).jobResult;
  shop.emulator.world.clock.advance(1);
  return (await ask(RESULT, {id})).node;
}

describe('ship-late', () => {
  it('sends everything that was ordered although the order is cancelled', async () => {
    const [variant] = shop.emulator.world.catalogue.products[0]?.variants ?? [];
    const order = shop.placeOrder({
      lines: [{variantId: variant?.id, quantity: 2}],
    });
    await cancel(order);
    expect(await happens(order, 'ship-late')).toMatchObject({status: 200});
    expect(await look(order)).toMatchObject({
      displayFinancialStatus: 'REFUNDED',
      displayFulfillmentStatus: 'FULFILLED',
      fulfillments: [
        {
          status: 'SUCCESS',
          trackingInfo: [{}],
          fulfillmentLineItems: {nodes: [{quantity: 2}]},
        },
      ],
      lineItems: {
        nodes: [
          {
            quantity: 2,
            currentQuantity: 0,
            fulfillableQuantity: 0,
            unfulfilledQuantity: 0,
            nonFulfillableQuantity: 0,
          },
        ],
      },
    });
    expect(order.events.at(-1)).toMatchObject({
      action: 'fulfilled',
      message: 'The parcel was handed over although the order was cancelled.',
    });
    expect(await happens(order, 'ship-late')).toMatchObject({status: 409});
    expect(order.fulfillments).toHaveLength(1);
  });

  it('passes over a hold', async () => {
    const order = shop.placeOrder({fulfillmentState: 'on_hold'});
    expect(await happens(order, 'ship')).toMatchObject({status: 409});
    await happens(order, 'ship-late');
    expect(await look(order)).toMatchObject({
      displayFulfillmentStatus: 'FULFILLED',
      fulfillmentOrders: {nodes: [{status: 'CLOSED', fulfillmentHolds: []}]},
    });
    expect(await cancel(order)).toMatchObject({status: 'FAILED'});
  });

  it('sends only what has not left before', async () => {
    const order = shop.placeOrder({fulfillmentState: 'partially_fulfilled'});
    await happens(order, 'ship-late');
    expect(await look(order)).toMatchObject({
      fulfillments: [
        {fulfillmentLineItems: {nodes: [{quantity: 1}]}},
        {fulfillmentLineItems: {nodes: [{quantity: 1}]}},
      ],
    });
  });
});

describe('refund-fails', () => {
  it('leaves the money with the merchant, who can refund it again', async () => {
    const order = shop.placeOrder();
    const paid = order.transactions[0]?.amount.shop.amount;
    await cancel(order);
    const {body} = await happens(order, 'refund-fails');
    expect(body).toMatchObject({
      displayFinancialStatus: 'PAID',
      amounts: {
        totalRefunded: {shop: {amount: 0}},
        netPayment: {shop: {amount: paid}},
      },
    });
    expect(await look(order)).toMatchObject({
      displayFinancialStatus: 'PAID',
      totalRefundedSet: {shopMoney: {amount: '0.0'}},
      refunds: [{totalRefundedSet: {shopMoney: {amount: '0.0'}}}],
      transactions: [
        {kind: 'SALE', status: 'SUCCESS', errorCode: null},
        {kind: 'REFUND', status: 'FAILURE', errorCode: 'GENERIC_ERROR'},
      ],
    });
    expect(order.events.at(-1)).toMatchObject({action: 'refund_failed'});
    expect(await happens(order, 'refund')).toMatchObject({
      status: 200,
      body: {displayFinancialStatus: 'REFUNDED'},
    });
  });

  it('is not for money that no bank moves', async () => {
    const order = shop.placeOrder({payments: [{gateway: 'gift_card'}]});
    await cancel(order);
    expect(await happens(order, 'refund-fails')).toMatchObject({status: 409});
    expect(await look(order)).toMatchObject({
      displayFinancialStatus: 'REFUNDED',
    });
  });
});

describe('a location that is switched off', () => {
  const OFF = {isActive: false};

  it('stays visible on the fulfilment order, and takes nothing back', async () => {
    const [paid, notRestocked] = [shop.placeOrder(), shop.placeOrder()];
    expect(await control('/locations/own', OFF)).toMatchObject({
      status: 200,
      body: OFF,
    });
    expect(await look(paid)).toMatchObject({
      fulfillmentOrders: {
        nodes: [{assignedLocation: {location: {isActive: false}}}],
      },
    });
    expect(await cancel(paid)).toMatchObject({
      status: 'FAILED',
      errors: [{message: 'Cannot restock items at a deactivated location'}],
    });
    expect(await cancel(notRestocked, false)).toMatchObject({
      status: 'SUCCEEDED',
    });
    await control('/locations/own', {isActive: true});
    expect(await cancel(paid)).toMatchObject({status: 'SUCCEEDED'});
  });

  it('is one of two', async () => {
    expect(await control('/locations/third-party', OFF)).toMatchObject({
      status: 200,
    });
    expect(
      await look(shop.placeOrder({fulfillmentState: 'submitted'})),
    ).toMatchObject({
      fulfillmentOrders: {
        nodes: [{assignedLocation: {location: {isActive: false}}}],
      },
    });
    expect(await control('/locations/moon', OFF)).toMatchObject({status: 404});
    for (const body of [{}, {isActive: 'no'}, {isActive: true, name: 'x'}]) {
      expect(await control('/locations/own', body)).toMatchObject({
        status: 400,
      });
    }
  });
});
