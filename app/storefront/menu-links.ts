import type {FrameMenuFragment} from '~/shopify/generated/storefront.server';

/** An entry of a menu. */
export interface MenuLink {
  readonly id: string;
  readonly title: string;
  /** A path of this shop without a locale, or the full address of another site. */
  readonly to: string;
}

/**
 * A menu of Shopify's with its addresses, which lead to the shop's own domains, turned into paths of this storefront.
 * Entries without an address are headings in Shopify's editor and are left out.
 */
export function menuLinks(
  menu: FrameMenuFragment | null,
  shopHosts: readonly string[],
): MenuLink[] {
  return (menu?.items ?? []).flatMap(({id, title, url}) =>
    url == null ? [] : [{id, title, to: sitePath(url, shopHosts)}],
  );
}

function sitePath(address: string, shopHosts: readonly string[]): string {
  if (!URL.canParse(address)) return address;
  const {host, pathname, search, hash} = new URL(address);
  return shopHosts.includes(host) ? `${pathname}${search}${hash}` : address;
}
