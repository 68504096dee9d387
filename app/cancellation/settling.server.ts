import {isSameMoney} from '~/shopify/money-arithmetic';
import type {Alarm, Desk} from './desk';
import {end} from './ending.server';
import {leaseFrom} from './lease';
import type {OrderSnapshot} from './order-snapshot';
import {DEFAULT_POLICY, type Policy} from './policy';
import {
  type CancellationRecord,
  hasHappened,
  isCancelledBy,
  referenceOf,
  type StoredRecord,
  withEvent,
} from './record';
import {isShortOf, refundOutcome} from './refund-outcome';
import {canRestock} from './restocking';
import {creditExpiry} from './store-credit';

/**
 * Shopify has cancelled the order: moves the money that it does not move by itself, and writes the end. What was promised
 * is held against what Shopify has booked; where it comes to less, a person is told and the customer reads no lie.
 * @param order as it stands after the cancellation
 * @param policy null where it could not be read: then store credit does not run out
 */
export async function settle(
  desk: Desk,
  policy: Policy | null,
  order: OrderSnapshot,
  stored: StoredRecord,
): Promise<void> {
  const {record} = stored;
  const rules = policy ?? DEFAULT_POLICY;
  const alarms: Alarm[] =
    rules.restock && !canRestock(order) ? ['NOT_RESTOCKED'] : [];
  if (!isLeftToUs(order, record)) {
    desk.later(finish(desk, order, stored, alarms));
    return;
  }
  const claim = await desk.admin.writeRecord(
    order,
    withEvent(record, desk.clock.now(), 'settling', {
      phase: 'settling',
      leaseUntil: leaseFrom(desk.clock.now()),
    }),
    stored.digest,
  );
  if (claim) await pay(desk, rules, order, claim.stored, alarms);
}

/**
 * Whether money has to be moved that Shopify does not move when it cancels. Staff who cancelled in the same moment have
 * decided about the money, too.
 */
export const isLeftToUs = (
  order: OrderSnapshot,
  record: CancellationRecord,
): boolean =>
  isCancelledBy(order, record) &&
  (record.refund.payouts !== null || record.refund.bonus !== null);

async function pay(
  desk: Desk,
  policy: Policy,
  order: OrderSnapshot,
  stored: StoredRecord,
  alarms: readonly Alarm[],
): Promise<void> {
  const {record} = stored;
  const {payouts} = record.refund;
  const creditExpiresAt = creditExpiry(record, policy);
  if (payouts !== null && payouts.length > 0) {
    // Refused or not, what Shopify has booked is looked at in the end.
    await desk.admin.repay({
      orderId: order.id,
      idempotencyKey: record.attemptId,
      payouts,
      creditExpiresAt,
      note: `Cancelled by the customer, less the fee (${referenceOf(record)}).`,
    });
  }
  const {isPaid, stored: paid} = await payBonus(
    desk,
    order,
    stored,
    creditExpiresAt,
  );
  const reading = await desk.admin.readOrder(order.id);
  await finish(
    desk,
    reading?.order ?? order,
    paid,
    isPaid ? alarms : [...alarms, 'BONUS_UNPAID'],
  );
}

/**
 * Shopify credits as often as it is asked. So the record says beforehand that it will be asked, and whoever finds that
 * and not the end looks into the account first.
 */
async function payBonus(
  {admin, clock}: Desk,
  order: OrderSnapshot,
  stored: StoredRecord,
  expiresAt: string | null,
): Promise<{readonly isPaid: boolean; readonly stored: StoredRecord}> {
  const {record} = stored;
  const {customerNumber, startedAt, refund} = record;
  const {bonus} = refund;
  if (bonus === null) return {isPaid: true, stored};
  if (hasHappened(record, 'paying-bonus')) {
    const credits = await admin.creditsOf(customerNumber, bonus.currencyCode);
    const isThere = credits.some(
      ({amount, createdAt}) =>
        isSameMoney(amount, bonus) &&
        Date.parse(createdAt) >=
          Math.floor(Date.parse(startedAt) / 1000) * 1000,
    );
    if (isThere) return {isPaid: true, stored};
  }
  const begun = await admin.writeRecord(
    order,
    withEvent(record, clock.now(), 'paying-bonus'),
    stored.digest,
  );
  if (!begun) return {isPaid: true, stored};
  const answer = await admin.creditCustomer(customerNumber, bonus, expiresAt);
  return {isPaid: answer.kind === 'done', stored: begun.stored};
}

/** Writes that the order is cancelled, and whether a person has to see to the money. */
async function finish(
  desk: Desk,
  order: OrderSnapshot,
  stored: StoredRecord,
  alarms: readonly Alarm[],
): Promise<void> {
  const {reason, refund, startedAt} = stored.record;
  const isShort = isShortOf(refundOutcome(order, startedAt), refund.parts);
  await end(desk, order, stored, {
    phase: 'cancelled',
    failure: isShort ? 'REFUND_INCOMPLETE' : null,
    alarms: isShort ? [...alarms, 'REFUND_INCOMPLETE'] : alarms,
    tags: [
      'cancelled-by-customer',
      ...(reason === null ? [] : [`cancel-reason:${reason}`]),
    ],
  });
}
