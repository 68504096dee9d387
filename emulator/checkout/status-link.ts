import {createHmac} from 'node:crypto';
import {CREDENTIALS, EMULATED_SHOP} from '../config';
import type {Order} from '../state/orders';
import type {World} from '../state/world';

/** Path of Shopify's own page about an order. */
export const STATUS_PATH = `/${EMULATED_SHOP.id}/orders/:token/authenticate`;

/** Address of Shopify's own page about an order. Whoever has it may read the page without signing in. */
export const statusPageUrl = (world: World, {id}: Order): string =>
  `${world.origins.emulator}${STATUS_PATH.replace(':token', secret('token', id))}?key=${secret('key', id)}`;

/** The order that a status page's address was made for. */
export const orderByStatusLink = (
  world: World,
  token: string,
  key: string,
): Order | null =>
  [...world.orders.values()].find(
    ({id}) => secret('token', id) === token && secret('key', id) === key,
  ) ?? null;

/** Stays the same for an order, so that nothing has to be kept. */
const secret = (purpose: 'token' | 'key', orderId: number): string =>
  createHmac('md5', CREDENTIALS.webhookSecret)
    .update(`${purpose} ${orderId}`)
    .digest('hex');
