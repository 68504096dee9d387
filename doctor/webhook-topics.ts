import type {WebhookSubscriptionTopic} from '~/shopify/generated/admin.server';
import {ORDER_FIELDS, type WebhookTopic} from '~/shopify/webhook-body.server';

interface Topic {
  readonly name: WebhookSubscriptionTopic;
  /** The fields that are enough; all where none are named. */
  readonly fields?: readonly string[];
  /** The scope it needs besides those that the app has to have. */
  readonly scope?: string;
}

/** What the storefront listens to, as the Admin API names it. */
export const WEBHOOK_TOPICS: Readonly<Record<WebhookTopic, Topic>> = {
  'orders/updated': {name: 'ORDERS_UPDATED', fields: ORDER_FIELDS},
  'orders/cancelled': {name: 'ORDERS_CANCELLED', fields: ORDER_FIELDS},
  'refunds/create': {name: 'REFUNDS_CREATE'},
  'fulfillments/create': {
    name: 'FULFILLMENTS_CREATE',
    scope: 'read_fulfillments',
  },
  'fulfillments/update': {
    name: 'FULFILLMENTS_UPDATE',
    scope: 'read_fulfillments',
  },
  'fulfillment_orders/cancellation_request_submitted': {
    name: 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_SUBMITTED',
  },
  'fulfillment_orders/cancellation_request_accepted': {
    name: 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_ACCEPTED',
  },
  'fulfillment_orders/cancellation_request_rejected': {
    name: 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_REJECTED',
  },
};
