import {expect} from '@playwright/test';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

/** One of each kind of answer, and what its page may load. */
const ANSWERS = [
  {what: 'a page', path: '/', status: 200, isDocument: true},
  {
    what: 'a page that is not there',
    path: '/no',
    status: 404,
    isDocument: true,
  },
  {what: 'a page’s data', path: '/_root.data', status: 200},
  {what: 'a redirect', path: '/account', status: 302},
  {what: 'the way to the login', path: '/account/login', status: 302},
  {what: 'a file', path: '/robots.txt', status: 200},
  {what: 'a map of the shop', path: '/sitemap.xml', status: 200},
  {what: 'JSON', path: '/health', status: 200},
  {what: 'an address with two slashes', path: '/a//b', status: 301},
  {
    what: 'a webhook without a signature',
    path: '/webhooks/shopify',
    status: 401,
    method: 'POST',
  },
  {what: 'a form of another site', path: '/cart', status: 403, method: 'POST'},
] as const;

for (const answer of ANSWERS) {
  test(`${answer.what} says what may be done with it`, async ({request}) => {
    const {path, status} = answer;
    const response = await request.fetch(path, {
      method: 'method' in answer ? answer.method : 'GET',
      maxRedirects: 0,
      headers: {'request-id': '<script>'},
    });
    expect(response.status()).toBe(status);
    const headers = response.headers();
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(headers).not.toHaveProperty('powered-by');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-');
    expect(policy).toMatch(
      'isDocument' in answer
        ? /script-src 'self' 'nonce-[\w+/=-]{16,}'/
        : /^default-src 'none'/,
    );
  });
}

const OTHER_SITES = [
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'https:evil.example',
  'https://evil.example',
];

test('no address leads on to another site', async ({page, shop, signInAs}) => {
  const {email} = await shop.createOrder({email: newEmail()});
  await signInAs(page, email);
  for (const site of OTHER_SITES.map(encodeURIComponent)) {
    for (const path of [
      `/account/login?return_to=${site}`,
      `/discount/NONE?redirect=${site}`,
      `/nowhere?return_to=${site}`,
      `/nowhere?redirect=${site}`,
      `/nb-no/${site}`,
      `/${site}`,
    ]) {
      const response = await page.request.get(path, {maxRedirects: 0});
      const {location} = response.headers();
      if (location === undefined) continue;
      const origin = new URL(response.url()).origin;
      expect(new URL(location, response.url()).origin, path).toBe(origin);
    }
  }
});
