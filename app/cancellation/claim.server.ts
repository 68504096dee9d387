import {ShopifyUnavailable} from '~/shopify/errors';
import type {Claim, ClaimAnswer} from './admin-port';
import type {Explanation} from './agreement';
import type {Desk} from './desk';
import {failAttempt} from './failing.server';
import {holdHandle} from './hold-handle';
import {leaseFrom} from './lease';
import type {OrderSnapshot} from './order-snapshot';
import type {OwnedOrder} from './owned-order';
import {
  type CancellationRecord,
  feesKept,
  isInProgress,
  partsCancelled,
  type StoredRecord,
} from './record';
import type {Act} from './record-act';
import type {RefundOffer} from './refund-offers';
import {isOutgoing} from './refund-outcome';
import {releaseParcels} from './stop-parcels.server';
import {notYetHeld} from './stopped-order';
import {type Counters, countersAfter, type Who} from './usage-counters';

/** Others cancel other orders in the same moment: so often the counters are read and written anew. */
const MOST_COUNTS = 5;
const COUNT_DELAY_MILLISECONDS = 60;

/** How the order was last seen: who has it, and how often others were cancelled. */
export interface Basis {
  readonly stored: StoredRecord | null;
  /** Null where the attempt does not count: only cancellations are limited. */
  readonly counters: Counters | null;
  readonly who: Who;
}

/** What is to be done, and was permitted and agreed to. */
export interface Intent {
  readonly order: OwnedOrder;
  /** The moment that was judged, by Shopify's clock. */
  readonly grantedAt: Date;
  readonly act: Act;
  readonly refund: RefundOffer;
  readonly explanation: Explanation;
  /** Number of the receipt where the consumer has withdrawn; none where the merchant's rules allow the act. */
  readonly withdrawal?: string | null;
}

/**
 * Takes the claim in the order's metafield by compare-and-set, and does the work under it. Whoever comes second leaves
 * the work to the one who holds it.
 * @param carry does the work; it is given the order as it was last read
 * @throws ShopifyUnavailable when Shopify can't be reached; what was claimed is carried on by a later visit
 */
export async function underClaim(
  desk: Desk,
  intent: Intent,
  basis: Basis,
  carry: (claim: StoredRecord, latest: OrderSnapshot) => Promise<void>,
): Promise<void> {
  if (basis.stored && isInProgress(basis.stored.record)) return;
  const {snapshot} = intent.order;
  const record = newRecord(intent, basis.stored, desk.clock.now());
  const {claim, held} = await claimOnce(desk, snapshot, record, basis);
  const latest = held?.kind === 'done' ? held.order : snapshot;
  if (claim.kind !== 'claimed') {
    // Somebody else was quicker: their hold stays, ours goes.
    await releaseParcels(desk.admin, latest, record.attemptId);
  } else if (held?.kind === 'refused' && !held.isCrowded) {
    await failAttempt(desk, snapshot, claim.stored, held.message);
  } else {
    await carry(claim.stored, latest);
  }
}

/** Claims the order, and counts it; where another order was counted in the same moment, counts again. */
async function claimOnce(
  {admin, clock}: Desk,
  snapshot: OrderSnapshot,
  record: CancellationRecord,
  {stored, counters, who}: Basis,
): Promise<ClaimAnswer> {
  const [first] = notYetHeld(snapshot, record.attemptId);
  const hold = first && {
    fulfillmentOrderId: first.id,
    handle: holdHandle(record.attemptId),
    purpose: 'undo' as const,
  };
  const digest = stored?.digest ?? null;
  const now = clock.now();
  const answer = await admin.claim(
    snapshot,
    record,
    digest,
    counters ? countersAfter(counters, who, now) : [],
    hold ?? null,
  );
  let {claim} = answer;
  for (let count = 1; claim.kind === 'miscounted'; count += 1) {
    if (count === MOST_COUNTS) {
      if (answer.held?.kind === 'done') {
        await releaseParcels(admin, answer.held.order, record.attemptId);
      }
      throw new ShopifyUnavailable('admin', 'the counters are contended');
    }
    await clock.sleep(COUNT_DELAY_MILLISECONDS * count);
    claim = await recount(admin, snapshot, record, digest, who, now);
  }
  return {...answer, claim};
}

async function recount(
  admin: Desk['admin'],
  snapshot: OrderSnapshot,
  record: CancellationRecord,
  digest: string | null,
  who: Who,
  now: Date,
): Promise<Claim> {
  const reading = await admin.readOrder(snapshot.id);
  if (!reading) return {kind: 'lost'};
  const {claim} = await admin.claim(
    snapshot,
    record,
    digest,
    countersAfter(reading.counters, who, now),
    null,
  );
  return claim;
}

function newRecord(
  {order, grantedAt, act, refund, explanation, withdrawal = null}: Intent,
  earlier: StoredRecord | null,
  now: Date,
): CancellationRecord {
  const attemptId = crypto.randomUUID();
  const {route, parts, fee, bonus, payouts} = refund;
  return {
    version: 3,
    attemptId,
    act,
    phase: 'claimed',
    startedAt: grantedAt.toISOString(),
    updatedAt: now.toISOString(),
    leaseUntil: leaseFrom(now),
    customerNumber: order.customerNumber,
    ...explanation,
    withdrawal,
    refund: {
      route,
      parts: [...parts],
      fee,
      bonus,
      payouts: payouts && [...payouts],
    },
    paidBackBefore: order.snapshot.transactions
      .filter(isOutgoing)
      .map(({id}) => id),
    feesBefore: earlier && feesKept(earlier.record),
    partsBefore: earlier ? partsCancelled(earlier.record) : [],
    jobResultId: null,
    failure: null,
    trail: [
      ...(earlier?.record.trail ?? []),
      {
        at: now.toISOString(),
        attemptId,
        event: 'claimed',
        detail: act.kind === 'whole' ? null : act.kind,
      },
    ],
  };
}
