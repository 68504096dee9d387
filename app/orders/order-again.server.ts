import type {CartQueryDataReturn} from '@shopify/hydrogen';
import type {AppLoadContext} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {REORDER_KEY} from '~/cancellation/reorder-mark';
import {LOCALES, type Locale} from '~/i18n/locale';
import {queryCustomer} from '~/shopify/customer-query.server';
import {ShopifyUnavailable} from '~/shopify/errors';
import {OrderToRepeatDocument} from '~/shopify/generated/customer.server';
import {
  TitlesNowDocument,
  VariantsNowDocument,
} from '~/shopify/generated/storefront.server';
import {logError} from '~/shopify/log.server';
import {orderGid} from '~/shopify/order-gid';
import {queryStorefront} from '~/shopify/storefront-query.server';
import {
  compareWithShop,
  type LineToAdd,
  type OrderedLine,
  piecesOf,
  type Remark,
  type VariantNow,
} from './order-again';
import {keepReport} from './order-again-report.server';

/** What the form posts. */
export const OrderAgainPostSchema = v.strictObject({
  /** Shows that the page was made for this session; see form-token.server.ts. */
  token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
});

/** A token for one order's form is good for no other. */
export const orderAgainPurpose = (orderNumber: string): string =>
  `order-again ${orderNumber}`;

/**
 * Puts what an order had into the visitor's cart, as far as it can be had now, and keeps for the cart what to say of it.
 * @returns the headers that set the cart's cookie; null for an order that is not there or not the customer's
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable; an answer that was lost may have filled the cart all the same
 */
export async function orderAgain(
  context: AppLoadContext,
  orderNumber: string,
): Promise<Headers | null> {
  const {order} = await queryCustomer(
    context.customerAccount,
    OrderToRepeatDocument,
    {id: orderGid(orderNumber), language: context.locale.shopify.language},
  );
  if (!order) return null;
  const {nodes: lines, pageInfo} = order.lineItems;
  const {toAdd, remarks} = compareWithShop(
    lines,
    await readVariants(context, lines),
  );
  const {headers, capped} = await addToCart(context, toAdd);
  if (order.cancelledAt !== null && toAdd.length > 0) {
    markReorder(context, order.name);
  }
  keepReport(context.session, {
    orderName: order.name,
    count: piecesOf(toAdd),
    remarks: [...remarks, ...capped],
    isCut: pageInfo.hasNextPage,
  });
  return headers;
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
  readonly headers: Headers;
  readonly capped: readonly Remark[];
}

async function addToCart(
  {cart}: AppLoadContext,
  lines: readonly LineToAdd[],
): Promise<Added> {
  if (lines.length === 0) return {headers: new Headers(), capped: []};
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
    return {headers: cart.setCartId(id), capped: await cappedIn(cart, result)};
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
