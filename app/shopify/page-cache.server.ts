import {logError} from './log.server';
import {overhear} from './overhear-body.server';

/**
 * Seconds that a page is shown as it is. Prices and what is sold out may be as old as that; the cart and the checkout
 * always ask Shopify.
 */
const FRESH = 60;
/**
 * Seconds that a page is shown once more while it is rendered anew, so that hardly anybody waits. Not longer: whoever
 * comes to a page that nobody has looked at for an hour should not see the price of an hour ago.
 */
const STALE = 600;

const STORED_AT = 'X-Stored-At';
const REQUEST_ID = 'X-Request-Id';
const SECURITY_POLICY = 'Content-Security-Policy';

/** Each visitor's copy has a nonce of its own: neither a browser nor a proxy may show it to another, or as it was. */
const FOR_ONE_BROWSER = 'private, no-cache';

/** A page as it was rendered, by nobody's request. */
export interface RenderedPage {
  readonly response: Response;
  /** Whether it is what Shopify would have it be; asked once the body is complete. */
  readonly isWhole: () => boolean;
}

export interface AskedPage {
  /** See `pageKey`. */
  readonly key: Request;
  /** A new UUID: every occurrence of it in what is kept is replaced by that of whoever is shown it. */
  readonly requestId: string;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly render: (requestId: string) => Promise<RenderedPage>;
}

type PageCache = Pick<Cache, 'match' | 'put' | 'delete'>;

/** Keys of pages that are being rendered anew in this isolate. */
const underWay = new Set<string>();

/**
 * What a page is kept under: its address, and the build that made it, whose scripts it names.
 * @param request as `catalogueRequest` makes it
 * @param version of the build
 */
export function pageKey(request: Request, version: string): Request {
  const key = new URL('/_page-cache', request.url);
  key.search = new URLSearchParams({version, url: request.url}).toString();
  return new Request(key);
}

/**
 * Answers from the cache of this data centre, or renders and keeps. Oxygen's own full-page cache does not fit: it
 * repeats a response with its headers, so that all visitors would share a nonce, and whoever knows the nonce could run
 * a script. Here the body is kept as it was rendered, and each answer gets a new one. What is not whole, not a 200 or
 * sets a cookie is shown, but never kept.
 */
export async function cachedPage(
  cache: PageCache,
  page: AskedPage,
): Promise<Response> {
  const stored = await cache.match(page.key);
  if (!stored) return renderAndKeep(cache, page);
  const age = Date.now() - Number(stored.headers.get(STORED_AT));
  const isFresh = age < FRESH * 1000;
  if (!isFresh) page.waitUntil(renew(cache, page));
  const copy = await ownCopy(stored, page.requestId);
  return marked(copy, isFresh ? 'hit' : 'stale');
}

/** The visitor sees the page as it comes; it is kept once it is complete. */
async function renderAndKeep(
  cache: PageCache,
  page: AskedPage,
): Promise<Response> {
  const {response, isWhole} = await page.render(page.requestId);
  if (!isForEverybody(response) || !response.body) return response;
  const {body, text} = overhear(response.body);
  page.waitUntil(
    text
      .then((complete) => store(cache, page, {response, isWhole}, complete))
      .catch((error: unknown) => logError(error, page.requestId)),
  );
  return marked(new Response(body, response), 'miss');
}

async function renew(cache: PageCache, asked: AskedPage): Promise<void> {
  const {url} = asked.key;
  if (underWay.has(url)) return;
  underWay.add(url);
  const page = {...asked, requestId: crypto.randomUUID()};
  try {
    const rendered = await page.render(page.requestId);
    const {response} = rendered;
    if (isForEverybody(response)) {
      await store(cache, page, rendered, await response.text());
    }
    // Gone, or moved. Where it is Shopify that fails, an older page is better than none.
    else if (response.status < 500) await cache.delete(page.key);
  } catch (error) {
    logError(error, page.requestId);
  } finally {
    underWay.delete(url);
  }
}

async function store(
  cache: PageCache,
  {key, requestId}: AskedPage,
  {response, isWhole}: RenderedPage,
  body: string | null,
): Promise<void> {
  if (body === null || !isWhole()) return;
  const headers = new Headers(response.headers);
  headers.set(REQUEST_ID, requestId);
  headers.set(STORED_AT, String(Date.now()));
  headers.set('Cache-Control', `public, max-age=${FRESH + STALE}`);
  await cache.put(key, new Response(body, {headers}));
}

const isForEverybody = ({status, headers}: Response): boolean =>
  status === 200 && !headers.has('Set-Cookie');

/** With a nonce that nobody else has, and with the id of this request. */
async function ownCopy(stored: Response, requestId: string): Promise<Response> {
  const policy = stored.headers.get(SECURITY_POLICY);
  const [, nonce] = /'nonce-([^']+)'/.exec(policy ?? '') ?? [];
  const ownNonce = crypto.randomUUID().replaceAll('-', '');
  const own = (text: string): string =>
    text
      .replaceAll(stored.headers.get(REQUEST_ID) ?? requestId, requestId)
      .replaceAll(nonce ?? ownNonce, ownNonce);
  const headers = new Headers(stored.headers);
  headers.delete(STORED_AT);
  // Put there by the cache itself.
  headers.delete('CF-Cache-Status');
  headers.delete('Age');
  if (policy !== null) headers.set(SECURITY_POLICY, own(policy));
  return new Response(own(await stored.text()), {headers});
}

/** Tells whoever measures where the page came from. */
function marked(response: Response, how: 'hit' | 'stale' | 'miss'): Response {
  response.headers.set('Cache-Control', FOR_ONE_BROWSER);
  response.headers.append('Server-Timing', `page-cache;desc=${how}`);
  return response;
}
