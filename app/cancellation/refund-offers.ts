import type {MoneyV2} from '~/i18n/format';
import {
  addMoney,
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
  /**
   * The single repayments that Shopify has to be asked for: for a part of the order, and where a fee is kept, because
   * cancelling pays all back. Null where cancelling does it.
   */
  readonly payouts: readonly Payout[] | null;
}

/** Back to where one transaction has brought it from. */
export interface OriginalPayout {
  readonly to: 'original';
  readonly transactionId: string;
  readonly gateway: string;
  readonly amount: MoneyV2;
}

export type Payout =
  OriginalPayout | {readonly to: 'store-credit'; readonly amount: MoneyV2};

/**
 * What the customer may choose from for the whole order, the merchant's first choice in front; never empty. Store credit
 * is for money that was received from a customer with an account: what is only reserved is let go, and a company has no
 * such account.
 */
export function refundOffers(
  order: OrderSnapshot,
  policy: Policy,
): readonly RefundOffer[] {
  const payments = paymentsOf(order);
  const received = total(payments);
  const kept = order.feesKept ?? {...received, amount: '0'};
  const fee = feeOf(order, policy, subtractMoney(received, kept));
  // Cancelling pays all back that there is, and with it what was kept for parts of the order before.
  const withheld = fee ? addMoney(kept, fee) : kept;
  return offersFor(order, policy, {
    payments: lessFee(payments, withheld),
    fee,
    isLeftToUs: isPositive(withheld),
  });
}

/**
 * The same for a part of the order.
 * @param payouts what Shopify suggests to pay back, and from which transactions
 */
export function partRefundOffers(
  order: OrderSnapshot,
  policy: Policy,
  payouts: readonly OriginalPayout[],
): readonly RefundOffer[] {
  const payments = paymentsOf(order).map((payment) =>
    onlyPaying(payment, payouts),
  );
  const fee = feeOf(order, policy, total(payments));
  return offersFor(order, policy, {
    payments: fee ? lessFee(payments, fee) : payments,
    fee,
    isLeftToUs: true,
  });
}

/** The payment as far as it is paid back: what is only reserved stays so, for what is left of the order. */
const onlyPaying = (
  payment: Payment,
  payouts: readonly OriginalPayout[],
): Payment => ({
  ...payment,
  reserved: {...payment.reserved, amount: '0'},
  receipts: payment.receipts.map((receipt) => ({
    ...receipt,
    refundable: payouts.find(
      ({transactionId}) => transactionId === receipt.transactionId,
    )?.amount ?? {...receipt.refundable, amount: '0'},
  })),
});

/** What is paid back, the fee taken off. */
interface Settlement {
  readonly payments: readonly Payment[];
  readonly fee: MoneyV2 | null;
  /** Whether Shopify has to be asked for every single repayment. */
  readonly isLeftToUs: boolean;
}

function offersFor(
  order: OrderSnapshot,
  policy: Policy,
  settlement: Settlement,
): readonly RefundOffer[] {
  const original = originalOffer(settlement);
  if (!mayHaveStoreCredit(order, settlement.payments)) return [original];
  const routes = isProtectedConsumer(order, policy)
    ? new Set([...policy.refundRoutes, 'original' as const])
    : new Set(policy.refundRoutes);
  return [...routes].map((route) =>
    route === 'original' ? original : storeCreditOffer(settlement, policy),
  );
}

const mayHaveStoreCredit = (
  {customerNumber, purchaser}: OrderSnapshot,
  payments: readonly Payment[],
): boolean =>
  customerNumber !== null &&
  purchaser === 'customer' &&
  payments.some((payment) => isPositive(refundableOf(payment)));

function originalOffer({payments, fee, isLeftToUs}: Settlement): RefundOffer {
  return {
    route: 'original',
    parts: payments.flatMap((payment) => [
      ...part(payment.kind, payment.destination, refundableOf(payment)),
      ...released(payment),
    ]),
    fee,
    bonus: null,
    payouts: isLeftToUs
      ? payments.flatMap(({receipts}) =>
          receipts
            .filter(({refundable}) => isPositive(refundable))
            .map(({transactionId, gateway, refundable}) => ({
              to: 'original' as const,
              transactionId,
              gateway,
              amount: refundable,
            })),
        )
      : null,
  };
}

function storeCreditOffer(
  {payments, fee, isLeftToUs}: Settlement,
  {storeCreditBonusPercent}: Policy,
): RefundOffer {
  const amount = total(payments);
  const bonus = percentOf(
    total(payments.filter(isFreshMoney)),
    storeCreditBonusPercent,
  );
  return {
    route: 'store-credit',
    parts: [...part('store-credit', '', amount), ...payments.flatMap(released)],
    fee,
    bonus: isPositive(bonus) ? bonus : null,
    payouts: isLeftToUs
      ? isPositive(amount)
        ? [{to: 'store-credit', amount}]
        : []
      : null,
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

/**
 * Kept from what would be paid back, never more than that; what is only reserved is let go whole. A share is taken of each
 * part that is cancelled, a fixed sum once from the order.
 */
function feeOf(
  order: OrderSnapshot,
  {fee, ...policy}: Policy,
  due: MoneyV2,
): MoneyV2 | null {
  if (fee === null || !isPositive(due)) return null;
  if (isProtectedConsumer(order, policy)) return null;
  const amount =
    'percent' in fee
      ? percentOf(due, fee.percent)
      : stillOpen(
          {
            amount: fee.amounts[due.currencyCode] ?? '0',
            currencyCode: due.currencyCode,
          },
          order.feesKept,
        );
  return isPositive(amount) ? smallerMoney(amount, due) : null;
}

const stillOpen = (fee: MoneyV2, kept: MoneyV2 | null): MoneyV2 =>
  kept ? subtractMoney(fee, kept) : fee;

/** The fee comes off the last payment first: gift cards are taken before cards at a checkout, and are given back whole. */
function lessFee(
  payments: readonly Payment[],
  fee: MoneyV2,
): readonly Payment[] {
  if (!isPositive(fee)) return payments;
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
