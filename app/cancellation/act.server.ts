import type {AdminPort, AdminReading} from './admin-port';
import type {Clock} from './clock';
import {type CancelPermit, decide} from './decide';
import type {OwnedOrder} from './owned-order';
import type {CancelReason} from './policy';
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
  const claim = await admin.writeRecord(
    snapshot.id,
    {
      version: 1,
      attemptId: crypto.randomUUID(),
      phase: 'claimed',
      startedAt: permit.grantedAt.toISOString(),
      ...leaseFrom(clock.now()),
      customerNumber,
      reason: explanation.reason,
      comment: explanation.comment,
      jobResultId: null,
      failure: null,
    },
    stored?.digest ?? null,
  );
  if (claim) await submit(admin, clock, permit, claim);
}

/**
 * Carries on an attempt whose worker has died or given up waiting, if there is one. Call it whenever an order is read;
 * it does nothing while the attempt's lease runs. Time may have passed: an order that must not be cancelled any more,
 * because it was sent for example, is not.
 * @returns whether it did anything, so that what was read before may be out of date
 */
export async function resume(
  admin: AdminPort,
  clock: Clock,
  {stored, policy}: AdminReading,
  order: OwnedOrder,
): Promise<boolean> {
  if (stored === null || stored === 'unreadable') return false;
  const {record} = stored;
  if (!isInProgress(record)) return false;
  const {id, cancelledAt} = order.snapshot;
  if (cancelledAt !== null) {
    await finish(admin, clock, id, stored);
    return true;
  }
  const now = clock.now();
  if (now < new Date(record.leaseUntil)) return false;
  if (record.jobResultId === null && policy === null) return false;
  const claim = await admin.writeRecord(
    id,
    {...record, ...leaseFrom(now)},
    stored.digest,
  );
  if (!claim) return true;
  if (record.jobResultId !== null) {
    await follow(admin, clock, id, claim);
    return true;
  }
  // The customer asked in time; what the rules say of the order itself is asked again.
  const decision = decide(order, policy, new Date(record.startedAt));
  if (decision.kind === 'cancel') {
    await submit(admin, clock, decision.permit, claim);
  } else {
    await fail(admin, clock, id, claim, decision.code);
  }
  return true;
}

/** Asks Shopify to cancel, and follows the job that it makes of it. Without an answer, a later visit finds out. */
async function submit(
  admin: AdminPort,
  clock: Clock,
  {order, policy}: CancelPermit,
  claim: StoredRecord,
): Promise<void> {
  const {record} = claim;
  const orderId = order.snapshot.id;
  const reason = policy.reasons.find(({key}) => key === record.reason);
  const answer = await admin.cancelOrder({
    orderId,
    reason: reason?.shopifyReason ?? 'CUSTOMER',
    restock: policy.restock,
    notifyCustomer: policy.notifyCustomer,
    staffNote: staffNote(reason, record.comment),
  });
  if (answer.kind === 'unknown') return;
  if (answer.kind === 'refused') {
    await endRefused(admin, clock, orderId, claim, answer.message);
    return;
  }
  const accepted = await admin.writeRecord(
    orderId,
    {
      ...record,
      phase: 'accepted',
      jobResultId: answer.jobResultId,
      updatedAt: clock.now().toISOString(),
    },
    claim.digest,
  );
  if (accepted) await follow(admin, clock, orderId, accepted);
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
      await endRefused(admin, clock, orderId, accepted, job.message);
      return;
    }
  }
}

/** "Already cancelled" is a refusal too, of the request or of its job: only the order itself says which it was. */
async function endRefused(
  admin: AdminPort,
  clock: Clock,
  orderId: string,
  stored: StoredRecord,
  message: string,
): Promise<void> {
  const reading = await admin.readOrder(orderId);
  if (reading && reading.order.cancelledAt !== null) {
    await finish(admin, clock, orderId, stored);
  } else {
    await fail(admin, clock, orderId, stored, message);
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
