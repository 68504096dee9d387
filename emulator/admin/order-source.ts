import type {Context} from '../graphql/context';
import {numericId} from '../graphql/gid';
import type {FulfillmentOrder, Order} from '../state/orders';

const DAYS_WITHOUT_READ_ALL_ORDERS = 60;

/** The order of this gid, or null. Without `read_all_orders` a token sees those of the last 60 days only. */
export function orderOf(context: Context, id: string): Order | null {
  const number = numericId('Order', id);
  const order = number === null ? undefined : context.world.orders.get(number);
  return order && isVisible(context, order) ? order : null;
}

/** All orders that the token may see. */
export const visibleOrders = (context: Context): Order[] =>
  [...context.world.orders.values()].filter((order) =>
    isVisible(context, order),
  );

function isVisible({world, scopes}: Context, order: Order): boolean {
  const age = world.clock.now() - Date.parse(order.createdAt);
  return (
    scopes.has('read_all_orders') ||
    age <= DAYS_WITHOUT_READ_ALL_ORDERS * 86_400_000
  );
}

export interface FulfillmentOrderSource {
  readonly fulfillmentOrder: FulfillmentOrder;
  readonly order: Order;
}

/** The fulfilment order of this gid with its order, or null. */
export function fulfillmentOrderOf(
  context: Context,
  id: string,
): FulfillmentOrderSource | null {
  const number = numericId('FulfillmentOrder', id);
  for (const order of visibleOrders(context)) {
    const fulfillmentOrder = order.fulfillmentOrders.find(
      (each) => each.id === number,
    );
    if (fulfillmentOrder) return {fulfillmentOrder, order};
  }
  return null;
}
