import type {AdminReading} from '../admin-port';
import type {Refusal, Request} from '../decide';
import {type Ownership, verifyOwnership} from '../owned-order';
import {type CancellationRecord, isChange, isInProgress} from '../record';
import type {RefusalCode} from '../rule';
import type {ChangeKind} from './change-rules';
import {type ChangePermit, decideChange} from './decide-change';

/** What is true of changing an order at this moment. */
export type ChangeState<Kind extends ChangeKind> =
  | {
      readonly kind: 'open';
      readonly permit: ChangePermit<Kind>;
      /** UTC instant at which time closes it; null where no moment is known. */
      readonly until: string | null;
    }
  /** It is being changed, or cancelled, by an attempt that has not ended. */
  | {readonly kind: 'changing' | 'cancelling'}
  | {readonly kind: 'refused'; readonly decision: Refusal | Request};

/** A metafield holds so much, and room must be left for a cancellation; nobody changes an order so often. */
const MOST_ENTRIES = 150;

/**
 * Whether a customer's own order can be changed. Null where it is not theirs.
 * @param lineIds the lines that would be touched
 */
export function changeState<Kind extends ChangeKind>(
  kind: Kind,
  reading: AdminReading,
  ownership: Ownership,
  lineIds: readonly string[] = [],
): ChangeState<Kind> | null {
  const order = verifyOwnership(ownership, reading.order);
  if (!order) return null;
  const {stored, policy, readAt} = reading;
  if (stored === 'unreadable') return refused('RECORD_UNREADABLE');
  const isCancelled = reading.order.cancelledAt !== null;
  if (stored && isInProgress(stored.record) && !isCancelled) {
    return {kind: isChange(stored.record) ? 'changing' : 'cancelling'};
  }
  if (stored && stored.record.trail.length > MOST_ENTRIES) {
    return refused('TRIED_TOO_OFTEN');
  }
  const decision = decideChange(kind, order, policy, readAt, lineIds);
  return decision.kind === 'change'
    ? {kind: 'open', permit: decision.permit, until: decision.until}
    : {kind: 'refused', decision};
}

export const refused = (
  code: RefusalCode,
): {readonly kind: 'refused'; readonly decision: Refusal} => ({
  kind: 'refused',
  decision: {kind: 'refuse', code, facts: {}, until: null},
});

/** The latest attempt, if it was one of this kind; null otherwise. */
export function lastChange(
  {stored}: AdminReading,
  kind: ChangeKind,
): CancellationRecord | null {
  if (stored === null || stored === 'unreadable') return null;
  return stored.record.act.kind === `change-${kind}` ? stored.record : null;
}
