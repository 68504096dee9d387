import type {Order, OrderLine} from '../state/orders';
import {fulfilledQuantity, remainingQuantity} from './line-quantities';
import {displayFinancialStatus} from './order-amounts';

/**
 * Why nothing of the order can be edited; empty where it can. Recorded from real shops: a cancelled order cannot, nor one
 * whose payment was refunded or voided; an archived one can. Of the sentences the first is Shopify's.
 */
export function editProblems(order: Order): string[] {
  if (order.cancelledAt !== null) return ["Canceled orders can't be edited"];
  const status = displayFinancialStatus(order);
  if (status === 'REFUNDED') return ["Refunded orders can't be edited"];
  return status === 'VOIDED' ? ["Voided orders can't be edited"] : [];
}

/** Pieces of the line that an edit can take away: those that are still part of the order and have not left. */
export const editableQuantity = (order: Order, line: OrderLine): number =>
  line.isGiftCard
    ? Math.max(0, line.currentQuantity - fulfilledQuantity(order, line))
    : Math.min(line.currentQuantity, remainingQuantity(order, line));

/** Whether an edit can change the line's quantity: not once all of it has left. */
export const isEditable = (order: Order, line: OrderLine): boolean =>
  editProblems(order).length === 0 &&
  (editableQuantity(order, line) > 0 || fulfilledQuantity(order, line) === 0);
