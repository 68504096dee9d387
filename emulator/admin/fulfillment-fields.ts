import {connection, type ConnectionArguments} from '../graphql/connection';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {Fulfillment, Order} from '../state/orders';
import {lineOf, type LineSource} from './line-fields';

export interface FulfillmentSource {
  readonly fulfillment: Fulfillment;
  readonly order: Order;
}

interface FulfillmentLineSource {
  readonly id: number;
  readonly quantity: number;
  readonly lineItem: LineSource;
}

export const fulfillmentsOf = (order: Order): FulfillmentSource[] =>
  order.fulfillments.map((fulfillment) => ({fulfillment, order}));

export const fulfillmentFields = {
  createdAt: ({fulfillment}) => fulfillment.createdAt,
  deliveredAt: ({fulfillment}) => fulfillment.deliveredAt,
  displayStatus: ({fulfillment}) => fulfillment.displayStatus,
  // The make-believe carrier announces no date.
  estimatedDeliveryAt: () => null,
  fulfillmentLineItems: ({fulfillment, order}, args: ConnectionArguments) =>
    connection(
      fulfillment.lines.map(
        ({id, lineId, quantity}): FulfillmentLineSource => ({
          id,
          quantity,
          lineItem: lineOf(order, lineId),
        }),
      ),
      args,
      ({id}) => id,
    ),
  id: ({fulfillment}) => gid('Fulfillment', fulfillment.id),
  legacyResourceId: ({fulfillment}) => String(fulfillment.id),
  name: ({fulfillment, order}) =>
    `#${order.number}-F${order.fulfillments.indexOf(fulfillment) + 1}`,
  order: ({order}) => order,
  requiresShipping: ({fulfillment, order}) =>
    fulfillment.lines.some(
      ({lineId}) => lineOf(order, lineId).line.requiresShipping,
    ),
  status: ({fulfillment}) => fulfillment.status,
  totalQuantity: ({fulfillment}) =>
    fulfillment.lines.reduce((sum, {quantity}) => sum + quantity, 0),
  trackingInfo: ({fulfillment}, {first}: {first?: number | null}) =>
    trackingOf(fulfillment).slice(0, first ?? undefined),
  updatedAt: ({fulfillment}) => fulfillment.updatedAt,
} satisfies Fields<FulfillmentSource>;

export const fulfillmentLineFields = {
  id: ({id}) => gid('FulfillmentLineItem', id),
} satisfies Fields<FulfillmentLineSource>;

const trackingOf = (fulfillment: Fulfillment) =>
  fulfillment.trackingNumber === null
    ? []
    : [
        {
          company: fulfillment.trackingCompany,
          number: fulfillment.trackingNumber,
          url: fulfillment.trackingUrl,
        },
      ];
