import {
  type APIResponse,
  type Browser,
  expect,
  type Page,
} from '@playwright/test';
import type {RouteConfigEntry} from '@remix-run/route-config';
import routes from '../../app/routes';
import {CATALOGUE_PAGES} from '../../app/storefront/catalogue-request.server';
import {addToCart} from './support/buying';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

/** Whose each page is, by the pattern of its route: a new route has to say so here. */
const EVERYBODYS: Readonly<Record<string, string>> = {
  '/:locale?': '/',
  '/:locale?/collections': '/collections',
  '/:locale?/collections/all': '/collections/all?sort=title',
  '/:locale?/collections/:handle': '/nb-no/collections/nord?utm_source=letter',
  '/:locale?/products/:handle': '/products/rowan?Frame=Oak',
  '/:locale?/pages/:handle': '/pages/about',
  '/:locale?/blogs/:blog': '/blogs/notes',
  '/:locale?/blogs/:blog/:article': '/en-de/blogs/notes/how-high',
  '/:locale?/policies': '/policies',
  '/:locale?/policies/:handle': '/policies/refund-policy',
  '/:locale?/withdrawal-form': '/withdrawal-form',
};
/** The shop's own script may keep nothing of these either. */
const ONE_VISITORS = [
  '/:locale?/search',
  '/:locale?/search/suggestions',
  '/:locale?/cart',
  '/:locale?/cart/contents',
  '/:locale?/cart/:lines',
  '/:locale?/discount/:code',
  '/:locale?/privacy-choices',
  '/:locale?/withdraw',
  '/:locale?/withdrawals/:receipt',
  '/:locale?/account/login',
  '/:locale?/account/login/failed',
  '/:locale?/account/authorize',
  '/:locale?/account/logout',
  '/:locale?/orders/find',
  '/:locale?/orders/close',
  '/:locale?/orders/link/:token',
  '/:locale?/orders/:id',
  '/:locale?/orders/:id/cancel',
  '/:locale?/orders/:id/request',
  '/:locale?/orders/:id/change',
  '/:locale?/orders/:id/change-address',
  '/:locale?/orders/:id/withdraw',
  '/:locale?/account',
  '/:locale?/account/orders',
  '/:locale?/account/orders/:id',
  '/:locale?/account/orders/:id/cancel',
  '/:locale?/account/orders/:id/withdraw',
  '/:locale?/account/orders/:id/change',
  '/:locale?/account/orders/:id/change-address',
  '/:locale?/account/orders/:id/request',
  '/:locale?/merchant',
  '/:locale?/merchant/requests',
  '/:locale?/merchant/policy',
  '/:locale?/merchant/policy/history',
  '/:locale?/merchant/insights',
  '/:locale?/merchant/insights/orders',
  '/:locale?/merchant/insights/export',
  '/:locale?/merchant/dry-run',
  '/:locale?/merchant/dry-run/orders.csv',
  '/:locale?/merchant/attention',
  '/:locale?/*',
  '/health',
  '/webhooks/shopify',
];
/** For search engines, and without a page around them. The only blog is where the list of them leads. */
const OTHERS = [
  '/robots.txt',
  '/sitemap.xml',
  '/sitemap/:type/:page.xml',
  '/:locale?/blogs',
];

const EXAMPLES: Readonly<Record<string, string>> = {
  ':lines': '1:1',
  ':code': 'NOPE',
  ':receipt': 'X',
  ':token': 'x'.repeat(43),
  '*': 'nowhere',
};

/** Every address of `app/routes.ts`, as a pattern. */
function patternsOf(
  entries: readonly RouteConfigEntry[],
  parent = '',
): string[] {
  return entries.flatMap((entry) => {
    const pattern = entry.path ? `${parent}/${entry.path}` : parent;
    return entry.children
      ? patternsOf(entry.children, pattern)
      : [pattern === '' ? '/' : pattern];
  });
}

const dataAddress = (path: string): string => {
  const {pathname, search} = new URL(path, 'http://shop');
  return `${pathname === '/' ? '/_root' : pathname}.data${search}`;
};

