import {pageAddress} from '~/shopify/page-address';
import {isFilterName} from './collection-filters';

/** Whether a page shows something else for a parameter of its address. */
type Matters = (name: string) => boolean;

const nothing: Matters = () => false;
const oneOf =
  (...names: readonly string[]): Matters =>
  (name) =>
    names.includes(name);

/** What newsletters, advertisements and Shopify's own search append, to be read by scripts. */
const TRACKING =
  /^(utm_|hsa_|mc_|pk_|mtm_|pr_|gad_|_)|^(gclid|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|li_fat_id|epik|srsltid|yclid|igshid|ref)$/;

/** Names are the merchant's; the product's loader reads no more of them either. */
const MOST_OPTIONS = 3;
const LONGEST_OPTION = 255;

/** Longer than any address that the shop links to; whoever makes one up has it rendered, but not kept. */
const LONGEST_ADDRESS = 2000;

/**
 * The pages that are the same for everybody, by their route as `routePatterns` names it, and what of their address
 * matters. They are rendered without knowing who asks, see `catalogueRequest`; a page that knows its visitor can't be
 * listed here.
 */
export const CATALOGUE_PAGES: Readonly<Record<string, Matters>> = {
  '/:locale?': nothing,
  '/:locale?/collections': nothing,
  '/:locale?/collections/all': oneOf('sort', 'after', 'before'),
  '/:locale?/collections/:handle': (name) =>
    isFilterName(name) || oneOf('sort', 'after', 'before')(name),
  '/:locale?/products/:handle': (name) => !TRACKING.test(name),
  '/:locale?/pages/:handle': nothing,
  '/:locale?/blogs': nothing,
  '/:locale?/blogs/:blog': oneOf('after', 'before'),
  '/:locale?/blogs/:blog/:article': nothing,
  '/:locale?/policies': nothing,
  '/:locale?/policies/:handle': nothing,
  '/:locale?/withdrawal-form': nothing,
};

const PRODUCT = '/:locale?/products/:handle';

/** How Shopify's limits tell buyers apart, how a crawler is known, and what Shopify's own log is searched by. */
const PASSED_ON = [
  'oxygen-buyer-ip',
  'x-shopify-client-ip-sig',
  'request-id',
  'user-agent',
];

/**
 * The request that a catalogue page, or its data, is rendered for: without cookies, without anything else of whoever
 * asks, and without what does not matter of its address. So what is made of it is a function of its address, and may be
 * shown to whoever asks for the same.
 * @param route as `routePatterns` names it
 * @returns null for every other request
 */
export function catalogueRequest(
  request: Request,
  route: string,
): Request | null {
  const matters = CATALOGUE_PAGES[route];
  if (request.method !== 'GET' || !matters) return null;
  const url = new URL(request.url);
  const {pathname} = pageAddress(request);
  const isData = pathname !== url.pathname;
  const shown = [...url.searchParams].filter(([name]) => matters(name));
  const kept = route === PRODUCT ? chosenOptions(shown) : shown;
  // Which routes' data the shop's own script asks for.
  const routes = isData ? url.searchParams.getAll('_routes') : [];
  url.search = new URLSearchParams([
    ...kept,
    ...routes.map((ids) => ['_routes', ids]),
  ]).toString();
  if (url.href.length > LONGEST_ADDRESS) return null;
  const headers = new Headers({Accept: 'text/html'});
  for (const name of PASSED_ON) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Request(url, {headers});
}

const chosenOptions = (parameters: [string, string][]): [string, string][] =>
  parameters
    .filter(
      ([name, value]) =>
        name.length <= LONGEST_OPTION && value.length <= LONGEST_OPTION,
    )
    .slice(0, MOST_OPTIONS);
