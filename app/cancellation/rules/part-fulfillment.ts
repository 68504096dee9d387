import type {OrderSnapshot} from '../order-snapshot';
import {passes, type RefusalCode, refuses, type Rule} from '../rule';
import {isSentInPart} from '../stopped-order';

const OVER = new Set(['CLOSED', 'CANCELLED']);
const WITH_A_SERVICE = new Set([
  'ACCEPTED',
  'CANCELLATION_REQUESTED',
  'SUBMITTED',
]);
const PACKING = new Set(['IN_PROGRESS', 'INCOMPLETE']);

/**
 * Only what has not left can be taken out of an order, and only by the shop's own people: a fulfilment service is asked
 * to stop a whole order or nothing. That other pieces have left already is no obstacle.
 */
export const partFulfillment: Rule = ({lines, ...order}) => {
  const sent = lines.find(
    ({currentQuantity, unfulfilledQuantity}) =>
      unfulfilledQuantity < currentQuantity,
  );
  if (sent) return refuses('SHIPPED', {lineTitle: sent.title});
  for (const fulfillmentOrder of order.fulfillmentOrders) {
    const code = obstacle(fulfillmentOrder, order);
    if (code) return refuses(code);
  }
  return passes();
};

function obstacle(
  each: OrderSnapshot['fulfillmentOrders'][number],
  order: Pick<OrderSnapshot, 'fulfillments'>,
): RefusalCode | null {
  const {status, requestStatus} = each;
  if (OVER.has(status)) return null;
  if (requestStatus === 'CANCELLATION_REJECTED') return 'WAREHOUSE_REFUSED';
  if (WITH_A_SERVICE.has(requestStatus)) return 'WAREHOUSE_HAS_IT';
  return PACKING.has(status) && !isSentInPart(order, each)
    ? 'BEING_PACKED'
    : null;
}
