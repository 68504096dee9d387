import {carryToTheEnd, follow} from './attempt.server';
import {decide, decideWithdrawal, type Decision} from './decide';
import type {Desk} from './desk';
import {raise} from './ending.server';
import {failAttempt} from './failing.server';
import type {OrderSnapshot} from './order-snapshot';
import type {OwnedOrder} from './owned-order';
import type {Policy} from './policy';
import type {CancellationRecord, StoredRecord} from './record';
import {isLeftToUs, settle} from './settling.server';
import type {GrantedRequest} from './requests/stored-request';
import {isAwaitingService} from './stopped-order';
import {takeUp} from './take-up.server';
import {withdrawnOrder} from './withdrawn-order';

/** After that a fulfilment service will not answer any more, and a person has to ring it up. */
const SILENCE_MILLISECONDS = 72 * 60 * 60 * 1000;

/**
 * Carries on the cancellation of a whole order that was left half-way.
 * @returns whether it did anything
 */
export async function resumeWhole(
  desk: Desk,
  {policy, request}: Rules,
  order: OwnedOrder,
  stored: StoredRecord,
): Promise<boolean> {
  const {snapshot} = order;
  const {record} = stored;
  if (snapshot.cancelledAt !== null && !isLeftToUs(snapshot, record)) {
    await settle(desk, policy, snapshot, stored);
    return true;
  }
  const now = desk.clock.now();
  if (now < new Date(record.leaseUntil)) return false;
  // Without the rules nothing can be begun; what Shopify has in its hands goes on without them.
  const isRuled = policy !== null || record.withdrawal !== null;
  if (!isInShopifysHands(snapshot, record) && !isRuled) return false;
  if (isWaiting(snapshot, record)) {
    if (isSilentFor(record, now)) {
      await raise(desk, snapshot, stored, 'SERVICE_SILENT');
    }
    return false;
  }
  const claim = await takeUp(desk, snapshot, stored);
  if (claim) {
    await carryOn(desk, {policy, request}, order, claim.stored, claim.order);
  }
  return true;
}

/** What an attempt is held against. */
interface Rules {
  readonly policy: Policy | null;
  /** The shop's yes to what the customer has asked, if there is one. */
  readonly request: GrantedRequest | null;
}

async function carryOn(
  desk: Desk,
  {policy, request}: Rules,
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
  const decision =
    still && decideAgain(still, {policy, request}, claim.record, askedAt);
  if (decision?.kind === 'cancel') {
    await carryToTheEnd(desk, decision.permit, claim, latest);
  } else {
    const code = decision?.code ?? 'NOT_AVAILABLE';
    await failAttempt(desk, latest, claim, code);
  }
}

function decideAgain(
  order: OwnedOrder,
  {policy, request}: Rules,
  {withdrawal}: CancellationRecord,
  askedAt: Date,
): Decision | null {
  if (withdrawal === null) return decide(order, policy, askedAt, request);
  const withdrawn = withdrawnOrder(order, withdrawal, policy);
  return withdrawn && decideWithdrawal(withdrawn, askedAt);
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
