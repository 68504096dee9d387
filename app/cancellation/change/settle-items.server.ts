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
  // Whoever has cancelled it since has decided about the money, too.
  const isCancelled = order.cancelledAt !== null;
  const paid =
    act.toRefund !== null && !isCancelled
      ? await payDifference(desk, order, stored, act)
      : [];
  const {latest, alarms} =
    act.toPay !== null && !isCancelled
      ? await waitForPayment(desk, order, attemptId)
      : {latest: order, alarms: []};
  await end(desk, latest, stored, {
    phase: 'done',
    failure: null,
    alarms: [...paid, ...alarms],
  });
  await releaseParcels(desk.admin, latest, attemptId);
}

/**
 * Shopify pays once for one attempt, however often it is asked. Where somebody at the shop has paid something back
 * meanwhile, there is less to be paid back, and a person looks at it.
 */
async function payDifference(
  {admin}: Desk,
  order: OrderSnapshot,
  {record}: StoredRecord,
  {toRefund}: ItemsAct,
): Promise<Alarm[]> {
  const {payouts} = record.refund;
  if (toRefund === null || payouts === null) return [];
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

async function waitForPayment(
  {admin}: Desk,
  order: OrderSnapshot,
  attemptId: string,
): Promise<{readonly latest: OrderSnapshot; readonly alarms: Alarm[]}> {
  let latest = order;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!isPositive(latest.outstanding)) return {latest, alarms: []};
    const loose = notYetWaiting(latest, attemptId);
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
  const isLoose =
    isLeaving(latest) || notYetWaiting(latest, attemptId).length > 0;
  return {latest, alarms: isLoose ? ['SENT_UNPAID'] : []};
}
