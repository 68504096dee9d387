import {afterAll, beforeAll, expect, it, vi} from 'vitest';
import type {LoaderFunction} from '@shopify/remix-oxygen';
import {loader as account} from '~/routes/account';
import {loader as allProducts} from '~/routes/all-products';
import {loader as article} from '~/routes/article';
import {loader as blog} from '~/routes/blog';
import {loader as cartContents} from '~/routes/cart-contents';
import {loader as cart} from '~/routes/cart';
import {loader as collection} from '~/routes/collection';
import {loader as collections} from '~/routes/collections';
import {loader as home} from '~/routes/home';
import {loader as orderCancel} from '~/routes/order-cancel';
import {loader as orderChange} from '~/routes/order-change';
import {loader as orderWithdraw} from '~/routes/order-withdraw';
import {loader as order} from '~/routes/order';
import {loader as orders} from '~/routes/orders';
import {loader as contentPage} from '~/routes/page';
import {loader as policies} from '~/routes/policies';
import {loader as policy} from '~/routes/policy';
import {loader as product} from '~/routes/product';
import {loader as search} from '~/routes/search';
import {loader as suggestions} from '~/routes/search-suggestions';
import {loader as withdraw} from '~/routes/withdraw';
import {createAppLoadContext} from '~/shopify/context.server';
import {parseEnv} from '~/shopify/env.server';
import {loadCart} from '~/storefront/cart.server';
import {loadFrame} from '~/storefront/frame.server';
import {storefrontEnvironment} from '../../../emulator/config';
import {leadFetchTo, Visitor} from '../merchant/signed-in';
import {EmulatedShop} from '../support/emulated-shop';
import {Waves} from '../support/waves';

const ORIGIN = 'https://localhost:0';
/** What `Visitor` has. */
const SESSION_SECRET = 'a-session-secret-of-more-than-32-characters';
/** What the root's loader asks Shopify for. */
const root: LoaderFunction = ({context}) => loadFrame(context);
const rootOfCart: LoaderFunction = async ({context}) => {
  await Promise.all([loadFrame(context), loadCart(context)]);
  return null;
};

let shop: EmulatedShop;
let cookies: string;
let orderId: string;

beforeAll(async () => {
  shop = await EmulatedShop.open();
  leadFetchTo(shop);
  vi.spyOn(console, 'info').mockReturnValue();
  const placed = shop.placeOrder({email: 'kari@example.com'});
  orderId = String(placed.id);
  const {session} = await Visitor.signedIn('kari@example.com');
  // A data centre that has nothing yet.
  const empty = {
    match: () => Promise.resolve(undefined),
    put: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
  vi.stubGlobal('caches', {open: () => Promise.resolve(empty)});
  const {cart: carts} = await contextOf(new Request(ORIGIN));
  const {cart: filled} = await carts.create({});
  cookies = [
    await session.commit(),
    carts.setCartId(filled.id).get('Set-Cookie'),
  ]
    .map((cookie) => cookie?.split(';')[0])
    .join('; ');
});

afterAll(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await shop.close();
});

const contextOf = async (request: Request) => ({
  ...(await createAppLoadContext(
    request,
    parseEnv({...storefrontEnvironment(), SESSION_SECRET}),
    {
      waitUntil: () => undefined,
      passThroughOnException: () => {
        throw new Error('Nobody asks for it');
      },
      props: undefined,
    },
    'test',
  )),
  tell: () => undefined,
});

/** As Remix does for a document: all loaders at once, and what they have left for later. */
async function load(
  loaders: readonly LoaderFunction[],
  path: string,
  params: Record<string, string>,
): Promise<void> {
  const request = new Request(`${ORIGIN}${path}`, {headers: {Cookie: cookies}});
  const context = await contextOf(request);
  const loaded = await Promise.all(
    loaders.map(async (loader) => loader({request, params, context})),
  );
  await Promise.all(
    loaded.flatMap((data: unknown): unknown[] =>
      typeof data === 'object' && data !== null ? Object.values(data) : [],
    ),
  );
}

/** Pages, what Remix loads for them, and how many calls a visitor waits for in turn: two at most, but for one page. */
it.each<[string, LoaderFunction[], Record<string, string>, number]>([
  ['/', [root, home], {}, 1],
  ['/collections', [root, collections], {}, 1],
  ['/collections/all', [root, allProducts], {}, 1],
  ['/collections/nord', [root, collection], {handle: 'nord'}, 1],
  ['/products/rowan', [root, product], {handle: 'rowan'}, 1],
  ['/search?q=blue', [root, search], {}, 1],
  ['/search/suggestions?q=blue', [suggestions], {}, 1],
  ['/cart', [rootOfCart, cart], {}, 1],
  ['/cart/contents', [cartContents], {}, 1],
  ['/pages/about', [root, contentPage], {handle: 'about'}, 1],
  ['/blogs/notes', [root, blog], {blog: 'notes'}, 1],
  [
    '/blogs/notes/how-high',
    [root, article],
    {blog: 'notes', article: 'how-high'},
    1,
  ],
  ['/policies', [root, policies], {}, 1],
  ['/policies/refund-policy', [root, policy], {handle: 'refund-policy'}, 1],
  ['/withdraw', [root, withdraw], {}, 1],
  ['/account/orders', [root, account, orders], {}, 1],
  // Whose it is comes first, for strangers who try numbers.
  ['/account/orders/ID', [root, account, order], {}, 2],
  ['/account/orders/ID/cancel', [root, account, orderCancel], {}, 2],
  ['/account/orders/ID/withdraw', [root, account, orderWithdraw], {}, 2],
  // What could be had instead depends on what is in the order, and what goes with that once more.
  ['/account/orders/ID/change', [root, account, orderChange], {}, 4],
])(
  '%s asks Shopify as few times as it can',
  async (path, loaders, params, waits) => {
    const waves = new Waves(fetch);
    vi.stubGlobal('fetch', waves.fetch);
    try {
      await waves.carry(
        load(loaders, path.replace('ID', orderId), {...params, id: orderId}),
      );
    } finally {
      // The shop's own again.
      vi.stubGlobal('fetch', waves.send);
    }
    expect(waves.operations).toHaveLength(waits);
  },
);
