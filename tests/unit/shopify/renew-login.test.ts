import {createCustomerAccountClient} from '@shopify/hydrogen';
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import * as v from 'valibot';
import {ShopifyUnavailable} from '~/shopify/errors';
import {renewLogin} from '~/shopify/renew-login.server';
import {AppSession} from '~/shopify/session.server';
import {
  API_VERSION,
  CREDENTIALS,
  EMULATED_SHOP,
} from '../../../emulator/config';
import {rotateRefreshToken} from '../../../emulator/login/tokens';
import type {FaultEffect} from '../../../emulator/state/faults';
import {leadFetchTo, Visitor} from '../merchant/signed-in';
import {EmulatedShop} from '../support/emulated-shop';

const SECRETS = ['a-session-secret-of-more-than-32-characters'] as const;
const ENV = {
  SHOP_ID: String(EMULATED_SHOP.id),
  PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: CREDENTIALS.customerAccountClientId,
};
const PAGE = 'https://localhost:0/account/orders?page=2';
const Login = v.looseObject({
  accessToken: v.optional(v.string()),
  refreshToken: v.string(),
});
/** Waits for nothing but answers. */
const TIMING = {
  now: () => new Date(),
  sleep: () => new Promise<void>((resolve) => setImmediate(resolve)),
};

let shop: EmulatedShop;
beforeAll(async () => {
  shop = await EmulatedShop.open();
  leadFetchTo(shop);
});
afterEach(() => {
  shop.emulator.world.faults.clear();
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await shop.close();
});

/** The cookie of a browser whose customer signed in so long ago that the access token has run out. */
async function cookieOfYesterday(): Promise<string> {
  const {session} = await Visitor.signedIn('kari@example.com');
  session.set('customerAccount', {...loginOf(session), expiresAt: '1'});
  return cookieOf(session);
}

const cookieOf = async (session: AppSession): Promise<string> =>
  (await session.commit()).split(';')[0] ?? '';

const loginOf = (session: AppSession) =>
  v.parse(Login, session.get('customerAccount'));

/** One request of a browser with these cookies. */
async function visit(cookie: string, url = PAGE) {
  const request = new Request(url, {headers: {Cookie: cookie}});
  const session = await AppSession.init(request, SECRETS);
  const outcome = await renewLogin(request, session, ENV, TIMING);
  const isSignedIn = () =>
    createCustomerAccountClient({
      session,
      customerAccountId: CREDENTIALS.customerAccountClientId,
      shopId: ENV.SHOP_ID,
      customerApiVersion: API_VERSION,
      request,
      customAuthStatusHandler: () => new Response(null, {status: 302}),
    })
      .query('query Name { customer { displayName } }')
      .then(
        ({data}) => data !== null,
        () => false,
      );
  return {session, outcome, isSignedIn};
}

const tokenRequests = () =>
  shop.emulator.world.requests.entries.filter(
    ({api, operation}) => api === 'login' && operation.endsWith('/token'),
  ).length;

function fault(effect: FaultEffect): void {
  shop.emulator.world.faults.add({
    api: 'login',
    operation: 'token',
    effect,
    remaining: 1,
  });
}

describe('an access token that has run out', () => {
  it('is renewed, and the new pair goes into the cookie', async () => {
    const {session, outcome, isSignedIn} = await visit(
      await cookieOfYesterday(),
    );
    expect(outcome).toBe('current');
    expect(session.isPending).toBe(true);
    expect(await isSignedIn()).toBe(true);
  });

  it('is renewed once for all tabs that ask at the same time or a little later', async () => {
    const cookie = await cookieOfYesterday();
    const before = tokenRequests();
    const tabs = await Promise.all([visit(cookie), visit(cookie)]);
    tabs.push(await visit(cookie));
    expect(tokenRequests() - before).toBe(1);
    for (const {outcome, isSignedIn} of tabs) {
      expect(outcome).toBe('current');
      expect(await isSignedIn()).toBe(true);
    }
  });

  it.each<[string, FaultEffect]>([
    ['the connection is cut', {kind: 'dropBeforeCommit'}],
    ['it answers 500', {kind: 'status', status: 500}],
    ['it passes on a 401 of its own', {kind: 'status', status: 401}],
    ['it is busy', {kind: 'status', status: 429}],
  ])('leaves nobody signed out where %s', async (_what, effect) => {
    const cookie = await cookieOfYesterday();
    fault(effect);
    const during = await visit(cookie);
    expect(during.outcome).toBeInstanceOf(ShopifyUnavailable);
    // Nobody is shown anything, and the browser keeps what it has.
    expect(await during.isSignedIn()).toBe(false);
    expect(during.session.isPending).toBe(false);

    const written = await visit(await cookieOf(during.session));
    expect(await written.isSignedIn()).toBe(true);
    const again = await visit(cookie);
    expect(again.outcome).toBe('current');
    expect(await again.isSignedIn()).toBe(true);
  });
});

