import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {keepChoice} from '~/privacy/keep-choice.server';
import {parseEnv} from '~/shopify/env.server';
import {NOTHING_ALLOWED} from '~/shopify/visitor-consent';
import {storefrontEnvironment} from '../../../emulator/config';
import {EmulatedShop} from '../support/emulated-shop';

const STATISTICS = {...NOTHING_ALLOWED, analytics: true};
const context = {
  env: parseEnv(storefrontEnvironment()),
  requestId: 'a-request',
};

let shop: EmulatedShop;

beforeEach(async () => {
  shop = await EmulatedShop.open();
  const realFetch = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    realFetch(`${shop.origin}${new URL(url).pathname}`, init),
  );
});

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await shop.close();
});

const kept = async (consent: typeof STATISTICS, cookies = '') => {
  const request = new Request('https://shop.example/privacy-choices', {
    method: 'POST',
    headers: {Cookie: cookies},
  });
  const headers = await keepChoice(context, request, consent);
  return headers.getSetCookie();
};

/** Of the cookies that are not ended. */
const namesSet = (cookies: readonly string[]) =>
  cookies
    .filter((cookie) => !cookie.includes('Max-Age=0'))
    .map((cookie) => cookie.split('=')[0]);

it('a choice is kept here and with Shopify, whose cookies come with it', async () => {
  expect(namesSet(await kept(STATISTICS))).toEqual([
    'consent',
    '_shopify_essential',
    '_shopify_analytics',
  ]);
});

it('a choice taken back ends the cookies that it had allowed', async () => {
  const cookies = await kept(
    NOTHING_ALLOWED,
    'consent=1.a; _shopify_analytics=a.visit',
  );
  expect(namesSet(cookies)).toEqual(['consent', '_shopify_essential']);
  expect(cookies).toContain(
    '_shopify_analytics=; Max-Age=0; Path=/; SameSite=Lax; Secure',
  );
});

it('a choice stands although Shopify does not answer', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  expect(namesSet(await kept(STATISTICS))).toEqual(['consent']);
  expect(log).toHaveBeenCalledOnce();
});
