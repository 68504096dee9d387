import {getStorefrontHeaders} from '@shopify/remix-oxygen';
import type {AppEnv} from './env.server';
import {ShopifyUnavailable} from './errors';
import {allowedCookies, shopifyCookies} from './shopify-cookies.server';
import type {VisitorConsent} from './visitor-consent';

/** What Shopify's own scripts say about themselves and the visitor. */
const PASSED_ON = [
  'Accept-Language',
  'Origin',
  'Sec-GPC',
  'Shopify-Storefront-Consent-Management',
  'User-Agent',
  'X-Shopify-UniqueToken',
  'X-Shopify-VisitToken',
] as const;

/** A visitor waits for it, and can do without. */
const PATIENCE_MILLISECONDS = 5000;
const PUBLIC_TOKEN = 'X-Shopify-Storefront-Access-Token';
/** Of all that Shopify measures, what its scripts read: the visitor's and the visit's token, and what is allowed. */
const TRACKED_TIMING = /\b(?:_y|_s|_cmp);desc="?[^",]+"?/g;

/**
 * Sends a query to the Storefront API in the name of a visitor, with their address and with Shopify's cookies, and with
 * no secret of the shop's. The answer can be passed on to them: it sets what they allow, and on this domain.
 * @param ask.version "unstable", or "2026-10"
 * @param ask.body JSON
 * @throws ShopifyUnavailable when Shopify can't be reached
 */
export async function forwardToStorefront(
  request: Request,
  env: AppEnv,
  ask: {
    readonly version: string;
    readonly body: BodyInit;
    readonly consent: VisitorConsent | null;
  },
): Promise<Response> {
  const answer = await postToShopify(
    `https://${env.PUBLIC_STORE_DOMAIN}/api/${ask.version}/graphql.json`,
    ask.body,
    visitorHeaders(request, env),
  );
  const headers = new Headers({
    'Cache-Control': 'no-store',
    'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain',
  });
  const timing = answer.headers.get('Server-Timing')?.match(TRACKED_TIMING);
  if (timing) headers.set('Server-Timing', timing.join(', '));
  const {hostname} = new URL(request.url);
  for (const cookie of allowedCookies(
    answer.headers.getSetCookie(),
    ask.consent,
    hostname,
  )) {
    headers.append('Set-Cookie', cookie);
  }
  return new Response(answer.body, {status: answer.status, headers});
}

/** @throws ShopifyUnavailable when Shopify can't be reached */
export async function postToShopify(
  url: string,
  body: BodyInit,
  headers: Headers,
): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
  } catch (error) {
    throw new ShopifyUnavailable('storefront', error);
  }
}

function visitorHeaders(request: Request, env: AppEnv): Headers {
  const {headers} = request;
  const sent = new Headers({
    Accept: 'application/json',
    'Content-Type': 'application/json',
  });
  for (const name of PASSED_ON) {
    const value = headers.get(name);
    if (value !== null) sent.set(name, value);
  }
  const cookies = shopifyCookies(request);
  if (cookies !== '') sent.set('Cookie', cookies);
  const {buyerIp, buyerIpSig} = getStorefrontHeaders(request);
  if (buyerIp) {
    sent.set('X-Shopify-Client-IP', buyerIp);
    sent.set('X-Forwarded-For', buyerIp);
  }
  if (buyerIpSig) sent.set('X-Shopify-Client-IP-Sig', buyerIpSig);
  // The public one: Shopify's scripts know the shop by its domain, which this is not.
  sent.set(
    PUBLIC_TOKEN,
    headers.get(PUBLIC_TOKEN) ?? env.PUBLIC_STOREFRONT_API_TOKEN,
  );
  sent.set('Shopify-Storefront-Id', env.PUBLIC_STOREFRONT_ID);
  return sent;
}
