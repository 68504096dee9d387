import type {OrderSnapshot} from '../order-snapshot';
import type {Policy} from '../policy';
import {passes, type RefusalCode, refuses, type Rule} from '../rule';

const PACKING = new Set(['IN_PROGRESS', 'INCOMPLETE']);
/** Another company has the work, and can be asked to stop. */
const ASKABLE = new Set(['ACCEPTED', 'CANCELLATION_REQUESTED']);

/** A parcel that has left, is being packed or that nobody will stop any more is not ours to cancel. */
export const fulfillment: Rule = (order, policy) => {
  const shipped = order.fulfillments.some(({cancelled}) => !cancelled);
  const rest = order.lines.some(
    ({unfulfilledQuantity}) => unfulfilledQuantity > 0,
  );
  if (shipped) return refuses(rest ? 'PARTLY_SHIPPED' : 'SHIPPED');
  for (const fulfillmentOrder of order.fulfillmentOrders) {
    const code = obstacle(fulfillmentOrder, policy);
    if (code) return refuses(code);
  }
  return passes();
};

function obstacle(
  {status, requestStatus}: OrderSnapshot['fulfillmentOrders'][number],
  {askFulfillmentService}: Policy,
): RefusalCode | null {
  if (requestStatus === 'CANCELLATION_REJECTED') return 'WAREHOUSE_REFUSED';
  if (ASKABLE.has(requestStatus)) {
    return askFulfillmentService ? null : 'WAREHOUSE_HAS_IT';
  }
  // It has not answered yet, so there is nothing that it could be asked to stop.
  if (requestStatus === 'SUBMITTED') return 'WAREHOUSE_HAS_IT';
  return PACKING.has(status) ? 'BEING_PACKED' : null;
}
