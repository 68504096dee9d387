import {adminClientFor, type AdminEnv} from '~/shopify/admin-access.server';
import {
  FollowUpOrderDocument,
  type FollowUpOrderQuery,
  OrderOfFulfillmentOrderDocument,
} from '~/shopify/generated/admin.server';
import {logInfo} from '~/shopify/log.server';
import {cancellationDesk} from './cancellation.server';
import {carryOnOrder} from './carry-on.server';
import {isInProgress, parseRecord} from './record';

type Order = NonNullable<FollowUpOrderQuery['order']>;

const SENT = new Set(['FULFILLED', 'PARTIALLY_FULFILLED']);

/** What following up needs of a request. */
export interface FollowUpContext {
  readonly env: AdminEnv;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly requestId: string;
}

/**
 * Carries on the cancellation of an order that has changed, if there is one that was left half-way. Nothing but the order
 * as it now stands is believed, and to follow up twice is as good as once, at the same time too: webhooks come twice,
 * late, in any order, or not at all.
 * @param topic what Shopify told: "orders/updated"
 * @throws ShopifyUnavailable; the next webhook or visit carries on
 */
export async function followUpOrder(
  context: FollowUpContext,
  orderGid: string,
  topic: string,
): Promise<void> {
  const {
    data: {order},
  } = await adminClientFor(context).request(FollowUpOrderDocument, {
    orderId: orderGid,
  });
  if (!order?.record || isOver(order, order.record.value)) return;
  const desk = cancellationDesk({...context, buyerAddress: null});
  const isCarriedOn = await carryOnOrder(desk, order.id);
  if (isCarriedOn) {
    logInfo('A cancellation was carried on', context.requestId, {
      orderId: order.id,
      topic,
    });
  }
}

/** As `followUpOrder`, for the order that a fulfilment order belongs to. */
export async function followUpFulfillmentOrder(
  context: FollowUpContext,
  fulfillmentOrderGid: string,
  topic: string,
): Promise<void> {
  const {data} = await adminClientFor(context).request(
    OrderOfFulfillmentOrderDocument,
    {fulfillmentOrderId: fulfillmentOrderGid},
  );
  const order = data.fulfillmentOrder?.order;
  if (order) await followUpOrder(context, order.id, topic);
}

/** Whether the order is cancelled, its record says so, and no parcel has left all the same: then nothing is left to do. */
function isOver(
  {cancelledAt, displayFulfillmentStatus}: Order,
  value: string,
): boolean {
  const record = parseRecord(value);
  return (
    cancelledAt !== null &&
    record !== null &&
    !isInProgress(record) &&
    !SENT.has(displayFulfillmentStatus)
  );
}
