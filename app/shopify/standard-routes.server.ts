import type {AppEnv} from './env.server';
import {ShopifyUnavailable} from './errors';
import {
  forwardToStorefront,
  postToShopify,
} from './forward-to-storefront.server';
import {readBytes} from './read-bytes.server';
import {consentOf} from './shopify-cookies.server';
import {ANALYTICS_PATH} from './visitor-consent';

const STOREFRONT_API =
  /^\/api\/(unstable|20\d\d-(?:01|04|07|10))\/graphql\.json$/;
/** More than any query of Shopify's scripts. */
const LARGEST_QUERY_BYTES = 32_768;
/** What browsers take for a request that outlives its page. */
const LARGEST_BATCH_BYTES = 65_536;

/**
 * Answers what Shopify's scripts ask of every storefront on its own domain: the Storefront API, whose cookies are then the
 * shop's own, and the statistics. Null for every other address.
 */
export async function answerStandardRoute(
  request: Request,
  env: AppEnv,
): Promise<Response | null> {
  const {pathname} = new URL(request.url);
  const [, version] = STOREFRONT_API.exec(pathname) ?? [];
  if (version === undefined && pathname !== ANALYTICS_PATH) return null;
  if (request.method !== 'POST')
    return refused(405, new Headers({Allow: 'POST'}));
  if (isFromAnotherSite(request)) return refused(403);
  try {
    return version === undefined
      ? await passStatisticsOn(request, env)
      : await askStorefront(request, env, version);
  } catch (error) {
    if (error instanceof ShopifyUnavailable) return refused(502);
    throw error;
  }
}

async function askStorefront(
  request: Request,
  env: AppEnv,
  version: string,
): Promise<Response> {
  const type = request.headers.get('Content-Type') ?? '';
  // Another site's page can send no JSON without asking first.
  if (!type.startsWith('application/json')) return refused(415);
  const body = await readBytes(request, LARGEST_QUERY_BYTES);
  return body === null
    ? refused(413)
    : forwardToStorefront(request, env, {
        version,
        body,
        consent: consentOf(request),
      });
}

/** Drops what the visitor does not allow, whichever script has sent it. */
async function passStatisticsOn(
  request: Request,
  env: AppEnv,
): Promise<Response> {
  if (consentOf(request)?.analytics !== true) {
    return new Response(null, {status: 204});
  }
  const body = await readBytes(request, LARGEST_BATCH_BYTES);
  if (body === null) return refused(413);
  const answer = await postToShopify(
    `https://${env.PUBLIC_CHECKOUT_DOMAIN}${ANALYTICS_PATH}`,
    body,
    statisticsHeaders(request),
  );
  return new Response(answer.body, {
    status: answer.status,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain',
    },
  });
}

function statisticsHeaders({headers}: Request): Headers {
  const sent = new Headers({'Content-Type': 'text/plain'});
  const userAgent = headers.get('User-Agent');
  const buyerIp = headers.get('oxygen-buyer-ip');
  if (userAgent !== null) sent.set('User-Agent', userAgent);
  if (buyerIp !== null) sent.set('X-Forwarded-For', buyerIp);
  return sent;
}

/** What names no origin is no page's, and has no visitor's cookies to misuse. */
function isFromAnotherSite({headers, url}: Request): boolean {
  const site = headers.get('Sec-Fetch-Site') ?? 'none';
  const {origin} = new URL(url);
  return (
    !['same-origin', 'none'].includes(site) ||
    (headers.get('Origin') ?? origin) !== origin
  );
}

const refused = (status: number, headers = new Headers()): Response => {
  headers.set('Cache-Control', 'no-store');
  return new Response(null, {status, headers});
};
