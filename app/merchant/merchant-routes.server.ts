import type {AppLoadContext, ServerBuild} from '@shopify/remix-oxygen';
import {ShopifyUnavailable} from '~/shopify/errors';
import type {Merchant} from '~/shopify/merchant-access.server';

const MERCHANT_ROUTE = /^routes\/merchant(-|$)/;

/**
 * The shop as everybody else knows it: where its routes are not there, an address below /merchant is answered byte for
 * byte like any other that leads nowhere, and no script can ask for them.
 */
export function withoutMerchantPages(build: ServerBuild): ServerBuild {
  return {
    ...build,
    routes: withoutMerchantRoutes(build.routes),
    assets: {
      ...build.assets,
      routes: withoutMerchantRoutes(build.assets.routes),
    },
  };
}

/**
 * Who is at work on a merchant's page: its loaders and actions begin with this, although nobody else gets to them.
 * @throws Response 404 for everybody else
 * @throws ShopifyUnavailable where Shopify does not say whether the visitor still is one
 */
export function requireMerchant({merchant}: AppLoadContext): Merchant {
  if (merchant === null) throw new Response(null, {status: 404});
  if (merchant.kind === 'unknown') {
    throw new ShopifyUnavailable('customer', 'who is asking is not known');
  }
  return merchant.merchant;
}

const withoutMerchantRoutes = <Route>(
  routes: Readonly<Record<string, Route>>,
): Record<string, Route> =>
  Object.fromEntries(
    Object.entries(routes).filter(([id]) => !MERCHANT_ROUTE.test(id)),
  );
