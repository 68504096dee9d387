import * as v from 'valibot';

/** What a webhook is about, by its global id in the Admin API. */
export type WebhookSubject =
  | {readonly kind: 'order'; readonly id: string}
  | {readonly kind: 'fulfillmentOrder'; readonly id: string};

const OrderGid = v.pipe(v.string(), v.regex(/^gid:\/\/shopify\/Order\/\d+$/));

/** REST writes ids as numbers. */
const OrderNumber = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(1e20),
  v.transform((id) => `gid://shopify/Order/${id}`),
);

const order = (id: string): WebhookSubject => ({kind: 'order', id});

const OfOrder = v.union([
  v.pipe(
    v.object({admin_graphql_api_id: OrderGid}),
    v.transform((body) => order(body.admin_graphql_api_id)),
  ),
  v.pipe(
    v.object({id: OrderNumber}),
    v.transform(({id}) => order(id)),
  ),
]);

const OfOrderPart = v.pipe(
  v.object({order_id: OrderNumber}),
  v.transform((body) => order(body.order_id)),
);

const OfFulfillmentOrder = v.pipe(
  v.object({
    fulfillment_order: v.object({
      id: v.pipe(
        v.string(),
        v.regex(/^gid:\/\/shopify\/FulfillmentOrder\/\d+$/),
      ),
    }),
  }),
  v.transform((body): WebhookSubject => ({
    kind: 'fulfillmentOrder',
    id: body.fulfillment_order.id,
  })),
);

/** What is read of the bodies, by the topics that the shop listens to. README.md names the same ones. */
const SUBJECTS = {
  'orders/updated': OfOrder,
  'orders/cancelled': OfOrder,
  'fulfillments/create': OfOrderPart,
  'fulfillments/update': OfOrderPart,
  'refunds/create': OfOrderPart,
  'fulfillment_orders/cancellation_request_submitted': OfFulfillmentOrder,
  'fulfillment_orders/cancellation_request_accepted': OfFulfillmentOrder,
  'fulfillment_orders/cancellation_request_rejected': OfFulfillmentOrder,
} as const;

/** A topic as the X-Shopify-Topic header writes it. */
export type WebhookTopic = keyof typeof SUBJECTS;

/** All that has to be sent of an order, whose whole body may be too large to be taken. */
export const ORDER_FIELDS = ['id', 'admin_graphql_api_id', 'updated_at'];

export const isWebhookTopic = (topic: string): topic is WebhookTopic =>
  Object.hasOwn(SUBJECTS, topic);

/** What a webhook of this topic is about, or null where its body does not say. */
export function subjectOf(
  topic: WebhookTopic,
  body: string,
): WebhookSubject | null {
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), SUBJECTS[topic]),
    body,
  );
  return parsed.success ? parsed.output : null;
}
