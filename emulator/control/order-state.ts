import {gid} from '../graphql/gid';
import {
  currentTotal,
  displayFinancialStatus,
  displayFulfillmentStatus,
  netPayment,
  total,
  totalCapturable,
  totalOutstanding,
  totalReceived,
  totalRefunded,
} from '../orders/order-amounts';
import {findVariant} from '../orders/prices';
import {accountsOfCustomer, balanceOf} from '../orders/store-credit';
import type {Order} from '../state/orders';
import type {World} from '../state/world';

/** Where the customer reads about the order. */
export const orderPageUrl = (world: World, order: Order): string =>
  `${world.origins.storefront}/account/orders/${order.id}`;

/** How a new or changed order is answered: enough to go on with. */
export const orderSummary = (world: World, order: Order) => ({
  id: order.id,
  gid: gid('Order', order.id),
  name: `#${order.number}`,
  email: order.email,
  url: orderPageUrl(world, order),
  displayFinancialStatus: displayFinancialStatus(order),
  displayFulfillmentStatus: displayFulfillmentStatus(order),
  cancelledAt: order.cancelledAt,
});

/** Everything the emulator knows of an order, sums in minor units, with its variants' stock and its customer's store credit. */
export const orderState = (world: World, order: Order) => ({
  ...order,
  ...orderSummary(world, order),
  amounts: {
    total: total(order),
    currentTotal: currentTotal(order),
    totalReceived: totalReceived(order),
    totalRefunded: totalRefunded(order),
    totalCapturable: totalCapturable(order),
    totalOutstanding: totalOutstanding(order),
    netPayment: netPayment(order),
  },
  stock: order.lines.map(({id, variantId}) => ({
    lineId: id,
    variantId,
    available:
      variantId === null
        ? null
        : (findVariant(world.catalogue, variantId)?.variant.available ?? null),
  })),
  storeCredit: accountsOfCustomer(world, order.customerId ?? 0).map(
    (account) => ({...account, balance: balanceOf(account)}),
  ),
});
