import {describe, expect, it} from 'vitest';
import * as v from 'valibot';
import {CREDENTIALS} from '../../../emulator/config';
import {Money, openShop, silenceReports} from './storefront-shop';

const SHOP = '{ shop { name } }';

describe('the Storefront API over HTTP', () => {
  it.each([
    ['no token', {}],
    ['a wrong public token', {'X-Shopify-Storefront-Access-Token': 'wrong'}],
    ['a wrong private token', {'Shopify-Storefront-Private-Token': 'wrong'}],
    [
      'a private token in the public header',
      {'X-Shopify-Storefront-Access-Token': CREDENTIALS.privateStorefrontToken},
    ],
  ])('refuses %s', async (_name, headers) => {
    const response = await openShop().send(SHOP, {}, '2026-10', headers);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      errors: [{message: '', extensions: {code: 'UNAUTHORIZED'}}],
    });
  });

  it('takes the private token', async () => {
    const response = await openShop().send(SHOP, {}, '2026-10', {
      'Shopify-Storefront-Private-Token': CREDENTIALS.privateStorefrontToken,
    });
    expect(await response.json()).toEqual({data: {shop: {name: 'Angre'}}});
  });

  it.each(['2026-10', '2025-04', '2023-01'])(
    'answers version %s by 2026-10',
    async (version) => {
      const response = await openShop().send(SHOP, {}, version);
      expect(response.status).toBe(200);
      expect(response.headers.get('X-Shopify-API-Version')).toBe('2026-10');
    },
  );

  it.each(['2027-01', '2026-05', 'latest'])(
    'does not know version %s',
    async (version) => {
      expect((await openShop().send(SHOP, {}, version)).status).toBe(404);
    },
  );

  it('lets browsers of any origin in', async () => {
    const response = await openShop().app.request('/api/2026-10/graphql.json', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://store.test',
        'access-control-request-method': 'POST',
        'access-control-request-headers':
          'content-type,x-shopify-storefront-access-token',
      },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toContain(
      'x-shopify-storefront-access-token',
    );
  });

  it('refuses what the schema does not have, with graphql-js’s message', async () => {
    const {errors} = await openShop().answer('{ shop { nmae } }');
    expect(errors?.[0]?.message).toContain('Cannot query field "nmae"');
  });

  it('names a field that it does not implement', async () => {
    silenceReports();
    const {errors} = await openShop().answer(
      '{ shop { paymentSettings { cardVaultUrl } } }',
    );
    expect(errors?.[0]?.message).toContain('PaymentSettings.cardVaultUrl');
  });

  it('keeps customers’ tokens out: they belong to another API', async () => {
    silenceReports();
    const {errors} = await openShop().answer(
      '{ customer(customerAccessToken: "x") { id } }',
    );
    expect(errors?.[0]?.message).toContain('Access denied');
  });

  it('tells the browser whose cookies may be set, in the unstable version only', async () => {
    const shop = openShop();
    const query =
      'query ensureCookies { consentManagement { cookies(visitorConsent:{analytics:true}) { cookieDomain } } }';
    const response = await shop.send(query, {}, 'unstable', {
      'X-Shopify-Storefront-Access-Token': CREDENTIALS.publicStorefrontToken,
      'X-Shopify-UniqueToken': 'a-unique-token',
      'X-Shopify-VisitToken': 'a-visit-token',
    });
    expect(await response.json()).toEqual({
      data: {consentManagement: {cookies: {cookieDomain: 'store.test'}}},
    });
    expect(response.headers.get('Server-Timing')).toBe(
      '_y;desc="a-unique-token", _s;desc="a-visit-token", _cmp;desc="3.Amps_NO_t_f"',
    );
    expect((await shop.answer(query)).errors).toHaveLength(1);
  });
});

describe('@inContext', () => {
  const PRODUCT = `
    query ($country: CountryCode = ZZ, $language: LanguageCode)
    @inContext(country: $country, language: $language) {
      localization {
        country { isoCode currency { isoCode } name }
        language { isoCode }
      }
      product(handle: "fjord-at-dawn") {
        title
        priceRange { minVariantPrice { amount currencyCode } }
      }
    }`;
  const Product = v.object({
    localization: v.object({
      country: v.object({
        isoCode: v.string(),
        name: v.string(),
        currency: v.object({isoCode: v.string()}),
      }),
      language: v.object({isoCode: v.string()}),
    }),
    product: v.object({
      title: v.string(),
      priceRange: v.object({minVariantPrice: Money}),
    }),
  });

  it('shows kroner and Norwegian in Norway', async () => {
    const {localization, product} = await openShop().ask(Product, PRODUCT, {
      country: 'NO',
      language: 'NB',
    });
    expect(localization).toEqual({
      country: {isoCode: 'NO', name: 'Norge', currency: {isoCode: 'NOK'}},
      language: {isoCode: 'NB'},
    });
    expect(product.title).toBe('Fjorden ved daggry');
    expect(product.priceRange.minVariantPrice.currencyCode).toBe('NOK');
  });

  it('shows euros and English in Germany, whatever other language is asked for', async () => {
    const {localization, product} = await openShop().ask(Product, PRODUCT, {
      country: 'DE',
      language: 'DE',
    });
    expect(localization.country.name).toBe('Germany');
    expect(localization.language.isoCode).toBe('EN');
    expect(product.priceRange.minVariantPrice.currencyCode).toBe('EUR');
  });

  it('takes an unknown country for the shop’s own', async () => {
    const {localization} = await openShop().ask(Product, PRODUCT);
    expect(localization.country.isoCode).toBe('NO');
    expect(localization.language.isoCode).toBe('EN');
  });
});
