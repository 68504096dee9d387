import {describe, expect, it} from 'vitest';
import * as v from 'valibot';
import {gid} from '../../../emulator/graphql/gid';
import type {Order} from '../../../emulator/state/orders';
import {containing, openShop} from './admin-shop';

const HOLD = `mutation Hold($id: ID!, $fulfillmentHold: FulfillmentOrderHoldInput!) {
  fulfillmentOrderHold(id: $id, fulfillmentHold: $fulfillmentHold) {
    fulfillmentHold { id handle reason reasonNotes heldByRequestingApp }
    fulfillmentOrder { status supportedActions { action } }
    remainingFulfillmentOrder { id }
    userErrors { code field }
  }
}`;

const RELEASE = `mutation Release($id: ID!, $holdIds: [ID!]) {
  fulfillmentOrderReleaseHold(id: $id, holdIds: $holdIds) {
    fulfillmentOrder { status fulfillmentHolds { handle } }
    userErrors { code }
  }
}`;

const Held = v.object({
  fulfillmentOrderHold: v.object({
    fulfillmentHold: v.object({id: v.string()}),
  }),
});

const fulfillmentOrderId = (order: Order) =>
  gid('FulfillmentOrder', order.fulfillmentOrders[0]?.id ?? 0);

const holdInput = (handle: string) => ({
  reason: 'OTHER',
  reasonNotes: 'Customer asked to cancel',
  handle,
});

describe('a hold', () => {
  it('keeps the parcel from leaving until it is released', async () => {
    const shop = openShop();
    const order = shop.order();
    const id = fulfillmentOrderId(order);
    const {data} = await shop.ask(HOLD, {
      id,
      fulfillmentHold: holdInput('angre-1'),
    });
    expect(data?.fulfillmentOrderHold).toEqual({
      fulfillmentHold: {
        id: containing('gid://shopify/FulfillmentHold/'),
        handle: 'angre-1',
        reason: 'OTHER',
        reasonNotes: 'Customer asked to cancel',
        heldByRequestingApp: true,
      },
      fulfillmentOrder: {
        status: 'ON_HOLD',
        supportedActions: [{action: 'HOLD'}, {action: 'RELEASE_HOLD'}],
      },
      remainingFulfillmentOrder: null,
      userErrors: [],
    });
    expect(() => shop.happens(order, {event: 'ship'})).toThrow('leave');
    expect(() => shop.happens(order, {event: 'pick'})).toThrow('pick');
    const released = await shop.ask(RELEASE, {
      id,
      holdIds: [v.parse(Held, data).fulfillmentOrderHold.fulfillmentHold.id],
    });
    expect(released.data?.fulfillmentOrderReleaseHold).toEqual({
      fulfillmentOrder: {status: 'OPEN', fulfillmentHolds: []},
      userErrors: [],
    });
    shop.happens(order, {event: 'ship'});
    expect(order.fulfillments).toHaveLength(1);
  });

  it('has a handle of its own, and there are ten at most', async () => {
    const shop = openShop();
    const order = shop.order();
    const place = async (handle: string) => {
      const {data} = await shop.ask(HOLD, {
        id: fulfillmentOrderId(order),
        fulfillmentHold: holdInput(handle),
      });
      return v
        .parse(
          v.object({
            fulfillmentOrderHold: v.object({
              userErrors: v.array(v.object({code: v.nullable(v.string())})),
            }),
          }),
          data,
        )
        .fulfillmentOrderHold.userErrors.map(({code}) => code);
    };
    expect(await place('angre-0')).toEqual([]);
    expect(await place('angre-0')).toEqual([
      'DUPLICATE_FULFILLMENT_HOLD_HANDLE',
    ]);
    for (let index = 1; index < 10; index += 1) {
      expect(await place(`angre-${index}`)).toEqual([]);
    }
    expect(await place('angre-10')).toEqual([
      'FULFILLMENT_ORDER_HOLD_LIMIT_REACHED',
    ]);
    expect(order.fulfillmentOrders[0]?.holds).toHaveLength(10);
  });

  it('that is released leaves those of others in place', async () => {
    const shop = openShop();
    const order = shop.order({fulfillmentState: 'on_hold'});
    const id = fulfillmentOrderId(order);
    const {data} = await shop.ask(HOLD, {
      id,
      fulfillmentHold: holdInput('angre-1'),
    });
    const released = await shop.ask(RELEASE, {
      id,
      holdIds: [v.parse(Held, data).fulfillmentOrderHold.fulfillmentHold.id],
    });
    expect(released.data?.fulfillmentOrderReleaseHold).toMatchObject({
      fulfillmentOrder: {
        status: 'ON_HOLD',
        fulfillmentHolds: [{handle: null}],
      },
    });
  });

  it.each(['in_progress', 'fulfilled', 'submitted', 'accepted'])(
    'comes too late when it is %s',
    async (fulfillmentState) => {
      const shop = openShop();
      const order = shop.order({fulfillmentState});
      const {data} = await shop.ask(HOLD, {
        id: fulfillmentOrderId(order),
        fulfillmentHold: holdInput('angre-1'),
      });
      expect(data?.fulfillmentOrderHold).toMatchObject({
        fulfillmentHold: null,
        userErrors: [{field: ['id']}],
      });
      expect(order.fulfillmentOrders[0]?.holds).toEqual([]);
    },
  );
});

