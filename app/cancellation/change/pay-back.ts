import type {MoneyV2} from '~/i18n/format';
import {
  addMoney,
  isPositive,
  smallerMoney,
  subtractMoney,
} from '~/shopify/money-arithmetic';
import type {OrderSnapshot} from '../order-snapshot';
import {part, paymentsOf, type RefundPart} from '../payments';
import type {Payout} from '../refund-offers';

/** Where a difference goes back to. */
export interface PayBack {
  readonly parts: readonly RefundPart[];
  readonly payouts: readonly Payout[];
}

/**
 * Shares a sum out over what was received, to where it came from: the last payment first, because gift cards are taken
 * before cards at a checkout. Null where less than that can be paid back.
 */
export function payBack(order: OrderSnapshot, sum: MoneyV2): PayBack | null {
  const parts: RefundPart[] = [];
  const payouts: Payout[] = [];
  let open = sum;
  for (const payment of paymentsOf(order).toReversed()) {
    let ofPayment: MoneyV2 = {...sum, amount: '0'};
    for (const receipt of payment.receipts.toReversed()) {
      if (receipt.refundable.currencyCode !== sum.currencyCode) continue;
      const amount = smallerMoney(receipt.refundable, open);
      if (!isPositive(amount)) continue;
      open = subtractMoney(open, amount);
      ofPayment = addMoney(ofPayment, amount);
      const {transactionId, gateway} = receipt;
      payouts.push({to: 'original', transactionId, gateway, amount});
    }
    parts.push(...part(payment.kind, payment.destination, ofPayment));
  }
  return isPositive(open) ? null : {parts, payouts};
}
