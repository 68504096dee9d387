import {dueEvents} from '~/events/due-events.server';
import {parseTold} from '~/events/told';
import type {AdminClient} from '~/shopify/admin-client.server';
import {
  type AttentionList,
  readAttention,
  untag,
} from './attention-store.server';
import {mattersOf} from './matters.server';
import {readShopHealth, type ShopHealth} from './shop-health.server';

interface Helpers {
  /** Takes over what the merchant need not wait for. */
  readonly later: (work: Promise<void>) => void;
  /** As `Desk.tell`. */
  readonly tell: (orderId: string) => void;
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
): Promise<{readonly health: ShopHealth; readonly list: AttentionList}> {
  const [health, list] = await Promise.all([
    readShopHealth(client),
    readAttention(client, after),
  ]);
  for (const order of list.orders) {
    if (mattersOf(order).open.length === 0) later(untag(client, order));
    const told = parseTold(order.told?.value ?? null);
    if (dueEvents(order, told, list.readAt).length > 0) tell(order.id);
  }
  return {health, list};
}
