import {describe, expect, test} from 'vitest';
import {EMULATED_SHOP} from '../../../emulator/config';
import {
  rerouteAddresses,
  rerouteContentSecurityPolicy,
  rerouteLocation,
} from '../../../emulator/rerouting';

const EMULATOR = 'http://localhost:4000';

describe('Location', () => {
  test.each([
    [
      'https://shopify.com/authentication/1/oauth/authorize?state=a%20b',
      `${EMULATOR}/authentication/1/oauth/authorize?state=a%20b`,
    ],
    [`https://${EMULATED_SHOP.domain}/cart/c/1`, `${EMULATOR}/cart/c/1`],
    ['/account', '/account'],
    ['https://example.com/shopify.com', 'https://example.com/shopify.com'],
    ['https://shopify.com.example.com/', 'https://shopify.com.example.com/'],
  ])('%s -> %s', (location, rerouted) => {
    expect(rerouteLocation(location, EMULATOR)).toBe(rerouted);
  });
});

describe('Content-Security-Policy', () => {
  test('names the emulator once where it named hosts of Shopify', () => {
    expect(
      rerouteContentSecurityPolicy(
        `default-src 'self'; img-src 'self' https://cdn.shopify.com https://shopify.com data:; connect-src ${EMULATED_SHOP.domain}`,
        EMULATOR,
      ),
    ).toBe(
      `default-src 'self'; img-src 'self' ${EMULATOR} data:; connect-src ${EMULATOR}`,
    );
  });

  test('leaves other hosts alone', () => {
    const policy = "script-src 'nonce-a' https://monorail-edge.shopifysvc.com";
    expect(rerouteContentSecurityPolicy(policy, EMULATOR)).toBe(policy);
  });
});

test('addresses in a body are rerouted only where they stand as a whole', () => {
  expect(
    rerouteAddresses(
      '["https://shopify.com/authentication","see https://shopify.com/x"]',
      EMULATOR,
    ),
  ).toBe(`["${EMULATOR}/authentication","see https://shopify.com/x"]`);
});
