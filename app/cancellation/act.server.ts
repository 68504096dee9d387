import type {AdminPort, AdminReading, HoldAnswer} from './admin-port';
import type {Clock} from './clock';
import {type CancelPermit, decide} from './decide';
import type {OrderSnapshot} from './order-snapshot';
import type {OwnedOrder} from './owned-order';
import type {CancelReason} from './policy';
import {
  type CancellationRecord,
  isInProgress,
  type StoredRecord,
} from './record';
import {
  hasHolds,
  holdHandle,
  notYetHeld,
  releaseParcels,
  stopParcels,
} from './stop-parcels.server';

/** What the customer gave as an explanation. */
export interface Explanation {
  /** Key of one of the policy's reasons, or null where none was given. */
  readonly reason: string | null;
  readonly comment: string;
}

/** Longer than one attempt can take, waits for Shopify's bucket and time-outs included. */
const LEASE_MILLISECONDS = 60_000;
/** Shopify's job is done in well under a second as a rule; the customer waits this long before "being cancelled". */
const POLL_DELAYS_MILLISECONDS = [150, 250, 500, 1000, 2000, 3000];
const FORGOTTEN_MILLISECONDS = 600_000;
const STAFF_NOTE_LENGTH = 255;

/**
 * Cancels an order, once, however often it is called: the claim in the order's metafield is taken by compare-and-set,
 * and whoever comes second leaves the work to the one who holds it. The parcel is stopped before money moves. Returns
 * when Shopify's job has ended or the customer has waited long enough; the truth is read back, not returned.
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
  const {snapshot} = permit.order;
  const record = newRecord(permit, clock.now(), explanation);
  const [first] = notYetHeld(snapshot, record.attemptId);
  const {claim, held} = await admin.claim(
    snapshot.id,
    record,
    stored?.digest ?? null,
    first
      ? {
          fulfillmentOrderId: first.id,
          handle: holdHandle(record.attemptId),
          shopTimeZone: snapshot.shopTimeZone,
        }
      : null,
  );
  if (!claim) {
    await releaseLost(admin, held, record.attemptId);
  } else if (held?.kind === 'refused') {
    await endRefused(admin, clock, snapshot.id, claim, held.message);
  } else {
    await stopAndSubmit(admin, clock, permit, claim, held?.order ?? snapshot);
  }
}

/** Somebody else was quicker: their hold stays, ours goes. */
async function releaseLost(
  admin: AdminPort,
  held: HoldAnswer | null,
  attemptId: string,
): Promise<void> {
  if (held?.kind === 'held') await releaseParcels(admin, held.order, attemptId);
}

/**
 * Carries on an attempt whose worker has died or given up waiting, if there is one, and lets go of what a lost attempt
 * has left on hold. Call it whenever an order is read; it does nothing while the attempt's lease runs. Time may have
 * passed: an order that must not be cancelled any more, because it was sent for example, is not.
 * @returns whether it did anything, so that what was read before may be out of date
 */
export async function resume(
  admin: AdminPort,
  clock: Clock,
  {stored, policy}: AdminReading,
  order: OwnedOrder,
): Promise<boolean> {
  if (stored === 'unreadable') return false;
  const {id, cancelledAt} = order.snapshot;
  if (stored === null || !isInProgress(stored.record)) {
    if (cancelledAt !== null || !hasHolds(order.snapshot)) return false;
    await releaseParcels(admin, order.snapshot);
    return true;
  }
  const {record} = stored;
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
  if (claim) await carryOn(admin, clock, {policy}, order, claim);
  return true;
}

async function carryOn(
  admin: AdminPort,
  clock: Clock,
  {policy}: Pick<AdminReading, 'policy'>,
  order: OwnedOrder,
  claim: StoredRecord,
): Promise<void> {
  const {id} = order.snapshot;
  if (claim.record.jobResultId !== null) {
    await follow(admin, clock, id, claim);
    return;
  }
  // The customer asked in time; what the rules say of the order itself is asked again.
  const decision = decide(order, policy, new Date(claim.record.startedAt));
  if (decision.kind === 'cancel') {
    await stopAndSubmit(admin, clock, decision.permit, claim, order.snapshot);
  } else {
    await endRefused(admin, clock, id, claim, decision.code);
  }
}

/** Stops every parcel, looks once more whether one has left meanwhile, and only then lets money move. */
async function stopAndSubmit(
  admin: AdminPort,
  clock: Clock,
  {order, policy, grantedAt}: CancelPermit,
  claim: StoredRecord,
  latest: OrderSnapshot,
): Promise<void> {
  const orderId = order.snapshot.id;
  const stopped = await stopParcels(admin, latest, claim.record.attemptId);
  if (stopped.kind === 'refused') {
    await endRefused(admin, clock, orderId, claim, stopped.message);
    return;
  }
  const still = order.seenAgain(stopped.order);
  const decision = still && decide(still, policy, grantedAt);
  if (decision?.kind === 'cancel') {
    await submit(admin, clock, decision.permit, claim);
  } else {
    const code = decision?.code ?? 'NOT_AVAILABLE';
    await endRefused(admin, clock, orderId, claim, code);
  }
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
    if (job.kind === 'gone' && isForgotten(accepted.record, clock)) {
      await endRefused(admin, clock, orderId, accepted, 'JOB_GONE');
      return;
    }
  }
}

/** A job that Shopify knows nothing of may be too new to be seen, but not for so long. */
const isForgotten = ({startedAt}: CancellationRecord, clock: Clock): boolean =>
  clock.now().getTime() - Date.parse(startedAt) > FORGOTTEN_MILLISECONDS;

/**
 * Ends an attempt that can't go on, and lets its parcels go. "Already cancelled" is a refusal too, of the request or of
 * its job: only the order itself says which it was.
 */
async function endRefused(
  admin: AdminPort,
  clock: Clock,
  orderId: string,
  stored: StoredRecord,
  failure: string,
): Promise<void> {
  const reading = await admin.readOrder(orderId);
  if (reading && reading.order.cancelledAt !== null) {
    await finish(admin, clock, orderId, stored);
    return;
  }
  if (reading) await releaseParcels(admin, reading.order);
  await end(admin, clock, orderId, stored, {
    phase: 'failed',
    failure,
    tags: ['cancel-failed'],
  });
}

async function finish(
  admin: AdminPort,
  clock: Clock,
  orderId: string,
  stored: StoredRecord,
): Promise<void> {
  const {reason} = stored.record;
  await end(admin, clock, orderId, stored, {
    phase: 'cancelled',
    failure: null,
    tags: [
      'cancelled-by-customer',
      ...(reason === null ? [] : [`cancel-reason:${reason}`]),
    ],
  });
}

/** A stale digest here means that another visit has written the same end. */
async function end(
  admin: AdminPort,
  clock: Clock,
  orderId: string,
  {record, digest}: StoredRecord,
  {
    tags,
    ...outcome
  }: Pick<CancellationRecord, 'phase' | 'failure'> & {
    readonly tags: readonly string[];
  },
): Promise<void> {
  const updatedAt = clock.now().toISOString();
  await admin.end(orderId, {...record, ...outcome, updatedAt}, digest, tags);
}

const newRecord = (
  {order, grantedAt}: CancelPermit,
  now: Date,
  {reason, comment}: Explanation,
): CancellationRecord => ({
  version: 1,
  attemptId: crypto.randomUUID(),
  phase: 'claimed',
  startedAt: grantedAt.toISOString(),
  ...leaseFrom(now),
  customerNumber: order.customerNumber,
  reason,
  comment,
  jobResultId: null,
  failure: null,
});

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
