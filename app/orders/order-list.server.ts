import {redirect} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {localePath} from '~/i18n/locale';
import {queryCustomer} from '~/shopify/customer-query.server';
import {ShopifyUnavailable} from '~/shopify/errors';
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

/** Shopify's answer to a cursor that belongs to no order of this list. */
const CursorRefusal = v.looseTuple([
  v.looseObject({message: v.pipe(v.string(), v.regex(/invalid cursor/i))}),
]);

/**
 * One page of the signed-in customer's orders, newest first. `after` and `before` in the query are cursors.
 * @throws Response, a redirect: to the login when nobody is signed in, to the newest orders for a cursor of no use
 * @throws ShopifyUnavailable
 */
export async function readOrderList(
  {customerAccount, locale}: OrdersContext,
  query: URLSearchParams,
): Promise<OrderListQuery['customer']['orders']> {
  const {after, before} = v.parse(Page, Object.fromEntries(query));
  const {language} = locale.shopify;
  try {
    const {customer} = await queryCustomer(
      customerAccount,
      OrderListDocument,
      before === undefined
        ? {first: PAGE_SIZE, after, language}
        : {last: PAGE_SIZE, before, language},
    );
    return customer.orders;
  } catch (error) {
    if (
      error instanceof ShopifyUnavailable &&
      v.is(CursorRefusal, error.cause)
    ) {
      const newest: Response = redirect(localePath(locale, '/account/orders'));
      throw newest;
    }
    throw error;
  }
}
