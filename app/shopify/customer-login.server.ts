import type {CustomerAccount} from '@shopify/hydrogen';
import {redirect} from '@shopify/remix-oxygen';
import {decodeJwt} from 'jose';
import * as v from 'valibot';
import {type Locale, localeOf, localePath} from '~/i18n/locale';
import {ShopifyUnavailable} from './errors';
import {safeReturnPath} from './return-path';
import type {AppSession} from './session.server';

/** Where Hydrogen keeps a login that is under way, and the tokens of one that is done. */
export const LOGIN_IN_SESSION = 'customerAccount';
const RESTARTED_KEY = 'loginRestarted';

const LoginInSession = v.fallback(
  v.object({
    state: v.optional(v.string()),
    redirectPath: v.optional(v.string()),
    idToken: v.optional(v.string()),
  }),
  {},
);

interface LoginContext {
  readonly customerAccount: CustomerAccount;
  readonly session: AppSession;
  readonly locale: Locale;
}

/** Why a login came to nothing: the customer or Shopify said no, or what came back could not be used. */
export type LoginFailure = 'denied' | 'failed';

/**
 * Sends the visitor to Shopify's login; one who is signed in already goes straight to where they were heading, which
 * the query's `return_to` says.
 */
export async function startLogin(
  context: LoginContext,
  query: URLSearchParams,
): Promise<Response> {
  const {customerAccount, session, locale} = context;
  const returnPath = safeReturnPath(query.get('return_to'));
  // Hydrogen reads the query too, and logs a warning for every address of another site.
  if (query.has('redirect') || (query.has('return_to') && !returnPath)) {
    return redirect(localePath(locale, '/account/login'));
  }
  const destination = returnPath ?? localePath(locale, '/account');
  if (await customerAccount.isLoggedIn()) return redirect(destination);

  const response = await customerAccount.login();
  // Hydrogen 2025.4 draws the state from Math.random, and without `return_to` it would return to the Referer, which
  // may be another site.
  const state = crypto.randomUUID();
  const login: unknown = session.get(LOGIN_IN_SESSION);
  session.set(LOGIN_IN_SESSION, {
    ...v.parse(v.looseObject({}), login),
    state,
    redirectPath: destination,
  });
  const address = new URL(response.headers.get('Location') ?? '');
  address.searchParams.set('state', state);
  return redirect(address.toString());
}

/**
 * The visitor comes back from Shopify's login. Answers with a redirect: to where they were heading, to a new start of
 * the login, or to the page that says it failed. Whoever has planted the session in this browser, or copied it before
 * the login, must have nothing of what comes after: all of it is forgotten then.
 * @param kept names in the session of what goes through a login all the same
 * @throws ShopifyUnavailable when Shopify cannot be reached; the same address can be tried again
 */
export async function finishLogin(
  context: LoginContext,
  answer: URLSearchParams,
  kept: readonly string[],
): Promise<Response> {
  const {customerAccount, session, locale} = context;
  const login = loginInSession(session);
  const destination =
    safeReturnPath(login.redirectPath ?? null) ??
    localePath(locale, '/account');

  const isOurs =
    login.state !== undefined && login.state === answer.get('state');
  // A second visit by the back button, or a link that somebody else has made: it must not end a good session.
  if (!isOurs && (await customerAccount.isLoggedIn())) {
    return redirect(destination);
  }
  if (answer.has('error')) {
    const wasDenied = answer.get('error') === 'access_denied';
    const reason = wasDenied ? 'denied' : 'failed';
    // A refusal that is not ours says nothing about a login that is under way.
    return isOurs
      ? giveUp(session, destination, reason)
      : redirect(loginFailedPath(destination, reason));
  }
  if (!isOurs) return restartOnce(session, destination, login.state);
  const refusal = await exchangeCode(context, destination);
  if (refusal) return refusal;
  session.startAnew([LOGIN_IN_SESSION, ...kept]);
  return redirect(destination);
}

/** Null where the customer is signed in now. */
async function exchangeCode(
  {customerAccount, session}: LoginContext,
  destination: string,
): Promise<Response | null> {
  try {
    await customerAccount.authorize();
  } catch (error) {
    // No code, or one that Shopify's token endpoint does not take.
    if (error instanceof Response && error.status < 500) {
      return giveUp(session, destination, 'failed');
    }
    throw new ShopifyUnavailable('customer', error);
  }
  return null;
}

/** Signs out here and at Shopify, and goes to the front page. The whole session ends: nothing stays on the computer. */
export async function endLogin({
  customerAccount,
  session,
  locale,
}: LoginContext): Promise<Response> {
  const home = localePath(locale, '/');
  if (loginInSession(session).idToken === undefined) {
    // Hydrogen would go to the front page by https even where the shop is not served by it.
    session.isPending = false;
    return redirect(home, {headers: {'Set-Cookie': await session.destroy()}});
  }
  return customerAccount.logout({postLogoutRedirectUri: home});
}

/** Who is signed in, as the id token names them; null where nobody is, or the token names nobody. */
export function signedInSubject(session: AppSession): string | null {
  const {idToken} = loginInSession(session);
  if (idToken === undefined) return null;
  try {
    return decodeJwt(idToken).sub ?? null;
  } catch {
    // A token that can't be read names nobody; what it says decides nothing else here.
    return null;
  }
}

/** The address of the page that says why somebody is not signed in. */
const loginFailedPath = (destination: string, reason: LoginFailure): string =>
  withQuery(localePath(localeOf(destination), '/account/login/failed'), {
    reason,
    return_to: destination,
  });

const loginInSession = (session: AppSession) => {
  const login: unknown = session.get(LOGIN_IN_SESSION);
  return v.parse(LoginInSession, login);
};

/**
 * The answer belongs to another attempt, such as one in another tab. The login starts again once; a second time, or
 * with a browser that keeps no cookies, that would go round for ever.
 */
function restartOnce(
  session: AppSession,
  destination: string,
  expectedState: string | undefined,
): Response {
  const hasRestarted: unknown = session.get(RESTARTED_KEY);
  if (expectedState === undefined || hasRestarted === true) {
    return giveUp(session, destination, 'failed');
  }
  session.set(RESTARTED_KEY, true);
  const login = localePath(localeOf(destination), '/account/login');
  return redirect(withQuery(login, {return_to: destination}));
}

function giveUp(
  session: AppSession,
  destination: string,
  reason: LoginFailure,
): Response {
  session.unset(LOGIN_IN_SESSION);
  session.unset(RESTARTED_KEY);
  return redirect(loginFailedPath(destination, reason));
}

const withQuery = (path: string, query: Readonly<Record<string, string>>) =>
  `${path}?${new URLSearchParams(query).toString()}`;
