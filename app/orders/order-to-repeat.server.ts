import type {AppLoadContext} from '@shopify/remix-oxygen';
import type {GuestPass} from '~/cancellation/guest-pass.server';
import type {AdminClient} from '~/shopify/admin-client.server';
import {queryCustomer} from '~/shopify/customer-query.server';
import {
  OrderOfGuestToRepeatDocument,
  type OrderOfGuestToRepeatQuery,
} from '~/shopify/generated/admin.server';
import {OrderToRepeatDocument} from '~/shopify/generated/customer.server';
import {orderGid} from '~/shopify/order-gid';
import type {OrderedLine} from './order-again';

/** As many lines as the Storefront API takes in one go. */
const MOST_LINES = 250;

/** An order, as far as having the same once more depends on it. */
export interface OrderToRepeat {
  /** "#1001" */
  readonly name: string;
  readonly isCancelled: boolean;
  readonly lines: readonly OrderedLine[];
  /** Whether it has more lines. */
  readonly isCut: boolean;
}

/**
 * The signed-in customer's order; null for one that is not there or not theirs.
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable
 */
export async function readOrderToRepeat(
  {customerAccount, locale}: Pick<AppLoadContext, 'customerAccount' | 'locale'>,
  orderNumber: string,
): Promise<OrderToRepeat | null> {
  const {order} = await queryCustomer(customerAccount, OrderToRepeatDocument, {
    id: orderGid(orderNumber),
    language: locale.shopify.language,
  });
  return (
    order && {
      name: order.name,
      isCancelled: order.cancelledAt !== null,
      lines: order.lineItems.nodes,
      isCut: order.lineItems.pageInfo.hasNextPage,
    }
  );
}

/**
 * The order that a guest's link has opened; null where it is gone, or older than this app may see.
 * @throws ShopifyUnavailable
 */
export async function readGuestsOrderToRepeat(
  client: AdminClient,
  {orderId: id}: GuestPass,
): Promise<OrderToRepeat | null> {
  let page = await readPage(client, id, null);
  const lines: OrderedLine[] = [];
  while (page) {
    lines.push(...page.lineItems.nodes.map(orderedLine));
    const {hasNextPage, endCursor} = page.lineItems.pageInfo;
    if (!hasNextPage || lines.length >= MOST_LINES) {
      return {
        name: page.name,
        isCancelled: page.cancelledAt !== null,
        lines,
        isCut: hasNextPage,
      };
    }
    page = await readPage(client, id, endCursor);
  }
  return null;
}

const readPage = async (
  client: AdminClient,
  id: string,
  after: string | null,
): Promise<OrderOfGuestToRepeatQuery['order']> =>
  (await client.request(OrderOfGuestToRepeatDocument, {id, after})).data.order;

type AdminLine = NonNullable<
  OrderOfGuestToRepeatQuery['order']
>['lineItems']['nodes'][number];

const orderedLine = ({
  variant,
  originalUnitPriceSet,
  ...line
}: AdminLine): OrderedLine => ({
  ...line,
  presentmentTitle: null,
  variantId: variant?.id ?? null,
  price: originalUnitPriceSet.presentmentMoney,
});
