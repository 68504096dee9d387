import type {APIRequestContext} from '@playwright/test';
import * as v from 'valibot';
import type {ControlOrderInput} from '../../../emulator/orders/control-order-input';
import type {OrderEventInput} from '../../../emulator/orders/order-events';
import type {Api, FaultEffect} from '../../../emulator/state/faults';

const CreatedOrder = v.object({
  id: v.number(),
  name: v.string(),
  email: v.string(),
  url: v.string(),
});
export type CreatedOrder = v.InferOutput<typeof CreatedOrder>;

const OrderState = v.looseObject({
  id: v.number(),
  name: v.string(),
  displayFinancialStatus: v.nullable(v.string()),
  displayFulfillmentStatus: v.string(),
  cancelledAt: v.nullable(v.string()),
  tags: v.array(v.string()),
  transactions: v.array(v.looseObject({kind: v.string(), status: v.string()})),
  /** What is left of the variant of each line. */
  stock: v.array(v.object({available: v.nullable(v.number())})),
});
export type OrderState = v.InferOutput<typeof OrderState>;

const LoggedRequest = v.object({
  id: v.number(),
  api: v.picklist([
    'storefront',
    'customer',
    'admin',
    'login',
    'mail',
    'inbox',
  ]),
  operation: v.string(),
  rootFields: v.array(v.string()),
  variables: v.unknown(),
  status: v.number(),
});
export type LoggedRequest = v.InferOutput<typeof LoggedRequest>;

const OutboxEmail = v.object({
  to: v.string(),
  subject: v.string(),
  text: v.string(),
});
export type OutboxEmail = v.InferOutput<typeof OutboxEmail>;

const InboxMessage = v.object({
  id: v.string(),
  event: v.looseObject({
    type: v.string(),
    order: v.nullable(v.object({name: v.string()})),
    code: v.nullable(v.string()),
  }),
});
export type InboxMessage = v.InferOutput<typeof InboxMessage>;

const StatisticsEvents = v.array(
  v.pipe(
    v.object({
      schema: v.string(),
      payload: v.looseObject({
        event_name: v.optional(v.string()),
        event_source_url: v.optional(v.string()),
        url: v.optional(v.string()),
        unique_token: v.optional(v.string()),
        uniqToken: v.optional(v.string()),
        marketing_allowed: v.optional(v.boolean()),
      }),
    }),
    v.transform(({payload}) => ({
      name: payload.event_name ?? 'page_view',
      url: payload.event_source_url ?? payload.url ?? '',
      visitor: payload.unique_token ?? payload.uniqToken ?? '',
      marketingAllowed: payload.marketing_allowed,
    })),
  ),
);
export type StatisticsEvent = v.InferOutput<typeof StatisticsEvents>[number];

const WebhookDelivery = v.object({
  id: v.string(),
  topic: v.string(),
  body: v.string(),
  status: v.picklist(['waiting', 'delivered', 'failed', 'lost']),
  tries: v.array(v.object({outcome: v.union([v.number(), v.string()])})),
});
export type WebhookDelivery = v.InferOutput<typeof WebhookDelivery>;

interface NewOrderInput extends Omit<Partial<ControlOrderInput>, 'lines'> {
  lines?: {
    handle: string;
    quantity?: number;
    customAttributes?: {key: string; value: string}[];
  }[];
}

/** The emulator's control endpoints. Its state is shared by all tests: nothing here resets it. */
export class Shop {
  readonly #request: APIRequestContext;
  readonly #origin: string;

  constructor(request: APIRequestContext, emulatorOrigin: string) {
    this.#request = request;
    this.#origin = emulatorOrigin;
  }

