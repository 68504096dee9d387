import {connection, type ConnectionArguments} from '../graphql/connection';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {Fulfillment, Order} from '../state/orders';
import type {LineSource} from './line-fields';

export interface FulfillmentSource {
  readonly fulfillment: Fulfillment;
  readonly order: Order;
}

export const fulfillmentsOf = (order: Order): FulfillmentSource[] =>
  order.fulfillments.map((fulfillment) => ({fulfillment, order}));

interface EventSource {
  readonly id: number;
  readonly status: Exclude<Fulfillment['displayStatus'], 'FULFILLED'>;
  readonly happenedAt: string;
}

interface FulfilledLineSource {
  readonly id: number;
  readonly quantity: number;
  readonly lineItem: LineSource;
}

export const fulfillmentFields = {
  createdAt: ({fulfillment}) => fulfillment.createdAt,
  // The make-believe carrier announces no date.
  estimatedDeliveryAt: () => null,
  events: ({fulfillment}, args: ConnectionArguments) =>
    connection(eventsOf(fulfillment), args, ({id}) => id),
  fulfillmentLineItems: (source, args: ConnectionArguments) =>
    connection(linesOf(source), args, ({id}) => id),
  id: ({fulfillment}) => gid('Fulfillment', fulfillment.id),
  // Everything is sent: there is no shop to pick it up from.
  isPickedUp: () => false,
  latestShipmentStatus: ({fulfillment}) =>
    eventsOf(fulfillment)[0]?.status ?? null,
  requiresShipping: (source) =>
    linesOf(source).some(({lineItem}) => lineItem.line.requiresShipping),
  status: ({fulfillment}) => fulfillment.status,
  trackingInformation: ({fulfillment}) => trackingOf(fulfillment),
  updatedAt: ({fulfillment}) => fulfillment.updatedAt,
} satisfies Fields<FulfillmentSource>;

export const fulfillmentEventFields = {
  id: ({id}) => gid('FulfillmentEvent', id),
} satisfies Fields<EventSource>;

export const fulfillmentLineFields = {
  id: ({id}) => gid('FulfillmentLineItem', id),
} satisfies Fields<FulfilledLineSource>;

/** The carrier's last word: the emulator keeps no earlier ones. */
function eventsOf({
  id,
  displayStatus,
  deliveredAt,
  updatedAt,
}: Fulfillment): EventSource[] {
  return displayStatus === 'FULFILLED'
    ? []
    : [{id, status: displayStatus, happenedAt: deliveredAt ?? updatedAt}];
}

function linesOf({
  fulfillment,
  order,
}: FulfillmentSource): FulfilledLineSource[] {
  return fulfillment.lines.flatMap(({id, lineId, quantity}) => {
    const line = order.lines.find((each) => each.id === lineId);
    return line ? [{id, quantity, lineItem: {line, order}}] : [];
  });
}

function trackingOf({
  trackingCompany,
  trackingNumber,
  trackingUrl,
}: Fulfillment) {
  const isTracked = trackingCompany ?? trackingNumber ?? trackingUrl;
  return isTracked === null
    ? []
    : [{company: trackingCompany, number: trackingNumber, url: trackingUrl}];
}
