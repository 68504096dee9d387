import type {CustomerAccount} from '@shopify/hydrogen';
import {localeOf} from '~/i18n/locale';
import {signedInSubject} from './customer-login.server';
import {queryCustomer} from './customer-query.server';
import type {AppEnv} from './env.server';
import {orUnavailable, ShopifyUnavailable} from './errors';
import {MerchantEmailDocument} from './generated/customer.server';
import {logError} from './log.server';
import {MANIFEST_PATH, pageAddress} from './page-address';
import type {AppSession} from './session.server';

const SESSION_KEY = 'wasMerchant';

/** Somebody who may set the shop's rules, as Shopify has just said. Only `merchantAccess` makes one. */
class CheckedMerchant {
  // A private member makes the class nominal: a look-alike object is not a Merchant.
  readonly #checked = true;

  constructor(
    /** In lower case. */
    readonly email: string,
  ) {}

  get isChecked(): true {
    return this.#checked;
  }
}

export type Merchant = CheckedMerchant;

export type MerchantEnv = Pick<AppEnv, 'MERCHANT_EMAILS'>;

/**
 * Whether a request may see the merchant's pages. `unknown`: Shopify does not say who is asking, but this browser was
 * let in before, so that it may be told so. Null for everybody else, who are not to find out that there are such pages.
 */
export type MerchantAccess =
  | {readonly kind: 'granted'; readonly merchant: Merchant}
  | {readonly kind: 'unknown'}
  | null;

/**
 * Asks Shopify, for each request to a merchant's page, which address the visitor has signed in with, and looks it up in
 * `MERCHANT_EMAILS`. The Customer Account API has no field that says whether an address is verified; the login is the
 * proof, because Shopify lets nobody in who has not given back the code that was sent to it, or whose identity provider
 * does not vouch for it by `email_verified`. Customers can't change their address by the API either.
 */
export async function merchantAccess(context: {
  readonly customerAccount: CustomerAccount;
  readonly session: AppSession;
  readonly env: MerchantEnv;
  readonly requestId: string;
}): Promise<MerchantAccess> {
  const {customerAccount, session, env, requestId} = context;
  if (env.MERCHANT_EMAILS.length === 0) return null;
  if (signedInSubject(session) === null) return null;
  const answer = await orUnavailable(emailOf(customerAccount));
  if (answer instanceof ShopifyUnavailable) {
    logError(answer, requestId);
    return session.get(SESSION_KEY) === true ? {kind: 'unknown'} : null;
  }
  if (answer === null || !isMerchantEmail(answer, env)) return null;
  if (session.get(SESSION_KEY) !== true) session.set(SESSION_KEY, true);
  return {
    kind: 'granted',
    merchant: new CheckedMerchant(answer.toLowerCase()),
  };
}

/** Whether an address is on the shop's list. It decides what is shown, and nothing else: see `merchantAccess`. */
export const isMerchantEmail = (email: string, env: MerchantEnv): boolean =>
  env.MERCHANT_EMAILS.includes(email.toLowerCase());

/**
 * Whether a request is for a merchant's page in any language, or is a page's script asking which pages there are. What
 * it overlooks, such as an address in odd spelling, is nobody's page.
 */
export function asksForMerchantPage(request: Request): boolean {
  const {pathname} = pageAddress(request);
  return pathname === MANIFEST_PATH
    ? new URL(request.url).searchParams.getAll('p').some(isMerchantPath)
    : isMerchantPath(pathname);
}

function isMerchantPath(pathname: string): boolean {
  const bare = pathname.slice(localeOf(pathname).pathPrefix.length);
  return bare === '/merchant' || bare.startsWith('/merchant/');
}

/** The address that the visitor is signed in with; null where nobody is, or without one. */
async function emailOf(
  customerAccount: CustomerAccount,
): Promise<string | null> {
  try {
    const {customer} = await queryCustomer(
      customerAccount,
      MerchantEmailDocument,
      {},
    );
    return customer.emailAddress?.emailAddress ?? null;
  } catch (error) {
    // The way to the login: nobody is signed in any more.
    if (error instanceof Response) return null;
    throw error;
  }
}
