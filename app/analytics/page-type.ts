/** What Shopify's statistics call the pages of a shop, by the first part of their address. */
const TYPES: Readonly<Record<string, string>> = {
  '': 'index',
  blogs: 'blog',
  cart: 'cart',
  collections: 'collection',
  pages: 'page',
  policies: 'policy',
  products: 'product',
  search: 'search',
};

/**
 * What Shopify's statistics call a page; null for one that they have no business with: an account, an order, a link
 * that opens one, the merchant's own.
 */
export function pageTypeOf(
  pathname: string,
  pathPrefix: string,
): string | null {
  const [, first = '', second, third] = pathname
    .slice(pathPrefix.length)
    .split('/');
  if (first === 'collections' && second === undefined) {
    return 'list-collections';
  }
  if (first === 'blogs' && third !== undefined) return 'article';
  return TYPES[first] ?? null;
}
