import {describe, expect, it} from 'vitest';
import * as v from 'valibot';
import {gid} from '../../../emulator/graphql/gid';
import {createOrderFromControl} from '../../../emulator/orders/control-order';
import {ControlOrderInput} from '../../../emulator/orders/control-order-input';
import {
  applyOrderEvent,
  OrderEventInput,
} from '../../../emulator/orders/order-events';
import {LoginFlow} from './login-flow';
import {openShop, orderGid} from './admin-shop';

const Answer = v.object({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.optional(v.array(v.object({message: v.string()}))),
});

const ASK = `mutation($orderId: ID!, $lines: [RequestedLineItemInput!]!) {
  orderRequestReturn(orderId: $orderId, requestedLineItems: $lines) {
    return {id name status returnLineItems(first: 5) {nodes {quantity lineItem {title}}}}
    userErrors {code message}
  }
}`;

async function customer() {
  const flow = LoginFlow.fresh();
  const {access_token: token} = await flow.tokens('kari@example.com');
  const {world} = flow.emulator;
  const order = createOrderFromControl(
    world,
    v.parse(ControlOrderInput, {
      email: 'kari@example.com',
      lines: [{handle: 'blue-hour', quantity: 3}],
    }),
  );
  const happens = (event: Record<string, unknown>) => {
    applyOrderEvent(world, order, v.parse(OrderEventInput, event));
  };
  const ask = async (query: string, variables: Record<string, unknown>) =>
    v.parse(Answer, await (await flow.query(token, query, variables)).json());
  const line = gid('LineItem', order.lines[0]?.id ?? 0);
  const request = (quantity: number, orderId = gid('Order', order.id)) =>
    ask(ASK, {
      orderId,
      lines: [{lineItemId: line, quantity, customerNote: 'Too blue'}],
    });
  return {order, world, happens, ask, request};
}

describe('a customer asks for a return', () => {
  it('of what was sent, and of no more than that', async () => {
    const {order, happens, request} = await customer();
    expect((await request(1)).data?.orderRequestReturn).toMatchObject({
      return: null,
      userErrors: [{code: 'INVALID'}],
    });
    happens({event: 'ship', trackingNumber: '1'});
    expect((await request(2)).data?.orderRequestReturn).toMatchObject({
      return: {
        name: `#${order.number}-R1`,
        status: 'REQUESTED',
        returnLineItems: {nodes: [{quantity: 2}]},
      },
      userErrors: [],
    });
    expect(order.returnStatus).toBe('RETURN_REQUESTED');
    expect((await request(2)).data?.orderRequestReturn).toMatchObject({
      return: null,
    });
    expect((await request(1)).data?.orderRequestReturn).toMatchObject({
      userErrors: [],
    });
  });

  it('of nobody else’s order', async () => {
    const {request} = await customer();
    expect(
      (await request(1, gid('Order', 1))).data?.orderRequestReturn,
    ).toEqual({
      return: null,
      userErrors: [{code: 'NOT_FOUND', message: 'Order does not exist'}],
    });
  });

  it('and is told what can be sent back, and what not', async () => {
    const {order, happens, ask, request} = await customer();
    happens({event: 'ship', trackingNumber: '1'});
    await request(1);
    const {data, errors} = await ask(
      `query($id: ID!) {order(id: $id) {
        returns(first: 5) {nodes {status closedAt createdAt}}
        returnInformation {
          returnableLineItems(first: 5) {nodes {quantity lineItem {title}}}
          nonReturnableLineItems(first: 5) {nodes {quantity quantityDetails {quantity reasonCode}}}
          nonReturnableSummary {nonReturnableReasons}
        }}}`,
      {id: gid('Order', order.id)},
    );
    expect(errors).toBeUndefined();
    expect(data?.order).toMatchObject({
      returns: {nodes: [{status: 'REQUESTED'}]},
      returnInformation: {
        returnableLineItems: {nodes: [{quantity: 2}]},
        nonReturnableLineItems: {
          nodes: [{quantityDetails: [{quantity: 1, reasonCode: 'RETURNED'}]}],
        },
        nonReturnableSummary: {nonReturnableReasons: ['RETURNED']},
      },
    });
  });
});

describe('the shop', () => {
  const request = (orderId: string, sentLine: number, quantity: number) => ({
    input: {
      orderId,
      returnLineItems: [
        {
          fulfillmentLineItemId: gid('FulfillmentLineItem', sentLine),
          quantity,
          returnReason: 'UNKNOWN',
          customerNote: 'W0000-00000',
        },
      ],
    },
  });

  it('asks for a return, approves it, and closes it', async () => {
    const shop = openShop();
    const order = shop.order();
    shop.happens(order, {event: 'ship', trackingNumber: '1'});
    const sentLine = order.fulfillments[0]?.lines[0]?.id ?? 0;
    const asked = await shop.ask(
      `mutation($input: ReturnRequestInput!) {returnRequest(input: $input) {
        return {id status returnLineItems(first: 1) {nodes {quantity customerNote ... on ReturnLineItem {fulfillmentLineItem {id}}}}}
        userErrors {code message}}}`,
      request(orderGid(order), sentLine, 1),
    );
    expect(asked.errors).toBeUndefined();
    expect(asked.data?.returnRequest).toMatchObject({
      return: {
        status: 'REQUESTED',
        returnLineItems: {
          nodes: [
            {
              customerNote: 'W0000-00000',
              fulfillmentLineItem: {id: gid('FulfillmentLineItem', sentLine)},
            },
          ],
        },
      },
    });
    shop.happens(order, {event: 'approve-return'});
    expect(order.returnStatus).toBe('IN_PROGRESS');
    shop.happens(order, {event: 'close-return'});
    expect(order.returnStatus).toBe('RETURNED');
    const read = await shop.ask(
      'query($id: ID!) {order(id: $id) {returnStatus returns(first: 1) {nodes {status name requestApprovedAt}}}}',
      {id: orderGid(order)},
    );
    expect(read.data?.order).toMatchObject({
      returnStatus: 'RETURNED',
      returns: {nodes: [{status: 'CLOSED', name: `#${order.number}-R1`}]},
    });
  });

  it('gives free what it has declined', () => {
    const shop = openShop();
    const order = shop.order();
    shop.happens(order, {event: 'ship', trackingNumber: '1'});
    shop.happens(order, {event: 'request-return'});
    shop.happens(order, {event: 'decline-return'});
    expect(order.returnStatus).toBe('NO_RETURN');
    shop.happens(order, {event: 'request-return'});
    expect(order.returns.map(({status}) => status)).toEqual([
      'DECLINED',
      'REQUESTED',
    ]);
  });

  it('dates a delivery that the carrier tells of late', () => {
    const shop = openShop();
    const order = shop.order();
    shop.happens(order, {event: 'ship', trackingNumber: '1'});
    shop.happens(order, {event: 'deliver', at: '2026-01-02T03:04:05Z'});
    expect(order.fulfillments[0]).toMatchObject({
      displayStatus: 'DELIVERED',
      deliveredAt: '2026-01-02T03:04:05Z',
    });
  });
});
