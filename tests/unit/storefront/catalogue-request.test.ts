import {describe, expect, it} from 'vitest';
import {catalogueRequest} from '~/storefront/catalogue-request.server';

const SHOP = 'https://shop.example';
const LIST = '/:locale?/collections/:handle';
const PRODUCT = '/:locale?/products/:handle';

const visit = (path: string, init?: RequestInit) =>
  new Request(`${SHOP}${path}`, init);
const addressOf = (path: string, route: string) =>
  catalogueRequest(visit(path), route)?.url.slice(SHOP.length);

describe('a catalogue page is rendered for', () => {
  it.each([
    ['/', '/:locale?', '/'],
    ['/?utm_source=letter&x=1', '/:locale?', '/'],
    ['/nb-no/pages/about?q=1', '/:locale?/pages/:handle', '/nb-no/pages/about'],
    [
      '/collections/nord?gclid=a&sort=title&filter.p.vendor=Tore&after=b',
      LIST,
      '/collections/nord?sort=title&filter.p.vendor=Tore&after=b',
    ],
    [
      '/products/rowan?utm_campaign=x&Size=50&_pos=1&fbclid=y&Frame=Oak',
      PRODUCT,
      '/products/rowan?Size=50&Frame=Oak',
    ],
    ['/products/rowan?a=1&b=2&c=3&d=4', PRODUCT, '/products/rowan?a=1&b=2&c=3'],
    [
      '/products/rowan.data?_routes=routes%2Fproduct&Size=50&ref=x',
      PRODUCT,
      '/products/rowan.data?Size=50&_routes=routes%2Fproduct',
    ],
    // Only the shop's own script asks for routes.
    ['/products/rowan?_routes=x', PRODUCT, '/products/rowan'],
  ])('what matters of %s', (path, route, kept) => {
    expect(addressOf(path, route)).toBe(kept);
  });

  it('nobody: no cookie, nothing that a browser says of its owner', () => {
    const request = visit('/', {
      headers: {
        Cookie: 'session=s3cret; cart=c1',
        Authorization: 'Bearer s3cret',
        'Accept-Language': 'nb',
        Referer: 'https://letter.example/kari',
        'User-Agent': 'a browser',
        'Oxygen-Buyer-IP': '192.0.2.7',
      },
    });
    expect(
      Object.fromEntries(catalogueRequest(request, '/:locale?')?.headers ?? []),
    ).toEqual({
      accept: 'text/html',
      'user-agent': 'a browser',
      'oxygen-buyer-ip': '192.0.2.7',
    });
  });

  it.each([
    ['a page of somebody’s', visit('/cart'), '/:locale?/cart'],
    ['a search', visit('/search?q=blue'), '/:locale?/search'],
    ['what is sent', visit('/', {method: 'POST'}), '/:locale?'],
    [
      'a huge address',
      visit(`/products/x?a=${'é'.repeat(250)}&b=${'é'.repeat(250)}`),
      PRODUCT,
    ],
  ])('never %s', (_what, request, route) => {
    expect(catalogueRequest(request, route)).toBeNull();
  });
});
