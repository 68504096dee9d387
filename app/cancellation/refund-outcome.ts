import {isPositive, subtractMoney, sumMoney} from '~/shopify/money-arithmetic';
import type {OrderSnapshot, TransactionSnapshot} from './order-snapshot';
import {
  destinationOf,
  isPaidBack,
  kindOf,
  part,
  type Payment,
  paymentsOf,
  type RefundKind,
  type RefundPart,
  STORE_CREDIT_GATEWAY,
} from './payments';
import type {CancellationRecord} from './record';

/** Pays money back or lets it go, whether it came through or not. */
export const isOutgoing = ({kind}: TransactionSnapshot): boolean =>
  kind === 'REFUND' || kind === 'VOID';

/**
 * What was given back since an attempt began: the other half of an offer, read from what Shopify booked. Whole seconds,
 * because Shopify keeps no finer time.
 */
export function refundOutcome(
  order: OrderSnapshot,
  {startedAt, paidBackBefore}: Beginning,
): RefundPart[] {
  const from = wholeSeconds(startedAt);
  return mergedStoreCredit(
    paymentsOf(order).flatMap((payment) =>
      partsOf(
        payment,
        payment.transactions.filter(
          ({id, createdAt}) =>
            wholeSeconds(createdAt) >= from && !paidBackBefore.includes(id),
        ),
      ),
    ),
  );
}

/** Where an attempt stood when it began. */
type Beginning = Pick<CancellationRecord, 'paidBackBefore' | 'startedAt'>;

/** Whether less was given back than was promised. More is the shop's own doing, and no reason to ring. */
export function isShortOf(
  outcome: readonly RefundPart[],
  promised: readonly RefundPart[],
): boolean {
  return promised.some(({amount: {currencyCode}}) =>
    isPositive(
      subtractMoney(
        totalOf(promised, currencyCode),
        totalOf(outcome, currencyCode),
      ),
    ),
  );
}

const totalOf = (parts: readonly RefundPart[], currencyCode: string) =>
  sumMoney(
    parts
      .map(({amount}) => amount)
      .filter((amount) => amount.currencyCode === currencyCode),
    currencyCode,
  );

const wholeSeconds = (instant: string) =>
  Math.floor(Date.parse(instant) / 1000);

function partsOf(
  {transactions: [first], reserved}: Payment,
  later: readonly TransactionSnapshot[],
): RefundPart[] {
  const refunds = later.filter(isPaidBack);
  const toCredit = refunds.filter(isStoreCredit);
  const back = refunds.filter((entry) => !isStoreCredit(entry));
  const voided = later.filter(
    ({kind, status}) => kind === 'VOID' && status === 'SUCCESS',
  );
  const sum = (kind: RefundKind, entries: readonly TransactionSnapshot[]) =>
    part(
      kind,
      kind === 'store-credit' ? '' : destinationOf(first),
      sumMoney(
        entries.map(({amount}) => amount),
        reserved.currencyCode,
      ),
    );
  return [
    ...sum(kindOf(first), back),
    ...sum('store-credit', toCredit),
    // An invoice that falls away is voided too, but nothing had been reserved for it.
    ...(first.kind === 'AUTHORIZATION' ? sum('release', voided) : []),
  ];
}

const isStoreCredit = ({gateway}: TransactionSnapshot): boolean =>
  gateway === STORE_CREDIT_GATEWAY;

/** The account is one, from however many payments it was filled. */
function mergedStoreCredit(parts: readonly RefundPart[]): RefundPart[] {
  const credits = parts.filter(({kind}) => kind === 'store-credit');
  const [first] = credits;
  if (!first || credits.length === 1) return [...parts];
  const amount = sumMoney(
    credits.map((credit) => credit.amount),
    first.amount.currencyCode,
  );
  return [
    {...first, amount},
    ...parts.filter(({kind}) => kind !== 'store-credit'),
  ];
}