  /** Places an order; whatever is left out is ordinary. The customer comes into being with it. */
  async createOrder(input: NewOrderInput): Promise<CreatedOrder> {
    return v.parse(CreatedOrder, await this.#post('orders', input));
  }

  /** Lets something happen to an order, such as `pick` or `ship`. */
  async orderEvent(
    id: number,
    event: v.InferInput<typeof OrderEventInput>,
  ): Promise<OrderState> {
    return v.parse(OrderState, await this.#post(`orders/${id}/events`, event));
  }

  /** What the emulator knows of an order. */
  async order(id: number): Promise<OrderState> {
    return v.parse(OrderState, await this.#get(`orders/${id}`));
  }

  /** Changes what is sold, for every test that runs: only products that no other test needs as they are. */
  async changeProduct(
    handle: string,
    change: {available?: number; isPublished?: boolean; title?: string},
  ): Promise<void> {
    await this.#post(`products/${handle}`, change);
  }

  /** Grants the app as many points a second as there are: all tests' customers come to the one shop at once. */
  async chooseLargestPlan(): Promise<void> {
    await this.#post('plan', {plan: 'plus'});
  }

  /** Moves the clock of every test that runs: only for what no parallel test can notice. */
  async advanceClock(minutes: number): Promise<void> {
    await this.#post('clock', {advanceMinutes: minutes});
  }

  /** Makes the next `count` matching requests fail. */
  async addFault(fault: {
    api: Api;
    operation: string;
    /** Part of the request's variables, such as an order's id: so that no parallel test is hit. */
    about: string;
    effect: FaultEffect;
    count?: number;
  }): Promise<void> {
    await this.#post('faults', {count: 1, ...fault});
  }

  /** Ends the faults about this text, and no other test's. */
  async clearFaults(about: string): Promise<void> {
    const query = new URLSearchParams({about}).toString();
    await this.#request.delete(this.#url(`faults?${query}`));
  }

  /** The request log, oldest first. */
  async requests(): Promise<LoggedRequest[]> {
    const {requests} = v.parse(
      v.object({requests: v.array(LoggedRequest)}),
      await this.#get('requests'),
    );
    return requests;
  }

  /** E-mails to one address, oldest first. */
  async outbox(to: string): Promise<OutboxEmail[]> {
    const {emails} = v.parse(
      v.object({emails: v.array(OutboxEmail)}),
      await this.#get('outbox'),
    );
    return emails.filter((email) => email.to === to);
  }

  /** What the merchant's helpdesk was told of one order, oldest first. */
  async inbox(orderName: string): Promise<InboxMessage[]> {
    return (await this.#messages()).filter(
      ({event}) => event.order?.name === orderName,
    );
  }

  /** What the helpdesk was told of the shop itself, or of a withdrawal that fits no order. @param about in the event's id */
  async shopInbox(about: string): Promise<InboxMessage[]> {
    return (await this.#messages()).filter(
      ({id, event}) => event.order === null && id.includes(about),
    );
  }

  async #messages(): Promise<InboxMessage[]> {
    const {messages} = v.parse(
      v.object({messages: v.array(InboxMessage)}),
      await this.#get('inbox'),
    );
    return messages;
  }

  /** What storefronts have reported of their visitors, oldest first. */
  async statistics(): Promise<StatisticsEvent[]> {
    const {events} = v.parse(
      v.object({events: StatisticsEvents}),
      await this.#get('analytics'),
    );
    return events;
  }

  /** Webhooks that tell of one order, oldest first. */
  async webhooks(orderId: number): Promise<WebhookDelivery[]> {
    const {deliveries} = v.parse(
      v.object({deliveries: v.array(WebhookDelivery)}),
      await this.#get('webhooks'),
    );
    return deliveries.filter(({body}) => body.includes(String(orderId)));
  }

  /** Sends a webhook once more. */
  async redeliver(deliveryId: string): Promise<WebhookDelivery> {
    const {delivery} = v.parse(
      v.object({delivery: WebhookDelivery}),
      await this.#post(`webhooks/${deliveryId}/redeliver`, {}),
    );
    return delivery;
  }

  async #post(path: string, data: object): Promise<unknown> {
    const response = await this.#request.post(this.#url(path), {data});
    if (!response.ok()) {
      throw new Error(
        `POST /_emulator/${path}: ${response.status()} ${await response.text()}`,
      );
    }
    return response.json();
  }

  async #get(path: string): Promise<unknown> {
    const response = await this.#request.get(this.#url(path), {
      headers: {Accept: 'application/json'},
    });
    if (!response.ok()) {
      throw new Error(`GET /_emulator/${path}: ${response.status()}`);
    }
    return response.json();
  }

  #url(path: string): string {
    return `${this.#origin}/_emulator/${path}`;
  }
}
