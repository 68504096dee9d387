import type {AdminReading} from './admin-port';
import {decide, type Permission, type Refusal, type Request} from './decide';
import {type Ownership, verifyOwnership} from './owned-order';
import {isInProgress} from './record';
import {type RefundPart, refundOutcome, refundPreview} from './refund-preview';

/** What is true of an order's cancellation at this moment: every page says one of these. */
export type CancellationState =
  | {
      readonly kind: 'open';
      readonly decision: Permission;
      readonly refund: readonly RefundPart[];
      /** An earlier attempt was refused by Shopify and nothing was changed. */
      readonly hasFailedBefore: boolean;
    }
  | {readonly kind: 'in-progress'}
  | {
      readonly kind: 'cancelled';
      readonly cancelledAt: string;
      readonly refund: readonly RefundPart[];
    }
  | {readonly kind: 'refused'; readonly decision: Refusal | Request};

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
  const {cancelledAt} = reading.order;
  const decision = decide(order, reading.policy, reading.readAt);
  if (stored === 'unreadable') {
    return {
      kind: 'refused',
      decision:
        decision.kind === 'refuse'
          ? decision
          : {kind: 'refuse', code: 'RECORD_UNREADABLE', facts: {}, until: null},
    };
  }
  if (cancelledAt !== null && stored && stored.record.phase !== 'failed') {
    return {
      kind: 'cancelled',
      cancelledAt,
      refund: refundOutcome(reading.order, stored.record.startedAt),
    };
  }
  if (stored && isInProgress(stored.record)) return {kind: 'in-progress'};
  if (decision.kind !== 'cancel') return {kind: 'refused', decision};
  return {
    kind: 'open',
    decision,
    refund: refundPreview(reading.order),
    hasFailedBefore: stored?.record.phase === 'failed',
  };
}
