import {type APIRequestContext, expect, type Page} from '@playwright/test';
import * as v from 'valibot';
import {
  expectAccessible,
  expectAccessibleByDayAndNight,
} from './support/accessibility';
import {addToCart} from './support/buying';
import {test} from './support/test';

const title = (page: Page, name: string) =>
  page.getByRole('heading', {level: 1, name, exact: true});

const focusedHeading = (page: Page, name: string) =>
  expect(page.getByRole('heading', {name, exact: true})).toBeFocused();

const Graph = v.object({
  '@graph': v.array(v.looseObject({'@type': v.string()})),
});

/** What a page says to search engines, by kind. */
async function structuredData(page: Page) {
  const text = await page
    .locator('script[type="application/ld+json"]')
    .textContent();
  const graph = v.parse(Graph, JSON.parse(text ?? ''))['@graph'];
  return new Map(graph.map((thing) => [thing['@type'], thing]));
}

test.describe('search engines', () => {
  test('are told of each page by its one address, in every language', async ({
    page,
    baseURL,
  }) => {
    const link = (rel: string) => page.locator(`head link[rel="${rel}"]`);
    await page.goto('/nb-no/products/half-moons?Size=50 × 70 cm&Frame=Eik');
    await expect(link('canonical')).toHaveAttribute(
      'href',
      `${baseURL}/nb-no/products/half-moons`,
    );
    const languages = await link('alternate').evaluateAll((all) =>
      all.map((each) => each.getAttribute('hreflang')),
    );
    expect(languages).toEqual(['en', 'nb-NO', 'en-DE', 'x-default']);
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
      'content',
      /half-moons.*width=1200$/,
    );
    const things = await structuredData(page);
    expect(things.get('Product')).toMatchObject({
      offers: expect.arrayContaining([
        expect.objectContaining({
          priceCurrency: 'NOK',
          availability: 'https://schema.org/InStock',
        }),
      ]),
    });
    expect(things.get('BreadcrumbList')).toMatchObject({
      itemListElement: [{position: 1}, {position: 2}, {name: 'Halvmåner'}],
    });
    // The head follows a visitor to the next page.
    await page.goto('/');
    expect([...(await structuredData(page)).keys()]).toEqual([
      'Organization',
      'WebSite',
    ]);
    await page
      .getByRole('main')
      .getByRole('link', {name: 'Browse the collections'})
      .click();
    await expect(link('canonical')).toHaveAttribute(
      'href',
      `${baseURL}/collections`,
    );
    await page.goto('/search?q=blue');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute(
      'content',
      'noindex',
    );
  });

  test('find every page in the sitemaps', async ({request, baseURL}) => {
    const origin = baseURL ?? '';
    const robots = await (await request.get('/robots.txt')).text();
    expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
    const maps = await locations(request, '/sitemap.xml');
    expect(maps).toContain(`${origin}/sitemap/products/1.xml`);
    const pages = (
      await Promise.all(maps.map((map) => locations(request, map)))
    ).flat();
    expect(new Set(pages).size).toBe(pages.length);
    for (const path of [
      '/',
      '/nb-no',
      '/collections/all',
      '/products/rowan',
      '/nb-no/collections/flora',
      '/en-de/pages/about',
      '/blogs/notes/how-high',
      '/policies/refund-policy',
    ]) {
      expect(pages).toContain(`${origin}${path}`);
      expect((await request.get(path)).status(), path).toBe(200);
    }
    for (const path of [
      '/sitemap/products/9.xml',
      '/sitemap/orders/1.xml',
      '/sitemap/products/0.xml',
    ]) {
      expect((await request.get(path)).status(), path).toBe(404);
    }
  });

  test('are asked to come back when Shopify is away', async ({
    request,
    shop,
  }) => {
    await shop.addFault({
      api: 'storefront',
      operation: 'SitemapPage',
      about: '"page":77',
      effect: {kind: 'status', status: 503},
      count: 3,
    });
    const answer = await request.get('/sitemap/pages/77.xml');
    expect(answer.status()).toBe(503);
    expect(answer.headers()['retry-after']).toBe('600');
  });
});

async function locations(request: APIRequestContext, address: string) {
  const xml = await (await request.get(address)).text();
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url ?? '');
}

