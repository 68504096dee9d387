import {connection, type ConnectionArguments} from '../graphql/connection';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {Order, OrderEvent} from '../state/orders';
import {notEmulated} from './not-emulated';

interface EventArguments extends ConnectionArguments {
  readonly query?: string | null;
}

interface EventSource extends OrderEvent {
  readonly __typename: 'BasicEvent';
  readonly order: Order;
}

/** The order's timeline, oldest first. */
export function eventsPage(order: Order, {query, ...args}: EventArguments) {
  if (query) throw notEmulated('Order.events(query:)');
  const events = order.events.map((event): EventSource => ({
    __typename: 'BasicEvent',
    order,
    ...event,
  }));
  return connection(events, args, ({id}) => id);
}

export const basicEventFields = {
  attributeToApp: ({appTitle}) => appTitle !== null,
  attributeToUser: () => false,
  criticalAlert: () => false,
  hasAdditionalContent: () => false,
  id: ({id}) => gid('BasicEvent', id),
  subject: ({order}) => ({__typename: 'Order', ...order}),
  subjectId: ({order}) => gid('Order', order.id),
  subjectType: () => 'ORDER',
} satisfies Fields<EventSource>;
