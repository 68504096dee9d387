import {createHydrogenContext} from '@shopify/hydrogen';
import {getStorefrontHeaders, redirectDocument} from '@shopify/remix-oxygen';
import {localeOf, localePath} from '~/i18n/locale';
import {updateDiscountCodes} from './cart-discounts.server';
import {giftCardMethods} from './cart-gift-cards.server';
import {API_VERSION} from './api-version';
import type {AppEnv} from './env.server';
import {ShopifyUnavailable} from './errors';
import {
  CartApiMutationFragmentDoc,
  CartApiQueryFragmentDoc,
} from './generated/storefront.server';
import {hashedBuyerAddress} from './buyer-address.server';
import {asksForMerchantPage, merchantAccess} from './merchant-access.server';
import {pageAddress} from './page-address';
import {renewLogin} from './renew-login.server';
import {AppSession} from './session.server';
import {consentOf, shopifyCookies} from './shopify-cookies.server';

/**
 * What every loader and action is given: Hydrogen's clients, the visitor's locale and session, the request's id.
 * @throws Response where the browser has to send its request once more; see `renewLogin`
 */
export async function createAppLoadContext(
  request: Request,
  env: AppEnv,
  executionContext: ExecutionContext,
  requestId: string,
) {
  const {pathname, search} = pageAddress(request);
  const locale = localeOf(pathname);
  const waitUntil = executionContext.waitUntil.bind(executionContext);
  const [cache, session, buyerAddress] = await Promise.all([
    caches.open('hydrogen'),
    AppSession.init(request, env.SESSION_SECRET),
    hashedBuyerAddress(request, env.SESSION_SECRET),
  ]);

  const login = await renewLogin(request, session, env);
  if (login instanceof Response) throw login;

  const hydrogen = createHydrogenContext({
    env: {
      ...env,
      SESSION_SECRET: env.SESSION_SECRET[0],
      PUBLIC_CUSTOMER_ACCOUNT_API_URL: `https://shopify.com/${env.SHOP_ID}`,
    },
    request,
    cache,
    waitUntil,
    session,
    i18n: locale.shopify,
    storefront: {
      apiVersion: API_VERSION,
      // Hydrogen would send all cookies along, the session among them.
      headers: {
        ...getStorefrontHeaders(request),
        cookie: shopifyCookies(request),
      },
    },
    customerAccount: {
      apiVersion: API_VERSION,
      customAuthStatusHandler: () => {
        if (login instanceof ShopifyUnavailable) throw login;
        return loginRedirect(pathname, search);
      },
    },
    cart: {
      queryFragment: CartApiQueryFragmentDoc.toString(),
      mutateFragment: CartApiMutationFragmentDoc.toString(),
    },
    buyerIdentity: {countryCode: locale.shopify.country},
  });

  return {
    ...hydrogen,
    /** Null on every other page: only there it is asked for. */
    merchant: asksForMerchantPage(request)
      ? await merchantAccess({...hydrogen, session, env, requestId})
      : null,
    cart: {
      ...hydrogen.cart,
      updateDiscountCodes: updateDiscountCodes(
        hydrogen.storefront,
        hydrogen.cart,
      ),
      ...giftCardMethods(hydrogen.storefront, hydrogen.cart),
    },
    env,
    waitUntil,
    locale,
    requestId,
    buyerAddress,
    /** What the visitor allows; null as long as they have not been asked. */
    consent: consentOf(request),
    outage: {
      /** Set when Shopify could not be reached, so that the document says 503 and not 500. */
      isMet: false,
      /** Set when a page is shown without what Shopify did not give, so that it is not kept for others. */
      isPassedOver: false,
    },
  };

  function loginRedirect(path: string, query: string) {
    const login = localePath(locale, '/account/login');
    return redirectDocument(
      `${login}?${new URLSearchParams({return_to: `${path}${query}`}).toString()}`,
    );
  }
}
