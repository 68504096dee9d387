import {isSameMoney} from '~/shopify/money-arithmetic';
import type {StoreCredit} from './admin-port';
import type {Alarm, Desk} from './desk';
import {end} from './ending.server';
import {leaseFrom} from './lease';
import type {OrderSnapshot} from './order-snapshot';
import {DEFAULT_POLICY, type Policy} from './policy';
import {
  type CancellationRecord,
  isCancelledBy,
  referenceOf,
  type StoredRecord,
  withEvent,
} from './record';
import {isShortOf, refundOutcome} from './refund-outcome';
import {canRestock} from './restocking';
import {creditExpiry} from './store-credit';

/** No request is carried out so long after it was sent. */
const LATEST_ARRIVAL_MILLISECONDS = 600_000;

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
  const paid = await payBonus(desk, order, stored, creditExpiresAt);
  if (!paid) return;
  const reading = await desk.admin.readOrder(order.id);
  await finish(desk, reading?.order ?? order, paid.stored, [
    ...alarms,
    ...paid.alarms,
  ]);
}

/**
 * Shopify credits as often as it is asked. So the record says beforehand that it will be asked, and whoever finds that
 * and not the end looks into the account, until no request that was sent can still arrive.
 * @returns null where that is not known yet, or somebody else is at it
 */
export async function payBonus(
  {admin, clock}: Desk,
  order: OrderSnapshot,
  stored: StoredRecord,
  expiresAt: string | null,
): Promise<Paid | null> {
  const {record} = stored;
  const {customerNumber} = record;
  const {bonus} = record.refund;
  if (bonus === null || customerNumber === null) return {stored, alarms: []};
  const begunAt = lastBegin(record);
  if (begunAt !== null) {
    const credits = await admin.creditsOf(customerNumber, bonus.currencyCode);
    if (credits.some((credit) => isBonus(credit, record))) {
      return {stored, alarms: []};
    }
    const age = clock.now().getTime() - Date.parse(begunAt);
    if (age < LATEST_ARRIVAL_MILLISECONDS) return null;
  }
  const begun = await admin.writeRecord(
    order,
    withEvent(record, clock.now(), 'paying-bonus'),
    stored.digest,
  );
  if (!begun) return null;
  const answer = await admin.creditCustomer(customerNumber, bonus, expiresAt);
  return {
    stored: begun.stored,
    alarms: answer.kind === 'done' ? [] : ['BONUS_UNPAID'],
  };
}

interface Paid {
  readonly stored: StoredRecord;
  readonly alarms: readonly Alarm[];
}

/** When Shopify was last going to be asked for the bonus. */
const lastBegin = ({attemptId, trail}: CancellationRecord): string | null =>
  trail.findLast(
    (entry) => entry.attemptId === attemptId && entry.event === 'paying-bonus',
  )?.at ?? null;

/** Whole seconds, because Shopify keeps no finer time. */
const isBonus = (
  {amount, createdAt}: StoreCredit,
  {refund: {bonus}, startedAt}: CancellationRecord,
): boolean =>
  bonus !== null &&
  isSameMoney(amount, bonus) &&
  Date.parse(createdAt) >= Math.floor(Date.parse(startedAt) / 1000) * 1000;

/** Writes that the order is cancelled, and whether a person has to see to the money. */
async function finish(
  desk: Desk,
  order: OrderSnapshot,
  stored: StoredRecord,
  alarms: readonly Alarm[],
): Promise<void> {
  const {refund} = stored.record;
  const isShort = isShortOf(refundOutcome(order, stored.record), refund.parts);
  await end(desk, order, stored, {
    phase: 'cancelled',
    failure: isShort ? 'REFUND_INCOMPLETE' : null,
    alarms: isShort ? [...alarms, 'REFUND_INCOMPLETE'] : alarms,
  });
}
