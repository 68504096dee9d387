import {type Basis, underClaim} from './claim.server';
import {decidePart, type PartPermit} from './decide-part';
import type {Desk} from './desk';
import {failAttempt} from './failing.server';
import {type HeldPart, heldPart} from './held-part';
import type {OrderSnapshot} from './order-snapshot';
import type {OwnedOrder} from './owned-order';
import {finishPart} from './part-ending.server';
import {
  freesShipping,
  isSameAct,
  type PartAgreement,
  partProposal,
} from './part-proposal';
import type {Policy} from './policy';
import {
  type CancellationRecord,
  referenceOf,
  type StoredRecord,
} from './record';
import type {PartAct} from './record-act';
import {offerKey} from './refund-offers';
import {holdParcels} from './stop-parcels.server';
import {creditExpiry} from './store-credit';

/** Holding one fulfilment order can bring another one about. */
const MOST_ROUNDS = 2;

/** An attempt at a part, with the claim that it holds. */
export interface PartClaim extends StoredRecord {
  readonly act: PartAct;
}

/**
 * Cancels some of an order, once, however often it is called: under the one claim that there is of an order. Nothing is
 * paid back before the parcel is held and the order was looked at again; what is left of it is then let go.
 * @throws ShopifyUnavailable when Shopify can't be reached; what was claimed is carried on by a later visit
 */
export async function cancelPart(
  desk: Desk,
  {proposal, offer, explanation}: PartAgreement,
  basis: Basis,
): Promise<void> {
  const {act, permit} = proposal;
  const {order, policy, grantedAt, withdrawal} = permit;
  await underClaim(
    desk,
    {order, grantedAt, act, refund: offer, explanation, withdrawal},
    basis,
    (claim, latest) => carryPart(desk, policy, order, {...claim, act}, latest),
  );
}

/**
 * Carries a claimed attempt on from where it stands. A refund names the attempt that it was made for, so one that was
 * made before this worker came is found, and not made again.
 * @param policy the merchant's, or as it holds for this order
 * @param latest the order as it was last read
 */
export async function carryPart(
  desk: Desk,
  policy: Policy | null,
  order: OwnedOrder,
  claim: PartClaim,
  latest: OrderSnapshot,
): Promise<void> {
  const {record} = claim;
  const held = await holdAll(desk, latest, record.attemptId);
  if (held.kind === 'refused') {
    await failAttempt(desk, latest, claim, held.message);
    return;
  }
  const seen = await lookAgain(desk, policy, order, claim, held.order);
  switch (seen.kind) {
    case 'done':
      await finishPart(desk, policy, held.order, claim);
      return;
    case 'changed':
      await failAttempt(desk, held.order, claim, seen.why);
      return;
    case 'as-agreed':
      await refund(desk, seen.part, claim);
  }
}

type SecondLook =
  | {readonly kind: 'as-agreed'; readonly part: HeldPart}
  /** Another worker has had it paid back. */
  | {readonly kind: 'done'}
  | {readonly kind: 'changed'; readonly why: string};

/** Decides again, of the order as it is held, and asks Shopify again what the part comes to. */
async function lookAgain(
  desk: Desk,
  policy: Policy | null,
  order: OwnedOrder,
  {record, act}: PartClaim,
  held: OrderSnapshot,
): Promise<SecondLook> {
  const permit = permitAgain(policy, order, {record, act}, held);
  const isPermitted = typeof permit !== 'string';
  const reading = await desk.admin.readPart(
    held.id,
    isPermitted ? permit.lines : [],
    freesShipping(held, act.lines),
  );
  if (reading && isRefunded(record, reading.refundNotes)) return {kind: 'done'};
  if (!isPermitted) return {kind: 'changed', why: permit};
  const part = heldPart(permit, record.attemptId);
  if (!part) return {kind: 'changed', why: 'NOT_HELD'};
  return reading?.suggestion &&
    isAgreed(record, act, partProposal(permit, reading.suggestion))
    ? {kind: 'as-agreed', part}
    : {kind: 'changed', why: 'CHANGED'};
}

/** Leave to cancel the part of the order as it stands now, or why there is none. */
function permitAgain(
  policy: Policy | null,
  order: OwnedOrder,
  {record, act}: Pick<PartClaim, 'act' | 'record'>,
  held: OrderSnapshot,
): PartPermit | string {
  const still = order.seenAgain(held);
  if (!still) return 'NOT_AVAILABLE';
  const askedAt = new Date(record.startedAt);
  const decision = decidePart(still, policy, askedAt, act.lines);
  if (decision.kind === 'part') return decision.permit;
  return 'code' in decision ? decision.code : 'CHANGED';
}

async function holdAll(desk: Desk, latest: OrderSnapshot, attemptId: string) {
  let held = await holdParcels(desk, latest, attemptId);
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    if (held.kind === 'refused') break;
    held = await holdParcels(desk, held.order, attemptId);
  }
  return held;
}

/** Whether one of the order's refunds was made for this attempt. */
export const isRefunded = (
  record: CancellationRecord,
  refundNotes: readonly string[],
): boolean => refundNotes.some((note) => note.includes(referenceOf(record)));

/** Whether it is still the sum that the customer has agreed to, and goes the same way. */
const isAgreed = (
  {refund: agreed}: CancellationRecord,
  act: PartAct,
  now: ReturnType<typeof partProposal>,
): boolean => {
  const offer = now.offers.find(({route}) => route === agreed.route);
  return (
    offer !== undefined &&
    offerKey(offer) === offerKey(agreed) &&
    isSameAct(now.act, act)
  );
};

async function refund(
  desk: Desk,
  part: HeldPart,
  claim: PartClaim,
): Promise<void> {
  const {record, act} = claim;
  const {policy, order} = part.permit;
  const answer = await desk.admin.refundPart({
    part,
    act,
    idempotencyKey: record.attemptId,
    payouts: record.refund.payouts ?? [],
    creditExpiresAt: creditExpiry(record, policy),
    note: refundNote(record),
  });
  if (answer.kind === 'refused') {
    await failAttempt(desk, order.snapshot, claim, answer.message);
    return;
  }
  await finishPart(desk, policy, answer.order, claim);
}

/** Of nothing but what the record says: whoever asks again with the same key must say the same. */
const refundNote = (record: CancellationRecord): string =>
  [
    `Cancelled in part by the customer (${referenceOf(record)}).`,
    ...(record.reason === null ? [] : [`Reason: ${record.reason}.`]),
    ...(record.comment === '' ? [] : [`Comment: ${record.comment}`]),
  ].join(' ');
