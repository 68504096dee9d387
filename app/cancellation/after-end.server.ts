import type {Alarm, Desk} from './desk';
import {completeTags, raise} from './ending.server';
import type {OrderSnapshot} from './order-snapshot';
import type {Policy} from './policy';
import {lookAfterChange} from './change/after-change.server';
import {
  type CancellationRecord,
  hasHappened,
  isCancelledBy,
  type StoredRecord,
} from './record';
import {isShortOf, refundOutcome} from './refund-outcome';
import {isThroughAfterAll} from './resume-part.server';
import {settle} from './settling.server';
import {hasHolds, releaseParcels} from './stop-parcels.server';

/**
 * What may still be amiss when nobody is at work on the order: a hold that a lost attempt has left, an attempt that was
 * given up too early, a parcel that left all the same, a refund that the bank refused.
 * @returns whether it changed what a page would say
 */
export async function lookAfterEnd(
  desk: Desk,
  policy: Policy | null,
  order: OrderSnapshot,
  stored: StoredRecord | null,
): Promise<boolean> {
  if (order.cancelledAt === null && hasHolds(order)) {
    await releaseParcels(desk.admin, order);
    return true;
  }
  if (await lookAfterChange(desk, policy, order, stored)) return true;
  if (stored === null) return false;
  const {record} = stored;
  const {act} = record;
  if (record.phase === 'failed' && act.kind === 'part') {
    const claim = {...stored, act};
    if (await isThroughAfterAll(desk, policy, order, claim)) return true;
  }
  if (record.phase === 'failed' && isCancelledBy(order, record)) {
    // Given up too early: a request that was thought lost has reached Shopify after all.
    await settle(desk, policy, order, stored);
    return true;
  }
  const [alarm] = newAlarms(order, record);
  if (alarm) await raise(desk, order, stored, alarm);
  else await completeTags(desk, order, stored);
  return false;
}

/** What has gone wrong since the end was written, and nobody was told of yet. */
function newAlarms(order: OrderSnapshot, record: CancellationRecord): Alarm[] {
  const {refund} = record;
  const isOver =
    record.phase === 'cancelled' ||
    (record.phase === 'done' && record.act.kind === 'part');
  if (!isOver) return [];
  const isSent =
    record.phase === 'cancelled' &&
    order.fulfillments.some(({cancelled}) => !cancelled);
  const isShort = isShortOf(refundOutcome(order, record), refund.parts);
  const alarms: Alarm[] = [
    ...(isSent ? (['SHIPPED_AFTER_CANCELLATION'] as const) : []),
    ...(isShort ? (['REFUND_INCOMPLETE'] as const) : []),
  ];
  return alarms.filter((alarm) => !hasHappened(record, 'alarm', alarm));
}
