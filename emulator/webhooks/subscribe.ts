import type {World} from '../state/world';
import {isEmulatedTopic, TOPICS, type WebhookTopic} from './topics';
import type {WebhookSubscription} from './webhooks';

/** Subscribes an address to a topic. */
export function subscribe(
  world: World,
  input: {
    readonly topic: WebhookTopic;
    readonly uri: string;
    readonly includeFields?: readonly string[];
  },
): WebhookSubscription {
  const subscription: WebhookSubscription = {
    id: world.nextId(),
    topic: input.topic,
    uri: input.uri,
    includeFields: input.includeFields ?? [],
    createdAt: world.clock.iso(),
  };
  world.webhooks.subscriptions.set(subscription.id, subscription);
  return subscription;
}

/** Subscribes the storefront to all that it listens to, as docs/set-up.md tells the owner of a real shop to. */
export function subscribeStorefront(world: World): void {
  const uri = `${world.origins.storefront}/webhooks/shopify`;
  for (const topic of Object.keys(TOPICS).filter(isEmulatedTopic)) {
    subscribe(world, {topic, uri});
  }
}
