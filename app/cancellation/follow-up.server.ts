import type {AdminClient} from '~/shopify/admin-client.server';
import {
  FollowUpOrderDocument,
  type FollowUpOrderQuery,
  OrderOfFulfillmentOrderDocument,
} from '~/shopify/generated/admin.server';
import {carryOnOrder} from './carry-on.server';
import type {Desk} from './desk';
import {isInProgress, parseRecord} from './record';
import {REQUESTED_TAG} from './requests/request-tags';
import {storedRequest} from './requests/stored-request';

type Order = NonNullable<FollowUpOrderQuery['order']>;

const PAID_BACK = new Set(['REFUNDED', 'VOIDED']);
const SENT = new Set(['FULFILLED', 'PARTIALLY_FULFILLED']);

/** What came of a look at an order that has changed. */
export interface FollowUp {
  /** Null where Shopify knows no such order. */
  readonly orderId: string | null;
  /** Whether anything that was left half-way was carried on. */
  readonly isCarriedOn: boolean;
  /** Whether consumers have withdrawn from it. */
  readonly hasWithdrawals: boolean;
  /** Whether anything at all was ever written down about undoing it. */
  readonly hasRecords: boolean;
}

const NO_ORDER: FollowUp = {
  orderId: null,
  isCarriedOn: false,
  hasWithdrawals: false,
  hasRecords: false,
};

/**
 * Carries on the cancellation of an order that has changed, or the request for one, if it was left half-way. Nothing but
 * the order as it now stands is believed, and to follow up twice is as good as once, at the same time too: webhooks come twice,
 * late, in any order, or not at all.
 * @throws ShopifyUnavailable; the next webhook or visit carries on
 */
export async function followUpOrder(
  client: AdminClient,
  desk: Desk,
  orderId: string,
): Promise<FollowUp> {
  const {
    data: {order},
  } = await client.request(FollowUpOrderDocument, {orderId});
  if (!order) return NO_ORDER;
  const {id, record, request, withdrawals} = order;
  const isDone = !record || isOver(order, record.value);
  return {
    orderId: id,
    isCarriedOn:
      isDone && !isAwaited(order) ? false : await carryOnOrder(desk, id),
    hasWithdrawals: withdrawals !== null,
    hasRecords: [record, request, withdrawals].some((each) => each !== null),
  };
}

/** As `followUpOrder`, for the order that a fulfilment order belongs to. */
export async function followUpFulfillmentOrder(
  client: AdminClient,
  desk: Desk,
  fulfillmentOrderId: string,
): Promise<FollowUp> {
  const {data} = await client.request(OrderOfFulfillmentOrderDocument, {
    fulfillmentOrderId,
  });
  const order = data.fulfillmentOrder?.order;
  return order ? followUpOrder(client, desk, order.id) : NO_ORDER;
}

/**
 * Whether the order is cancelled, its record says so, no parcel has left all the same and the money is back: then nothing
 * is left to do.
 */
function isOver(order: Order, value: string): boolean {
  const record = parseRecord(value);
  if (order.cancelledAt === null || !record || isInProgress(record)) {
    return false;
  }
  const {parts, payouts} = record.refund;
  const isPaidBack =
    parts.length === 0 ||
    payouts !== null ||
    PAID_BACK.has(order.displayFinancialStatus ?? '');
  return isPaidBack && !SENT.has(order.displayFulfillmentStatus);
}

/** Whether a request waits for the shop, is tagged as if it did, or the shop's yes for being carried out. */
function isAwaited({id, cancelledAt, request, tags}: Order): boolean {
  const stored = storedRequest(id, request);
  if (stored === null || stored === 'unreadable') return false;
  const {phase} = stored.request;
  return (
    phase === 'sent' ||
    tags.includes(REQUESTED_TAG) ||
    (phase === 'granted' && cancelledAt === null)
  );
}
