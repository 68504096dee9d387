import type {MoneyV2} from '~/i18n/format';
import {
  isPositive,
  percentOf,
  smallerMoney,
  subtractMoney,
  sumMoney,
} from '~/shopify/money-arithmetic';
import {isProtectedConsumer} from './consumer-rights';
import type {OrderSnapshot} from './order-snapshot';
import {
  part,
  type Payment,
  paymentsOf,
  type Receipt,
  refundableOf,
  type RefundPart,
} from './payments';
import type {Policy} from './policy';
import type {RefundRoute} from './refund-routes';

/** What one way of giving the money back comes to, in the currency the customer paid in. */
export interface RefundOffer {
  readonly route: RefundRoute;
  /** What is given back, the fee taken off. Parts of nothing are left out, so an unpaid order has no parts. */
  readonly parts: readonly RefundPart[];
  /** What the shop keeps; null for nothing. */
  readonly fee: MoneyV2 | null;
  /** What the shop adds in store credit; null for nothing. */
  readonly bonus: MoneyV2 | null;
  /** Where a fee is kept: the single repayments that Shopify has to be asked for, because cancelling pays all back. */
  readonly payouts: readonly Payout[] | null;
}

export type Payout =
  | {
      readonly to: 'original';
      readonly transactionId: string;
      readonly gateway: string;
      readonly amount: MoneyV2;
    }
  | {readonly to: 'store-credit'; readonly amount: MoneyV2};

/**
 * What the customer may choose from, the merchant's first choice in front; never empty. Store credit is for money that was
 * received from a customer with an account: what is only reserved is let go, and a company has no such account.
 */
export function refundOffers(
  order: OrderSnapshot,
  policy: Policy,
): readonly RefundOffer[] {
  const payments = paymentsOf(order);
  const fee = feeOf(order, policy, payments);
  const original = originalOffer(payments, fee);
  if (!mayHaveStoreCredit(order, payments)) return [original];
  const routes = isProtectedConsumer(order, policy)
    ? new Set([...policy.refundRoutes, 'original' as const])
    : new Set(policy.refundRoutes);
  return [...routes].map((route) =>
    route === 'original' ? original : storeCreditOffer(payments, fee, policy),
  );
}

const mayHaveStoreCredit = (
  {customerNumber, purchaser}: OrderSnapshot,
  payments: readonly Payment[],
): boolean =>
  customerNumber !== null &&
  purchaser === 'customer' &&
  payments.some((payment) => isPositive(refundableOf(payment)));

function originalOffer(
  payments: readonly Payment[],
  fee: MoneyV2 | null,
): RefundOffer {
  const kept = lessFee(payments, fee);
  return {
    route: 'original',
    parts: kept.flatMap((payment) => [
      ...part(payment.kind, payment.destination, refundableOf(payment)),
      ...released(payment),
    ]),
    fee,
    bonus: null,
    payouts:
      fee &&
      kept.flatMap(({receipts}) =>
        receipts
          .filter(({refundable}) => isPositive(refundable))
          .map(({transactionId, gateway, refundable}) => ({
            to: 'original' as const,
            transactionId,
            gateway,
            amount: refundable,
          })),
      ),
  };
}

function storeCreditOffer(
  payments: readonly Payment[],
  fee: MoneyV2 | null,
  {storeCreditBonusPercent}: Policy,
): RefundOffer {
  const kept = lessFee(payments, fee);
  const amount = total(kept);
  const bonus = percentOf(
    total(kept.filter(isFreshMoney)),
    storeCreditBonusPercent,
  );
  return {
    route: 'store-credit',
    parts: [...part('store-credit', '', amount), ...kept.flatMap(released)],
    fee,
    bonus: isPositive(bonus) ? bonus : null,
    payouts: fee && isPositive(amount) ? [{to: 'store-credit', amount}] : null,
  };
}

/** Otherwise the bonus could be had again and again, on the same money. */
const isFreshMoney = ({kind}: Payment): boolean =>
  kind !== 'store-credit' && kind !== 'gift-card';

const released = ({destination, reserved}: Payment): RefundPart[] =>
  part('release', destination, reserved);

function total(payments: readonly Payment[]): MoneyV2 {
  const amounts = payments.map(refundableOf);
  return sumMoney(amounts, amounts[0]?.currencyCode ?? '');
}

/** Kept from what was received, never more than that; what is only reserved is let go whole. */
function feeOf(
  order: OrderSnapshot,
  {fee, ...policy}: Policy,
  payments: readonly Payment[],
): MoneyV2 | null {
  const received = total(payments);
  if (fee === null || !isPositive(received)) return null;
  if (isProtectedConsumer(order, policy)) return null;
  const amount =
    'percent' in fee
      ? percentOf(received, fee.percent)
      : {
          amount: fee.amounts[received.currencyCode] ?? '0',
          currencyCode: received.currencyCode,
        };
  return isPositive(amount) ? smallerMoney(amount, received) : null;
}

/** The fee comes off the last payment first: gift cards are taken before cards at a checkout, and are given back whole. */
function lessFee(
  payments: readonly Payment[],
  fee: MoneyV2 | null,
): readonly Payment[] {
  if (fee === null) return payments;
  let open = fee;
  return payments
    .toReversed()
    .map((payment) => ({
      ...payment,
      receipts: payment.receipts
        .toReversed()
        .map((receipt): Receipt => {
          const kept = smallerMoney(receipt.refundable, open);
          open = subtractMoney(open, kept);
          return {
            ...receipt,
            refundable: subtractMoney(receipt.refundable, kept),
          };
        })
        .toReversed(),
    }))
    .toReversed();
}

/**
 * An offer as one short text: what the customer has seen is sent along with the form, so that another sum is never
 * acted on unseen.
 */
export const offerKey = ({route, parts, fee, bonus}: RefundOffer): string =>
  [
    route,
    ...parts.map(({kind, amount}) => `${kind}=${moneyKey(amount)}`),
    ...(fee ? [`fee=${moneyKey(fee)}`] : []),
    ...(bonus ? [`bonus=${moneyKey(bonus)}`] : []),
  ].join(';');

const moneyKey = ({amount, currencyCode}: MoneyV2) =>
  `${amount}${currencyCode}`;
