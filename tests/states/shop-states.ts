import type {Page} from '@playwright/test';
import type {State} from './state';

const PATHS: Readonly<Record<string, string>> = {
  home: '/',
  collections: '/collections',
  collection: '/collections/nord',
  'collection-filtered-to-nothing':
    '/collections/nord?filter.v.price.gte=90000',
  'all-prints': '/collections/all',
  blog: '/blogs/notes',
  article: '/blogs/notes/how-high',
  product: '/products/fjord-at-dawn',
  'product-personalised': '/products/your-name-in-type',
  'product-gift-card': '/products/gift-card',
  'product-sold-out': '/products/last-tram',
  'cart-empty': '/cart',
  search: '/search',
  'search-found': '/search?q=blue',
  'search-nothing': '/search?q=zzzz',
  policies: '/policies',
  policy: '/policies/refund-policy',
  page: '/pages/contact',
  'permalink-sold-out': '/cart/1:1',
  'page-missing': '/nowhere',
};

const isNorwegian = (page: Page) => page.url().includes('/nb-no');

/** On a product's page; the cart then opens beside it. */
async function addToCart(page: Page): Promise<void> {
  await page.locator('main form button[type="submit"]').first().click();
  await page.getByRole('dialog').waitFor();
}

async function openCart(page: Page): Promise<void> {
  await addToCart(page);
  await page.goto(page.url().replace(/\/products\/.*/, '/cart'));
}

/** The shop's pages around the orders. */
export const SHOP_STATES: readonly State[] = [
  ...Object.entries(PATHS).map(([name, path]) => ({
    name: `shop-${name}`,
    prepare: () => path,
  })),
  {
    name: 'shop-suggestions',
    prepare: () => '/',
    act: async (page) => {
      await page.locator('header a[href$="/search"]').last().click();
      await page
        .getByRole('combobox')
        .fill(isNorwegian(page) ? 'papir' : 'paper');
      await page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'shop-picture',
    prepare: () => '/products/rowan',
    act: async (page) => {
      await page.locator('.gallery-link').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'shop-cart',
    prepare: () => '/products/half-moons',
    act: openCart,
  },
  {
    name: 'shop-cart-gift-card-wrong',
    prepare: () => '/products/half-moons',
    act: async (page) => {
      await openCart(page);
      const form = page.locator('form:has([value="apply-gift-card"])');
      await form.getByRole('textbox').fill('GAVE2026');
      await form.getByRole('button').click();
      await page.locator('.discount-code').waitFor();
      await form.getByRole('textbox').fill('NOPE');
      await form.getByRole('button').click();
      await page.locator('.field-error:not(:empty)').waitFor();
    },
  },
  {
    name: 'shop-cart-drawer',
    prepare: () => '/products/half-moons',
    act: addToCart,
  },
];
