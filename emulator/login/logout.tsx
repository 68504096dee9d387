/** @jsxImportSource hono/jsx */
import type {Context} from 'hono';
import {deleteCookie, getCookie} from 'hono/cookie';
import {CREDENTIALS} from '../config';
import type {Emulator} from '../emulator';
import {languageOf} from './authorization-request';
import {issuerOf} from './discovery';
import type {IdTokenIssuer} from './id-token';
import {MessagePage} from './pages';
import {isPostLogoutUri, reachableUrl} from './redirect-uris';
import {endSession, SESSION_COOKIE, SESSION_PATHS} from './sessions';
import {TEXTS} from './texts';

/** Ends the login session and revokes its tokens, then sends the browser back to the shop. */
export async function logOut(
  emulator: Emulator,
  issuer: IdTokenIssuer,
  c: Context,
) {
  const {world} = emulator;
  const params = new URLSearchParams(
    c.req.method === 'POST' ? await c.req.text() : new URL(c.req.url).search,
  );
  const language = languageOf(params);
  const texts = TEXTS[language];
  const page = (title: string, message: string, status: 200 | 400) =>
    c.html(
      <MessagePage
        language={language}
        title={title}
        message={message}
        storefront={world.origins.storefront}
      />,
      status,
    );

  c.header('cache-control', 'no-store');
  const hint = await issuer.readHint(params.get('id_token_hint') ?? '');
  const isOurs =
    hint?.iss === issuerOf(world.origins) &&
    hint.aud === CREDENTIALS.customerAccountClientId;
  if (!isOurs) return page(texts.cannotSignOut, texts.badHint, 400);
  const target = params.get('post_logout_redirect_uri');
  if (target !== null && !isPostLogoutUri(target, world.origins)) {
    return page(texts.cannotSignOut, texts.badPostLogoutUri, 400);
  }
  endSession(world, hint.sid);
  const cookie = getCookie(c, SESSION_COOKIE);
  if (cookie !== undefined) endSession(world, cookie);
  for (const path of SESSION_PATHS) deleteCookie(c, SESSION_COOKIE, {path});
  if (target === null) return page(texts.signedOut, texts.signedOutLead, 200);
  const url = reachableUrl(target, world.origins);
  const state = params.get('state');
  if (state !== null) url.searchParams.set('state', state);
  return c.redirect(url.href, 303);
}
