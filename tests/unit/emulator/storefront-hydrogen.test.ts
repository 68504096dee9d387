import {
  createCartHandler,
  createStorefrontClient,
  flattenConnection,
  getSitemap,
  getSitemapIndex,
  storefrontRedirect,
} from '@shopify/hydrogen';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {CREDENTIALS} from '../../../emulator/config';
import {openShop, silenceReports, variantWithStock} from './storefront-shop';

/** Hydrogen's own clients, unchanged, with the network replaced by the emulator. */
function openHydrogen() {
  const shop = openShop();
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    shop.app.request(new URL(url).pathname, init),
  );
  const {storefront} = createStorefrontClient({
    i18n: {language: 'NB', country: 'NO'},
    storeDomain: 'angre-demo.myshopify.com',
    privateStorefrontToken: CREDENTIALS.privateStorefrontToken,
    publicStorefrontToken: CREDENTIALS.publicStorefrontToken,
    storefrontId: '1000001',
    storefrontHeaders: {
      requestGroupId: 'test',
      buyerIp: '127.0.0.1',
      buyerIpSig: null,
      cookie: null,
      purpose: null,
    },
  });
  let cartId: string | undefined;
  const cart = createCartHandler({
    storefront,
    getCartId: () => cartId,
    setCartId: () => new Headers(),
  });
  return {
    shop,
    storefront,
    cart,
    setCartId: (id: string | undefined) => {
      cartId = id;
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Hydrogen’s cart handler', () => {
  it('does everything it can do with a cart', async () => {
    const {shop, cart, setCartId} = openHydrogen();
    const {gid: merchandiseId} = variantWithStock(shop, 'fjord-at-dawn', 10);
    const {cart: created} = await cart.create({
      lines: [{merchandiseId, quantity: 1}],
    });
    setCartId(created.id);
    await cart.addLines([{merchandiseId, quantity: 1}]);
    const lines = (await cart.get())?.lines;
    const lineId = (lines && flattenConnection(lines)[0]?.id) ?? '';
    const [address] = [{address: {deliveryAddress: {city: 'Oslo'}}}];
    const results = [
      await cart.updateLines([{id: lineId, quantity: 3}]),
      await cart.updateBuyerIdentity({email: 'kari@example.com'}),
      await cart.updateNote('Ring på'),
      await cart.updateAttributes([{key: 'gift', value: 'yes'}]),
      await cart.updateGiftCardCodes(['GAVE2026']),
      await cart.updateSelectedDeliveryOption([]),
      await cart.setMetafields([
        {key: 'a.b', type: 'single_line_text_field', value: 'c'},
      ]),
      await cart.deleteMetafield('a.b'),
      await cart.addDeliveryAddresses([address]),
      await cart.updateDeliveryAddresses([]),
      await cart.removeDeliveryAddresses([]),
    ];
    for (const {errors, userErrors} of results) {
      expect([errors ?? [], userErrors]).toEqual([[], []]);
    }
    const whole = await cart.get();
    expect(whole).toMatchObject({
      totalQuantity: 3,
      note: 'Ring på',
      attributes: [{key: 'gift', value: 'yes'}],
      buyerIdentity: {countryCode: 'NO', email: 'kari@example.com'},
    });
    const emptied = await cart.removeLines([lineId]);
    expect(emptied.cart.totalQuantity).toBe(0);
  });

  it('is refused its discount update, as by Shopify since 2026-01', async () => {
    silenceReports();
    const {cart, setCartId} = openHydrogen();
    const {cart: created} = await cart.create({});
    setCartId(created.id);
    const {errors} = await cart.updateDiscountCodes(['TRYKK10']);
    expect(errors?.[0]?.message).toContain(
      'used in position expecting type "[String!]!"',
    );
  });
});

describe('Hydrogen’s sitemap and redirects', () => {
  it('list every kind of page', async () => {
    const {storefront} = openHydrogen();
    const request = new Request('http://store.test/sitemap.xml');
    const index = await getSitemapIndex({storefront, request});
    expect(await index.text()).toContain('/sitemap/products/1.xml');
    for (const type of [
      'products',
      'collections',
      'pages',
      'articles',
      'blogs',
      'metaObjects',
    ]) {
      const sitemap = await getSitemap({
        storefront,
        request,
        params: {type, page: '1'},
        getLink: ({type: kind, baseUrl, handle}) =>
          `${baseUrl}/${kind}/${handle ?? ''}`,
      });
      expect(sitemap.status).toBe(200);
    }
  });

  it('find no redirect where there is none', async () => {
    const {storefront} = openHydrogen();
    const response = new Response(null, {status: 404});
    expect(
      await storefrontRedirect({
        storefront,
        response,
        request: new Request('http://store.test/nowhere'),
      }),
    ).toBe(response);
  });
});