describe('a fulfilment service', () => {
  const READ = `query($id: ID!) { fulfillmentOrder(id: $id) {
    status requestStatus supportedActions { action } assignedLocation { name location { isFulfillmentService } }
    merchantRequests(first: 5) { nodes { kind message } }
    lineItems(first: 5) { nodes { totalQuantity remainingQuantity lineItem { name } } }
  } }`;

  it('that has accepted the work is asked to stop, and answers', async () => {
    const shop = openShop();
    const order = shop.order({fulfillmentState: 'accepted'});
    const id = fulfillmentOrderId(order);
    await shop.ask(
      `mutation($id: ID!) { fulfillmentOrderSubmitCancellationRequest(id: $id, message: "Please stop") {
        fulfillmentOrder { requestStatus } userErrors { message }
      } }`,
      {id},
    );
    const asked = await shop.ask(READ, {id});
    expect(asked.data?.fulfillmentOrder).toMatchObject({
      status: 'IN_PROGRESS',
      requestStatus: 'CANCELLATION_REQUESTED',
      assignedLocation: {
        name: 'Nordlager',
        location: {isFulfillmentService: true},
      },
      merchantRequests: {
        nodes: [
          {kind: 'FULFILLMENT_REQUEST', message: null},
          {kind: 'CANCELLATION_REQUEST', message: 'Please stop'},
        ],
      },
    });
    shop.happens(order, {event: 'accept-cancellation'});
    const stopped = await shop.ask(READ, {id});
    expect(stopped.data?.fulfillmentOrder).toMatchObject({
      status: 'CANCELLED',
      requestStatus: 'CANCELLATION_ACCEPTED',
      supportedActions: [
        {action: 'CREATE_FULFILLMENT'},
        {action: 'HOLD'},
        {action: 'REQUEST_FULFILLMENT'},
      ],
      lineItems: {nodes: [{totalQuantity: 1, remainingQuantity: 1}]},
    });
  });

  it('can ship while it is being asked to stop', () => {
    const shop = openShop();
    const order = shop.order({fulfillmentState: 'cancellation_requested'});
    shop.happens(order, {event: 'ship'});
    expect(() => shop.happens(order, {event: 'accept-cancellation'})).toThrow();
    expect(order.fulfillmentOrders[0]).toMatchObject({status: 'CLOSED'});
  });

  it('cannot be asked about what the merchant packs', async () => {
    const shop = openShop();
    const order = shop.order();
    const {data} = await shop.ask(
      `mutation($id: ID!) { fulfillmentOrderSubmitCancellationRequest(id: $id) {
        fulfillmentOrder { id } userErrors { field message }
      } }`,
      {id: fulfillmentOrderId(order)},
    );
    expect(data?.fulfillmentOrderSubmitCancellationRequest).toMatchObject({
      fulfillmentOrder: null,
      userErrors: [{field: ['id']}],
    });
  });
});

it('two parcels of one order have two tracking numbers', async () => {
  const shop = openShop();
  const order = shop.order({fulfillmentState: 'partially_fulfilled'});
  shop.happens(order, {
    event: 'ship',
    trackingNumber: '70300123',
    trackingCompany: 'Bring',
  });
  const {data} = await shop.ask(
    `query($id: ID!) { order(id: $id) {
      displayFulfillmentStatus
      fulfillments { name status totalQuantity trackingInfo { company number url } fulfillmentLineItems(first: 5) { nodes { quantity lineItem { unfulfilledQuantity } } } }
    } }`,
    {id: gid('Order', order.id)},
  );
  expect(data?.order).toMatchObject({
    displayFulfillmentStatus: 'FULFILLED',
    fulfillments: [
      {name: `#${order.number}-F1`, totalQuantity: 1},
      {
        name: `#${order.number}-F2`,
        totalQuantity: 1,
        trackingInfo: [{company: 'Bring', number: '70300123'}],
      },
    ],
  });
});
