import {expect} from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleByDayAndNight,
} from './support/accessibility';
import {addToCart} from './support/buying';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const PAGES = {
  home: '/',
  collection: '/collections/nord',
  product: '/products/your-name-in-type',
  'list of all prints': '/collections/all?sort=title',
  blog: '/blogs/notes',
  article: '/blogs/notes/how-high',
  cart: '/cart',
  search: '/search?q=blue',
  policy: '/policies/refund-policy',
  'missing page': '/nowhere',
} as const;

for (const [what, path] of Object.entries(PAGES)) {
  test(`the ${what} is accessible, light and dark, and fits 320 px`, async ({
    page,
    problems,
  }) => {
    if (what === 'missing page') problems.expect(/status of 404/);
    if (what === 'cart') await addToCart(page, '/products/half-moons');
    // Colours half-way from one scheme to the other are nobody's to read.
    await page.emulateMedia({reducedMotion: 'reduce'});
    await page.goto(path);
    await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
    await expectAccessibleByDayAndNight(page);
    await page.setViewportSize({width: 320, height: 640});
    // A phone does not shrink while one looks: it is the page as it comes that has to fit.
    await page.reload();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(320);
    await expectAccessible(page);
  });
}

test.describe('by keyboard', () => {
  test('the first stop skips to the content', async ({page}) => {
    await page.goto('/collections/nord');
    // A key in the very moment in which React 18 takes the page over can be its error 345, "a bug in React".
    await page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(resolve)),
    );
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', {name: 'Skip to content'});
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('a new page begins at its top', async ({page}) => {
    await page.goto('/');
    await page
      .getByRole('main')
      .getByRole('link', {name: 'Browse the collections'})
      .press('Enter');
    await expect(page).toHaveURL('/collections');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('Escape closes the cart and goes back to where it was opened', async ({
    page,
  }) => {
    await page.goto('/products/half-moons');
    const add = page.getByRole('button', {name: 'Add to cart'});
    await add.press('Enter');
    const drawer = page.getByRole('dialog', {name: 'In your cart'});
    await expect(drawer.getByRole('link', {name: 'Check out'})).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(add).toBeFocused();
    await add.press('Enter');
    await drawer.getByRole('button', {name: 'Close'}).press('Enter');
    await expect(drawer).toBeHidden();
    await expect(add).toBeFocused();
  });
});

test.describe('headers', () => {
  test('let nothing foreign in', async ({request}) => {
    for (const path of Object.values(PAGES)) {
      const headers = (await request.get(path)).headers();
      const policy = headers['content-security-policy'] ?? '';
      expect(policy, path).toMatch(/script-src 'self' 'nonce-[\w+/=-]{16,}'/);
      expect(policy, path).toContain("object-src 'none'");
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(policy, path).toContain("base-uri 'none'");
      expect(policy, path).not.toMatch(/unsafe-|\*/);
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
      });
    }
  });

  test('never use a nonce twice', async ({request}) => {
    const policies = await Promise.all(
      ['/', '/'].map(
        async (path) =>
          (await request.get(path)).headers()['content-security-policy'],
      ),
    );
    expect(policies[0]).not.toBe(policies[1]);
  });

  test('keep what is personal out of every cache', async ({
    page,
    shop,
    signInAs,
  }) => {
    const cacheControl = async (path: string) =>
      (await page.request.get(path, {maxRedirects: 0})).headers()[
        'cache-control'
      ];
    expect(await cacheControl('/cart')).toBe('no-store');
    expect(await cacheControl('/account/orders')).toContain('no-store');
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email);
    expect(await cacheControl('/account/orders')).toContain('no-store');
    expect(await cacheControl(`/account/orders/${order.id}`)).toContain(
      'no-store',
    );
    // Everybody's: but each copy has a nonce of its own.
    expect(await cacheControl('/')).toBe('private, no-cache');
  });
});
