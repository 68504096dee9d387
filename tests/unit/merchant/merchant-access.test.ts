import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {parseEnv} from '~/shopify/env.server';
import {asksForMerchantPage} from '~/shopify/merchant-access.server';
import {storefrontEnvironment} from '../../../emulator/config';
import {EmulatedShop} from '../support/emulated-shop';
import {leadFetchTo, Visitor} from './signed-in';

describe('MERCHANT_EMAILS', () => {
  const parsed = (list: string | undefined) =>
    parseEnv({...storefrontEnvironment(), MERCHANT_EMAILS: list})
      .MERCHANT_EMAILS;

  it('is nobody where it is missing', () => {
    expect(parsed(undefined)).toEqual([]);
    expect(parsed('')).toEqual([]);
  });

  it('takes several, in any case and with blanks', () => {
    expect(parsed(' Eva@Example.com ,ola@example.com,')).toEqual([
      'eva@example.com',
      'ola@example.com',
    ]);
  });

  it('is refused where it names no address', () => {
    expect(() => parsed('eva')).toThrow(/MERCHANT_EMAILS.*separated by commas/);
  });
});

describe('a request to a merchant’s page', () => {
  it.each([
    ['/merchant', true],
    ['/merchant/policy', true],
    ['/nb-no/merchant/policy', true],
    ['/merchant/policy.data', true],
    ['/__manifest?p=%2F&p=%2Fmerchant%2Fpolicy', true],
    ['/merchants', false],
    ['/no-such/merchant', false],
    ['/account/orders', false],
    ['/__manifest?p=%2Fcart', false],
  ])('%s: %s', (path, expected) => {
    const request = new Request(`https://shop.example${path}`);
    expect(asksForMerchantPage(request)).toBe(expected);
  });
});

describe('access', () => {
  let shop: EmulatedShop;
  beforeAll(async () => {
    shop = await EmulatedShop.open();
    leadFetchTo(shop);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await shop.close();
  });

  it('is for those on the list who have signed in', async () => {
    const merchant = await Visitor.signedIn('merchant@example.com');
    expect(await merchant.access()).toMatchObject({
      kind: 'granted',
      merchant: {email: 'merchant@example.com'},
    });
  });

  it('is taken away with the next request once they are off the list', async () => {
    const merchant = await Visitor.signedIn('merchant@example.com');
    expect(await merchant.access()).not.toBeNull();
    expect(await merchant.access(['other@example.com'])).toBeNull();
    expect(await merchant.access([])).toBeNull();
  });

  it('is not for customers and not for strangers, whom Shopify is not even asked about', async () => {
    const customer = await Visitor.signedIn('kari@example.com');
    expect(await customer.access()).toBeNull();
    const before = shop.emulator.world.requests.entries.length;
    expect(await (await Visitor.anonymous()).access()).toBeNull();
    expect(shop.emulator.world.requests.entries).toHaveLength(before);
  });

  it('is unknown without Shopify, and only to who was let in before', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const [merchant, customer] = [
      await Visitor.signedIn('merchant@example.com'),
      await Visitor.signedIn('kari@example.com'),
    ];
    await merchant.access();
    shop.emulator.world.faults.add({
      api: 'customer',
      operation: 'MerchantEmail',
      effect: {kind: 'status', status: 503},
      remaining: 2,
    });
    expect(await merchant.access()).toEqual({kind: 'unknown'});
    expect(await customer.access()).toBeNull();
  });
});
