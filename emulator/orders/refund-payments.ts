import type {Order, Transaction} from '../state/orders';
import {refundableOf} from './transaction-amounts';

/**
 * Spreads a sum (minor units of the presentment currency) over the payments it came from, in the order in which they came
 * in. What is too much falls on the last one, where refunding it is refused.
 */
export function spreadOverPayments(
  order: Order,
  amount: number,
): {readonly parent: Transaction; readonly amount: number}[] {
  const payments = order.transactions.filter(
    (payment) => refundableOf(order, payment).shop.amount > 0,
  );
  let left = amount;
  return payments.flatMap((parent, index) => {
    const isLast = index === payments.length - 1;
    const part = isLast
      ? left
      : Math.min(left, refundableOf(order, parent).presentment.amount);
    left -= part;
    return part > 0 ? [{parent, amount: part}] : [];
  });
}
