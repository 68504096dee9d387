const ORDER_SCOPES = ['read_orders', 'read_marketplace_orders'] as const;
const FULFILLMENT_SCOPES = [
  'read_fulfillments',
  'read_marketplace_orders',
] as const;
const FULFILLMENT_ORDER_SCOPES = [
  'read_merchant_managed_fulfillment_orders',
  'read_assigned_fulfillment_orders',
  'read_third_party_fulfillment_orders',
  'read_marketplace_fulfillment_orders',
] as const;

/**
 * The topics that the emulator sends: as the X-Shopify-Topic header writes them, and the access scopes of which Shopify
 * asks one (WebhookSubscriptionTopic in its Admin API reference).
 */
export const TOPICS = {
  ORDERS_UPDATED: {header: 'orders/updated', scopes: ORDER_SCOPES},
  ORDERS_CANCELLED: {header: 'orders/cancelled', scopes: ORDER_SCOPES},
  ORDERS_EDITED: {header: 'orders/edited', scopes: ORDER_SCOPES},
  FULFILLMENTS_CREATE: {
    header: 'fulfillments/create',
    scopes: FULFILLMENT_SCOPES,
  },
  FULFILLMENTS_UPDATE: {
    header: 'fulfillments/update',
    scopes: FULFILLMENT_SCOPES,
  },
  REFUNDS_CREATE: {header: 'refunds/create', scopes: ORDER_SCOPES},
  FULFILLMENT_ORDERS_CANCELLATION_REQUEST_SUBMITTED: {
    header: 'fulfillment_orders/cancellation_request_submitted',
    scopes: FULFILLMENT_ORDER_SCOPES,
  },
  FULFILLMENT_ORDERS_CANCELLATION_REQUEST_ACCEPTED: {
    header: 'fulfillment_orders/cancellation_request_accepted',
    scopes: FULFILLMENT_ORDER_SCOPES,
  },
  FULFILLMENT_ORDERS_CANCELLATION_REQUEST_REJECTED: {
    header: 'fulfillment_orders/cancellation_request_rejected',
    scopes: FULFILLMENT_ORDER_SCOPES,
  },
} as const satisfies Record<
  string,
  {readonly header: string; readonly scopes: readonly string[]}
>;

export type WebhookTopic = keyof typeof TOPICS;

export const isEmulatedTopic = (topic: string): topic is WebhookTopic =>
  Object.hasOwn(TOPICS, topic);
