import {isPositive} from '~/shopify/money-arithmetic';
import type {Desk} from '../desk';
import {ATTENTION_TAG, raise} from '../ending.server';
import type {OrderSnapshot} from '../order-snapshot';
import {DEFAULT_POLICY, type Policy, policyFor} from '../policy';
import type {StoredRecord} from '../record';
import {deedsOf} from '../trail';
import {afterCommit} from './commit-items.server';
import {outcomeOf} from './committed';
import {paymentHolds} from './payment-hold';

const HOUR = 3_600_000;

/**
 * What may still be to do when a change is over: a parcel that waits for a payment, and an edit that was given up and
 * has reached Shopify after all.
 * @returns whether it changed what a page would say
 */
export async function lookAfterChange(
  desk: Desk,
  policy: Policy | null,
  order: OrderSnapshot,
  stored: StoredRecord | null,
): Promise<boolean> {
  if (order.cancelledAt !== null) return false;
  if (stored && (await isCommittedLate(desk, order, stored))) return true;
  const waiting = paymentHolds(order);
  if (waiting.length === 0) return false;
  if (isPositive(order.outstanding)) {
    const {changes} = policyFor(policy ?? DEFAULT_POLICY, order);
    const age = stored ? hoursSinceChange(desk, stored) : 0;
    if (stored && age >= changes.unpaidAlarmHours) {
      await raise(desk, order, stored, 'CHANGE_UNPAID');
    }
    return false;
  }
  for (const {id, holdIds} of waiting) {
    await desk.admin.releaseHolds(id, holdIds);
  }
  if (stored) await takeFromStaff(desk, order, stored);
  return true;
}

/** Staff had it because it was not paid; what else they may have of this order stays with them. */
async function takeFromStaff(
  {admin}: Desk,
  {id, tags}: OrderSnapshot,
  {record}: StoredRecord,
): Promise<void> {
  const alarms = record.trail.filter(({event}) => event === 'alarm');
  const isAll = alarms.every(({detail}) => detail === 'CHANGE_UNPAID');
  if (alarms.length > 0 && isAll && tags.includes(ATTENTION_TAG)) {
    await admin.untag(id, [ATTENTION_TAG]);
  }
}

async function isCommittedLate(
  desk: Desk,
  order: OrderSnapshot,
  stored: StoredRecord,
): Promise<boolean> {
  const {act, phase} = stored.record;
  if (act.kind !== 'change-items' || phase !== 'failed') return false;
  if (act.editId === null || outcomeOf(order, act) !== 'committed') {
    return false;
  }
  await afterCommit(desk, order, stored, act);
  return true;
}

function hoursSinceChange({clock}: Desk, {record}: StoredRecord): number {
  const done = deedsOf(record).findLast(
    ({event, act}) => event === 'done' && act === 'change-items',
  );
  return done ? (clock.now().getTime() - Date.parse(done.at)) / HOUR : 0;
}
