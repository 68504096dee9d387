import {dueEvents} from '~/events/due-events.server';
import {eventsOf} from '~/events/events-of.server';
import {readShopHealth, type ShopHealth} from '~/events/shop-health.server';
import {parseTold} from '~/events/told';
import type {AdminClient} from '~/shopify/admin-client.server';
import {
  type AttentionList,
  readAttention,
  untag,
} from './attention-store.server';
import {mattersOf} from './matters.server';
import {type OpenStatements, readUnmatched} from './unmatched-view.server';

interface Helpers {
  /** Takes over what the merchant need not wait for. */
  readonly later: (work: Promise<void>) => void;
  /** As `Desk.tell`. */
  readonly tell: (orderId: string) => void;
}

export interface OpenAttention {
  readonly health: ShopHealth;
  readonly statements: OpenStatements;
  readonly list: AttentionList;
}

/**
 * Reads what needs a person. On the way, tags are taken from orders that have mended themselves, and what was not told of
 * the others is told.
 * @throws ShopifyUnavailable
 */
export async function openAttention(
  client: AdminClient,
  after: string | null,
  {later, tell}: Helpers,
): Promise<OpenAttention> {
  const [health, list] = await Promise.all([
    readShopHealth(client),
    readAttention(client, after),
  ]);
  const statements = await readUnmatched(client, health.unmatched);
  for (const order of list.orders) {
    if (mattersOf(order).open.length === 0) later(untag(client, order));
    const told = parseTold(order.told?.value ?? null);
    if (dueEvents(eventsOf(order), told, list.readAt).length > 0)
      tell(order.id);
  }
  return {health, statements, list};
}
