import * as v from 'valibot';
import {queryCustomer} from '~/shopify/customer-query.server';
import {
  OrderListDocument,
  type OrderListQuery,
} from '~/shopify/generated/customer.server';
import type {OrdersContext} from './orders-context';

const PAGE_SIZE = 20;

// Shopify's cursors are base64. Anything else in the address is a mistyped link, and opens the newest orders.
const Cursor = v.optional(
  v.fallback(
    v.optional(v.pipe(v.string(), v.maxLength(500), v.regex(/^[\w+/=-]+$/))),
    undefined,
  ),
);
const Page = v.object({after: Cursor, before: Cursor});

/**
 * One page of the signed-in customer's orders, newest first. `after` and `before` in the query are cursors.
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable
 */
export async function readOrderList(
  {customerAccount, locale}: OrdersContext,
  query: URLSearchParams,
): Promise<OrderListQuery['customer']['orders']> {
  const {after, before} = v.parse(Page, Object.fromEntries(query));
  const {language} = locale.shopify;
  const {customer} = await queryCustomer(
    customerAccount,
    OrderListDocument,
    before === undefined
      ? {first: PAGE_SIZE, after, language}
      : {last: PAGE_SIZE, before, language},
  );
  return customer.orders;
}
