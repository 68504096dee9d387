import {API_VERSION} from '../config';
import {connection, type ConnectionArguments} from '../graphql/connection';
import type {Context} from '../graphql/context';
import {gid, numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {WebhookSubscription} from '../webhooks/webhooks';
import {notEmulated} from './not-emulated';

export interface WebhookSubscriptionsArguments extends ConnectionArguments {
  readonly callbackUrl?: string | null;
  readonly format?: string | null;
  readonly query?: string | null;
  readonly topics?: readonly string[] | null;
  readonly uri?: string | null;
}

/** The subscription of this gid, or null. */
export function webhookSubscriptionOf(
  {world}: Context,
  id: string,
): WebhookSubscription | null {
  const number = numericId('WebhookSubscription', id);
  return number === null
    ? null
    : (world.webhooks.subscriptions.get(number) ?? null);
}

/** The app's subscriptions, of these topics or of any. */
export function webhookSubscriptionsPage(
  {world}: Context,
  args: WebhookSubscriptionsArguments,
) {
  const {callbackUrl, format, query, topics, uri, ...page} = args;
  if (query) throw notEmulated('webhookSubscriptions(query:)');
  const address = uri ?? callbackUrl;
  const found = [...world.webhooks.subscriptions.values()].filter(
    (subscription) =>
      (topics == null || topics.includes(subscription.topic)) &&
      (address == null || subscription.uri === address) &&
      format !== 'XML',
  );
  return connection(found, page, ({id}) => id);
}

export const webhookSubscriptionFields = {
  apiVersion: () => ({
    handle: API_VERSION,
    displayName: API_VERSION,
    supported: true,
  }),
  callbackUrl: ({uri}) => uri,
  endpoint: ({uri}) => ({__typename: 'WebhookHttpEndpoint', callbackUrl: uri}),
  filter: () => null,
  format: () => 'JSON',
  id: ({id}) => gid('WebhookSubscription', id),
  legacyResourceId: ({id}) => String(id),
  metafieldNamespaces: () => [],
  metafields: () => [],
  name: () => null,
  updatedAt: ({createdAt}) => createdAt,
} satisfies Fields<WebhookSubscription>;
