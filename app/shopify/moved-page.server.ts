import {type Storefront, storefrontRedirect} from '@shopify/hydrogen';

/**
 * What to answer in place of a 404: a redirect to where the merchant says the page has moved (Shopify admin > URL
 * redirects), or the 404 itself.
 */
export function redirectIfMoved(
  request: Request,
  response: Response,
  storefront: Storefront,
): Promise<Response> {
  const address = new URL(request.url);
  // Hydrogen would follow either of them, and takes `/.//another.site` for a path of this one.
  address.searchParams.delete('redirect');
  address.searchParams.delete('return_to');
  return storefrontRedirect({
    request: new Request(address),
    response,
    storefront,
  });
}
