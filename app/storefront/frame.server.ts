import type {AppLoadContext} from '@shopify/remix-oxygen';
import {ShopifyUnavailable} from '~/shopify/errors';
import {FrameDocument} from '~/shopify/generated/storefront.server';
import {logError} from '~/shopify/log.server';
import {TEXTS} from '~/shopify/storefront-caching.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {type MenuLink, menuLinks} from './menu-links';

/** The menus round every page. */
export interface FrameView {
  readonly header: readonly MenuLink[];
  readonly footer: readonly MenuLink[];
}

/** Reads the menus. Without Shopify they are empty: a page that can be shown is worth more than its menu. */
export async function loadFrame({
  env,
  outage,
  requestId,
  storefront,
}: AppLoadContext): Promise<FrameView> {
  try {
    const {shop, header, footer} = await queryStorefront(
      storefront,
      FrameDocument,
      {
        variables: {headerHandle: 'main-menu', footerHandle: 'footer'},
        cache: TEXTS,
      },
    );
    const hosts = [
      shop.primaryDomain.host,
      env.PUBLIC_STORE_DOMAIN,
      env.PUBLIC_CHECKOUT_DOMAIN,
    ];
    return {header: menuLinks(header, hosts), footer: menuLinks(footer, hosts)};
  } catch (error) {
    if (!(error instanceof ShopifyUnavailable)) throw error;
    logError(error, requestId);
    outage.isPassedOver = true;
    return {header: [], footer: []};
  }
}
