import {isPositive, subtractMoney} from '~/shopify/money-arithmetic';
import type {Alarm, Desk} from '../desk';
import {end} from '../ending.server';
import type {OrderSnapshot} from '../order-snapshot';
import {referenceOf, type StoredRecord} from '../record';
import {releaseParcels} from '../stop-parcels.server';
import type {ItemsAct} from './change-act';
import {isLeaving, notYetWaiting, paymentHandle} from './payment-hold';

/** What is added can come in a fulfilment order of its own, and holding one can bring another about. */
const MOST_ROUNDS = 3;

/**
 * The order is changed: pays back what it costs less, or has the parcel wait for what it costs more, and lets the
 * attempt's own holds go.
 * @param order as it stands after the commit
 */
export async function settleItems(
  desk: Desk,
  order: OrderSnapshot,
  stored: StoredRecord,
  act: ItemsAct,
): Promise<void> {
  const {attemptId} = stored.record;
  const paid = await payDifference(desk, order, stored, act);
  const latest = await keptUntilPaid(desk, order, stored, act);
  const isLoose = isUnpaid(latest, act) && canLeave(latest, attemptId);
  await end(desk, latest, stored, {
    phase: 'done',
    failure: null,
    alarms: [...paid, ...(isLoose ? (['SENT_UNPAID'] as const) : [])],
  });
  await releaseParcels(desk.admin, latest, attemptId);
}

const isUnpaid = (order: OrderSnapshot, {toPay}: ItemsAct): boolean =>
  toPay !== null && order.cancelledAt === null && isPositive(order.outstanding);

const canLeave = (order: OrderSnapshot, attemptId: string): boolean =>
  isLeaving(order) || notYetWaiting(order, attemptId).length > 0;

/**
 * Shopify pays once for one attempt, however often it is asked. Where somebody at the shop has paid something back
 * meanwhile, there is less to be paid back, and a person looks at it; whoever has cancelled the order has decided about
 * the money, too.
 */
async function payDifference(
  {admin}: Desk,
  order: OrderSnapshot,
  {record}: StoredRecord,
  {toRefund}: ItemsAct,
): Promise<Alarm[]> {
  const {payouts} = record.refund;
  const isOver = order.cancelledAt !== null;
  if (toRefund === null || payouts === null || isOver) return [];
  const overpaid = subtractMoney(
    {...order.outstanding, amount: '0'},
    order.outstanding,
  );
  if (!isPositive(overpaid)) return [];
  if (isPositive(subtractMoney(toRefund, overpaid))) {
    return ['REFUND_INCOMPLETE'];
  }
  const answer = await admin.repay({
    orderId: order.id,
    idempotencyKey: record.attemptId,
    payouts,
    creditExpiresAt: null,
    note: `The customer has changed the order, and it costs less (${referenceOf(record)}).`,
  });
  return answer.kind === 'done' ? [] : ['REFUND_INCOMPLETE'];
}

/** Puts a hold that outlives the attempt on all that could be sent, where the change is not paid for. */
export async function keptUntilPaid(
  {admin}: Desk,
  order: OrderSnapshot,
  {record: {attemptId}}: StoredRecord,
  act: ItemsAct,
): Promise<OrderSnapshot> {
  let latest = order;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const loose = isUnpaid(latest, act) ? notYetWaiting(latest, attemptId) : [];
    if (loose.length === 0) break;
    for (const {id} of loose) {
      const answer = await admin.hold(latest, {
        fulfillmentOrderId: id,
        handle: paymentHandle(attemptId),
        purpose: 'payment',
      });
      if (answer.kind === 'done') latest = answer.order;
    }
  }
  return latest;
}
