import * as v from 'valibot';
import type {ItemsWish} from './items-wish';

/** As many of one thing as the page offers. */
export const MOST_PIECES = 10;

const Digits = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
/** What the page adds by itself. */
const PAGE_FIELDS: ReadonlySet<string> = new Set(['token', 'intent', 'agreed']);
const CHOICE_FIELDS: ReadonlySet<string> = new Set(['add', 'addQuantity']);
const LINE_FIELD = /^(?:quantity|variant)_\d{1,20}$/;

/** Whether it is the name of something that is chosen. */
export const isItemsField = (name: string): boolean =>
  CHOICE_FIELDS.has(name) || LINE_FIELD.test(name);

/**
 * All that the page posts. `quantity_<number of the line>` and `variant_<…>`, which holds a variant's number, are there
 * for every line that can be changed.
 */
export const ItemsPostSchema = v.pipe(
  v.objectWithRest(
    {
      /** Shows that the page was made for this session; see form-token.server.ts. */
      token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
      intent: v.optional(v.picklist(['preview', 'commit']), 'preview'),
      /** What the page showed, as `previewKey` writes it. */
      agreed: v.optional(v.pipe(v.string(), v.maxLength(4000)), ''),
      /** The number of a variant to add; empty for nothing. */
      add: v.optional(v.pipe(v.string(), v.regex(/^\d{0,20}$/)), ''),
      addQuantity: v.optional(Digits, '1'),
    },
    Digits,
  ),
  v.check((post) =>
    Object.keys(post).every(
      (name) => PAGE_FIELDS.has(name) || isItemsField(name),
    ),
  ),
);

export type ItemsPost = v.InferOutput<typeof ItemsPostSchema>;

/** What was chosen, by the names of the fields. */
export type ItemsValues = Readonly<Record<string, string>>;

/** What was chosen, without what the page adds. */
export const valuesOf = (post: ItemsPost): ItemsValues =>
  Object.fromEntries(
    Object.entries(post).filter(([name]) => !PAGE_FIELDS.has(name)),
  );

export const quantityField = (lineNumber: string): string =>
  `quantity_${lineNumber}`;
export const variantField = (lineNumber: string): string =>
  `variant_${lineNumber}`;

/** The number in a global id, which is what the form's fields carry. */
export const numberIn = (gid: string): string => gid.split('/').at(-1) ?? '';

/** What was chosen, in the words of the order. */
export function wishOf(values: ItemsValues): ItemsWish {
  const lines = Object.entries(values).flatMap(([name, value]) => {
    const [field, lineNumber] = name.split('_');
    if (field !== 'quantity' || lineNumber === undefined) return [];
    const variant = values[variantField(lineNumber)];
    return [
      {
        lineItemId: `gid://shopify/LineItem/${lineNumber}`,
        variantId: variant === undefined ? null : variantGid(variant),
        quantity: Number(value),
      },
    ];
  });
  const {add = '', addQuantity = '1'} = values;
  return {
    lines,
    added:
      add === ''
        ? []
        : [{variantId: variantGid(add), quantity: Number(addQuantity)}],
  };
}

/** Whether no number is more than the page offers. */
export const isWithinReach = ({lines, added}: ItemsWish): boolean =>
  [...lines, ...added].every(({quantity}) => quantity <= 999);

const variantGid = (number: string): string =>
  `gid://shopify/ProductVariant/${number}`;
