import type {AppLoadContext} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
import {isTooManyPermalinks} from './permalink-filter.server';

const MOST_LINES = 50;

/** Shopify's form: `<variant>:<quantity>`, several with commas between them. */
const LinesSchema = v.pipe(
  v.string(),
  v.regex(/^\d{1,20}:[1-9]\d?(,\d{1,20}:[1-9]\d?)*$/),
  v.transform((text) =>
    text.split(',').map((line) => {
      const [variant = '', quantity] = line.split(':');
      return {
        merchandiseId: `gid://shopify/ProductVariant/${variant}`,
        quantity: Number(quantity),
      };
    }),
  ),
  v.maxLength(MOST_LINES),
);

const DiscountSchema = v.array(
  v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255)),
);

const CartSchema = v.object({
  checkoutUrl: v.pipe(v.string(), v.url()),
  totalQuantity: v.number(),
});

/** Where a link of the form `/cart/<variant>:<quantity>` leads. */
export type PermalinkOutcome =
  | {readonly kind: 'checkout'; readonly url: string}
  /** Nothing of it can be bought. */
  | {readonly kind: 'nothing'}
  | {readonly kind: 'tooMany'}
  | {readonly kind: 'unavailable'};

/**
 * Makes a cart of what the link names and says where its checkout is, as Shopify's cart permalinks do: each visit gets a
 * cart of its own, and the one that the visitor has is left as it is. So there is nothing that a link on another site
 * could take away.
 * @throws Response 404 for what is no such link
 */
export async function openPermalink(
  {buyerAddress, cart, requestId}: AppLoadContext,
  lines: string,
  search: URLSearchParams,
): Promise<PermalinkOutcome> {
  const wanted = v.safeParse(LinesSchema, lines);
  const codes = v.safeParse(
    DiscountSchema,
    search.get('discount')?.split(',') ?? [],
  );
  if (!wanted.success) throw new Response(null, {status: 404});
  if (isTooManyPermalinks(buyerAddress)) return {kind: 'tooMany'};
  try {
    const made = await cart.create({
      lines: wanted.output,
      discountCodes: codes.success ? codes.output : [],
    });
    if (made.errors) throw new Error(JSON.stringify(made.errors));
    const filled = v.safeParse(CartSchema, made.cart);
    return filled.success && filled.output.totalQuantity > 0
      ? {kind: 'checkout', url: filled.output.checkoutUrl}
      : {kind: 'nothing'};
  } catch (error) {
    logError(ShopifyUnavailable.from('storefront', error), requestId);
    return {kind: 'unavailable'};
  }
}
