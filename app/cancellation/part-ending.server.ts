import type {Alarm, Desk} from './desk';
import {end} from './ending.server';
import type {OrderSnapshot} from './order-snapshot';
import {DEFAULT_POLICY, type Policy} from './policy';
import type {CancellationRecord, StoredRecord} from './record';
import {itemsOf, type PartAct} from './record-act';
import {isShortOf, refundOutcome} from './refund-outcome';
import {canRestock} from './restocking';
import {payBonus} from './settling.server';
import {releaseParcels} from './stop-parcels.server';
import {creditExpiry} from './store-credit';

/**
 * Some of the order is cancelled: lets the rest go, adds what is promised on top, and writes the end.
 * @param order as it stands after the refund
 */
export async function finishPart(
  desk: Desk,
  policy: Policy | null,
  order: OrderSnapshot,
  claim: StoredRecord & {readonly act: PartAct},
): Promise<void> {
  // First of all, because from here on nobody has to hear of the order any more for the rest of it to be sent.
  await releaseParcels(desk.admin, order);
  const rules = policy ?? DEFAULT_POLICY;
  const {record} = claim;
  const paid = await payBonus(desk, order, claim, creditExpiry(record, rules));
  if (!paid) return;
  const isShort = await isPaidShort(desk, order, record);
  const alarms: Alarm[] = [
    ...paid.alarms,
    ...(rules.restock && !canRestock(order) ? ['NOT_RESTOCKED' as const] : []),
    ...(isStillToBeSent(order, claim.act) ? ['STILL_TO_BE_SENT' as const] : []),
    ...(isShort ? ['REFUND_INCOMPLETE' as const] : []),
  ];
  await end(desk, order, paid.stored, {
    phase: 'done',
    failure: isShort ? 'REFUND_INCOMPLETE' : null,
    detail: itemsOf(claim.act),
    alarms,
  });
}

/** Money may be booked a moment after the refund: where it seems to be less than promised, Shopify is asked again. */
async function isPaidShort(
  {admin}: Desk,
  order: OrderSnapshot,
  record: CancellationRecord,
): Promise<boolean> {
  const isShortIn = (snapshot: OrderSnapshot) =>
    isShortOf(refundOutcome(snapshot, record), record.refund.parts);
  if (!isShortIn(order)) return false;
  const reading = await admin.readOrder(order.id);
  return reading === null || isShortIn(reading.order);
}

/** Whether more of a line is to be sent than the customer has to have. */
const isStillToBeSent = ({lines}: OrderSnapshot, act: PartAct): boolean =>
  lines.some(
    ({id, currentQuantity, unfulfilledQuantity}) =>
      unfulfilledQuantity > currentQuantity &&
      act.lines.some(({lineItemId}) => lineItemId === id),
  );
