import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {loadCart} from '~/storefront/cart.server';

/** The visitor's cart for the pages that are everybody's; see `readVisitorCart`. */
export async function loader({context}: LoaderFunctionArgs) {
  return Response.json(await loadCart(context));
}
