import type {AdminClient} from '~/shopify/admin-client.server';
import {ShopifyUnavailable} from '~/shopify/errors';
import {
  OrderEventsDocument,
  WaitingEventsDocument,
} from '~/shopify/generated/admin.server';
import {orderGid} from '~/shopify/order-gid';
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

/** @throws ShopifyUnavailable */
export async function readWaiting(
  client: AdminClient,
): Promise<{readonly waiting: Waiting; readonly readAt: Date}> {
  const {data, answeredAt} = await client.request(WaitingEventsDocument, {});
  const waiting = parseWaiting(data.shop.waiting?.value ?? null);
  return {waiting, readAt: answeredAt};
}

/**
 * Changes the list of orders that wait on what is stored now, by compare-and-set.
 * @param change null where there is nothing to change any more
 * @returns the list as it stands then; null where nothing was changed
 * @throws ShopifyUnavailable
 */
export async function changeWaiting(
  client: AdminClient,
  change: (waiting: Waiting, now: Date) => Waiting | null,
): Promise<Waiting | null> {
  for (let write = 0; write < MOST_WRITES; write += 1) {
    const {data, answeredAt} = await client.request(WaitingEventsDocument, {});
    const {id, waiting: stored} = data.shop;
    const before = parseWaiting(stored?.value ?? null);
    const changed = change(before, answeredAt);
    if (changed === null || changed === before) return null;
    const digest = stored?.compareDigest ?? null;
    if (await writeMetafield(client, id, 'events-waiting', changed, digest)) {
      return changed;
    }
  }
  throw new ShopifyUnavailable('admin', 'the list of events is contended');
}
