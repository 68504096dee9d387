import type {AppLoadContext} from '@shopify/remix-oxygen';
import {ShopifyUnavailable} from '~/shopify/errors';
import {forwardToStorefront} from '~/shopify/forward-to-storefront.server';
import {logError} from '~/shopify/log.server';
import {choiceCookies} from '~/shopify/shopify-cookies.server';
import {consentQuery, type VisitorConsent} from '~/shopify/visitor-consent';

/**
 * Keeps what a visitor has chosen, in their browser and with Shopify, whose checkout asks no more. Where Shopify can't be
 * reached the choice stands all the same: it is told again with the first of the visit's statistics, and at checkout.
 * @returns headers that set cookies, and end those that are not allowed any more
 */
export async function keepChoice(
  {env, requestId}: Pick<AppLoadContext, 'env' | 'requestId'>,
  request: Request,
  consent: VisitorConsent,
): Promise<Headers> {
  const headers = new Headers();
  for (const cookie of choiceCookies(consent, new URL(request.url))) {
    headers.append('Set-Cookie', cookie);
  }
  try {
    const answer = await forwardToStorefront(request, env, {
      version: 'unstable',
      body: JSON.stringify({query: consentQuery(consent)}),
      consent,
    });
    for (const cookie of answer.headers.getSetCookie()) {
      headers.append('Set-Cookie', cookie);
    }
  } catch (error) {
    logError(ShopifyUnavailable.from('storefront', error), requestId);
  }
  return headers;
}
