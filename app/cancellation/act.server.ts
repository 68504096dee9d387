import type {AdminPort, AdminReading} from './admin-port';
import type {Clock} from './clock';
import type {CancelPermit} from './decide';
import type {CancelReason, Policy} from './policy';
import {
  type CancellationRecord,
  isInProgress,
  type StoredRecord,
} from './record';

/** What the customer gave as an explanation. */
export interface Explanation {
  /** Key of one of the policy's reasons, or null where none was given. */
  readonly reason: string | null;
  readonly comment: string;
}

const LEASE_MILLISECONDS = 30_000;
/** Shopify's job is done in well under a second as a rule; the customer waits this long before "being cancelled". */
const POLL_DELAYS_MILLISECONDS = [150, 250, 500, 1000, 2000, 3000];
const STAFF_NOTE_LENGTH = 255;

/**
 * Cancels an order, once, however often it is called: the claim in the order's metafield is taken by compare-and-set,
 * and whoever comes second leaves the work to the one who holds it. Returns when Shopify's job has ended or the
 * customer has waited long enough; the record then says how far it came. The truth is read back, not returned.
 * @throws ShopifyUnavailable when Shopify can't be reached; what was claimed is carried on by a later visit
 */
export async function cancelOrder(
  admin: AdminPort,
  clock: Clock,
  permit: CancelPermit,
  stored: StoredRecord | null,
  explanation: Explanation,
): Promise<void> {
  if (stored && isInProgress(stored.record)) return;
  const {snapshot, customerNumber} = permit.order;
  const now = clock.now();
  const claim = await admin.writeRecord(
    snapshot.id,
    {
      version: 1,
      attemptId: crypto.randomUUID(),
      phase: 'claimed',
      startedAt: now.toISOString(),
      ...leaseFrom(now),
      customerNumber,
      reason: explanation.reason,
      comment: explanation.comment,
      jobResultId: null,
      failure: null,
    },
    stored?.digest ?? null,
  );
  if (claim) await carryOn(admin, clock, snapshot.id, permit.policy, claim);
}

/**
 * Carries on an attempt whose worker has died or given up waiting, if there is one. Call it whenever an order is read;
 * it does nothing while the attempt's lease runs.
 * @returns whether it did anything, so that what was read before may be out of date
 */
export async function resume(
  admin: AdminPort,
  clock: Clock,
  {order, stored, policy}: AdminReading,
): Promise<boolean> {
  if (stored === null || stored === 'unreadable') return false;
  const {record} = stored;
  if (!isInProgress(record)) return false;
  if (order.cancelledAt !== null) {
    await finish(admin, clock, order.id, stored);
    return true;
  }
  const now = clock.now();
  if (now < new Date(record.leaseUntil) || policy === null) return false;
  const claim = await admin.writeRecord(
    order.id,
    {...record, ...leaseFrom(now)},
    stored.digest,
  );
  if (claim) await carryOn(admin, clock, order.id, policy, claim);
  return true;
}

async function carryOn(
  admin: AdminPort,
  clock: Clock,
  orderId: string,
  policy: Policy,
  claim: StoredRecord,
): Promise<void> {
  const accepted =
    claim.record.jobResultId === null
      ? await submit(admin, clock, orderId, policy, claim)
      : claim;
  if (accepted) await follow(admin, clock, orderId, accepted);
}

/** Asks Shopify to cancel. Null where the attempt ended here or its outcome is not known yet. */
async function submit(
  admin: AdminPort,
  clock: Clock,
  orderId: string,
  policy: Policy,
  claim: StoredRecord,
): Promise<StoredRecord | null> {
  const {record} = claim;
  const reason = policy.reasons.find(({key}) => key === record.reason);
  const answer = await admin.cancelOrder({
    orderId,
    reason: reason?.shopifyReason ?? 'CUSTOMER',
    restock: policy.restock,
    notifyCustomer: policy.notifyCustomer,
    staffNote: staffNote(reason, record.comment),
  });
  if (answer.kind === 'unknown') return null;
  if (answer.kind === 'accepted') {
    return admin.writeRecord(
      orderId,
      {
        ...record,
        phase: 'accepted',
        jobResultId: answer.jobResultId,
        updatedAt: clock.now().toISOString(),
      },
      claim.digest,
    );
  }
  // "Already cancelled" is a refusal too: only the order itself says which it was.
  const reading = await admin.readOrder(orderId);
  if (reading && reading.order.cancelledAt !== null) {
    await finish(admin, clock, orderId, claim);
  } else {
    await fail(admin, clock, orderId, claim, answer.message);
  }
  return null;
}

async function follow(
  admin: AdminPort,
  clock: Clock,
  orderId: string,
  accepted: StoredRecord,
): Promise<void> {
  const {jobResultId} = accepted.record;
  if (jobResultId === null) return;
  for (const delay of POLL_DELAYS_MILLISECONDS) {
    await clock.sleep(delay);
    const job = await admin.readJob(jobResultId);
    if (job.kind === 'succeeded') {
      await finish(admin, clock, orderId, accepted);
      return;
    }
    if (job.kind === 'failed') {
      await fail(admin, clock, orderId, accepted, job.message);
      return;
    }
  }
}

async function finish(
  admin: AdminPort,
  clock: Clock,
  orderId: string,
  stored: StoredRecord,
): Promise<void> {
  const {reason} = stored.record;
  await admin.addTags(orderId, [
    'cancelled-by-customer',
    ...(reason === null ? [] : [`cancel-reason:${reason}`]),
  ]);
  await end(admin, clock, orderId, stored, {phase: 'cancelled', failure: null});
}

async function fail(
  admin: AdminPort,
  clock: Clock,
  orderId: string,
  stored: StoredRecord,
  failure: string,
): Promise<void> {
  await admin.addTags(orderId, ['cancel-failed']);
  await end(admin, clock, orderId, stored, {phase: 'failed', failure});
}

/** A stale digest here means that another visit has written the same end. */
async function end(
  admin: AdminPort,
  clock: Clock,
  orderId: string,
  stored: StoredRecord,
  outcome: Pick<CancellationRecord, 'phase' | 'failure'>,
): Promise<void> {
  await admin.writeRecord(
    orderId,
    {...stored.record, ...outcome, updatedAt: clock.now().toISOString()},
    stored.digest,
  );
}

function leaseFrom(now: Date) {
  return {
    updatedAt: now.toISOString(),
    leaseUntil: new Date(now.getTime() + LEASE_MILLISECONDS).toISOString(),
  };
}

function staffNote(reason: CancelReason | undefined, comment: string): string {
  const note = [
    'Cancelled by the customer in the storefront.',
    ...(reason ? [`Reason: ${reason.label.en}.`] : []),
    ...(comment ? [`Comment: ${comment}`] : []),
  ].join(' ');
  const characters = Array.from(note);
  return characters.length <= STAFF_NOTE_LENGTH
    ? note
    : `${characters.slice(0, STAFF_NOTE_LENGTH - 1).join('')}…`;
}
