import {randomBytes, timingSafeEqual} from 'node:crypto';
import type {Cart} from '../../state/carts';
import type {World} from '../../state/world';
import type {Language} from '../markets';

const secret = () => randomBytes(16).toString('hex');

/** Starts an empty cart for a buyer in this country. */
export function openCart(
  world: World,
  language: Language,
  countryCode: string,
): Cart {
  const now = world.clock.iso();
  const cart: Cart = {
    token: secret(),
    key: secret(),
    createdAt: now,
    updatedAt: now,
    lines: [],
    attributes: [],
    note: null,
    discountCodes: [],
    giftCardCodes: [],
    buyerIdentity: {countryCode, email: null, phone: null, customerId: null},
    language,
    metafields: [],
    deliveryAddresses: [],
    deliveryOption: null,
    completedOrderId: null,
  };
  world.carts.set(cart.token, cart);
  return cart;
}

export const cartGid = ({token, key}: Cart): string =>
  `gid://shopify/Cart/${token}?key=${key}`;

/** Id of something inside a cart. */
export const insideCart = (type: string, id: string, {token}: Cart): string =>
  `gid://shopify/${type}/${id}?cart=${token}`;

/** The cart of this token and key, completed or not. Without the right key there is none. */
export function cartByKey(
  world: World,
  token: string,
  key: string,
): Cart | null {
  const cart = world.carts.get(token);
  if (!cart) return null;
  const [given, expected] = [Buffer.from(key), Buffer.from(cart.key)];
  return given.length === expected.length && timingSafeEqual(given, expected)
    ? cart
    : null;
}

/** The open cart of this gid. A wrong key, or a cart that has become an order, is no cart. */
export function findCart(world: World, cartId: string): Cart | null {
  const match = /^gid:\/\/shopify\/Cart\/([^/?]+)\?key=([^&]+)$/.exec(cartId);
  const cart = match && cartByKey(world, match[1] ?? '', match[2] ?? '');
  return cart?.completedOrderId === null ? cart : null;
}

/** Where the buyer pays. */
export const checkoutUrl = (world: World, {token, key}: Cart): string =>
  `${world.origins.emulator}/checkouts/cn/${token}?key=${key}`;
