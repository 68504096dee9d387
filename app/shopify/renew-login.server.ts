import {base64url} from 'jose';
import * as v from 'valibot';
import {realTiming} from './admin-timing.server';
import {LOGIN_IN_SESSION} from './customer-login.server';
import type {AppEnv} from './env.server';
import {ShopifyUnavailable} from './errors';
import {exchangeOnce, type Timing} from './exchange-once.server';
import type {AppSession} from './session.server';

const TokensInSession = v.looseObject({
  refreshToken: v.pipe(v.string(), v.nonEmpty()),
  expiresAt: v.pipe(v.string(), v.regex(/^\d+$/)),
  /** Missing where Shopify could not be asked for another. */
  accessToken: v.optional(v.string()),
});

/** Earlier than Hydrogen, which would renew by its own means and sign the customer out where these fail. */
const MARGIN_MILLISECONDS = 60_000;

const RETRY_COOKIE = 'login-retry';
const RETRY_COOKIE_IN_HEADER = new RegExp(
  `(?:^|;)\\s*${RETRY_COOKIE}=([\\w-]{22})(?:;|$)`,
);
const RETRY_SECONDS = 60;
/** Time for the answer that carries the new tokens to reach the browser. */
const RETRY_PAUSE_MILLISECONDS = 1000;

/**
 * Sees to it, before anything else is done for a request, that whoever is signed in has an access token that is good.
 * Hydrogen 2025.4 signs a customer out whenever a renewal fails; here only Shopify's `invalid_grant` does, and that only
 * when it is met again: the first time, another worker may have just used the token for the same browser, whose cookie is
 * newer by then.
 * @returns a response where the browser has to send its request once more; the error where Shopify did not answer: the
 * customer stays signed in, and can try again
 */
export async function renewLogin(
  request: Request,
  session: AppSession,
  env: Pick<AppEnv, 'SHOP_ID' | 'PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID'>,
  timing: Timing = realTiming,
): Promise<'current' | ShopifyUnavailable | Response> {
  const login: unknown = session.get(LOGIN_IN_SESSION);
  if (!v.is(TokensInSession, login)) return 'current';
  const {refreshToken, expiresAt, accessToken} = login;
  const renewAt = Number(expiresAt) - MARGIN_MILLISECONDS;
  if (accessToken && timing.now().getTime() < renewAt) return 'current';

  const client = {
    shopId: env.SHOP_ID,
    clientId: env.PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID,
    origin: new URL(request.url).origin.replace(/^http:/, 'https:'),
  };
  const answer = await exchangeOnce(client, refreshToken, timing);
  if (answer.kind === 'renewed') {
    session.set(LOGIN_IN_SESSION, {...login, ...answer.tokens});
    return 'current';
  }
  if (answer.kind === 'unreachable') {
    withholdAccessToken(session, login);
    return new ShopifyUnavailable('customer', answer.cause);
  }
  const mark = await markOf(refreshToken);
  if (markIn(request) !== mark) {
    await timing.sleep(RETRY_PAUSE_MILLISECONDS);
    return sendOnceMore(request, mark);
  }
  session.unset(LOGIN_IN_SESSION);
  return 'current';
}

/**
 * Without an access token Hydrogen takes nobody for signed in, and does not renew. That alone is no reason to write the
 * cookie, which would overwrite what another worker may have renewed.
 */
function withholdAccessToken(session: AppSession, login: object): void {
  const {isPending} = session;
  session.set(LOGIN_IN_SESSION, {...login, accessToken: undefined});
  session.isPending = isPending;
}

/** Names a refresh token without telling it. */
async function markOf(refreshToken: string): Promise<string> {
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(refreshToken),
  );
  return base64url.encode(new Uint8Array(digest).slice(0, 16));
}

function markIn(request: Request): string | null {
  const cookies = request.headers.get('Cookie') ?? '';
  return RETRY_COOKIE_IN_HEADER.exec(cookies)?.[1] ?? null;
}

/** A 307 keeps method and form: nothing that was typed is lost. */
function sendOnceMore(request: Request, mark: string): Response {
  const {pathname, search, protocol} = new URL(request.url);
  const cookie = [
    `${RETRY_COOKIE}=${mark}`,
    `Max-Age=${RETRY_SECONDS}`,
    'Path=/',
    'HttpOnly',
    ...(protocol === 'https:' ? ['Secure'] : []),
    'SameSite=Lax',
  ];
  return new Response(null, {
    status: 307,
    headers: {
      // Two slashes at its beginning would lead to another site.
      Location: `${pathname.replace(/^\/+/, '/')}${search}`,
      'Set-Cookie': cookie.join('; '),
    },
  });
}
