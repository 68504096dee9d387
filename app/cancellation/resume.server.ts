import type {AdminReading} from './admin-port';
import {carryToTheEnd, follow} from './attempt.server';
import {decide} from './decide';
import type {Desk} from './desk';
import {lookAfterEnd} from './after-end.server';
import {raise} from './ending.server';
import {failAttempt} from './failing.server';
import {leaseFrom} from './lease';
import type {OrderSnapshot} from './order-snapshot';
import type {OwnedOrder} from './owned-order';
import {
  type CancellationRecord,
  isInProgress,
  type StoredRecord,
  withEvent,
} from './record';
import {isLeftToUs, settle} from './settling.server';
import {isAwaitingService} from './stopped-order';

/** After that a fulfilment service will not answer any more, and a person has to ring it up. */
const SILENCE_MILLISECONDS = 72 * 60 * 60 * 1000;

/**
 * Carries on an attempt whose worker has died, given up waiting, or asked a fulfilment service, if there is one; lets go
 * of what a lost attempt has left on hold; and tells the shop of a parcel that left after all. Call it whenever an order
 * is read, and when Shopify tells of a change; it does nothing while the attempt's lease runs. Time may have passed: an
 * order that must not be cancelled any more, because it was sent for example, is not.
 * @returns whether it did anything, so that what was read before may be out of date
 */
export async function resume(
  desk: Desk,
  {stored, policy}: AdminReading,
  order: OwnedOrder,
): Promise<boolean> {
  if (stored === 'unreadable') return false;
  const {snapshot} = order;
  if (stored === null || !isInProgress(stored.record)) {
    return lookAfterEnd(desk, policy, snapshot, stored);
  }
  const {record} = stored;
  if (snapshot.cancelledAt !== null && !isLeftToUs(snapshot, record)) {
    await settle(desk, policy, snapshot, stored);
    return true;
  }
  const now = desk.clock.now();
  if (now < new Date(record.leaseUntil)) return false;
  // Without the rules nothing can be begun; what Shopify has in its hands goes on without them.
  if (!isInShopifysHands(snapshot, record) && policy === null) return false;
  if (isWaiting(snapshot, record)) {
    if (isSilentFor(record, now)) {
      await raise(desk, snapshot, stored, 'SERVICE_SILENT');
    }
    return false;
  }
  const claim = await desk.admin.writeRecord(
    snapshot,
    resumed(record, now),
    stored.digest,
  );
  if (claim) await carryOn(desk, {policy}, order, claim.stored, claim.order);
  return true;
}

/** However often a job is looked at that takes its time, the account of it does not grow without end. */
const resumed = (record: CancellationRecord, now: Date): CancellationRecord =>
  record.trail.at(-1)?.event === 'resumed'
    ? {...record, updatedAt: now.toISOString(), leaseUntil: leaseFrom(now)}
    : withEvent(record, now, 'resumed', {leaseUntil: leaseFrom(now)});

async function carryOn(
  desk: Desk,
  {policy}: Pick<AdminReading, 'policy'>,
  order: OwnedOrder,
  claim: StoredRecord,
  latest: OrderSnapshot,
): Promise<void> {
  if (latest.cancelledAt !== null) {
    await settle(desk, policy, latest, claim);
    return;
  }
  if (claim.record.jobResultId !== null) {
    await follow(desk, policy, latest, claim);
    return;
  }
  // The customer asked in time; what the rules say of the order itself is asked again.
  const still = order.seenAgain(latest);
  const askedAt = new Date(claim.record.startedAt);
  const decision = still && decide(still, policy, askedAt);
  if (decision?.kind === 'cancel') {
    await carryToTheEnd(desk, decision.permit, claim, latest);
  } else {
    const code = decision?.code ?? 'NOT_AVAILABLE';
    await failAttempt(desk, latest, claim, code);
  }
}

const isInShopifysHands = (
  {cancelledAt}: OrderSnapshot,
  {jobResultId}: CancellationRecord,
): boolean => cancelledAt !== null || jobResultId !== null;

const isWaiting = (
  order: OrderSnapshot,
  {phase}: CancellationRecord,
): boolean =>
  phase === 'asked' &&
  order.cancelledAt === null &&
  isAwaitingService(order) &&
  order.fulfillments.every(({cancelled}) => cancelled);

const isSilentFor = ({trail}: CancellationRecord, now: Date): boolean => {
  const asked = trail.findLast(({event}) => event === 'warehouse-asked');
  return (
    asked !== undefined &&
    now.getTime() - Date.parse(asked.at) > SILENCE_MILLISECONDS
  );
};
