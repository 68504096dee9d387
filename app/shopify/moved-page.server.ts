import {type Storefront, storefrontRedirect} from '@shopify/hydrogen';
import {localeOf, localePath} from '~/i18n/locale';
import {pageAddress} from './page-address';

/**
 * What to answer in place of a 404: a redirect to where the merchant says the page has moved (Shopify admin > URL
 * redirects), or the 404 itself. The merchant names addresses without a language; a visitor stays in theirs.
 */
export async function redirectIfMoved(
  request: Request,
  response: Response,
  storefront: Storefront,
): Promise<Response> {
  const {pathname, search} = pageAddress(request);
  const locale = localeOf(pathname);
  const address = new URL(request.url);
  address.pathname = pathname.slice(locale.pathPrefix.length);
  address.search = search;
  // Hydrogen would follow the first two, and takes `/.//another.site` for a path of this one. The last is Remix's own.
  for (const name of ['redirect', 'return_to', '_routes']) {
    address.searchParams.delete(name);
  }
  const answer = await storefrontRedirect({
    request: new Request(address),
    response,
    storefront,
  });
  const target = answer.headers.get('Location');
  if (answer === response || !target?.startsWith('/')) return answer;
  return new Response(null, {
    status: answer.status,
    headers: {Location: localePath(locale, target)},
  });
}
