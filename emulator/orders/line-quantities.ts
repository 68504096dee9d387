import type {Order, OrderLine} from '../state/orders';

/** Pieces of the line that have left. */
export const fulfilledQuantity = (order: Order, line: OrderLine): number =>
  order.fulfillments
    .filter(({status}) => status === 'SUCCESS')
    .flatMap(({lines}) => lines)
    .filter(({lineId}) => lineId === line.id)
    .reduce((sum, {quantity}) => sum + quantity, 0);

/** Pieces of the line that are still to be sent. */
export const remainingQuantity = (order: Order, line: OrderLine): number =>
  order.fulfillmentOrders
    .flatMap(({lines}) => lines)
    .filter(({lineId}) => lineId === line.id)
    .reduce((sum, each) => sum + each.remainingQuantity, 0);

/**
 * Takes pieces that have not left out of the fulfilment orders, and closes those that are left with nothing.
 * The caller has made sure that there are so many.
 */
export function withdrawFromFulfillment(
  order: Order,
  line: OrderLine,
  quantity: number,
  at: string,
): void {
  let left = quantity;
  for (const fulfillmentOrder of order.fulfillmentOrders) {
    for (const each of fulfillmentOrder.lines) {
      if (each.lineId !== line.id) continue;
      const taken = Math.min(left, each.remainingQuantity);
      each.remainingQuantity -= taken;
      each.totalQuantity -= taken;
      left -= taken;
    }
    const isEmpty = fulfillmentOrder.lines.every(
      (each) => each.remainingQuantity === 0,
    );
    if (isEmpty && fulfillmentOrder.status !== 'CLOSED') {
      fulfillmentOrder.status = 'CLOSED';
      fulfillmentOrder.holds = [];
      fulfillmentOrder.updatedAt = at;
    }
  }
}
