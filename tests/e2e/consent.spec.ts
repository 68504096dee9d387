import {type BrowserContext, expect, type Page} from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleByDayAndNight,
} from './support/accessibility';
import {addToCart} from './support/buying';
import type {Shop} from './support/shop';
import {emulatorOrigin, test} from './support/test';

const TRACKING = /\/api\/[^/]+\/graphql\.json|monorail/;

const strip = (page: Page) =>
  page.getByRole('region', {name: 'Cookies', exact: true});

const cookieNames = async (context: BrowserContext) =>
  (await context.cookies()).map(({name}) => name).sort();

/** Addresses that the browser asks from now on. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** What was reported of the visitor who came by an address with this mark, oldest first. */
async function reportedOf(shop: Shop, mark: string): Promise<string[]> {
  const events = await shop.statistics();
  const visitor = events.find(({url}) => url.includes(mark))?.visitor;
  return events
    .filter((event) => event.visitor === visitor)
    .map(({name}) => name);
}

test('nothing is counted before a yes, nor after it is taken back', async ({
  page,
  context,
  shop,
}) => {
  const mark = crypto.randomUUID();
  const asked = watchRequests(page);
  const tracking = () => asked.filter((url) => TRACKING.test(url));

  await page.goto('/');
  await expect(strip(page)).toBeVisible();
  await page.goto('/collections/nord');
  await page.goto('/search?q=blue');
  expect(await cookieNames(context)).toEqual([]);
  await addToCart(page, '/products/half-moons');
  await page.goto(`/products/rowan?utm_campaign=${mark}`);
  await expect(strip(page)).toBeVisible();
  expect(tracking()).toEqual([]);
  const origins = new Set(asked.map((url) => new URL(url).origin));
  origins.delete(emulatorOrigin());
  expect([...origins]).toEqual([new URL(page.url()).origin]);
  expect(await cookieNames(context)).toEqual(
    expect.not.arrayContaining(['consent', '_shopify_analytics']),
  );

  await strip(page).getByRole('button', {name: 'Yes, you may'}).click();
  await expect(strip(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  await expect
    .poll(() => reportedOf(shop, mark))
    .toEqual(['page_view', 'page_rendered', 'product_page_rendered']);
  expect(await cookieNames(context)).toEqual(
    expect.arrayContaining([
      '_shopify_analytics',
      '_shopify_essential',
      '_shopify_marketing',
      'consent',
    ]),
  );

  await page.getByRole('button', {name: 'Add to cart'}).click();
  await expect(page.getByRole('dialog', {name: 'In your cart'})).toBeVisible();
  await expect
    .poll(() => reportedOf(shop, mark))
    .toContain('product_added_to_cart');
  await page.goto('/collections/nord');
  await expect
    .poll(() => reportedOf(shop, mark))
    .toContain('collection_page_rendered');
  await page.goto('/search?q=blue');
  await expect.poll(() => reportedOf(shop, mark)).toContain('search_submitted');

  const before = await reportedOf(shop, mark);
  await page
    .getByRole('contentinfo')
    .getByRole('link', {name: 'Cookies'})
    .click();
  await expect(
    page.getByRole('heading', {level: 1, name: 'Privacy choices'}),
  ).toBeVisible();
  await expect(page.getByRole('checkbox', {name: /^Statistics/})).toBeChecked();
  await page.getByRole('button', {name: 'Only what’s necessary'}).click();
  await expect(page.getByRole('status')).toContainText('Your choice is saved.');
  await expect(
    page.getByRole('checkbox', {name: /^Statistics/}),
  ).not.toBeChecked();
  expect(await cookieNames(context)).toEqual(
    expect.not.arrayContaining(['_shopify_analytics', '_shopify_marketing']),
  );
  asked.length = 0;
  await page.goto('/collections/nord');
  await page
    .getByRole('main')
    .getByRole('article')
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/products\//);
  await page.waitForLoadState('networkidle');
  expect(tracking()).toEqual([]);
  expect(await reportedOf(shop, mark)).toEqual(before);
});

test(
  'is chosen purpose by purpose on a page of its own',
  {tag: '@no-javascript'},
  async ({page, context}) => {
    await page.goto('/nb-no');
    await page
      .getByRole('contentinfo')
      .getByRole('link', {name: 'Informasjonskapsler'})
      .click();
    await expect(
      page.getByRole('checkbox', {name: /^Det butikken trenger/}),
    ).toBeDisabled();
    await page.getByRole('checkbox', {name: /^Statistikk/}).check();
    await page.getByRole('button', {name: 'Lagre valget mitt'}).click();
    await expect(page.getByRole('status')).toContainText(
      'Valget ditt er lagret.',
    );
    await expect(
      page.getByRole('checkbox', {name: /^Statistikk/}),
    ).toBeChecked();
    await expect(
      page.getByRole('checkbox', {name: /^Markedsføring/}),
    ).not.toBeChecked();
    const cookies = await context.cookies();
    expect(cookies.find(({name}) => name === 'consent')?.value).toBe('1.a');
    expect(cookies.map(({name}) => name)).toContain('_shopify_analytics');
    expect(cookies.map(({name}) => name)).not.toContain('_shopify_marketing');
    await expectAccessibleByDayAndNight(page);
    await page.goto('/nb-no/collections/nord');
    await expect(
      page.getByRole('region', {name: 'Informasjonskapsler'}),
    ).toBeHidden();
  },
);

test(
  'the question covers nothing, moves nothing, and takes no for an answer',
  {tag: '@phone'},
  async ({page, context}) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        document.documentElement.dataset.shifts = String(
          list.getEntries().length,
        );
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.goto('/collections/nord');
    await expect(strip(page)).toBeVisible();
    await expectAccessibleByDayAndNight(page);
    await page.setViewportSize({width: 320, height: 640});
    await page.reload();
    await expect(strip(page)).toBeVisible();
    await expectAccessible(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(320);
    const [asking, main] = await Promise.all(
      [strip(page), page.getByRole('main')].map((part) => part.boundingBox()),
    );
    expect((asking?.y ?? 0) + (asking?.height ?? 0)).toBeLessThanOrEqual(
      main?.y ?? 0,
    );
    const [no, yes] = await Promise.all(
      ['No, thanks', 'Yes, you may'].map((name) =>
        strip(page).getByRole('button', {name}).boundingBox(),
      ),
    );
    expect([no?.width, no?.height]).toEqual([yes?.width, yes?.height]);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('html').getAttribute('data-shifts')).toBeNull();

    const refuse = strip(page).getByRole('button', {name: 'No, thanks'});
    await refuse.press('Enter');
    await expect(strip(page)).toBeHidden();
    await expect
      .poll(() => cookieNames(context))
      .toEqual(['_shopify_essential', 'consent']);
    await page.reload();
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(strip(page)).toBeHidden();
  },
);

test('a browser that sends Global Privacy Control has said no to marketing', async ({
  page,
  context,
  shop,
}) => {
  const mark = crypto.randomUUID();
  await context.setExtraHTTPHeaders({'Sec-GPC': '1'});
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'globalPrivacyControl', {value: true}),
  );
  await page.goto(`/?utm_campaign=${mark}`);
  await strip(page).getByRole('button', {name: 'Yes, you may'}).click();
  await expect.poll(() => reportedOf(shop, mark)).toContain('page_rendered');
  const event = (await shop.statistics()).find(
    ({url, name}) => url.includes(mark) && name === 'page_rendered',
  );
  expect(event?.marketingAllowed).toBe(false);
  expect(await cookieNames(context)).not.toContain('_shopify_marketing');
  await page.goto('/privacy-choices');
  await expect(page.getByRole('checkbox', {name: /^Marketing/})).toBeDisabled();
  await expect(page.getByText(/Global Privacy Control/)).toBeVisible();
});

test(
  'checkout is told what was chosen, and does not ask again',
  {tag: '@no-javascript'},
  async ({page}) => {
    await addToCart(page, '/products/half-moons');
    await page.goto('/privacy-choices');
    await page.getByRole('checkbox', {name: /^Statistics/}).check();
    await page.getByRole('button', {name: 'Save my choice'}).click();
    await expect(page.getByRole('status')).toContainText('saved');
    await page.goto('/cart');
    await expect(
      page.getByRole('link', {name: 'Check out'}).first(),
    ).toHaveAttribute('href', /_cs=3\.Amps$/);
  },
);
