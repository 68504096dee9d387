import {passes, refuses, type Rule} from '../rule';

const ALL_PAID_BACK = new Set(['REFUNDED', 'VOIDED']);
const UNDECIDED = new Set(['PENDING', 'AWAITING_RESPONSE', 'UNKNOWN']);

/** Shopify refuses to cancel while a payment is undecided; with all of it paid back there is nothing left to undo. */
export const payment: Rule = (order) => {
  if (order.transactions.some(({status}) => UNDECIDED.has(status))) {
    return refuses('PAYMENT_PENDING');
  }
  return order.financialStatus && ALL_PAID_BACK.has(order.financialStatus)
    ? refuses('ALREADY_REFUNDED')
    : passes();
};
