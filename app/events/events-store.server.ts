import type {AdminClient} from '~/shopify/admin-client.server';
import {ShopifyUnavailable} from '~/shopify/errors';
import {OrderEventsDocument} from '~/shopify/generated/admin.server';
import {orderGid} from '~/shopify/order-gid';
import {
  changeShopDocument,
  type ShopDocument,
} from '~/shopify/shop-metafield.server';
import {writeMetafield} from '~/shopify/write-metafield.server';
import type {EventfulOrder} from './events-of.server';
import {parseTold, toldValue} from './told';
import {parseWaiting, type Waiting} from './waiting';

/** Others may write in the same moment. */
const MOST_WRITES = 6;

export interface StoredEvents {
  /** Null where the Admin API knows no such order. */
  readonly order: EventfulOrder | null;
  readonly told: ReadonlySet<string>;
  readonly waiting: Waiting;
  readonly readAt: Date;
}

/** @throws ShopifyUnavailable */
export async function readEvents(
  client: AdminClient,
  orderNumber: string,
): Promise<StoredEvents> {
  const {data, answeredAt} = await client.request(OrderEventsDocument, {
    orderId: orderGid(orderNumber),
  });
  return {
    order: data.order,
    told: parseTold(data.order?.told?.value ?? null),
    waiting: parseWaiting(data.shop.waiting?.value ?? null),
    readAt: answeredAt,
  };
}

/** Adds to what was told of an order. @throws ShopifyUnavailable; then it may be told again */
export async function addTold(
  client: AdminClient,
  orderNumber: string,
  ids: readonly string[],
): Promise<void> {
  for (let write = 0; write < MOST_WRITES; write += 1) {
    const {data} = await client.request(OrderEventsDocument, {
      orderId: orderGid(orderNumber),
    });
    if (!data.order) return;
    const {id, told} = data.order;
    const known = parseTold(told?.value ?? null);
    const value = toldValue(new Set([...known, ...ids]));
    const digest = told?.compareDigest ?? null;
    if (await writeMetafield(client, id, 'events', value, digest)) return;
  }
  throw new ShopifyUnavailable('admin', 'what was told is contended');
}

const WAITING: ShopDocument<Waiting> = {
  key: 'events-waiting',
  parse: parseWaiting,
};

/** Changes the list of what waits, as `changeShopDocument` does. @throws ShopifyUnavailable */
export const changeWaiting = (
  client: AdminClient,
  change: (waiting: Waiting, now: Date) => Waiting | null,
): Promise<Waiting | null> => changeShopDocument(client, WAITING, change);