test('each route says whose it is', () => {
  const decided = [...Object.keys(EVERYBODYS), ...ONE_VISITORS, ...OTHERS];
  expect(decided.toSorted()).toEqual(patternsOf(routes).toSorted());
  expect([...Object.keys(EVERYBODYS), '/:locale?/blogs'].toSorted()).toEqual(
    Object.keys(CATALOGUE_PAGES).toSorted(),
  );
});

test('what is one visitor’s is kept nowhere, whoever asks', async ({
  page,
  request,
  shop,
  signInAs,
}) => {
  const order = await shop.createOrder({email: newEmail()});
  await signInAs(page, order.email);
  const addressOf = (pattern: string) =>
    pattern
      .replace('/:locale?', '')
      .replace(/:[a-z]+|\*/, (name) => EXAMPLES[name] ?? String(order.id));
  for (const pattern of ONE_VISITORS) {
    const path = addressOf(pattern);
    const asked = await Promise.all(
      [request, page.request].flatMap((visitor) =>
        [path, dataAddress(path)].map((address) =>
          visitor.get(address, {maxRedirects: 0}),
        ),
      ),
    );
    for (const answer of asked) {
      expect(answer.headers()['cache-control'], answer.url()).toBe('no-store');
    }
  }
});

test('what is everybody’s sets no cookie and is rendered once', async ({
  request,
}) => {
  for (const path of Object.values(EVERYBODYS)) {
    for (const address of [path, dataAddress(path)]) {
      await request.get(address);
      const answer = await request.get(address);
      expect(answer.headers(), address).toMatchObject({
        'cache-control': 'private, no-cache',
        'server-timing': expect.stringMatching(/page-cache;desc=(hit|stale)/),
      });
      expect(answer.headers(), address).not.toHaveProperty('set-cookie');
    }
  }
});

