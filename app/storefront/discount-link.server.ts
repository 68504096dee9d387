import type {AppLoadContext} from '@shopify/remix-oxygen';
import {isDeliberateVisit} from '~/shopify/deliberate-visit.server';
import {mutateCart} from './cart-mutation.server';
import {isTooManyPermalinks} from './permalink-filter.server';

/**
 * Adds the code of a link to the visitor's cart, beside those that it has already. Only somebody who has followed the
 * link gets it; whoever has not, and whoever Shopify does not answer, goes on without, and can still type it in the cart.
 * @returns headers that remember the cart
 */
export async function applyDiscountLink(
  context: AppLoadContext,
  request: Request,
  code: string,
): Promise<Headers> {
  const isLetIn =
    isDeliberateVisit(request) && !isTooManyPermalinks(context.buyerAddress);
  if (!isLetIn) return new Headers();
  const form = new URLSearchParams({intent: 'apply-discount', code});
  const {headers} = await mutateCart(context, form);
  return headers;
}
