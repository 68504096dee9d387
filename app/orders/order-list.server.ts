import {redirect} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {localePath} from '~/i18n/locale';
import {queryCustomer} from '~/shopify/customer-query.server';
import {ShopifyUnavailable} from '~/shopify/errors';
import {
  OrderListDocument,
  type OrderListQuery,
  type OrderListQueryVariables,
} from '~/shopify/generated/customer.server';
import {
  isNarrowed,
  type OrderSearch,
  OrderSearchSchema,
  searchParameters,
} from './order-search';
import {
  NOTHING_MEANT,
  orderSortVariables,
  shopifyQuery,
} from './order-search.server';
import type {OrdersContext} from './orders-context';

const PAGE_SIZE = 20;

// Shopify's cursors are base64. Anything else in the address is a mistyped link, and opens the first page.
const Cursor = v.optional(
  v.fallback(
    v.optional(v.pipe(v.string(), v.maxLength(500), v.regex(/^[\w+/=-]+$/))),
    undefined,
  ),
);
const Page = v.object({after: Cursor, before: Cursor});

/** Shopify's answer to a cursor that belongs to no order of this list. */
const CursorRefusal = v.looseTuple([
  v.looseObject({message: v.pipe(v.string(), v.regex(/invalid cursor/i))}),
]);

type Orders = OrderListQuery['customer']['orders'];

/** One page of the orders that were looked for. */
export interface OrderList {
  readonly search: OrderSearch;
  readonly orders: Orders;
  /** Whether there may be others, which the search has left out or which are on pages before this one. */
  readonly isPart: boolean;
}

/**
 * One page of the signed-in customer's orders. The query says what is looked for; its `after` and `before` are cursors.
 * @throws Response 400 for a period or an order of the list that there is not; a redirect: to the login when nobody is
 * signed in, to the first page for a cursor of no use
 * @throws ShopifyUnavailable
 */
export async function readOrderList(
  context: OrdersContext,
  query: URLSearchParams,
): Promise<OrderList> {
  const parameters = Object.fromEntries(query);
  const {after, before} = v.parse(Page, parameters);
  const search = v.safeParse(OrderSearchSchema, parameters);
  if (!search.success) throw new Response(null, {status: 400});
  const found = shopifyQuery(search.output, new Date());
  const orders =
    found === NOTHING_MEANT
      ? NO_ORDERS
      : await readPage(context, search.output, {
          query: found,
          ...(before === undefined
            ? {first: PAGE_SIZE, after}
            : {last: PAGE_SIZE, before}),
        });
  return {
    search: search.output,
    orders,
    isPart:
      isNarrowed(search.output) || after !== undefined || before !== undefined,
  };
}

async function readPage(
  {customerAccount, locale}: OrdersContext,
  search: OrderSearch,
  page: Pick<
    OrderListQueryVariables,
    'query' | 'first' | 'after' | 'last' | 'before'
  >,
): Promise<Orders> {
  try {
    const {customer} = await queryCustomer(customerAccount, OrderListDocument, {
      ...page,
      ...orderSortVariables(search.sort),
      language: locale.shopify.language,
    });
    return customer.orders;
  } catch (error) {
    if (
      error instanceof ShopifyUnavailable &&
      v.is(CursorRefusal, error.cause)
    ) {
      const query = new URLSearchParams(searchParameters(search)).toString();
      const path = `/account/orders${query === '' ? '' : `?${query}`}`;
      const firstPage: Response = redirect(localePath(locale, path));
      throw firstPage;
    }
    throw error;
  }
}

const NO_ORDERS: Orders = {
  nodes: [],
  pageInfo: {
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  },
};
