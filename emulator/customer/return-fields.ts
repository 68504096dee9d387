import {connection, type ConnectionArguments} from '../graphql/connection';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {remainingQuantity} from '../orders/line-quantities';
import {fulfilledLinesOf, nameOf, returnableQuantity} from '../orders/returns';
import type {Order, Return} from '../state/orders';
import {type LineSource, linesOf} from './line-fields';

export interface ReturnSource {
  readonly found: Return;
  readonly order: Order;
}

interface ReturnLineSource {
  readonly __typename: 'ReturnLineItem';
  readonly line: Return['lines'][number];
  readonly lineItem: LineSource | null;
}

export const returnsOf = (order: Order): ReturnSource[] =>
  order.returns.map((found) => ({found, order}));

export const returnFields = {
  closedAt: ({found}) => found.closedAt,
  createdAt: ({found}) => found.createdAt,
  id: ({found}) => gid('Return', found.id),
  name: ({found, order}) => nameOf(order, found),
  returnLineItems: ({found, order}, args: ConnectionArguments) =>
    connection(
      found.lines.map((line): ReturnLineSource => ({
        __typename: 'ReturnLineItem',
        line,
        lineItem: lineOf(order, line.fulfillmentLineId),
      })),
      args,
      ({line}) => line.id,
    ),
  returnLineItemsCount: ({found}) => ({
    count: found.lines.length,
    precision: 'EXACT',
  }),
  status: ({found}) => found.status,
  updatedAt: ({found}) => found.updatedAt,
} satisfies Fields<ReturnSource>;

export const returnLineFields = {
  id: ({line}) => gid('ReturnLineItem', line.id),
  quantity: ({line}) => line.quantity,
  returnReason: ({line}) => line.reason,
} satisfies Fields<ReturnLineSource>;

interface ReturnableLine {
  readonly lineItem: LineSource;
  readonly quantity: number;
}

interface NonReturnableLine extends ReturnableLine {
  readonly quantityDetails: readonly {
    readonly quantity: number;
    readonly reasonCode: 'UNFULFILLED' | 'RETURNED';
  }[];
}

/** What can be sent back, and of the rest, why not. The shop has no rules of its own for that, and no fees. */
export const returnInformationFields = {
  hasRestockingFee: () => false,
  hasReturnShippingFee: () => false,
  nonReturnableLineItems: (order, args: ConnectionArguments) =>
    connection(
      nonReturnableLines(order),
      args,
      ({lineItem}) => lineItem.line.id,
    ),
  nonReturnableSummary: (order) => {
    const reasons = nonReturnableLines(order).flatMap(({quantityDetails}) =>
      quantityDetails.map(({reasonCode}) => reasonCode),
    );
    return reasons.length === 0
      ? null
      : {nonReturnableReasons: [...new Set(reasons)]};
  },
  returnFees: () => [],
  returnShippingMethodNote: () => null,
  returnShippingMethods: () => ['CUSTOMER_PROVIDED_LABEL'],
  returnableLineItems: (order, args: ConnectionArguments) =>
    connection(returnableLines(order), args, ({lineItem}) => lineItem.line.id),
} satisfies Fields<Order>;

const returnableLines = (order: Order): ReturnableLine[] =>
  linesOf(order)
    .map((lineItem) => ({lineItem, quantity: returnableOf(lineItem)}))
    .filter(({quantity}) => quantity > 0);

function nonReturnableLines(order: Order): NonReturnableLine[] {
  return linesOf(order).flatMap((lineItem) => {
    const unfulfilled = remainingQuantity(order, lineItem.line);
    const sent = fulfilledLinesOf(order)
      .filter(({lineId}) => lineId === lineItem.line.id)
      .reduce((sum, {quantity}) => sum + quantity, 0);
    const details = [
      {quantity: unfulfilled, reasonCode: 'UNFULFILLED' as const},
      {
        quantity: sent - returnableOf(lineItem),
        reasonCode: 'RETURNED' as const,
      },
    ].filter(({quantity}) => quantity > 0);
    const quantity = details.reduce((sum, each) => sum + each.quantity, 0);
    return quantity > 0 ? [{lineItem, quantity, quantityDetails: details}] : [];
  });
}

const returnableOf = ({line, order}: LineSource): number =>
  fulfilledLinesOf(order)
    .filter(({lineId}) => lineId === line.id)
    .reduce((sum, each) => sum + returnableQuantity(order, each), 0);

function lineOf(order: Order, fulfillmentLineId: number): LineSource | null {
  const fulfilled = order.fulfillments
    .flatMap(({lines}) => lines)
    .find(({id}) => id === fulfillmentLineId);
  return linesOf(order).find(({line}) => line.id === fulfilled?.lineId) ?? null;
}