test.describe('suggestions', () => {
  test('are chosen by keyboard', async ({page}) => {
    await page.goto('/collections/nord');
    const link = page.getByRole('banner').getByRole('link', {name: 'Search'});
    await link.press('Enter');
    const box = page.getByRole('combobox', {name: 'Search'});
    await expect(box).toBeFocused();
    await box.pressSequentially('fer');
    const options = page.getByRole('listbox').getByRole('option');
    await expect(options.first()).toHaveText(/^Fern Study/);
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('status').first()).toHaveText(/suggestions?$/);
    await expectAccessibleByDayAndNight(page);

    await box.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await box.press('ArrowUp');
    await box.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await expect(options.last()).toHaveText('See everything for “fer”');
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(title(page, 'Fern Study')).toBeVisible();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('main')).toBeFocused();

    await link.press('Enter');
    await box.fill('zzzz');
    await expect(page.getByText('No suggestions.')).toBeVisible();
    await box.press('Escape');
    await expect(box).toHaveValue('');
    await box.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(link).toBeFocused();

    await link.press('Enter');
    await box.fill('rowan');
    await box.press('Enter');
    await expect(page).toHaveURL('/search?q=rowan');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('in Norwegian lead on in Norwegian', async ({page}) => {
    await page.goto('/nb-no');
    await page.getByRole('banner').getByRole('link', {name: 'Søk'}).click();
    await page.getByRole('combobox', {name: 'Søk'}).fill('bregne');
    await page.getByRole('option', {name: 'En tur etter bregner'}).click();
    await expect(page).toHaveURL('/nb-no/blogs/notes/a-walk-for-ferns');
  });
});

test.describe('pictures of a product', () => {
  test('are enlarged and leafed through by keyboard', async ({page}) => {
    await page.goto('/products/half-moons');
    const open = page.getByRole('link', {name: /^Enlarge: /});
    await open.nth(1).press('Enter');
    const viewer = page.getByRole('dialog', {name: 'Enlarged picture'});
    await expect(viewer.getByText('Picture 2 of 4')).toBeVisible();
    await expectAccessibleByDayAndNight(page);
    await page.keyboard.press('ArrowRight');
    await expect(viewer.getByText('Picture 3 of 4')).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(viewer.getByText('Picture 4 of 4')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(viewer).toBeHidden();
    await expect(open.nth(1)).toBeFocused();
  });

  test(
    'are links to themselves, and breadcrumbs lead back',
    {tag: ['@no-javascript', '@not-desktop']},
    async ({page}) => {
      await page.goto('/nb-no/products/rowan');
      await expect(
        page.getByRole('link', {name: /^Forstørr: /}).first(),
      ).toHaveAttribute('href', /\/cdn\/shop\/files\/rowan.*width=2400$/);
      await page
        .getByRole('navigation', {name: 'Du er her'})
        .getByRole('link', {name: 'Flora'})
        .click();
      await expect(page).toHaveURL('/nb-no/collections/flora');
    },
  );
});

test('a product is shown with what goes with it, and without when Shopify does not say', async ({
  page,
  shop,
}) => {
  const related = page.getByRole('region', {name: 'Goes well with it'});
  await page.goto('/products/aurora');
  await expect(related.getByRole('article')).toHaveCount(4);
  await shop.addFault({
    api: 'storefront',
    operation: 'Recommendations',
    about: 'contours',
    effect: {kind: 'status', status: 503},
    count: 3,
  });
  await page.goto('/products/ten-metre-contours');
  await expect(title(page, 'Ten-Metre Contours')).toBeVisible();
  await expect(related).toHaveCount(0);
});

test.describe('lists keep their place', () => {
  test('by filter, by page and on the way back', async ({page}) => {
    await page.goto('/collections/all');
    await expect(title(page, 'All prints')).toBeVisible();
    await page.getByRole('link', {name: 'Next page'}).click();
    await expect(page).toHaveURL(/\?after=/);
    await focusedHeading(page, 'Prints');
    const print = page.getByRole('main').getByRole('article').last();
    await print.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => window.scrollY);
    expect(place).toBeGreaterThan(0);
    const secondPage = page.url();
    await print.getByRole('link').click();
    await expect(
      page.getByRole('button', {name: /Add to cart|Sold out/}),
    ).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(secondPage);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);

    await page.goto('/collections/flora');
    await page.getByText('Filter and sort').click();
    await page.getByRole('checkbox', {name: 'Ingrid Hellevang'}).check();
    await page.getByRole('button', {name: 'Show prints'}).press('Enter');
    await focusedHeading(page, '2 prints');
  });

  test(
    'and lead on where nothing is found',
    {tag: '@no-javascript'},
    async ({page}) => {
      await page.goto('/collections/flora?filter.v.price.lte=1');
      await page.getByRole('link', {name: 'See all prints'}).click();
      await expect(page).toHaveURL('/collections/all');
      await page.goto('/search?q=zzzz');
      await page.getByRole('link', {name: 'See all prints'}).click();
      await expect(title(page, 'All prints')).toBeVisible();
    },
  );
});

