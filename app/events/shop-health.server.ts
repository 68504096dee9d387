import {parsePolicy} from '~/cancellation/policy';
import type {AdminClient} from '~/shopify/admin-client.server';
import {missingScopes} from '~/shopify/admin-scopes.server';
import {
  ShopHealthDocument,
  type ShopHealthQuery,
} from '~/shopify/generated/admin.server';
import {HEARD_EVERY_SECONDS, heardAt} from '~/shopify/webhook-heard.server';
import {parseUnmatched, type UnmatchedStatements} from '~/withdrawal/unmatched';
import {parseShopAlarms, type ShopAlarms} from './shop-alarms';
import {parseWaiting, type Waiting} from './waiting';

/** What is amiss with the shop itself, and not with one order. It is gone when it is mended. */
export type ShopMatter =
  | {readonly code: 'POLICY_UNREADABLE' | 'WEBHOOKS_MISSING'}
  | {readonly code: 'SCOPES_MISSING'; readonly scopes: readonly string[]}
  /** `since`: UTC instant. */
  | {
      readonly code: 'EVENTS_WAITING' | 'WEBHOOKS_SILENT';
      readonly since: string;
    };

export interface ShopHealth {
  readonly timeZone: string;
  readonly matters: readonly ShopMatter[];
  /** What was noticed before. */
  readonly alarms: ShopAlarms;
  readonly unmatched: UnmatchedStatements;
  readonly waiting: Waiting;
  /** Shopify's own clock. */
  readonly readAt: Date;
}

/** Webhooks are tried again for four hours, and what was heard is noted to the hour. */
const SILENCE_MILLISECONDS = (4 * 3600 + HEARD_EVERY_SECONDS) * 1000;

/** @throws ShopifyUnavailable */
export async function readShopHealth(client: AdminClient): Promise<ShopHealth> {
  const {data, answeredAt} = await client.request(ShopHealthDocument, {});
  const {shop, currentAppInstallation} = data;
  const scopes = missingScopes(
    currentAppInstallation.accessScopes.map(({handle}) => handle),
  );
  const waiting = parseWaiting(shop.waiting?.value ?? null);
  const {since} = waiting;
  const policy = parsePolicy(shop.policy?.value ?? null);
  return {
    timeZone: shop.ianaTimezone,
    matters: [
      ...(policy === null ? [{code: 'POLICY_UNREADABLE' as const}] : []),
      ...(scopes.length > 0 ? [{code: 'SCOPES_MISSING' as const, scopes}] : []),
      ...webhookMatters(data),
      ...(since === null ? [] : [{code: 'EVENTS_WAITING' as const, since}]),
    ],
    alarms: parseShopAlarms(shop.alarms?.value ?? null),
    unmatched: parseUnmatched(shop.unmatched?.value ?? null),
    waiting,
    readAt: answeredAt,
  };
}

/**
 * Shopify does not say what the configuration file of an app subscribes to, so that a shop without a visible subscription
 * may still be told of everything: what was heard counts.
 */
function webhookMatters({
  shop,
  webhookSubscriptions,
  orders,
}: ShopHealthQuery): ShopMatter[] {
  const heard = heardAt(shop.heard?.value ?? null);
  if (heard === null) {
    const isSubscribed = webhookSubscriptions.nodes.some(({uri}) =>
      uri.endsWith('/webhooks/shopify'),
    );
    return isSubscribed ? [] : [{code: 'WEBHOOKS_MISSING'}];
  }
  const [newest] = orders.nodes;
  const isSilent =
    newest !== undefined &&
    Date.parse(newest.updatedAt) - heard.getTime() > SILENCE_MILLISECONDS;
  return isSilent
    ? [{code: 'WEBHOOKS_SILENT', since: heard.toISOString()}]
    : [];
}
