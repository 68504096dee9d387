import {describe, expect, it} from 'vitest';
import {hashedBuyerAddress} from '~/shopify/buyer-address.server';
import type {Secrets} from '~/shopify/secrets.server';

const SECRETS = ['a-session-secret-of-more-than-32-characters'] as const;
const OTHER_SECRETS = [
  'another-session-secret-of-more-than-32-characters',
] as const;

const hash = (address: string | null, secrets: Secrets = SECRETS) =>
  hashedBuyerAddress(
    new Request('https://shop.example/', {
      headers: address === null ? {} : {'oxygen-buyer-ip': address},
    }),
    secrets,
  );

describe('hashedBuyerAddress', () => {
  it('is twelve characters, the same each time, and not the address', async () => {
    const first = await hash('192.0.2.1');
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(await hash('192.0.2.1')).toBe(first);
  });

  it('can’t be computed without the secret', async () => {
    expect(await hash('192.0.2.1', OTHER_SECRETS)).not.toBe(
      await hash('192.0.2.1'),
    );
  });

  it.each([
    ['two addresses of one /64', '2001:db8:1:2::1', '2001:db8:1:2:ffff::9'],
    [
      'short and long',
      '2001:db8::1',
      '2001:0DB8:0000:0000:0000:0000:0000:0001',
    ],
    ['zeros at the end of the network', '2001:db8:1::5', '2001:db8:1:0:5::'],
    ['IPv4 in IPv6', '192.0.2.1', '::ffff:192.0.2.1'],
    ['IPv4 in IPv6, in hexadecimal', '192.0.2.1', '::ffff:c000:201'],
    ['blanks', '192.0.2.1', ' 192.0.2.1 '],
  ])('takes %s for the same', async (_what, a, b) => {
    expect(await hash(a)).not.toBeNull();
    expect(await hash(a)).toBe(await hash(b));
  });

  it.each([
    ['two IPv4 addresses', '192.0.2.1', '192.0.2.2'],
    ['two IPv4 addresses in IPv6', '::ffff:192.0.2.1', '::ffff:192.0.2.2'],
    ['neighbouring networks', '2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['loopback and IPv4', '::1', '::ffff:0.0.0.1'],
  ])('keeps %s apart', async (_what, a, b) => {
    expect(await hash(a)).not.toBe(await hash(b));
  });

  it.each([
    null,
    '',
    'unknown',
    '192.0.2',
    '192.0.2.256',
    '2001:db8::1::2',
    '::1]/[',
    '192.0.2.1, 198.51.100.7',
  ])('knows of no address where it says %j', async (address) => {
    expect(await hash(address)).toBeNull();
  });
});
