import {adminClientFor, type AdminEnv} from '~/shopify/admin-access.server';
import {
  FollowUpOrderDocument,
  OrderOfFulfillmentOrderDocument,
} from '~/shopify/generated/admin.server';
import {logInfo} from '~/shopify/log.server';
import {carryOnOrder} from './carry-on.server';
import {systemClock} from './clock';
import {isInProgress, parseRecord} from './record';
import {shopifyAdminPort} from './shopify-admin-port.server';

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
  const client = adminClientFor(context);
  const {
    data: {order},
  } = await client.request(FollowUpOrderDocument, {orderId: orderGid});
  if (!order?.record || isOver(order.cancelledAt, order.record.value)) return;
  const isCarriedOn = await carryOnOrder(
    shopifyAdminPort(client),
    systemClock,
    order.id,
  );
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

/** Whether the order is cancelled and its record says so: there is nothing left to be done. */
function isOver(cancelledAt: string | null, value: string): boolean {
  const record = parseRecord(value);
  return cancelledAt !== null && record !== null && !isInProgress(record);
}
