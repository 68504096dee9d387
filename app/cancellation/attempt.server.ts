import type {CancelPermit} from './decide';
import type {Desk} from './desk';
import {failAttempt} from './failing.server';
import type {OrderSnapshot} from './order-snapshot';
import type {CancelReason, Policy} from './policy';
import {
  type CancellationRecord,
  referenceOf,
  type StoredRecord,
  withEvent,
} from './record';
import {canRestock} from './restocking';
import {settle} from './settling.server';
import {creditExpiry} from './store-credit';
import {stopParcels} from './stop-parcels.server';
import type {StoppedOrder} from './stopped-order';

/** Shopify's job is done in well under a second as a rule; then the first look finds the order cancelled. */
const FIRST_LOOK_MILLISECONDS = 300;
/** The customer waits this long before "being cancelled". */
const POLL_DELAYS_MILLISECONDS = [250, 500, 1000, 2000, 3000];
const FORGOTTEN_MILLISECONDS = 600_000;
const STAFF_NOTE_LENGTH = 255;

/**
 * Carries a claimed attempt on from where it stands: stops every parcel, looks once more whether one has left meanwhile,
 * and only then has Shopify cancel.
 * @param latest the order as it was last read
 */
export async function carryToTheEnd(
  desk: Desk,
  permit: CancelPermit,
  claim: StoredRecord,
  latest: OrderSnapshot,
): Promise<void> {
  const {attemptId} = claim.record;
  const stopping = await stopParcels(desk, permit, latest, attemptId);
  switch (stopping.kind) {
    case 'stopped':
      await submit(desk, stopping.order, claim);
      return;
    case 'waiting':
      await waitForService(desk, stopping.order, claim);
      return;
    case 'refused':
      await failAttempt(desk, latest, claim, stopping.message);
  }
}

/** Whoever hears of the answer first carries on: nobody holds the attempt meanwhile. */
async function waitForService(
  {admin, clock}: Desk,
  order: OrderSnapshot,
  {record, digest}: StoredRecord,
): Promise<void> {
  const now = clock.now();
  const asked = withEvent(record, now, 'warehouse-asked', {
    phase: 'asked',
    leaseUntil: now.toISOString(),
  });
  await admin.writeRecord(order, asked, digest);
}

/** Asks Shopify to cancel, and follows the job that it makes of it. Without an answer, a later visit finds out. */
async function submit(
  desk: Desk,
  stopped: StoppedOrder,
  claim: StoredRecord,
): Promise<void> {
  const {order, policy} = stopped.permit;
  const {record} = claim;
  const reason = policy.reasons.find(({key}) => key === record.reason);
  const answer = await desk.admin.cancelOrder({
    order: stopped,
    reason: reason?.shopifyReason ?? 'CUSTOMER',
    restock: policy.restock && canRestock(order.snapshot),
    notifyCustomer: policy.notifyCustomer,
    staffNote: staffNote(record, reason),
    refundTo: record.refund.payouts === null ? record.refund.route : null,
    creditExpiresAt: creditExpiry(record, policy),
  });
  if (answer.kind === 'refused') {
    await failAttempt(desk, order.snapshot, claim, answer.message);
    return;
  }
  await desk.clock.sleep(FIRST_LOOK_MILLISECONDS);
  if (answer.kind === 'unknown') {
    // It may have been taken all the same. If not, a later visit finds out.
    const reading = await desk.admin.readOrder(order.snapshot.id);
    if (reading && reading.order.cancelledAt !== null) {
      await settle(desk, policy, reading.order, claim);
    }
    return;
  }
  const accepted = await desk.admin.writeRecord(
    order.snapshot,
    withEvent(record, desk.clock.now(), 'accepted', {
      phase: 'accepted',
      jobResultId: answer.jobResultId,
    }),
    claim.digest,
  );
  if (!accepted) return;
  if (accepted.order.cancelledAt === null) {
    await follow(desk, policy, accepted.order, accepted.stored);
  } else {
    await settle(desk, policy, accepted.order, accepted.stored);
  }
}

/** Looks what became of the job that Shopify has taken, until it has ended or the customer has waited long enough. */
export async function follow(
  desk: Desk,
  policy: Policy | null,
  order: OrderSnapshot,
  accepted: StoredRecord,
): Promise<void> {
  const {jobResultId} = accepted.record;
  if (jobResultId === null) return;
  for (const delay of POLL_DELAYS_MILLISECONDS) {
    await desk.clock.sleep(delay);
    const job = await desk.admin.readJob(jobResultId);
    if (job.kind === 'succeeded') {
      const reading = await desk.admin.readOrder(order.id);
      if (reading && reading.order.cancelledAt !== null) {
        await settle(desk, policy, reading.order, accepted);
      }
      return;
    }
    if (job.kind === 'failed') {
      await failAttempt(desk, order, accepted, job.message);
      return;
    }
    if (job.kind === 'gone' && isForgotten(accepted.record, desk)) {
      await failAttempt(desk, order, accepted, 'JOB_GONE');
      return;
    }
  }
}

/** A job that Shopify knows nothing of may be too new to be seen, but not for so long. */
const isForgotten = ({startedAt}: CancellationRecord, {clock}: Desk): boolean =>
  clock.now().getTime() - Date.parse(startedAt) > FORGOTTEN_MILLISECONDS;

function staffNote(
  record: CancellationRecord,
  reason: CancelReason | undefined,
): string {
  const note = [
    `Cancelled by the customer in the storefront (${referenceOf(record)}).`,
    ...(reason ? [`Reason: ${reason.label.en}.`] : []),
    ...(record.comment ? [`Comment: ${record.comment}`] : []),
  ].join(' ');
  const characters = Array.from(note);
  return characters.length <= STAFF_NOTE_LENGTH
    ? note
    : `${characters.slice(0, STAFF_NOTE_LENGTH - 1).join('')}…`;
}