describe('a refresh token that Shopify refuses', () => {
  /** What another worker has done for the same browser, at a Shopify that only forgets used tokens. */
  function renewElsewhere(session: AppSession): void {
    const {world} = shop.emulator;
    const {refreshToken} = loginOf(session);
    const result = rotateRefreshToken(
      world,
      refreshToken,
      CREDENTIALS.customerAccountClientId,
    );
    if ('error' in result) throw new Error(result.description);
    world.login.refreshTokens.delete(refreshToken);
    session.set('customerAccount', {
      ...loginOf(session),
      ...result.tokens,
      expiresAt: String(Date.now() + 3_600_000),
    });
  }

  async function sentOnceMore(cookie: string, url = PAGE) {
    const {outcome, session} = await visit(cookie, url);
    if (!(outcome instanceof Response)) throw new Error('It was not sent');
    expect(session.isPending).toBe(false);
    expect(outcome.status).toBe(307);
    const mark = outcome.headers.get('Set-Cookie') ?? '';
    expect(mark).toMatch(/^login-retry=.*HttpOnly; Secure; SameSite=Lax$/);
    return {
      location: outcome.headers.get('Location'),
      mark: mark.split(';')[0] ?? '',
    };
  }

  it('signs nobody out whose cookie another worker has renewed', async () => {
    const cookie = await cookieOfYesterday();
    const {session: other} = await visit('');
    const request = new Request(PAGE, {headers: {Cookie: cookie}});
    other.set(
      'customerAccount',
      loginOf(await AppSession.init(request, SECRETS)),
    );
    renewElsewhere(other);

    const {location, mark} = await sentOnceMore(cookie);
    expect(location).toBe('/account/orders?page=2');
    const second = await visit(`${await cookieOf(other)}; ${mark}`);
    expect(second.outcome).toBe('current');
    expect(await second.isSignedIn()).toBe(true);
  });

  it('signs the customer out when it comes again, without an error', async () => {
    const cookie = await cookieOfYesterday();
    for (const token of shop.emulator.world.login.refreshTokens.values()) {
      token.grant.isRevoked = true;
    }
    const before = tokenRequests();
    const {mark} = await sentOnceMore(cookie);
    const second = await visit(`${mark}; ${cookie}`);
    expect(second.outcome).toBe('current');
    expect(second.session.isPending).toBe(true);
    expect(second.session.get('customerAccount')).toBeUndefined();
    expect(tokenRequests() - before).toBe(1);
  });

  it('never leads to another site', async () => {
    const cookie = await cookieOfYesterday();
    shop.emulator.world.login.refreshTokens.clear();
    const address = 'https://localhost:0//evil.example/%2F?a=b';
    const {location} = await sentOnceMore(cookie, address);
    expect(location).toBe('/evil.example/%2F?a=b');
  });
});

it.each([
  ['nobody is signed in', {}],
  ['a login is under way', {state: 'a', codeVerifier: 'b'}],
  [
    'the token is good for a while',
    {
      accessToken: 'a',
      refreshToken: 'b',
      expiresAt: String(Date.now() + 120_000),
    },
  ],
])('Shopify is not asked where %s', async (_what, login) => {
  const {session: empty} = await visit('');
  empty.set('customerAccount', login);
  const before = tokenRequests();
  const {outcome, session} = await visit(await cookieOf(empty));
  expect(outcome).toBe('current');
  expect(session.isPending).toBe(false);
  expect(tokenRequests()).toBe(before);
});
