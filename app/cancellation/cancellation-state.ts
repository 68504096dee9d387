import type {MoneyV2} from '~/i18n/format';
import type {AdminReading} from './admin-port';
import {
  decide,
  type Decision,
  type Permission,
  type Refusal,
  type Request,
} from './decide';
import type {OrderSnapshot} from './order-snapshot';
import {type PartOptions, partOptions} from './decide-part';
import {type OwnedOrder, type Ownership, verifyOwnership} from './owned-order';
import type {RefundPart} from './payments';
import {
  type CancellationRecord,
  hasHappened,
  isCancelledBy,
  isChange,
  failuresOf,
  isInProgress,
} from './record';
import type {Act} from './record-act';
import {type RefundOffer, refundOffers} from './refund-offers';
import {isShortOf, refundOutcome} from './refund-outcome';
import {endOf, type RequestEvent} from './requests/cancel-request';
import {requestState, type RequestState} from './requests/request-state';
import {grantOf} from './requests/stored-request';
import type {RefusalCode} from './rule';
import {deedsOf} from './trail';

/** What is true of an order's cancellation at this moment: every page says one of these. */
export type CancellationState =
  | {
      readonly kind: 'open';
      readonly decision: Permission;
      /** At least one. */
      readonly offers: readonly RefundOffer[];
      /** An earlier attempt did not go through and nothing was changed. */
      readonly hasFailedBefore: boolean;
      /** The shop's yes to what the customer had asked; null where they had asked nothing. */
      readonly granted: RequestEvent | null;
      /** What of it may be cancelled by itself; null for nothing. */
      readonly part: PartOptions | null;
    }
  /** The whole of it may not be cancelled, but some of it may. */
  | {
      readonly kind: 'part-open';
      readonly decision: Refusal | Request;
      readonly part: PartOptions;
      readonly hasFailedBefore: boolean;
    }
  | {readonly kind: 'in-progress'; readonly act: Act['kind']}
  /** It is being changed: see change/change-state.ts. */
  | {readonly kind: 'changing'}
  /** A fulfilment service was asked to stop, when Shopify's clock showed this, and has yet to answer. */
  | {readonly kind: 'warehouse-asked'; readonly askedAt: string}
  | {
      readonly kind: 'cancelled';
      readonly cancelledAt: string;
      /** What Shopify has booked. */
      readonly refund: readonly RefundPart[];
      readonly fee: MoneyV2 | null;
      /** Store credit that was added. */
      readonly bonus: MoneyV2 | null;
      /** `due`: more was promised and is under way. `short`: more was promised, and a person has to see to it. */
      readonly money: 'settled' | 'due' | 'short';
      /** A parcel left in spite of it. */
      readonly isShipped: boolean;
    }
  | RequestState
  | {readonly kind: 'refused'; readonly decision: Refusal | Request};

/** After so many attempts that did not go through, a person looks at it. */
const MOST_FAILURES = 10;

/**
 * The state of a customer's own order, or null where it is not theirs: the caller answers that as it answers an order
 * that does not exist.
 */
export function cancellationState(
  reading: AdminReading,
  ownership: Ownership,
): CancellationState | null {
  const order = verifyOwnership(ownership, reading.order);
  if (!order) return null;
  const {stored} = reading;
  const decision = decide(
    order,
    reading.policy,
    reading.readAt,
    grantOf(reading.request),
  );
  if (stored === 'unreadable') {
    return decision.kind === 'refuse'
      ? {kind: 'refused', decision}
      : refused('RECORD_UNREADABLE');
  }
  const record = stored?.record ?? null;
  return (
    (record && stateOfAttempt(reading, record)) ??
    stateOfDecision(reading, order, decision, record)
  );
}

/** Null where the attempt is over and left the order as it was, or the order was cancelled without its doing. */
function stateOfAttempt(
  reading: AdminReading,
  record: CancellationRecord,
): CancellationState | null {
  const {cancelledAt} = reading.order;
  if (cancelledAt !== null) {
    return isDoing(reading.order, record)
      ? cancelled(reading, cancelledAt, record)
      : null;
  }
  if (!isInProgress(record)) return null;
  return isChange(record) ? {kind: 'changing'} : inProgress(record);
}

function stateOfDecision(
  reading: AdminReading,
  order: OwnedOrder,
  decision: Decision,
  record: CancellationRecord | null,
): CancellationState {
  const part = partOptions(order, reading.policy, reading.readAt);
  const hasFailedBefore = record?.phase === 'failed' && !isChange(record);
  if (decision.kind !== 'cancel') {
    return (
      requestState(reading, order, decision) ??
      (part
        ? {kind: 'part-open', decision, part, hasFailedBefore}
        : {kind: 'refused', decision})
    );
  }
  if (record && failuresOf(record) >= MOST_FAILURES) {
    return refused('TRIED_TOO_OFTEN');
  }
  return {
    kind: 'open',
    decision,
    offers: refundOffers(
      decision.permit.order.snapshot,
      decision.permit.policy,
    ),
    hasFailedBefore,
    granted: grantEvent(reading),
    part,
  };
}

function grantEvent({request}: AdminReading): RequestEvent | null {
  if (request === null || request === 'unreadable') return null;
  const end = endOf(request.request);
  return end?.event === 'granted' ? end : null;
}

/** Whether the attempt has to do with it: one that was given up may have reached Shopify late. */
const isDoing = (order: OrderSnapshot, record: CancellationRecord): boolean =>
  record.act.kind === 'whole' &&
  (record.phase !== 'failed' || isCancelledBy(order, record));

const refused = (code: RefusalCode): CancellationState => ({
  kind: 'refused',
  decision: {kind: 'refuse', code, facts: {}, until: null},
});

function inProgress(record: CancellationRecord): CancellationState {
  const asked = deedsOf(record).findLast(
    ({event}) => event === 'warehouse-asked',
  );
  return record.phase === 'asked' && asked
    ? {kind: 'warehouse-asked', askedAt: asked.at}
    : {kind: 'in-progress', act: record.act.kind};
}

function cancelled(
  {order}: AdminReading,
  cancelledAt: string,
  record: CancellationRecord,
): CancellationState {
  const {refund} = record;
  const outcome = refundOutcome(order, record);
  const isSettled = !isInProgress(record);
  const isShort = isShortOf(outcome, refund.parts);
  return {
    kind: 'cancelled',
    cancelledAt,
    refund: outcome,
    fee: refund.fee,
    bonus:
      isSettled && !hasHappened(record, 'alarm', 'BONUS_UNPAID')
        ? refund.bonus
        : null,
    money: moneyState(isSettled, isShort || isBonusOpen(record)),
    isShipped: order.fulfillments.some((each) => !each.cancelled),
  };
}

const isBonusOpen = (record: CancellationRecord): boolean =>
  record.refund.bonus !== null &&
  (isInProgress(record) || hasHappened(record, 'alarm', 'BONUS_UNPAID'));

function moneyState(isSettled: boolean, isMissing: boolean) {
  if (!isMissing) return 'settled';
  return isSettled ? 'short' : 'due';
}
