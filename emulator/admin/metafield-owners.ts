import {EMULATED_SHOP} from '../config';
import type {Context} from '../graphql/context';
import {gid, numericId} from '../graphql/gid';
import type {Metafield} from '../state/customers';
import {requireAccess} from './access';
import {orderOf} from './order-source';

/**
 * The metafields of the order, customer or shop with this gid, to be changed; null where there is none.
 * @throws GraphQLError where the token may not change them
 */
export function metafieldsOf(
  context: Context,
  ownerId: string,
  fieldName: string,
): Metafield[] | null {
  const order = orderOf(context, ownerId);
  if (order) {
    requireAccess(context, fieldName, ['write_orders']);
    return order.metafields;
  }
  const customerId = numericId('Customer', ownerId);
  const customer =
    customerId === null ? undefined : context.world.customers.get(customerId);
  if (customer) {
    requireAccess(context, fieldName, ['write_customers']);
    return customer.metafields;
  }
  return ownerId === gid('Shop', EMULATED_SHOP.id)
    ? context.world.shopMetafields
    : null;
}
