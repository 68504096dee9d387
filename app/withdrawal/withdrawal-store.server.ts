import {numericPart} from '~/cancellation/owned-order';
import {parsePolicy} from '~/cancellation/policy';
import {AdminApiError, type AdminClient} from '~/shopify/admin-client.server';
import {isWritten} from '~/shopify/compare-and-set.server';
import {
  GuestOrderDocument,
  KeepWithdrawalDocument,
  RequestReturnDocument,
  StoredWithdrawalsDocument,
  TagWithdrawnOrderDocument,
  UntagOrderDocument,
  WithdrawalOrderDocument,
  type WithdrawalOrderQuery,
  type WithdrawalOrderQueryVariables,
} from '~/shopify/generated/admin.server';
import {shopGid} from '~/shopify/order-gid';
import {
  entriesValue,
  type Entry,
  parseEntries,
  type StoredEntries,
} from './entry';
import type {Statement} from './statement';
import type {ReturnPiece} from './work';
import type {
  OrderReturn,
  SentParcel,
  WithdrawalOrder,
} from './withdrawal-order';
import {returnNote} from './work';

type PageSizes = Omit<WithdrawalOrderQueryVariables, 'orderId'>;

/** Nearly every order fits, and Shopify counts what is asked for, not what there is. */
const ORDINARY: PageSizes = {
  lines: 15,
  parcels: 3,
  parcelLines: 8,
  returns: 2,
  returnLines: 8,
};
/** Shopify refuses a query of more than 1000 points. */
const LARGE: PageSizes = {
  lines: 50,
  parcels: 6,
  parcelLines: 20,
  returns: 5,
  returnLines: 12,
};

type AdminOrder = NonNullable<WithdrawalOrderQuery['order']>;
type AdminFulfillment = AdminOrder['fulfillments'][number];

const DELIVERED = new Set(['DELIVERED', 'PICKED_UP']);
/** The carrier has said nothing yet, and perhaps there is none that would. */
const UNTOLD = new Set(['FULFILLED', 'MARKED_AS_FULFILLED', 'SUBMITTED']);

/**
 * Reads an order as a withdrawal needs it. Null where the Admin API knows no such order, or none that this app may see.
 * @throws ShopifyUnavailable
 */
export async function readWithdrawalOrder(
  client: AdminClient,
  orderId: string,
): Promise<WithdrawalOrder | null> {
  const order = await readPages(client, orderId, ORDINARY);
  return order && !order.isComplete ? readPages(client, orderId, LARGE) : order;
}

async function readPages(
  client: AdminClient,
  orderId: string,
  sizes: PageSizes,
): Promise<WithdrawalOrder | null> {
  const {
    data: {order, shop},
    answeredAt,
  } = await client.request(WithdrawalOrderDocument, {orderId, ...sizes});
  return (
    order && {
      id: order.id,
      name: order.name,
      customerNumber:
        order.customer && numericPart('Customer', order.customer.id),
      cancelledAt: order.cancelledAt,
      consumer: {
        countryCode:
          order.shippingAddress?.countryCodeV2 ??
          order.billingAddress?.countryCodeV2 ??
          null,
        purchaser: purchaserOf(order.purchasingEntity),
      },
      isComplete: isComplete(order),
      lines: order.lineItems.nodes.map((line) => ({
        lineNumber: lastPart(line.id),
        title: line.variantTitle
          ? `${line.title}, ${line.variantTitle}`
          : line.title,
        current: line.currentQuantity,
        unsent: line.unfulfilledQuantity,
        isGiftCard: line.isGiftCard,
        productTags: line.product?.tags ?? null,
      })),
      parcels: order.fulfillments
        .filter(({status}) => status !== 'CANCELLED')
        .map(parcelOf),
      returns: order.returns.nodes.map(returnOf),
      stored: storedEntries(order.withdrawals),
      policy: parsePolicy(shop.policy?.value ?? null),
      timeZone: shop.ianaTimezone,
      readAt: answeredAt,
    }
  );
}

/** Whether statements are stored with an order, and which; cheaper than to read it all. */
export async function readEntries(
  client: AdminClient,
  orderId: string,
): Promise<readonly Entry[]> {
  const {data} = await client.request(StoredWithdrawalsDocument, {orderId});
  return parseEntries(data.order?.withdrawals?.value ?? '') ?? [];
}

/**
 * Writes all statements of an order if those stored are still the ones with this digest.
 * @returns the new digest; null where somebody else was quicker
 * @throws ShopifyUnavailable
 */
export async function writeEntries(
  client: AdminClient,
  orderId: string,
  entries: readonly Entry[],
  digest: string | null,
): Promise<string | null> {
  const {data} = await client.request(KeepWithdrawalDocument, {
    metafield: {
      ownerId: orderId,
      namespace: 'angre',
      key: 'withdrawal',
      type: 'json',
      value: entriesValue(entries),
      compareDigest: digest,
    },
  });
  return writtenDigest(data.metafieldsSet);
}

/**
 * Keeps a guest's statement with the shop, under its number; once, however often it is sent.
 * @returns the shop's zone; null where it does not say
 * @throws ShopifyUnavailable
 */
