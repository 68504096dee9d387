import {randomUUID} from 'node:crypto';
import type {Clock} from '../state/clock';
import {send, type WebhookDelivery} from './delivery';
import {type Happening, isSameHappening} from './happening';
import {payloadOf} from './payload';
import type {WebhookTopic} from './topics';

export interface WebhookSubscription {
  readonly id: number;
  readonly topic: WebhookTopic;
  readonly uri: string;
  /** Fields of the body that are wanted; all of them if there are none. */
  readonly includeFields: readonly string[];
  readonly createdAt: string;
}

/** Shopify waits a moment, so that it tells of the most recent state, and once. Milliseconds. */
const GATHERING_TIME = 100;
/** Eight times more, as often as Shopify, in minutes for its four hours. Milliseconds. */
const RETRY_DELAYS = [1, 2, 4, 8, 16, 32, 64, 128].map(
  (seconds) => seconds * 1000,
);
/** Deliveries that are remembered. */
const KEPT = 5000;

/** Tells whoever has subscribed to it what happens in the shop. */
export class Webhooks {
  /** Whether anything is sent. What happens while it is not is lost, as it is when a receiver is down for too long. */
  isEnabled = true;
  readonly subscriptions = new Map<number, WebhookSubscription>();
  readonly #clock: Clock;
  #happenings: Happening[] = [];
  #deliveries: WebhookDelivery[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The newest deliveries, oldest first. */
  get deliveries(): readonly WebhookDelivery[] {
    return this.#deliveries;
  }

  /** Something happens to an order just now. Nothing is sent before the work at hand is done. */
  announce(happening: Happening): void {
    if (!this.#hasSubscribers(happening.topic)) return;
    if (this.#happenings.some((each) => isSameHappening(each, happening))) {
      return;
    }
    if (this.#happenings.length === 0) {
      this.#clock.schedule(this.#clock.now() + GATHERING_TIME, () =>
        this.#tell(),
      );
    }
    this.#happenings.push(happening);
  }

  /** Sends a delivery once more, whatever came of it before, with the same id. Tries it once. */
  async redeliver(delivery: WebhookDelivery): Promise<void> {
    const isDelivered = await send(delivery);
    if (isDelivered) delivery.status = 'delivered';
  }

  #hasSubscribers(topic: WebhookTopic): boolean {
    return [...this.subscriptions.values()].some(
      (subscription) => subscription.topic === topic,
    );
  }

  #tell(): void {
    const happenings = this.#happenings;
    this.#happenings = [];
    const eventIds = new Map(
      happenings.map(({order}) => [order.id, randomUUID()]),
    );
    for (const happening of happenings) {
      for (const subscription of this.subscriptions.values()) {
        if (subscription.topic !== happening.topic) continue;
        const delivery: WebhookDelivery = {
          id: randomUUID(),
          eventId: eventIds.get(happening.order.id) ?? randomUUID(),
          topic: subscription.topic,
          uri: subscription.uri,
          triggeredAt: new Date().toISOString(),
          body: JSON.stringify(
            payloadOf(happening, subscription.includeFields),
          ),
          status: this.isEnabled ? 'waiting' : 'lost',
          tries: [],
        };
        this.#remember(delivery);
        void this.#deliver(delivery);
      }
    }
  }

  #remember(delivery: WebhookDelivery): void {
    this.#deliveries.push(delivery);
    if (this.#deliveries.length > KEPT) this.#deliveries.shift();
  }

  async #deliver(delivery: WebhookDelivery): Promise<void> {
    if (!this.isEnabled) {
      delivery.status = 'lost';
      return;
    }
    const isDelivered = await send(delivery);
    const delay = RETRY_DELAYS[delivery.tries.length - 1];
    if (isDelivered) delivery.status = 'delivered';
    else if (delay === undefined) delivery.status = 'failed';
    else {
      this.#clock.schedule(this.#clock.now() + delay, () => {
        void this.#deliver(delivery);
      });
    }
  }
}
