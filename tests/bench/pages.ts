import {request} from '@playwright/test';
import * as v from 'valibot';
import {CREDENTIALS} from '../../emulator/config';
import {DEMO_CODE} from '../../emulator/login/email-codes';
import type {ServedStorefront} from './served-storefront';

const CUSTOMER = 'kari@example.com';
const PRODUCT = 'fjord-at-dawn';

/** A page, and what a browser that asks for it sends along. */
export interface Page {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Pages that the template has too. */
const SHARED = {
  home: '/',
  collection: '/collections/nord',
  product: `/products/${PRODUCT}`,
  search: '/search?q=fjord',
  cart: '/cart',
  blog: '/blogs/notes',
  policy: '/policies/privacy-policy',
  orders: '/account/orders',
} as const;

const PERSONAL = ['cart', 'orders', 'order', 'cancel'];

export interface Visit {
  readonly pages: readonly Page[];
  /** Only one of the storefronts has it. */
  readonly cancelPage: Page;
}

/**
 * The pages that both storefronts have, as a shopper with something in the cart and as a customer with an order that can be
 * cancelled.
 *
 * @param orderPath how this storefront writes an order's id
 */
export async function visit(
  storefront: ServedStorefront,
  orderPath: (id: string) => string,
): Promise<Visit> {
  const headers = {
    'User-Agent':
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    Accept: 'text/html',
    'Accept-Language': 'en',
  };
  const cookies = [await cartCookie(storefront), await signIn(storefront)];
  const order = orderPath(await placeOrder(storefront));
  const page = (name: string, path: string): Page => ({
    name,
    url: storefront.origin + path,
    headers: PERSONAL.includes(name)
      ? {...headers, Cookie: cookies.join('; ')}
      : headers,
  });
  return {
    pages: [
      ...Object.entries(SHARED).map(([name, path]) => page(name, path)),
      page('order', order),
    ],
    cancelPage: page('cancel', `${order}/cancel`),
  };
}

/** Signs in by the requests that the pages would send. @returns the session's cookie */
async function signIn({origin}: ServedStorefront): Promise<string> {
  const browser = await request.newContext({baseURL: origin});
  const emailPage = await browser.get('/account/login');
  const codePage = await browser.post(emailPage.url(), {
    form: {email: CUSTOMER},
  });
  await browser.post(codePage.url(), {form: {code: DEMO_CODE}});
  const {cookies} = await browser.storageState();
  await browser.dispose();
  return cookies.map(({name, value}) => `${name}=${value}`).join('; ');
}

async function placeOrder({shopify}: ServedStorefront): Promise<string> {
  const response = await fetch(
    `${shopify.emulator.origins.emulator}/_emulator/orders`,
    {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({email: CUSTOMER, ageMinutes: 1}),
    },
  );
  return String(v.parse(v.object({id: v.number()}), await response.json()).id);
}

/** A cart with one print in it. */
async function cartCookie({shopify}: ServedStorefront): Promise<string> {
  const {world} = shopify.emulator;
  const variant = world.catalogue.products.find(
    ({handle}) => handle === PRODUCT,
  )?.variants[0];
  if (!variant) throw new Error(`There is no ${PRODUCT} to put into a cart.`);
  const response = await fetch(
    `${world.origins.emulator}/api/2026-10/graphql.json`,
    {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Shopify-Storefront-Access-Token': CREDENTIALS.publicStorefrontToken,
      },
      body: JSON.stringify({
        query: `mutation ($lines: [CartLineInput!]) {
          cartCreate(input: {lines: $lines}) { cart { id } }
        }`,
        variables: {
          lines: [
            {merchandiseId: `gid://shopify/ProductVariant/${variant.id}`},
          ],
        },
      }),
    },
  );
  const {data} = v.parse(CartCreated, await response.json());
  const {id} = data.cartCreate.cart;
  return `cart=${id.slice(id.lastIndexOf('/') + 1)}`;
}

const CartCreated = v.object({
  data: v.object({
    cartCreate: v.object({cart: v.object({id: v.string()})}),
  }),
});
