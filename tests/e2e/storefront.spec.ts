import {expect, type Page} from '@playwright/test';
import {test} from './support/test';

const NOT_FOUND = /status of 404/;

const variantPath = (handle: string, size: string, frame: string) =>
  `/products/${handle}?${new URLSearchParams({Size: size, Frame: frame}).toString()}`;

const title = (page: Page, name: string) =>
  page.getByRole('heading', {level: 1, name, exact: true});

/** Titles of the prints in the list, in its order. */
const prints = (page: Page) =>
  page.getByRole('main').getByRole('article').getByRole('heading');

test(
  'the menu of a phone leads everywhere',
  {tag: ['@phone', '@not-desktop']},
  async ({page}) => {
    await page.goto('/');
    const menu = page.getByRole('navigation', {name: 'Main menu'});
    await expect(menu).toHaveCount(0);
    await page.getByText('Menu', {exact: true}).tap();
    await expect(menu.getByRole('link', {name: 'Account'})).toBeVisible();
    await menu.getByRole('link', {name: 'Landscapes'}).tap();
    await expect(title(page, 'Landscapes')).toBeVisible();
    await expect(menu).toHaveCount(0);
    await page.getByText('Menu', {exact: true}).tap();
    await menu.getByRole('link', {name: 'Search'}).tap();
    await page.getByRole('combobox', {name: 'Search'}).fill('rowan');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search?q=rowan');
  },
);

test.describe('a product', () => {
  test(
    'is shown in the variant that the address names',
    {tag: '@no-javascript'},
    async ({page}) => {
      await page.goto(variantPath('half-moons', '50 × 70 cm', 'Oak'));
      const size = page.getByRole('group', {name: 'Size: 50 × 70 cm'});
      const chosen = size.getByRole('link', {name: /^50 × 70 cm/});
      await expect(chosen).toHaveAttribute('aria-current', 'true');
      const price = await chosen.innerText();

      await size.getByRole('link', {name: /^70 × 100 cm/}).click();
      await expect(
        page.getByRole('group', {name: 'Size: 70 × 100 cm'}),
      ).toBeVisible();
      await expect(page.getByRole('group', {name: 'Frame: Oak'})).toBeVisible();
      await expect(page).toHaveURL(/Size=70\+%C3%97\+100\+cm&Frame=Oak$/);
      await expect(
        page.getByRole('link', {name: /^70 × 100 cm/}),
      ).not.toContainText(/NOK\s[\d,]+/.exec(price)?.[0] ?? 'a price');
      await expect(
        page.getByRole('img', {name: '“Half Moons” in an oak frame on a wall'}),
      ).toBeVisible();
    },
  );

  test('that is sold out can’t be bought, another variant can', async ({
    page,
  }) => {
    await page.goto(variantPath('blue-hour', '50 × 70 cm', 'Black'));
    await expect(page.getByRole('button', {name: 'Sold out'})).toBeDisabled();
    await expect(
      page.getByText('Another size or frame may still be here.'),
    ).toBeVisible();
    await expect(page.getByRole('link', {name: /^Black/})).toContainText(
      'sold out',
    );
    await page.getByRole('link', {name: /^Oak/}).click();
    await expect(page.getByRole('button', {name: 'Add to cart'})).toBeEnabled();
    await page.goto('/products/last-tram');
    await expect(page.getByRole('button', {name: 'Sold out'})).toBeDisabled();
  });

  test('says which combinations are not made', async ({page}) => {
    await page.goto(variantPath('fern-study', '70 × 100 cm', 'Unframed'));
    const frames = page.getByRole('group', {name: 'Frame: Unframed'});
    await expect(frames.getByText('not made')).toHaveCount(2);
    await expect(frames.getByRole('link', {name: /^Oak/})).toHaveCount(0);
  });

  test('with an unknown variant in its address shows one that can be bought', async ({
    page,
  }) => {
    await page.goto('/products/half-moons?Size=Enormous&utm_source=letter');
    await expect(page.getByRole('button', {name: 'Add to cart'})).toBeEnabled();
  });
});

test.describe('a collection', () => {
  test(
    'is sorted and filtered by its form, and the address keeps it',
    {tag: ['@phone', '@no-javascript']},
    async ({page}) => {
      await page.goto('/collections/flora');
      await expect(prints(page).first()).toHaveText('Cut Leaves');
      await page.getByText('Filter and sort').click();
      await page.getByRole('checkbox', {name: 'Ingrid Hellevang'}).check();
      await page
        .getByRole('combobox', {name: 'Sort by'})
        .selectOption('Price, high to low');
      await page.getByRole('button', {name: 'Show prints'}).click();
      await expect(page).toHaveURL(
        /filter\.p\.vendor=Ingrid\+Hellevang.*sort=price-descending/,
      );
      await expect(prints(page)).toHaveCount(2);
      await expect(prints(page)).toHaveText(['Cow Parsley', 'Fern Study']);

      await page.reload();
      await expect(prints(page)).toHaveText(['Cow Parsley', 'Fern Study']);
      await page.getByText('Filter and sort').click();
      await expect(
        page.getByRole('checkbox', {name: 'Ingrid Hellevang'}),
      ).toBeChecked();
      await expect(page.getByRole('combobox', {name: 'Sort by'})).toHaveValue(
        'price-descending',
      );

      await page.getByRole('link', {name: 'Clear all'}).click();
      await expect(page).toHaveURL('/collections/flora');
      await expect(prints(page)).toHaveCount(6);
    },
  );

  test('is sorted by title and by price', async ({page}) => {
    await page.goto('/collections/flora?sort=title');
    const titles = await prints(page).allInnerTexts();
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
    await page.goto('/collections/flora?sort=price-ascending');
    await expect(prints(page)).toHaveCount(6);
    const prices = (await page.getByRole('article').allInnerTexts()).map(
      (text) => Number(/NOK\s([\d,]+)/.exec(text)?.[1]?.replace(',', '')),
    );
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  });

  test('in which nothing matches says so', async ({page}) => {
    await page.goto('/collections/flora?filter.v.price.lte=1');
    await expect(
      page.getByText('Nothing matches these filters.'),
    ).toBeVisible();
    await page.getByRole('link', {name: 'Clear all'}).click();
    await expect(prints(page)).toHaveCount(6);
  });

  test('marks what is sold out', async ({page}) => {
    await page.goto('/collections/by-night');
    await expect(
      page.getByRole('article').filter({hasText: 'Last Tram'}),
    ).toContainText('Sold out');
  });
});

