import {createStorefrontClient} from '@shopify/hydrogen';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {localeOf} from '~/i18n/locale';
import {pageAddress} from '~/shopify/page-address';
import {redirectIfMoved} from '~/shopify/moved-page.server';

describe('redirectIfMoved', () => {
  const {storefront} = createStorefrontClient({
    storeDomain: 'https://shop.example',
    publicStorefrontToken: 'token',
    storefrontApiVersion: '2026-10',
  });
  const ask = (path: string, target: string | null) => {
    const edges = target === null ? [] : [{node: {target}}];
    vi.stubGlobal('fetch', () =>
      Promise.resolve(Response.json({data: {urlRedirects: {edges}}})),
    );
    return redirectIfMoved(
      new Request(`https://shop.example${path}`),
      new Response(null, {status: 404}),
      storefront,
    );
  };
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each(['redirect', 'return_to'])(
    'leads nobody where %s says',
    async (name) => {
      for (const value of ['/.//evil.example', '//evil.example', '/cart']) {
        const query = new URLSearchParams({[name]: value}).toString();
        const answer = await ask(`/no-such-page?${query}`, null);
        expect(answer.status).toBe(404);
        expect(answer.headers.has('Location')).toBe(false);
      }
    },
  );

  it('leads where the merchant says', async () => {
    const answer = await ask('/old', '/collections/nord');
    expect(answer.headers.get('Location')).toBe('/collections/nord');
  });

  it.each([
    ['/nb-no/old', '/nb-no/collections/nord'],
    ['/old.data?_routes=x&utm=y', '/collections/nord?utm=y'],
    ['/nb-no/old.data', '/nb-no/collections/nord'],
  ])('keeps whoever asks for %s in their language', async (path, target) => {
    const answer = await ask(path, '/collections/nord');
    expect(answer.headers.get('Location')).toBe(target);
  });
});

describe('pageAddress', () => {
  it('is the page’s, also where only its data is asked for', () => {
    const {pathname} = pageAddress(
      new Request('https://shop.example/nb-no.data?_routes=x'),
    );
    expect(pathname).toBe('/nb-no');
    expect(localeOf(pathname).language).toBe('nb');
  });
});
