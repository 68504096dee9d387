import type {AppLoadContext} from '@shopify/remix-oxygen';
import {ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
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
    return {
      kind: 'ready',
      cart:
        cart && cart.totalQuantity > 0 ? cartView(cart, context.locale) : null,
    };
  } catch (error) {
    logError(ShopifyUnavailable.from('storefront', error), context.requestId);
    return {kind: 'unavailable'};
  }
}

async function readCart({cart, locale}: AppLoadContext) {
  if (cart.getCartId() === undefined) return null;
  const current = await cart.get();
  const {country} = locale.shopify;
  if (!current || current.buyerIdentity.countryCode === country) return current;
  // The visitor has chosen another market: the cart's prices follow.
  await cart.updateBuyerIdentity({countryCode: country});
  return cart.get();
}