test(
  'notes are read, page by page, dated by the shop’s calendar',
  {tag: ['@no-javascript', '@phone']},
  async ({page}) => {
    // The only blog is where the list of them leads.
    await page.goto('/nb-no/blogs');
    await expect(page).toHaveURL('/nb-no/blogs/notes');
    await expect(page.getByRole('article')).toHaveCount(4);
    // Half an hour before midnight, Greenwich time.
    await expect(page.getByRole('article').first()).toContainText(
      'Av Ingrid Hellevang, 1. november 2026',
    );
    await page.getByRole('link', {name: 'Eldre notater'}).click();
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.getByRole('link', {name: 'Derfor får du angre'}).click();
    await expect(title(page, 'Derfor får du angre')).toBeVisible();
    expect((await structuredData(page)).get('BlogPosting')).toMatchObject({
      datePublished: '2026-06-12T07:00:00Z',
      author: {name: 'Tore Lien'},
    });
    await page.getByRole('link', {name: 'Mer fra Notater'}).click();
    await expect(page).toHaveURL('/nb-no/blogs/notes');
  },
);

test.describe('links from elsewhere', () => {
  const HALF_MOONS = 'half-moons';

  const variantOf = async (page: Page) => {
    await page.goto(`/products/${HALF_MOONS}`);
    const gid = await page.locator('input[name="variantId"]').inputValue();
    return gid.split('/').at(-1) ?? '';
  };

  test(
    'fill a cart of their own and go to the checkout',
    {tag: '@no-javascript'},
    async ({page}) => {
      const variant = await variantOf(page);
      await addToCart(page, '/products/rowan');
      await page.goto(`/cart/${variant}:2?discount=TRYKK10`);
      await expect(page.getByText('Half Moons').first()).toBeVisible();
      await expect(page.getByText('Rowan')).toHaveCount(0);
      await expect(page.getByText('TRYKK10').first()).toBeVisible();
      // What the visitor had chosen is as it was.
      await page.goto('/cart');
      const lines = page.getByRole('list', {name: 'What is in your cart'});
      await expect(lines.getByRole('listitem')).toHaveCount(1);
      await expect(lines).toContainText('Rowan');
    },
  );

  test('say so when nothing of them can be bought', async ({
    page,
    problems,
    request,
  }) => {
    problems.expect(/status of 410/);
    await page.goto('/cart/1:1');
    await expect(
      title(page, 'These prints can’t be bought right now'),
    ).toBeVisible();
    await expectAccessible(page);
    for (const path of ['/cart/abc', '/cart/1:0', '/cart/1:1,', '/cart/1']) {
      expect((await request.get(path)).status(), path).toBe(404);
    }
    const embedded = await request.get('/cart/1:1', {
      headers: {'Sec-Fetch-Dest': 'image'},
    });
    expect(embedded.status()).toBe(400);
  });

  test(
    'bring a discount, and lead nowhere else',
    {tag: '@no-javascript'},
    async ({page, request}) => {
      await page.goto('/discount/TRYKK10?redirect=/products/half-moons');
      await expect(page).toHaveURL('/products/half-moons');
      await addToCart(page, '/products/half-moons');
      await page.goto('/cart');
      await expect(
        page.getByRole('button', {name: 'Remove code TRYKK10'}),
      ).toBeVisible();
      for (const target of ['//evil.example', '/.//evil.example', 'https:x']) {
        const answer = await request.get('/discount/TRYKK10', {
          params: {redirect: target},
          headers: {'Sec-Fetch-Dest': 'image'},
          maxRedirects: 0,
        });
        expect(answer.headers().location).toBe('/');
        expect(answer.headers()['set-cookie'] ?? '').not.toContain('cart=');
      }
    },
  );

  test('to a page that has moved lead there, also from inside the shop', async ({
    page,
    request,
  }) => {
    await page.goto('/nb-no/collections/hills');
    await expect(page).toHaveURL('/nb-no/collections/nord');
    const asked = await request.get('/collections/hills.data');
    expect(asked.status()).toBe(202);
    expect(await asked.text()).toContain('/collections/nord');
  });
});
