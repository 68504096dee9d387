import {CacheNone} from '@shopify/hydrogen';
import type {AppLoadContext} from '@shopify/remix-oxygen';
import type {Locale} from '~/i18n/locale';
import {ShopifyUnavailable} from '~/shopify/errors';
import {CheckoutAddressDocument} from '~/shopify/generated/storefront.server';
import {logError} from '~/shopify/log.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {shopifyConsent} from '~/shopify/visitor-consent';
import {type CartView, cartView} from './cart-view';

/** The visitor's cart as far as it is known. */
export type CartState =
  | {readonly kind: 'ready'; readonly cart: CartView | null}
  /** Shopify does not answer; the cart itself is not lost. */
  | {readonly kind: 'unavailable'};

/** Reads the visitor's cart. Never throws for Shopify's sake: every page shows the cart, and few are about it. */
export async function loadCart(context: AppLoadContext): Promise<CartState> {
  try {
    const cart = await readCart(context);
    if (!cart || cart.totalQuantity === 0) return {kind: 'ready', cart: null};
    return {kind: 'ready', cart: cartView(cart, context.locale)};
  } catch (error) {
    logError(ShopifyUnavailable.from('storefront', error), context.requestId);
    return {kind: 'unavailable'};
  }
}

async function readCart(context: AppLoadContext) {
  const {cart, locale} = context;
  const cartId = cart.getCartId();
  if (cartId === undefined) return null;
  const [current, checkoutUrl] = await Promise.all([
    cart.get(),
    checkoutUrlWithConsent(context, cartId),
  ]);
  const {country} = locale.shopify;
  const shown =
    current && current.buyerIdentity.countryCode !== country
      ? await inMarket(cart, country)
      : current;
  return shown && checkoutUrl !== null ? {...shown, checkoutUrl} : shown;
}

/** The visitor has chosen another market: the cart's prices follow. */
async function inMarket(
  cart: AppLoadContext['cart'],
  country: Locale['shopify']['country'],
) {
  await cart.updateBuyerIdentity({countryCode: country});
  return cart.get();
}

/** The checkout's address with what the visitor has chosen, so that it does not ask again; null if they have not. */
async function checkoutUrlWithConsent(
  {consent, storefront}: AppLoadContext,
  cartId: string,
): Promise<string | null> {
  if (consent === null) return null;
  const {cart} = await queryStorefront(storefront, CheckoutAddressDocument, {
    variables: {cartId, visitorConsent: shopifyConsent(consent)},
    cache: CacheNone(),
  });
  return cart?.checkoutUrl ?? null;
}