test.describe('search', () => {
  const search = async (page: Page, query: string) => {
    const box = page.getByRole('searchbox', {
      name: 'What are you looking for?',
    });
    await box.fill(query);
    await box.press('Enter');
  };

  test(
    'finds prints, and says when there are none',
    {tag: '@no-javascript'},
    async ({page}) => {
      await page.goto('/search');
      await search(page, 'rowan');
      await expect(page).toHaveURL('/search?q=rowan');
      await expect(prints(page)).toHaveText(['Rowan']);

      await search(page, '<b>“nothing” & more');
      await expect(
        page.getByText('No prints for “<b>“nothing” & more”.'),
      ).toBeVisible();
      await page.goBack();
      await expect(prints(page)).toHaveText(['Rowan']);
      await prints(page).getByRole('link', {name: 'Rowan'}).click();
      await expect(title(page, 'Rowan')).toBeVisible();
    },
  );
});

test.describe('language and market', () => {
  const choose = (page: Page, name: string) =>
    page
      .getByRole('navigation', {name: /Language and currency|Språk og valuta/})
      .getByRole('link', {name})
      .click();

  test(
    'change on the page where one is',
    {tag: '@no-javascript'},
    async ({page}) => {
      await page.goto('/products/rowan');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
      await choose(page, 'Norsk');
      await expect(page).toHaveURL('/nb-no/products/rowan');
      await expect(page.locator('html')).toHaveAttribute('lang', 'nb-NO');
      await expect(title(page, 'Rogn')).toBeVisible();
      await expect(
        page.getByRole('button', {name: 'Legg i handlekurven'}),
      ).toBeVisible();
      await expect(
        page.getByRole('banner').getByRole('link', {name: 'Søk'}),
      ).toHaveAttribute('href', '/nb-no/search');
    },
  );

  test('in Europe, prices and the cart are in euros', async ({page}) => {
    await page.goto('/en-de/products/half-moons');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-DE');
    await expect(page.getByRole('main')).toContainText('€');
    await expect(page.getByRole('main')).not.toContainText('NOK');
    await page.getByRole('button', {name: 'Add to cart'}).click();
    await page.getByRole('link', {name: 'View cart'}).click();
    // The address changes before the page does.
    await expect(
      page.getByRole('heading', {name: 'Cart', level: 1}),
    ).toBeVisible();
    await expect(page).toHaveURL('/en-de/cart');
    const total = page.getByRole('main').getByRole('definition');
    await expect(total).toContainText('€');
    await choose(page, 'English NOK');
    await expect(page).toHaveURL('/cart');
    await expect(total).toContainText('NOK');
    await choose(page, 'English, Europe EUR');
    await expect(total).toContainText('€');
    await page.getByRole('link', {name: 'Check out'}).click();
    await expect(
      page.getByRole('row', {name: 'Total with Standard'}),
    ).toContainText('€');
  });

  test('an address in capitals leads to the page', async ({page}) => {
    await page.goto('/NB-NO/search?q=rogn');
    await expect(page).toHaveURL('/nb-no/search?q=rogn');
  });
});

test.describe('what is not there', () => {
  test('is answered 404', async ({request}) => {
    for (const path of [
      '/nowhere',
      '/products/nothing',
      '/collections/nothing',
      '/pages/nothing',
      '/policies/nothing',
      '/no-such/cart',
      '/en-gb/cart',
      '/nb-no/nb-no',
    ]) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(404);
      expect(await answer.text(), path).toMatch(
        /<title>(Page not found|Fant ikke siden) · Angre</,
      );
    }
  });

  test(
    'leaves the frame standing, in both languages',
    {tag: '@no-javascript'},
    async ({page, problems}) => {
      problems.expect(NOT_FOUND);
      await page.goto('/nb-no/ingensteds');
      await expect(page.locator('html')).toHaveAttribute('lang', 'nb-NO');
      await expect(title(page, 'Fant ikke siden')).toBeVisible();
      await expect(
        page.getByRole('banner').getByRole('link', {name: 'Kurv'}),
      ).toBeVisible();
      await expect(page.getByRole('contentinfo')).toBeVisible();
      await page.goto('/nowhere');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
      await page.getByRole('link', {name: 'Go to the front page'}).click();
      await expect(page).toHaveURL('/');
    },
  );
});
