import {passes, refuses, type Rule} from '../rule';

const PACKING = new Set(['IN_PROGRESS', 'INCOMPLETE']);
const WITH_FULFILLMENT_SERVICE = new Set([
  'SUBMITTED',
  'ACCEPTED',
  'CANCELLATION_REQUESTED',
  'CANCELLATION_REJECTED',
]);

/** A parcel that has left, is being packed or is in another company's hands is not ours to stop. */
export const fulfillment: Rule = (order) => {
  const shipped = order.fulfillments.some(({cancelled}) => !cancelled);
  const rest = order.lines.some(
    ({unfulfilledQuantity}) => unfulfilledQuantity > 0,
  );
  if (shipped) return refuses(rest ? 'PARTLY_SHIPPED' : 'SHIPPED');
  const withService = order.fulfillmentOrders.some(({requestStatus}) =>
    WITH_FULFILLMENT_SERVICE.has(requestStatus),
  );
  if (withService) return refuses('WAREHOUSE_HAS_IT');
  return order.fulfillmentOrders.some(({status}) => PACKING.has(status))
    ? refuses('BEING_PACKED')
    : passes();
};
