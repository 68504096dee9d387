import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {parseEnv} from '~/shopify/env.server';
import {answerStandardRoute} from '~/shopify/standard-routes.server';
import {
  ANALYTICS_PATH,
  CONSENT_PATH,
  consentQuery,
} from '~/shopify/visitor-consent';
import {storefrontEnvironment} from '../../../emulator/config';
import {EmulatedShop} from '../support/emulated-shop';

const SHOP = 'https://shop.example';
const env = parseEnv(storefrontEnvironment());
const YES = {analytics: true, marketing: true, preferences: true};

let shop: EmulatedShop;
/** Headers that left for Shopify. */
let sent: Headers[];

beforeEach(async () => {
  shop = await EmulatedShop.open();
  sent = [];
  const realFetch = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    sent.push(new Headers(init.headers));
    return realFetch(`${shop.origin}${new URL(url).pathname}`, init);
  });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await shop.close();
});

const post = (
  path: string,
  body: string,
  headers: Record<string, string> = {},
) =>
  answerStandardRoute(
    new Request(`${SHOP}${path}`, {
      method: 'POST',
      body,
      headers: {'Content-Type': 'application/json', Origin: SHOP, ...headers},
    }),
    env,
  );

const ask = (headers: Record<string, string> = {}) =>
  post(CONSENT_PATH, JSON.stringify({query: consentQuery(YES)}), headers);

const cookieNames = (response: Response | null) =>
  response?.headers.getSetCookie().map((cookie) => cookie.split('=')[0]);

describe('the Storefront API on the shop’s own domain', () => {
  it('answers by the public token, and with the shop’s own cookies', async () => {
    const answer = await ask({Cookie: 'consent=1.amp'});
    expect(answer?.status).toBe(200);
    expect(answer?.headers.get('Cache-Control')).toBe('no-store');
    expect(answer?.headers.get('Server-Timing')).toMatch(/^_y;.+_s;.+_cmp;/);
    expect(cookieNames(answer)).toEqual([
      '_shopify_essential',
      '_shopify_analytics',
      '_shopify_marketing',
    ]);
  });

  it('sets nothing that the visitor has not allowed, whatever Shopify says', async () => {
    expect(cookieNames(await ask())).toEqual(['_shopify_essential']);
    expect(cookieNames(await ask({Cookie: 'consent=1.a'}))).toEqual([
      '_shopify_essential',
      '_shopify_analytics',
    ]);
    const withSignal = {Cookie: 'consent=1.amp', 'Sec-GPC': '1'};
    expect(cookieNames(await ask(withSignal))).not.toContain(
      '_shopify_marketing',
    );
  });

  it('passes on the buyer’s address and Shopify’s cookies, and nothing of the session', async () => {
    await ask({
      Cookie:
        'session=secret; cart=mine; _shopify_essential=e; consent=1.; _shopify_analytics=old',
      'oxygen-buyer-ip': '203.0.113.7',
      Authorization: 'Bearer secret',
      'Shopify-Storefront-Private-Token': 'secret',
    });
    const [headers] = sent;
    expect(headers?.get('Cookie')).toBe('_shopify_essential=e');
    expect(headers?.get('X-Shopify-Client-IP')).toBe('203.0.113.7');
    expect([...(headers?.values() ?? [])].join()).not.toContain('secret');
  });

  it('refuses a wrong token as Shopify does', async () => {
    const headers = {'X-Shopify-Storefront-Access-Token': 'wrong'};
    expect((await ask(headers))?.status).toBe(401);
  });

  it.each<[string, number, () => Promise<Response | null>]>([
    ['another site', 403, () => ask({Origin: 'https://evil.example'})],
    ['a subdomain', 403, () => ask({'Sec-Fetch-Site': 'same-site'})],
    ['a form', 415, () => ask({'Content-Type': 'text/plain'})],
    ['more than a query', 413, () => post(CONSENT_PATH, ' '.repeat(40_000))],
  ])('refuses %s', async (_what, status, send) => {
    expect((await send())?.status).toBe(status);
    expect(sent).toEqual([]);
  });

  it('is not meant for reading', async () => {
    const request = new Request(`${SHOP}${CONSENT_PATH}`);
    const answer = await answerStandardRoute(request, env);
    expect(answer?.status).toBe(405);
  });

  it.each([
    '/api/2026-11/graphql.json',
    '/admin/api/2026-10/graphql.json',
    '/',
  ])('leaves %s alone', async (path) => {
    expect(await post(path, '{}')).toBeNull();
  });

  it('says so when Shopify is away', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect((await ask())?.status).toBe(502);
  });
});

describe('statistics on the shop’s own domain', () => {
  const batch = JSON.stringify({
    events: [
      {
        schema_id: 'trekkie_storefront_page_view/1.4',
        payload: {
          shopId: 68_000_001,
          uniqToken: 'a-visitor',
          visitToken: 'the-visit',
          microSessionId: 'the-page-view',
          url: `${SHOP}/`,
          path: '/',
        },
        metadata: {event_created_at_ms: 1},
      },
    ],
    metadata: {event_sent_at_ms: 2},
  });
  const report = (headers: Record<string, string>) =>
    post(ANALYTICS_PATH, batch, headers);

  it('goes to Shopify once the visitor allows it, without their cookies', async () => {
    const answer = await report({Cookie: 'session=secret; consent=1.a'});
    expect(await answer?.json()).toEqual({
      result: [{status: 200, message: 'ok'}],
    });
    expect(shop.emulator.world.analytics).toMatchObject([
      {cookie: null, payload: {uniqToken: 'a-visitor'}},
    ]);
  });

  it.each(['', 'consent=1.', 'consent=1.mp', 'consent=0.amp', 'xconsent=1.a'])(
    'goes nowhere with the cookie “%s”',
    async (Cookie) => {
      expect((await report({Cookie}))?.status).toBe(204);
      expect(sent).toEqual([]);
    },
  );

  it('is refused by Shopify where a field is missing', async () => {
    const incomplete = batch.replace('"uniqToken":"a-visitor",', '');
    const answer = await post(ANALYTICS_PATH, incomplete, {
      Cookie: 'consent=1.a',
    });
    expect(await answer?.json()).toEqual({
      result: [{status: 400, message: 'invalid: uniqToken'}],
    });
  });
});
