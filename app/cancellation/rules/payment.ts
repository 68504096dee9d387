import {passes, refuses, type Rule} from '../rule';

const ALL_PAID_BACK = new Set(['REFUNDED', 'VOIDED']);
const UNDECIDED = new Set(['PENDING', 'AWAITING_RESPONSE', 'UNKNOWN']);

/** Shopify refuses to cancel while a payment is undecided; with all of it paid back there is nothing left to undo. */
export const payment: Rule = (order) => {
  // An invoice that waits to be paid is no obstacle: the shop has not asked any bank for it.
  const isUndecided = order.transactions.some(
    ({status, isManual}) => UNDECIDED.has(status) && !isManual,
  );
  if (isUndecided) return refuses('PAYMENT_PENDING');
  return order.financialStatus && ALL_PAID_BACK.has(order.financialStatus)
    ? refuses('ALREADY_REFUNDED')
    : passes();
};
