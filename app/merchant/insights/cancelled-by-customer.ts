import {
  type CancellationRecord,
  isInProgress,
  type PartBefore,
  partsCancelled,
  referenceOf,
} from '~/cancellation/record';
import {isPaidBack, STORE_CREDIT_GATEWAY} from '~/cancellation/payments';
import type {MoneyV2} from '~/i18n/format';
import type {InsightOrder} from './order-story';

/** One thing that a customer has cancelled: an order, or a part of one. */
export interface Cancellation {
  readonly kind: 'whole' | 'part';
  /** UTC instant at which the customer pressed the button, by Shopify's clock. */
  readonly at: string;
  /** Key of one of the policy's reasons; null where none was given. */
  readonly reason: string | null;
  readonly comment: string;
  /** Whether it was the right of withdrawal that was used. */
  readonly isWithdrawal: boolean;
  /** What Shopify has booked as paid back because of it, store credit included. */
  readonly paidBack: readonly MoneyV2[];
  /** What of that went to the customer's store credit. */
  readonly toCredit: readonly MoneyV2[];
  /** What was kept; null for nothing. */
  readonly fee: MoneyV2 | null;
  /** Store credit that was given on top; null for none. */
  readonly bonus: MoneyV2 | null;
}

/** What its customer has cancelled of an order, first to last. What was tried in vain or is under way is not among it. */
export function cancellationsOf(
  order: InsightOrder,
  record: CancellationRecord,
): Cancellation[] {
  const parts = partsCancelled(record).map((part) =>
    partOf(order, part, record),
  );
  return isCancelledWhole(order, record)
    ? [...parts, wholeOf(order, record)]
    : parts;
}

/** Which lines of the order the parts were, and how many pieces of each. */
export const piecesOfParts = (
  record: CancellationRecord,
): ReadonlyMap<string, number> =>
  partsCancelled(record)
    .flatMap(({act}) => act.lines)
    .reduce(
      (pieces, {lineItemId, quantity}) =>
        pieces.set(lineItemId, (pieces.get(lineItemId) ?? 0) + quantity),
      new Map<string, number>(),
    );

/** An order that staff have cancelled after the customer's attempt had failed is not the customer's doing. */
const isCancelledWhole = (
  {cancelledAt}: InsightOrder,
  {act, phase}: CancellationRecord,
): boolean =>
  act.kind === 'whole' &&
  cancelledAt !== null &&
  phase !== 'failed' &&
  phase !== 'done';

/** Once all of an order is cancelled, whatever is paid back is paid back because of that. */
function wholeOf(
  order: InsightOrder,
  record: CancellationRecord,
): Cancellation {
  const from = wholeSeconds(record.startedAt);
  const refunds = order.transactions.filter(
    (transaction) =>
      isPaidBack(transaction) &&
      wholeSeconds(transaction.createdAt) >= from &&
      !record.paidBackBefore.includes(transaction.id),
  );
  return {
    ...explanationOf(record),
    kind: 'whole',
    paidBack: refunds.map(({amountSet}) => amountSet.presentmentMoney),
    toCredit: refunds
      .filter(({gateway}) => gateway === STORE_CREDIT_GATEWAY)
      .map(({amountSet}) => amountSet.presentmentMoney),
    bonus: isInProgress(record)
      ? null
      : bonusPaid(record, record.attemptId, record),
  };
}

/** The order lives on, and other refunds may follow: those of a part name the attempt that they were made for. */
function partOf(
  {refunds}: InsightOrder,
  part: PartBefore,
  record: CancellationRecord,
): Cancellation {
  const {route, parts} = part.refund;
  const paidBack = refunds
    .filter(({note}) => note?.includes(referenceOf(part)) === true)
    .map(({totalRefundedSet}) => totalRefundedSet.presentmentMoney);
  return {
    ...explanationOf(part),
    kind: 'part',
    paidBack,
    toCredit:
      route === 'store-credit'
        ? paidBack
        : parts
            .filter(({kind}) => kind === 'store-credit')
            .map(({amount}) => amount),
    bonus: bonusPaid(part, part.attemptId, record),
  };
}

const explanationOf = ({
  startedAt,
  reason,
  comment,
  withdrawal,
  refund: {fee},
}: Pick<
  PartBefore,
  'comment' | 'reason' | 'refund' | 'startedAt' | 'withdrawal'
>) => ({
  at: startedAt,
  reason,
  // What stands there for a withdrawal is a note of ours to the staff.
  comment: withdrawal === null ? comment.trim() : '',
  isWithdrawal: withdrawal !== null,
  fee,
});

/** Promised, asked of Shopify, and not refused. */
function bonusPaid(
  {refund: {bonus}}: Pick<PartBefore, 'refund'>,
  attemptId: string,
  {trail}: CancellationRecord,
): MoneyV2 | null {
  const own = trail.filter((entry) => entry.attemptId === attemptId);
  const isPaid =
    own.some(({event}) => event === 'paying-bonus') &&
    !own.some(
      ({event, detail}) => event === 'alarm' && detail === 'BONUS_UNPAID',
    );
  return isPaid ? bonus : null;
}

/** Shopify keeps no finer time. */
const wholeSeconds = (instant: string): number =>
  Math.floor(Date.parse(instant) / 1000);
