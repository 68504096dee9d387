import {connection, type ConnectionArguments} from '../graphql/connection';
import type {Context} from '../graphql/context';
import {gid, numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {nameOf} from '../orders/returns';
import type {Order, Return} from '../state/orders';
import {lineOf} from './line-fields';
import {notEmulated} from './not-emulated';
import {visibleOrders} from './order-source';

export interface ReturnSource {
  readonly found: Return;
  readonly order: Order;
}

interface ReturnLineSource {
  readonly __typename: 'ReturnLineItem';
  readonly line: Return['lines'][number];
  readonly source: ReturnSource;
}

export const returnsOf = (order: Order): ReturnSource[] =>
  order.returns.map((found) => ({found, order}));

/** The return of this gid, or null. */
export function returnOf(context: Context, id: string): ReturnSource | null {
  const number = numericId('Return', id);
  return (
    visibleOrders(context)
      .flatMap(returnsOf)
      .find(({found}) => found.id === number) ?? null
  );
}

export const returnFields = {
  closedAt: ({found}) => found.closedAt,
  createdAt: ({found}) => found.createdAt,
  decline: ({found}) => found.decline,
  id: ({found}) => gid('Return', found.id),
  name: ({found, order}) => nameOf(order, found),
  order: ({order}) => order,
  requestApprovedAt: ({found}) => found.requestApprovedAt,
  returnLineItems: (
    source,
    {
      processingStatus,
      ...args
    }: ConnectionArguments & {processingStatus?: unknown},
  ) => {
    if (processingStatus != null) {
      throw notEmulated('Return.returnLineItems(processingStatus:)');
    }
    return connection(
      source.found.lines.map((line): ReturnLineSource => ({
        __typename: 'ReturnLineItem',
        line,
        source,
      })),
      args,
      ({line}) => line.id,
    );
  },
  status: ({found}) => found.status,
  totalQuantity: ({found}) =>
    found.lines.reduce((sum, {quantity}) => sum + quantity, 0),
} satisfies Fields<ReturnSource>;

export const returnLineFields = {
  customerNote: ({line}) => line.customerNote,
  fulfillmentLineItem: ({line, source: {order}}) => {
    const fulfilled = order.fulfillments
      .flatMap(({lines}) => lines)
      .find(({id}) => id === line.fulfillmentLineId);
    return (
      fulfilled && {
        id: fulfilled.id,
        quantity: fulfilled.quantity,
        lineItem: lineOf(order, fulfilled.lineId),
      }
    );
  },
  id: ({line}) => gid('ReturnLineItem', line.id),
  quantity: ({line}) => line.quantity,
  returnReason: ({line}) => line.reason,
  returnReasonNote: () => '',
} satisfies Fields<ReturnLineSource>;
