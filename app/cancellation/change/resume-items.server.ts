import type {Desk} from '../desk';
import {end} from '../ending.server';
import {failAttempt} from '../failing.server';
import type {OrderSnapshot} from '../order-snapshot';
import type {OwnedOrder} from '../owned-order';
import type {Policy} from '../policy';
import type {StoredRecord} from '../record';
import {releaseParcels} from '../stop-parcels.server';
import {takeUp} from '../take-up.server';
import type {ItemsAct} from './change-act';
import {carryItems} from './change-items.server';
import {afterCommit, commitItems} from './commit-items.server';
import {outcomeOf} from './committed';
import {type ChangePermit, decideChange} from './decide-change';
import {holdForChange} from './hold-for-change.server';
import {touchedLines} from './items-wish';
import {settleItems} from './settle-items.server';

/**
 * Carries on a change of items that was left half-way: what is committed already is brought to its end, and what is not
 * is asked of the rules again.
 * @returns whether it did anything
 */
export async function resumeItems(
  desk: Desk,
  policy: Policy | null,
  order: OwnedOrder,
  stored: StoredRecord,
  act: ItemsAct,
): Promise<boolean> {
  if (desk.clock.now() < new Date(stored.record.leaseUntil)) return false;
  const claim = await takeUp(desk, order.snapshot, stored);
  if (!claim) return true;
  const latest = claim.order;
  if (stored.record.phase === 'settling') {
    await settleItems(desk, latest, claim.stored, act);
    return true;
  }
  const outcome = act.editId === null ? 'as-before' : outcomeOf(latest, act);
  if (outcome === 'committed') {
    await afterCommit(desk, latest, claim.stored, act);
    return true;
  }
  if (outcome === 'other') {
    await giveUp(desk, latest, claim.stored);
    return true;
  }
  const still = order.seenAgain(latest);
  const askedAt = new Date(stored.record.startedAt);
  const lineIds = touchedLines(act.steps);
  const decision =
    still && decideChange('items', still, policy, askedAt, lineIds);
  if (decision?.kind === 'change') {
    await carryOn(desk, decision.permit, claim.stored, act, latest);
  } else {
    const code = decision?.code ?? 'NOT_AVAILABLE';
    await failAttempt(desk, latest, claim.stored, code);
  }
  return true;
}

async function carryOn(
  desk: Desk,
  permit: ChangePermit<'items'>,
  claim: StoredRecord,
  act: ItemsAct,
  latest: OrderSnapshot,
): Promise<void> {
  if (act.editId === null) {
    await carryItems(desk, permit, claim, act, latest);
    return;
  }
  const {attemptId} = claim.record;
  const holding = await holdForChange(desk, permit, latest, attemptId);
  if (holding.kind === 'held') {
    await commitItems(desk, holding.order, claim, act);
  } else {
    await failAttempt(desk, latest, claim, holding.message);
  }
}

/** Somebody at the shop has changed the order besides: whether the customer's change is in it, a person has to see. */
async function giveUp(
  desk: Desk,
  order: OrderSnapshot,
  stored: StoredRecord,
): Promise<void> {
  await end(desk, order, stored, {
    phase: 'failed',
    failure: 'CHANGED_BY_OTHERS',
    alarms: ['CHANGE_UNCLEAR'],
  });
  await releaseParcels(desk.admin, order);
}
