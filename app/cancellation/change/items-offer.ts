import type {MoneyV2} from '~/i18n/format';
import type {OrderLineSnapshot, OrderSnapshot} from '../order-snapshot';
import type {EditStep} from './change-act';
import {type ItemsWish, piecesAfter, piecesNeeded, stepsTo} from './items-wish';

/** A variant as the shop sells it now. */
export interface OfferedVariant {
  readonly id: string;
  readonly productTitle: string;
  /** "70 × 100 cm / Oak"; empty for a product without choices. */
  readonly title: string;
  /** What its product leaves to choose: "Size / Frame". */
  readonly choice: string;
  readonly price: MoneyV2;
  readonly isForSale: boolean;
  /** Pieces that are left; null where the shop does not say. */
  readonly left: number | null;
}

/** What an order's customer can choose from. */
export interface ItemsOffer {
  /** Variants of the line's product, by the line's id. A line whose product is not sold any more has none. */
  readonly byLine: ReadonlyMap<string, readonly OfferedVariant[]>;
  readonly toAdd: readonly OfferedVariant[];
}

export type WishAnswer =
  | {readonly kind: 'fine'; readonly steps: readonly EditStep[]}
  | {readonly kind: 'nothing' | 'all-removed' | 'not-offered'}
  | {readonly kind: 'sold-out'; readonly title: string};

const everyVariant = ({byLine, toAdd}: ItemsOffer): readonly OfferedVariant[] =>
  [...byLine.values(), toAdd].flat();

/** Holds a wish against the order and against what is to be had. Pure. */
export function checkWish(
  order: OrderSnapshot,
  wish: ItemsWish,
  offer: ItemsOffer,
): WishAnswer {
  if (!isOffered(order, wish, offer)) return {kind: 'not-offered'};
  const steps = stepsTo(order, wish);
  if (steps.length === 0) return {kind: 'nothing'};
  if (piecesAfter(order, steps) === 0) return {kind: 'all-removed'};
  const all = everyVariant(offer);
  for (const {variantId, quantity} of piecesNeeded(order, steps)) {
    const variant = all.find(({id}) => id === variantId);
    if (!variant) return {kind: 'not-offered'};
    const isThere =
      variant.isForSale && (variant.left === null || variant.left >= quantity);
    if (!isThere) return {kind: 'sold-out', title: fullTitle(variant)};
  }
  return {kind: 'fine', steps};
}

function isOffered(
  {lines}: OrderSnapshot,
  wish: ItemsWish,
  {byLine, toAdd}: ItemsOffer,
): boolean {
  const isOwn = (lineItemId: string, variantId: string) =>
    lines.find(({id}) => id === lineItemId)?.variantId === variantId;
  return (
    wish.lines.every(
      ({lineItemId, variantId}) =>
        variantId === null ||
        isOwn(lineItemId, variantId) ||
        byLine.get(lineItemId)?.some(({id}) => id === variantId) === true,
    ) &&
    wish.added.every(({variantId}) => toAdd.some(({id}) => id === variantId))
  );
}

/**
 * What a line of an order is called, in the customer's language where it is still sold. An order keeps the names that
 * its lines had in the shop's own language.
 */
export function nameOfLine(
  {
    title,
    variantTitle,
    variantId,
  }: Pick<OrderLineSnapshot, 'title' | 'variantTitle' | 'variantId'>,
  offer: ItemsOffer,
): string {
  const sold = everyVariant(offer).find(({id}) => id === variantId);
  return fullTitle(sold ?? {productTitle: title, title: variantTitle ?? ''});
}

/** "Fjord at Dawn, 70 × 100 cm / Oak" */
export const fullTitle = ({
  productTitle,
  title,
}: Pick<OfferedVariant, 'productTitle' | 'title'>): string =>
  title === '' ? productTitle : `${productTitle}, ${title}`;
