import {AdminApiError, type AdminClient} from '~/shopify/admin-client.server';
import {
  AttentionCountDocument,
  AttentionListDocument,
  AttentionOrderDocument,
  UntagAttentionDocument,
} from '~/shopify/generated/admin.server';
import {ShopifyUnavailable} from '~/shopify/errors';
import type {Merchant} from '~/shopify/merchant-access.server';
import {orderGid} from '~/shopify/order-gid';
import {writeMetafield} from '~/shopify/write-metafield.server';
import {parseUnmatched, unsettled} from '~/withdrawal/unmatched';
import {attendedValue} from './attended';
import {
  ATTENTION_TAGS,
  type AttendedOrder,
  isTagged,
  mattersOf,
} from './matters.server';

const TAGGED = ATTENTION_TAGS.map((tag) => `tag:${tag}`).join(' OR ');
/** A colleague may press in the same moment. */
const MOST_WRITES = 4;

export interface AttentionList {
  readonly orders: readonly (AttendedOrder & {
    readonly told: {readonly value: string} | null;
  })[];
  /** Names the page after this one; null for the last. */
  readonly next: string | null;
  /** Shopify's own clock. */
  readonly readAt: Date;
}

/**
 * One page of the orders that need a person, those that have changed last first.
 * @param after as `next` of the page before; null for the first
 * @throws ShopifyUnavailable, for a page that there is not too
 */
export async function readAttention(
  client: AdminClient,
  after: string | null,
): Promise<AttentionList> {
  const {
    data: {orders},
    answeredAt,
  } = await client.request(AttentionListDocument, {query: TAGGED, after});
  const {hasNextPage, endCursor} = orders.pageInfo;
  // Shopify's search is a moment behind.
  return {
    orders: orders.nodes.filter(isTagged),
    next: hasNextPage ? (endCursor ?? null) : null,
    readAt: answeredAt,
  };
}

/** How many orders, and statements that fit none, need a person. @throws ShopifyUnavailable */
export async function countAttention(client: AdminClient): Promise<number> {
  const {data} = await client.request(AttentionCountDocument, {query: TAGGED});
  const {ordersCount, shop} = data;
  const unmatched = parseUnmatched(shop.unmatched?.value ?? null);
  return (ordersCount?.count ?? 0) + unsettled(unmatched).length;
}

export interface Attended {
  readonly orderName: string;
  /** `already`: somebody else was quicker, or it has mended itself. */
  readonly kind: 'already' | 'done';
  /** Whether something else about the order still needs a person. */
  readonly isStillOpen: boolean;
}

/**
 * Writes down that a merchant has dealt with something, and takes the tags away when nothing is left.
 * @returns null where there is no such order
 * @throws ShopifyUnavailable; to press again is harmless
 */
export async function attend(
  client: AdminClient,
  orderNumber: string,
  matterId: string,
  by: Merchant,
): Promise<Attended | null> {
  for (let write = 0; write < MOST_WRITES; write += 1) {
    const {data, answeredAt} = await client.request(AttentionOrderDocument, {
      orderId: orderGid(orderNumber),
    });
    const {order} = data;
    if (!order) return null;
    const {open, done} = mattersOf(order);
    const matter = isTagged(order)
      ? open.find(({id, isDismissible}) => id === matterId && isDismissible)
      : undefined;
    const left = open.filter((each) => each !== matter);
    const at = answeredAt.toISOString();
    const isWritten =
      matter === undefined ||
      (await writeMetafield(
        client,
        order.id,
        'attention',
        attendedValue([
          ...done,
          {matter: matter.id, code: matter.code, at, by: by.email},
        ]),
        order.attention?.compareDigest ?? null,
      ));
    if (!isWritten) continue;
    const isStillOpen = isTagged(order) && left.length > 0;
    if (!isStillOpen) await untag(client, order);
    return {
      orderName: order.name,
      kind: matter === undefined ? 'already' : 'done',
      isStillOpen,
    };
  }
  throw new ShopifyUnavailable('admin', 'what was dealt with is contended');
}

/** Takes away the tags of an order of which nothing needs a person any more. @throws ShopifyUnavailable */
export async function untag(
  client: AdminClient,
  {id: orderId}: Pick<AttendedOrder, 'id'>,
): Promise<void> {
  const {data} = await client.request(UntagAttentionDocument, {
    orderId,
    tags: [...ATTENTION_TAGS],
  });
  const [userError] = data.tagsRemove?.userErrors ?? [];
  if (userError) throw new AdminApiError('failed', userError.message);
}
