import type {CartQueryDataReturn} from '@shopify/hydrogen';
import type {AppLoadContext} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {systemClock} from '~/cancellation/clock';
import {oneByOne} from '~/cancellation/one-by-one.server';
import {REORDER_KEY} from '~/cancellation/reorder-mark';
import {LOCALES, type Locale} from '~/i18n/locale';
import {ShopifyUnavailable} from '~/shopify/errors';
import {
  TitlesNowDocument,
  VariantsNowDocument,
} from '~/shopify/generated/storefront.server';
import {logError} from '~/shopify/log.server';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {
  type FilledCart,
  filledJustNow,
  hasFilled,
  rememberFilled,
  rememberInSession,
} from './filled-carts.server';
import {
  compareWithShop,
  type LineToAdd,
  type OrderedLine,
  piecesOf,
  type Remark,
  type VariantNow,
} from './order-again';
import {keepReport} from './order-again-report.server';
import type {OrderToRepeat} from './order-to-repeat.server';

/**
 * Puts what an order had into the visitor's cart, as far as it can be had now, and keeps for the cart what to say of it.
 * The same form fills it once, however often it is sent: the others find the cart as the first has left it.
 * @param token names the form
 * @param readOrder the visitor's order; null where it is not there or not theirs
 * @returns the headers that set the cart's cookie; null for such an order
 * @throws ShopifyUnavailable; an answer that was lost may have filled the cart all the same
 */
export const orderAgain = (
  context: AppLoadContext,
  token: string,
  readOrder: () => Promise<OrderToRepeat | null>,
): Promise<Headers | null> =>
  oneByOne(`order again ${token}`, systemClock, async () => {
    const {cart, session} = context;
    if (hasFilled(session, token)) return new Headers();
    const earlier = filledJustNow(token);
    const filled = earlier ?? (await fill(context, readOrder));
    if (!filled) return null;
    const {cartId, report} = filled;
    if (!earlier) rememberFilled(token, {cartId, report});
    rememberInSession(session, token);
    keepReport(session, report);
    return cartId === null ? new Headers() : cart.setCartId(cartId);
  });

async function fill(
  context: AppLoadContext,
  readOrder: () => Promise<OrderToRepeat | null>,
): Promise<Omit<FilledCart, 'filledAt'> | null> {
  const order = await readOrder();
  if (!order) return null;
  const {name: orderName, lines, isCut} = order;
  const {toAdd, remarks} = compareWithShop(
    lines,
    await readVariants(context, lines),
  );
  const {cartId, capped} = await addToCart(context, toAdd);
  if (order.isCancelled && toAdd.length > 0) {
    markReorder(context, orderName);
  }
  const report = {
    orderName,
    count: piecesOf(toAdd),
    remarks: [...remarks, ...capped],
    isCut,
  };
  return {cartId, report};
}

async function readVariants(
  {storefront, locale}: AppLoadContext,
  lines: readonly OrderedLine[],
): Promise<VariantNow[]> {
  const ids = [...new Set(lines.flatMap(({variantId}) => variantId ?? []))];
  if (ids.length === 0) return [];
  const cache = storefront.CacheNone();
  const [{nodes}, ...translations] = await Promise.all([
    queryStorefront(storefront, VariantsNowDocument, {
      variables: {ids},
      cache,
    }),
    ...otherLanguages(locale).map((titleLanguage) =>
      queryStorefront(storefront, TitlesNowDocument, {
        variables: {ids, titleLanguage},
        cache,
      }),
    ),
  ]);
  const translated = translations.flatMap((translation) => translation.nodes);
  return nodes.flatMap((node) => {
    if (!node || !('product' in node)) return [];
    const {id, product, price, quantityAvailable} = node;
    const others = translated.flatMap((other) =>
      other && 'product' in other && other.id === id
        ? [other.product.title]
        : [],
    );
    return [
      {
        id,
        titles: [product.title, ...others] as const,
        isForSale: node.availableForSale,
        isSubscriptionOnly: product.requiresSellingPlan,
        quantityAvailable,
        price,
      },
    ];
  });
}

/** The order may have been placed in any of the shop's languages. */
const otherLanguages = ({shopify}: Locale) =>
  [...new Set(LOCALES.map((each) => each.shopify.language))].filter(
    (language) => language !== shopify.language,
  );

/** Absent where Shopify could do nothing, whatever Hydrogen's types say. */
const CartSchema = v.object({id: v.string()});

interface Added {
  /** Null where nothing was to be added. */
  readonly cartId: string | null;
  readonly capped: readonly Remark[];
}

async function addToCart(
  {cart}: AppLoadContext,
  lines: readonly LineToAdd[],
): Promise<Added> {
  if (lines.length === 0) return {cartId: null, capped: []};
  try {
    const added = await cart.addLines([...lines]);
    // Shopify forgets carts after some time; the visitor's browser still has the old one's id.
    const result =
      added.errors || v.is(CartSchema, added.cart)
        ? added
        : await cart.create({lines: [...lines]});
    const problems = [...(result.errors ?? []), ...(result.userErrors ?? [])];
    if (problems.length > 0) {
      throw new ShopifyUnavailable(
        'storefront',
        problems.map(({message}) => message),
      );
    }
    const {id} = v.parse(CartSchema, result.cart);
    return {cartId: id, capped: await cappedIn(cart, result)};
  } catch (error) {
    throw ShopifyUnavailable.from('storefront', error);
  }
}

/** So that the shop can see what is bought in the place of what was cancelled. Nobody waits for it. */
function markReorder(
  {cart, waitUntil, requestId}: AppLoadContext,
  cancelledOrder: string,
): void {
  waitUntil(
    cart
      .updateAttributes([{key: REORDER_KEY, value: cancelledOrder}])
      .catch((error: unknown) => logError(error, requestId)),
  );
}

/** Lines of the cart that Shopify has cut down to its stock: they were in the cart before, or others were faster. */
async function cappedIn(
  cart: AppLoadContext['cart'],
  {warnings = []}: CartQueryDataReturn,
): Promise<Remark[]> {
  const targets = new Set(
    warnings
      .filter(({code}) => STOCK_WARNINGS.has(code))
      .map(({target}) => target),
  );
  if (targets.size === 0) return [];
  const current = await cart.get();
  return (current?.lines.nodes ?? [])
    .filter(({id}) => targets.has(id))
    .map(({merchandise}) => ({
      kind: 'capped',
      title: merchandise.product.title,
    }));
}

const STOCK_WARNINGS: ReadonlySet<string> = new Set([
  'MERCHANDISE_NOT_ENOUGH_STOCK',
  'MERCHANDISE_OUT_OF_STOCK',
]);
