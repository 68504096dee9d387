import {queryCustomer} from '~/shopify/customer-query.server';
import {
  OrderDocument,
  type OrderLineFragment,
  OrderLinesDocument,
} from '~/shopify/generated/customer.server';
import {orderGid} from '~/shopify/order-gid';
import type {OrdersContext} from './orders-context';
import type {CompleteOrder} from './order-view';

/**
 * An order of the signed-in customer, read in their own name: Shopify shows nobody another's. Null for one that does
 * not exist and for one that is not theirs, which are not told apart.
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable
 */
export async function readOrder(
  {customerAccount, locale}: OrdersContext,
  numericId: string,
): Promise<CompleteOrder | null> {
  const id = orderGid(numericId);
  const {language} = locale.shopify;
  const {order, customer} = await queryCustomer(
    customerAccount,
    OrderDocument,
    {id, language},
  );
  if (!order) return null;
  const lines: OrderLineFragment[] = [...order.lineItems.nodes];
  let page = order.lineItems.pageInfo;
  while (page.hasNextPage) {
    const more = await queryCustomer(customerAccount, OrderLinesDocument, {
      id,
      language,
      after: page.endCursor,
    });
    if (!more.order) return null;
    lines.push(...more.order.lineItems.nodes);
    page = more.order.lineItems.pageInfo;
  }
  return {order, lines, customerId: customer.id};
}
