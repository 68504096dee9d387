import {createHmac} from 'node:crypto';
import {CREDENTIALS, EMULATED_SHOP} from '../config';
import {payable} from '../orders/order-amounts';
import type {Order} from '../state/orders';
import type {World} from '../state/world';

/** Path of the page where the rest of an order is paid. */
export const PAYMENT_PATH = `/${EMULATED_SHOP.id}/order_payment/:id`;

/** Where what is left of an order can be paid. Whoever has the address may pay, without signing in. */
export const paymentUrl = (world: World, {id}: Order): string =>
  `${world.origins.emulator}${PAYMENT_PATH.replace(':id', String(id))}?secret=${secretOf(id)}`;

/** `paymentUrl`, or null while nothing is to be paid. */
export const openPaymentUrl = (world: World, order: Order): string | null =>
  payable(order).presentment.amount > 0 ? paymentUrl(world, order) : null;

/** The order that such an address was made for. */
export function orderByPaymentLink(
  world: World,
  id: string,
  secret: string,
): Order | null {
  const order = world.orders.get(Number(id));
  return order && secret === secretOf(order.id) ? order : null;
}

/** Stays the same for an order, so that nothing has to be kept. */
const secretOf = (orderId: number): string =>
  createHmac('md5', CREDENTIALS.webhookSecret)
    .update(`payment ${orderId}`)
    .digest('hex');
