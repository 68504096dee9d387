import {AdminApiError, type AdminClient} from '~/shopify/admin-client.server';
import {isWritten} from '~/shopify/compare-and-set.server';
import {
  type GuestLinksFragment,
  OrderOfLinkDocument,
  OrdersByNameDocument,
  WriteGuestLinksDocument,
} from '~/shopify/generated/admin.server';
import {orderGid} from '~/shopify/order-gid';
import {
  type GuestLinks,
  parseGuestLinks,
  withLink,
  withUsed,
} from './guest-links';

/** Two who write in the same moment: so often the order is read and written anew. */
const MOST_TRIES = 4;

/** An order with its links, as it was read. */
export interface LinkedOrder {
  readonly order: GuestLinksFragment;
  /** When, by Shopify's own clock. */
  readonly readAt: Date;
}

/**
 * The order with this number, if it was placed with this e-mail address.
 * @param name as the customer knows it, with or without "#"
 * @throws ShopifyUnavailable
 */
export async function findOrder(
  client: AdminClient,
  name: string,
  email: string,
): Promise<LinkedOrder | null> {
  const {data, answeredAt} = await client.request(OrdersByNameDocument, {
    query: `name:"${bare(name).replaceAll(/["\\]/g, '')}"`,
  });
  // Shopify's search also finds what is only alike.
  const order = data.orders.nodes.find(
    (each) => isSame(bare(each.name), bare(name)) && isSame(each.email, email),
  );
  return order ? {order, readAt: answeredAt} : null;
}

/**
 * The order with this id, if it was placed with this e-mail address.
 * @throws ShopifyUnavailable
 */
export async function readLinkedOrder(
  client: AdminClient,
  orderId: string,
  email: string,
): Promise<LinkedOrder | null> {
  const found = await readOrder(client, orderId);
  return found && isSame(found.order.email, email) ? found : null;
}

/**
 * Writes down that a link was given out.
 * @returns false where too many are on their way already
 * @throws ShopifyUnavailable
 */
export async function keepLink(
  client: AdminClient,
  found: LinkedOrder,
  hash: string,
): Promise<boolean> {
  const written = await change(client, found, (links, now) =>
    withLink(links, hash, now),
  );
  return written !== null;
}

/**
 * Uses a link up: of all who try, on whatever worker, one succeeds, because the order's metafield is written by
 * compare-and-set.
 * @returns its order; null where there is no such link, or it was used, or has run out
 * @throws ShopifyUnavailable
 */
export async function consumeLink(
  client: AdminClient,
  orderNumber: string,
  hash: string,
): Promise<GuestLinksFragment | null> {
  const found = await readOrder(client, orderGid(orderNumber));
  return (
    found && change(client, found, (links, now) => withUsed(links, hash, now))
  );
}

async function change(
  client: AdminClient,
  first: LinkedOrder,
  changed: (links: GuestLinks, now: Date) => GuestLinks | null,
): Promise<GuestLinksFragment | null> {
  let found: LinkedOrder | null = first;
  for (let tries = 0; found && tries < MOST_TRIES; tries += 1) {
    const {order, readAt} = found;
    const links = changed(parseGuestLinks(order.links?.value ?? null), readAt);
    if (!links) return null;
    if (await write(client, order, links)) return order;
    found = await readOrder(client, order.id);
  }
  if (!found) return null;
  throw new AdminApiError('failed', 'the links of an order are contended');
}

async function readOrder(
  client: AdminClient,
  orderId: string,
): Promise<LinkedOrder | null> {
  const {data, answeredAt} = await client.request(OrderOfLinkDocument, {
    orderId,
  });
  return data.order && {order: data.order, readAt: answeredAt};
}

/** False where somebody else was quicker. */
async function write(
  client: AdminClient,
  {id, links: stored}: GuestLinksFragment,
  links: GuestLinks,
): Promise<boolean> {
  const {data} = await client.request(WriteGuestLinksDocument, {
    metafield: {
      ownerId: id,
      namespace: 'angre',
      key: 'guest-links',
      type: 'json',
      value: JSON.stringify(links),
      compareDigest: stored?.compareDigest ?? null,
    },
  });
  return isWritten(data.metafieldsSet);
}

/** "1001" of "#1001" and of "# 1001" */
const bare = (name: string): string => name.replaceAll(/[#\s]/g, '');

const isSame = (known: string | null, given: string): boolean =>
  known?.trim().toLowerCase() === given.trim().toLowerCase();