test.describe('visitors', () => {
  interface Visitor {
    readonly page: Page;
    /** What they are told of themselves, and nobody else may be. */
    readonly own: readonly string[];
    /** What nobody is told at all. */
    readonly cookies: readonly string[];
    readonly paths: readonly string[];
  }

  const CATALOGUE = Object.values(EVERYBODYS).flatMap((path) => [
    path,
    dataAddress(path),
  ]);

  const letters = () =>
    Array.from({length: 11}, () =>
      String.fromCharCode(97 + Math.floor(Math.random() * 26)),
    ).join('');

  async function newVisitor(browser: Browser): Promise<Page> {
    const context = await browser.newContext();
    return context.newPage();
  }

  /** Puts a print with a name on it into the cart. */
  async function fillCart(page: Page): Promise<string[]> {
    const name = letters();
    await page.goto('/products/your-name-in-type');
    await page.getByRole('textbox', {name: 'The name to set'}).fill(name);
    await page.getByRole('button', {name: 'Add to cart'}).click();
    await expect(page.getByText(`“${name}”`)).toBeVisible();
    const lineId = await page.locator('input[name="lineId"]').inputValue();
    return [name, lineId.replace(/^.*\/|\?.*$/g, '')];
  }

  const cookiesOf = async (page: Page) =>
    (await page.context().cookies()).map(({value}) => value);

  /** Everything that an answer says, headers and body. */
  const wordsOf = async (answer: APIResponse) =>
    `${answer.url()}\n${JSON.stringify(answer.headers())}\n${await answer.text()}`;

  async function look({page, paths}: Visitor): Promise<string[]> {
    const answers = await Promise.all(
      [...CATALOGUE, ...paths].map((path) => page.request.get(path)),
    );
    return Promise.all(answers.map(wordsOf));
  }

  test('are never told of each other through any cache', async ({
    browser,
    shop,
    signInAs,
  }) => {
    test.slow();
    const customer = async (): Promise<Visitor> => {
      const page = await newVisitor(browser);
      const order = await shop.createOrder({email: newEmail()});
      await signInAs(page, order.email);
      const cart = await fillCart(page);
      const orderPath = `/account/orders/${order.id}`;
      await page.goto(`${orderPath}/cancel`);
      const token = page.locator('input[name="token"]').first();
      return {
        page,
        own: [order.email, order.name, await token.inputValue(), ...cart],
        cookies: await cookiesOf(page),
        paths: [
          '/cart',
          '/cart/contents',
          '/account/orders',
          orderPath,
          `${orderPath}/cancel`,
          '/withdraw',
        ],
      };
    };
    const anonymous = async (): Promise<Visitor> => {
      const page = await newVisitor(browser);
      const own = await fillCart(page);
      return {
        page,
        own,
        cookies: await cookiesOf(page),
        paths: ['/cart', '/cart/contents', '/withdraw'],
      };
    };
    const first = await customer();
    // The first customer's full cart is there before anything is kept for the others.
    const warmed = await look(first);
    const visitors = [first, await customer(), await anonymous()];
    const heard = await Promise.all(
      visitors.map(async (visitor) => [
        ...(await look(visitor)),
        ...(await look(visitor)),
      ]),
    );
    for (const [index, visitor] of visitors.entries()) {
      const told = heard[index] ?? [];
      const others = visitors
        .filter((other) => other !== visitor)
        .flatMap(({own, cookies}) => [...own, ...cookies]);
      for (const words of told) {
        const [address] = words.split('\n', 1);
        const secrets = others.filter((secret) => words.includes(secret));
        expect(secrets, address).toEqual([]);
      }
      const everything = told.join('\n');
      // Otherwise this test looks for what nobody is told.
      expect(visitor.own.filter((each) => !everything.includes(each))).toEqual(
        [],
      );
      expect(everything).toContain('page-cache;desc=hit');
    }
    // Nor does what is kept for all give away who was there first.
    const all = [...warmed, ...heard.flat()];
    const kept = all.filter((words) => words.includes('page-cache;desc='));
    expect(kept.length).toBe(CATALOGUE.length * 7);
    for (const words of kept) {
      const own = visitors.flatMap((visitor) => visitor.own);
      expect(own.filter((secret) => words.includes(secret))).toEqual([]);
    }
    const ids = all.map((words) => /"x-request-id":"([^"]+)"/.exec(words)?.[1]);
    expect(new Set(ids).size).toBe(all.length);
    const nonces = all.flatMap(
      (words) => /script-src 'self' 'nonce-([^']+)'/.exec(words)?.[1] ?? [],
    );
    expect(new Set(nonces).size).toBe(nonces.length);
    expect(nonces.length).toBeGreaterThan(50);
    await Promise.all(visitors.map(({page}) => page.context().close()));
  });
});

test('the cart comes behind a page that is everybody’s, and moves nothing', async ({
  page,
}) => {
  await addToCart(page, '/products/half-moons');
  const document = await page.request.get('/');
  expect(await document.text()).toContain('<span class="cart-count"></span>');
  const shifts: string[] = [];
  page.on('console', (message) => {
    if (message.text() === 'layout shift') shifts.push(page.url());
  });
  await page.addInitScript(() => {
    new PerformanceObserver(() => console.debug('layout shift')).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto('/');
  await expect(
    page.getByRole('link', {name: '1 item in the cart'}),
  ).toBeVisible();
  // Drawn, and told of.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  expect(shifts).toEqual([]);
});

test('a page from the browser’s memory asks for the cart again', async ({
  page,
  baseURL,
}) => {
  await addToCart(page, '/products/half-moons');
  const variantId = await page.locator('input[name="variantId"]').inputValue();
  await page.goto('/collections');
  await expect(
    page.getByRole('link', {name: '1 item in the cart'}),
  ).toBeVisible();
  // In another tab.
  await page.request.post('/cart', {
    form: {intent: 'add', variantId, quantity: '1'},
    headers: {Origin: baseURL ?? ''},
  });
  // Playwright's browser keeps no pages in its memory: this is what it would say.
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})),
  );
  await expect(
    page.getByRole('link', {name: '2 items in the cart'}),
  ).toBeVisible();
});
