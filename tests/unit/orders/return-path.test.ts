import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {safeReturnPath} from '~/shopify/return-path';

describe('safeReturnPath', () => {
  it.each([
    ['/account/orders', '/account/orders'],
    ['/nb-no/account/orders/5001?a=b#c', '/nb-no/account/orders/5001?a=b#c'],
    ['/cart', '/cart'],
    // Browsers decode no slash of a path: these are pages of the shop that are not there.
    ['/%2Fevil.example', '/%2Fevil.example'],
    ['/%5Cevil.example', '/%5Cevil.example'],
    ['/%09/evil.example', '/%09/evil.example'],
    [
      '/account/orders?_routes=routes%2Forders&after=x',
      '/account/orders?after=x',
    ],
    ['/account/logins', '/account/logins'],
  ])('%s is a page of the shop', (value, path) => {
    expect(safeReturnPath(value)).toBe(path);
  });

  it.each([
    null,
    '',
    'account',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/\n/evil.example',
    '/\r\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '\\\\evil.example',
    '///evil.example',
    'https:evil.example',
    'https:/evil.example',
    'https:\\evil.example',
    '%2F%2Fevil.example',
    '@evil.example',
    '.evil.example',
    'data:text/html,x',
    'javascript:alert(1)',
    '/account/login',
    '/account/login?return_to=/account/login',
    '/nb-no/account/login/failed',
    '/account/authorize?code=1',
    '/account/logout',
    `/${'a'.repeat(2001)}`,
  ])('%j is none', (value) => {
    expect(safeReturnPath(value)).toBeNull();
  });

  it('never leads to another host', () => {
    const tricky = fc.constantFrom('/', '\\', '.', '..', '\t', '\n', '@', ':');
    const anyPath = fc
      .array(fc.oneof(tricky, fc.constantFrom('evil.example', 'a', '%2f', '?')))
      .map((parts) => `/${parts.join('')}`);
    fc.assert(
      fc.property(anyPath, (value) => {
        const path = safeReturnPath(value);
        if (path === null) return;
        const origin = 'https://shop.example';
        expect(new URL(path, `${origin}/account/authorize`).origin).toBe(
          origin,
        );
      }),
      {numRuns: 2000},
    );
  });
});
