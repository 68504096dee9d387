import type {MoneyV2} from '~/i18n/format';
import {isSameMoney} from '~/shopify/money-arithmetic';

/** A line of the order, as far as ordering it again depends on it. */
export interface OrderedLine {
  readonly title: string;
  /** The title in the language that the order was placed in, where Shopify knows it. */
  readonly presentmentTitle: string | null;
  readonly variantTitle: string | null;
  /** Null for a variant that has been deleted, and for what never was one. */
  readonly variantId: string | null;
  readonly quantity: number;
  /** Of one piece, before discounts. */
  readonly price: MoneyV2 | null;
  readonly customAttributes: readonly {
    readonly key: string;
    readonly value: string | null;
  }[];
}

/** A variant as the shop sells it now. */
export interface VariantNow {
  readonly id: string;
  /** Of its product: in the customer's language first, then in the shop's others. */
  readonly titles: readonly [string, ...string[]];
  readonly isForSale: boolean;
  /** Sold as a subscription and in no other way. */
  readonly isSubscriptionOnly: boolean;
  /** Pieces in stock; zero or less where they are not counted, or are sold all the same. Null if Shopify does not say. */
  readonly quantityAvailable: number | null;
  readonly price: MoneyV2;
}

/** What goes into the cart. */
export interface LineToAdd {
  readonly merchandiseId: string;
  readonly quantity: number;
  readonly attributes: {key: string; value: string}[];
}

/** Something that is not as it was in the order. Prices are of one piece. */
export type Remark =
  | {
      readonly kind: 'gone' | 'sold-out' | 'subscription' | 'capped';
      readonly title: string;
    }
  | {
      readonly kind: 'few';
      readonly title: string;
      /** Pieces that could be had. */
      readonly count: number;
    }
  | {readonly kind: 'renamed'; readonly title: string; readonly now: string}
  | {
      readonly kind: 'price-changed';
      readonly title: string;
      readonly was: MoneyV2;
      readonly now: MoneyV2;
    };

/** What came of ordering again, and what the customer has to know about it. */
export interface Comparison {
  readonly toAdd: readonly LineToAdd[];
  readonly remarks: readonly Remark[];
}

type SameVariant = readonly [OrderedLine, ...OrderedLine[]];

/**
 * What of an order can be had again, and what is different. Every line is added whole or remarked on; of no variant is
 * more added than there is.
 */
export function compareWithShop(
  lines: readonly OrderedLine[],
  variantsNow: readonly VariantNow[],
): Comparison {
  const byId = new Map(variantsNow.map((variant) => [variant.id, variant]));
  const compared = byVariant(lines).map((same) =>
    compareVariant(same, byId.get(same[0].variantId ?? '')),
  );
  return {
    toAdd: compared.flatMap(({toAdd}) => toAdd),
    remarks: compared.flatMap(({remarks}) => remarks),
  };
}

/** Lines of one variant differ in what was written for them, and share its stock. */
function byVariant(lines: readonly OrderedLine[]): SameVariant[] {
  const groups = new Map<string, SameVariant>();
  for (const line of lines) {
    const key = line.variantId ?? line.title;
    const same = groups.get(key);
    groups.set(key, same ? [...same, line] : [line]);
  }
  return [...groups.values()];
}

function compareVariant(
  lines: SameVariant,
  variant: VariantNow | undefined,
): Comparison {
  const title = nameOf(lines[0]);
  const leftOut = (kind: 'gone' | 'sold-out' | 'subscription') => ({
    toAdd: [],
    remarks: [{kind, title}],
  });
  if (!variant) return leftOut('gone');
  if (variant.isSubscriptionOnly) return leftOut('subscription');
  const toAdd = share(lines, variant);
  if (toAdd.length === 0) return leftOut('sold-out');
  const count = piecesOf(toAdd);
  const remarks: Remark[] = [];
  if (count < piecesOf(lines)) remarks.push({kind: 'few', title, count});
  const [now] = variant.titles;
  if (isRenamed(lines[0], variant)) remarks.push({kind: 'renamed', title, now});
  const {price} = variant;
  const was = lines.flatMap((line) => line.price ?? []).find(isOther(price));
  if (was) remarks.push({kind: 'price-changed', title, was, now: price});
  return {toAdd, remarks};
}

/** Gives the lines what there is, the first of them first. */
function share(lines: SameVariant, variant: VariantNow): LineToAdd[] {
  let left = stockOf(variant);
  return lines.flatMap(({quantity, customAttributes}) => {
    const given = Math.min(quantity, left);
    left -= given;
    if (given === 0) return [];
    const attributes = customAttributes.map(({key, value}) => ({
      key,
      value: value ?? '',
    }));
    return [{merchandiseId: variant.id, quantity: given, attributes}];
  });
}

function stockOf({isForSale, quantityAvailable}: VariantNow): number {
  if (!isForSale) return 0;
  // Shopify sells on without stock where the merchant lets it, or does not count.
  return quantityAvailable !== null && quantityAvailable > 0
    ? quantityAvailable
    : Infinity;
}

/** Whether none of the names that the order knows is one of those in the shop. They may be in different languages. */
const isRenamed = (
  {title, presentmentTitle}: OrderedLine,
  {titles}: VariantNow,
): boolean => !titles.some((now) => now === title || now === presentmentTitle);

/** Prices in different currencies say nothing of a change. */
const isOther = (now: MoneyV2) => (was: MoneyV2) =>
  was.currencyCode === now.currencyCode && !isSameMoney(was, now);

/** "Fjord at Dawn, 50 × 70 cm / Oak" */
const nameOf = ({title, presentmentTitle, variantTitle}: OrderedLine) =>
  [presentmentTitle ?? title, variantTitle]
    .filter((part) => part !== null && part !== ONLY_VARIANT)
    .join(', ');

/** Shopify's name for the only variant of a product without choices. */
const ONLY_VARIANT = 'Default Title';

/** How many pieces some lines come to. */
export const piecesOf = (
  lines: readonly {readonly quantity: number}[],
): number => lines.reduce((sum, {quantity}) => sum + quantity, 0);
