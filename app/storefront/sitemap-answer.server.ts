import type {AppLoadContext} from '@shopify/remix-oxygen';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';

/**
 * Answers a search engine with XML, or with 503 where Shopify does not answer: it comes back then, and what it knows of
 * the shop stays as it is.
 */
export async function sitemapAnswer(
  {requestId}: AppLoadContext,
  xml: Promise<string>,
): Promise<Response> {
  const found = await orUnavailable(xml);
  if (found instanceof ShopifyUnavailable) {
    logError(found, requestId);
    return new Response(null, {status: 503, headers: {'Retry-After': '600'}});
  }
  return new Response(found, {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  });
}
