import * as v from 'valibot';
import type {CancelledLine} from './order-story';

/** Shopify takes 128 kB in a JSON metafield: of so many are the figures kept, of the rest only their sum. */
const MOST_PRODUCTS = 200;
const MOST_VARIANTS = 400;
const LONGEST_TITLE = 50;

const Counted = {
  title: v.string(),
  /** Orders in which it was cancelled. */
  orders: v.number(),
  /** Pieces of it that were cancelled. */
  pieces: v.number(),
};
const Product = v.object(Counted);
const Variant = v.object({...Counted, product: v.string()});

/** What was cancelled, by product and by variant. The pieces of either come to the same sum. */
export const GoodsSchema = v.object({
  /** By the number of the product. */
  products: v.record(v.string(), Product),
  variants: v.record(v.string(), Variant),
  /** Pieces of products and variants that there were too many of, or that were deleted. */
  otherProductPieces: v.number(),
  otherVariantPieces: v.number(),
});
export type Goods = v.InferOutput<typeof GoodsSchema>;

export const noGoods = (): Goods => ({
  products: {},
  variants: {},
  otherProductPieces: 0,
  otherVariantPieces: 0,
});

/** Counts what was cancelled of one order, in place. */
export function addGoods(goods: Goods, lines: readonly CancelledLine[]): void {
  const inThisOrder = new Set<object>();
  const count = (counted: Goods['products'][string], pieces: number) => {
    if (!inThisOrder.has(counted)) counted.orders += 1;
    inThisOrder.add(counted);
    counted.pieces += pieces;
  };
  for (const line of lines) {
    const product = productOf(goods, line);
    if (product) count(product, line.pieces);
    else goods.otherProductPieces += line.pieces;
    const variant = variantOf(goods, line);
    if (variant) count(variant, line.pieces);
    else goods.otherVariantPieces += line.pieces;
  }
}

function productOf(
  {products}: Goods,
  {productNumber, title}: CancelledLine,
): Goods['products'][string] | null {
  if (productNumber === null) return null;
  const known = products[productNumber];
  if (known) return known;
  if (Object.keys(products).length >= MOST_PRODUCTS) return null;
  return (products[productNumber] = {title: cut(title), orders: 0, pieces: 0});
}

function variantOf(
  {variants}: Goods,
  {productNumber, variantNumber, variantTitle}: CancelledLine,
): Goods['variants'][string] | null {
  if (productNumber === null || variantNumber === null) return null;
  const known = variants[variantNumber];
  if (known) return known;
  if (Object.keys(variants).length >= MOST_VARIANTS) return null;
  return (variants[variantNumber] = {
    product: productNumber,
    title: cut(variantTitle ?? ''),
    orders: 0,
    pieces: 0,
  });
}

function cut(title: string): string {
  const characters = Array.from(title);
  return characters.length <= LONGEST_TITLE
    ? title
    : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}
