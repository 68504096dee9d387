import type {RefundInput} from '~/shopify/generated/admin.server';
import {moneyInput} from '~/shopify/money-input.server';
import type {Payout} from './refund-offers';

/** The part of a refund's input that moves money. Amounts are in the currency that the customer paid in. */
export const payoutInput = (
  orderId: string,
  payouts: readonly Payout[],
  creditExpiresAt: string | null,
): Pick<RefundInput, 'refundMethods' | 'transactions'> => ({
  transactions: payouts.flatMap((payout) =>
    payout.to === 'original'
      ? [
          {
            orderId,
            parentId: payout.transactionId,
            gateway: payout.gateway,
            amount: payout.amount.amount,
            kind: 'REFUND' as const,
          },
        ]
      : [],
  ),
  refundMethods: payouts.flatMap((payout) =>
    payout.to === 'store-credit'
      ? [
          {
            storeCreditRefund: {
              amount: moneyInput(payout.amount),
              expiresAt: creditExpiresAt,
            },
          },
        ]
      : [],
  ),
});