export async function keepGuestStatement(
  client: AdminClient,
  shopNumber: string,
  statement: Statement,
): Promise<string | null> {
  const {data} = await client.request(KeepWithdrawalDocument, {
    metafield: {
      ownerId: shopGid(shopNumber),
      namespace: 'angre_withdrawals',
      key: statement.number.toLowerCase(),
      type: 'json',
      value: JSON.stringify(statement),
      compareDigest: null,
    },
  });
  writtenDigest(data.metafieldsSet);
  const owner = data.metafieldsSet?.metafields?.[0]?.owner;
  return owner && 'ianaTimezone' in owner ? owner.ianaTimezone : null;
}

/**
 * The order that a guest has named, if it was bought with the address that they give. Null for none, and for more than
 * one.
 */
export async function findGuestOrder(
  client: AdminClient,
  {orderName, email}: Statement,
): Promise<string | null> {
  const name = orderName.replace(/^#/, '');
  if (!/^[\w-]+$/.test(name)) return null;
  const {data} = await client.request(GuestOrderDocument, {
    query: `name:"${name}"`,
  });
  const found = data.orders.nodes.filter(
    (order) =>
      order.name.replace(/^#/, '') === name &&
      order.email?.toLowerCase() === email.toLowerCase(),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/**
 * Asks for a return in the shop's own name, which none of the rules for returns that the shop has set can refuse.
 * @returns whether Shopify made one
 */
export async function requestReturn(
  client: AdminClient,
  orderId: string,
  pieces: readonly ReturnPiece[],
  number: string,
): Promise<boolean> {
  const {data} = await client.request(RequestReturnDocument, {
    input: {
      orderId,
      returnLineItems: pieces.map(({sentLineId, quantity}) => ({
        fulfillmentLineItemId: sentLineId,
        quantity,
        returnReason: 'UNKNOWN' as const,
        customerNote: returnNote(number),
      })),
    },
  });
  return data.returnRequest?.return != null;
}

/** Adds what is missing of these tags. */
export async function tagOrder(
  client: AdminClient,
  orderId: string,
  tags: readonly string[],
): Promise<void> {
  const {data} = await client.request(TagWithdrawnOrderDocument, {
    orderId,
    tags: [...tags],
  });
  requireTagged(data.tagsAdd);
}

/** Takes off what is there of these tags. */
export async function untagOrder(
  client: AdminClient,
  orderId: string,
  tags: readonly string[],
): Promise<void> {
  const {data} = await client.request(UntagOrderDocument, {
    orderId,
    tags: [...tags],
  });
  requireTagged(data.tagsRemove);
}

function requireTagged(
  answer: {readonly userErrors: readonly {readonly message: string}[]} | null,
): void {
  const [userError] = answer?.userErrors ?? [];
  if (userError) throw new AdminApiError('failed', userError.message);
}

function writtenDigest(
  answer: {
    readonly metafields: readonly {readonly compareDigest: string}[] | null;
    readonly userErrors: readonly {
      readonly code: string | null;
      readonly message: string;
    }[];
  } | null,
): string | null {
  return isWritten(answer)
    ? (answer?.metafields?.[0]?.compareDigest ?? null)
    : null;
}

function storedEntries(
  metafield: AdminOrder['withdrawals'],
): StoredEntries | 'unreadable' {
  if (!metafield) return {entries: [], digest: null};
  const entries = parseEntries(metafield.value);
  return entries ? {entries, digest: metafield.compareDigest} : 'unreadable';
}

const parcelOf = (fulfillment: AdminFulfillment): SentParcel => ({
  sentAt: fulfillment.createdAt,
  changedAt: fulfillment.updatedAt,
  deliveredAt: fulfillment.deliveredAt,
  progress: progressOf(fulfillment),
  lines: fulfillment.fulfillmentLineItems.nodes.map(
    ({id, quantity, lineItem}) => ({
      id,
      lineNumber: lastPart(lineItem.id),
      quantity: quantity ?? 0,
    }),
  ),
});

function progressOf({
  deliveredAt,
  displayStatus,
}: AdminFulfillment): SentParcel['progress'] {
  if (deliveredAt !== null || DELIVERED.has(displayStatus ?? '')) {
    return 'delivered';
  }
  return displayStatus === null || UNTOLD.has(displayStatus)
    ? 'unknown'
    : 'under-way';
}

const returnOf = ({
  status,
  returnLineItems,
}: AdminOrder['returns']['nodes'][number]): OrderReturn => ({
  status,
  lines: returnLineItems.nodes.map((line) => ({
    sentLineId:
      'fulfillmentLineItem' in line ? line.fulfillmentLineItem.id : null,
    quantity: line.quantity,
    note: line.customerNote ?? '',
  })),
});

function purchaserOf(
  entity: AdminOrder['purchasingEntity'],
): WithdrawalOrder['consumer']['purchaser'] {
  if (!entity) return null;
  return entity.__typename === 'Customer' ? 'customer' : 'company';
}

const isComplete = ({
  lineItems,
  fulfillments,
  fulfillmentsCount,
  returns,
}: AdminOrder): boolean =>
  !lineItems.pageInfo.hasNextPage &&
  !returns.pageInfo.hasNextPage &&
  (fulfillmentsCount?.count ?? 0) <= fulfillments.length &&
  fulfillments.every(
    ({fulfillmentLineItems}) => !fulfillmentLineItems.pageInfo.hasNextPage,
  ) &&
  returns.nodes.every(
    ({returnLineItems}) => !returnLineItems.pageInfo.hasNextPage,
  );

/** "123" of `gid://shopify/LineItem/123`. */
const lastPart = (gid: string): string =>
  gid.slice(gid.lastIndexOf('/') + 1).replace(/\?.*$/, '');
