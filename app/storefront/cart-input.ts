import * as v from 'valibot';
import {
  NAME_ATTRIBUTE,
  NAME_FIELD,
  type NameProblem,
  NameSchema,
} from './personalisation';

const MOST_PIECES = 99;

const variantId = v.pipe(
  v.string(),
  v.regex(/^gid:\/\/shopify\/ProductVariant\/\d{1,20}$/),
);
const lineId = v.pipe(
  v.string(),
  v.regex(/^gid:\/\/shopify\/CartLine\/[\w-]{1,64}(\?cart=[\w%-]{1,128})?$/),
);
const quantity = v.pipe(
  v.string(),
  v.regex(/^\d{1,2}$/),
  v.transform(Number),
  v.maxValue(MOST_PIECES),
);
const code = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255));

/** Letters and digits; in letters and on cards they are written in groups. */
const giftCardCode = v.pipe(
  v.string(),
  v.transform((typed) => typed.replace(/[\s-]/g, '')),
  v.nonEmpty(),
  v.maxLength(255),
);
const giftCardId = v.pipe(
  v.string(),
  v.regex(
    /^gid:\/\/shopify\/AppliedGiftCard\/[\w-]{1,64}(\?[\w%=&-]{1,200})?$/,
  ),
);
// Browsers send each line break as two characters.
const note = v.pipe(
  v.string(),
  v.transform((typed) => typed.replace(/\r\n?/g, '\n').trim()),
);

const CartInputSchema = v.variant('intent', [
  v.object({
    intent: v.literal('add'),
    variantId,
    quantity: v.pipe(quantity, v.minValue(1)),
    attributes: v.array(v.object({key: v.string(), value: v.string()})),
  }),
  v.object({intent: v.literal('update'), lineId, quantity}),
  v.object({intent: v.literal('remove'), lineId}),
  v.object({intent: v.literal('apply-discount'), code}),
  v.object({intent: v.literal('remove-discount'), code}),
  v.object({intent: v.literal('apply-gift-card'), code: giftCardCode}),
  v.object({intent: v.literal('remove-gift-card'), giftCardId}),
  v.object({intent: v.literal('note'), note}),
]);

/** One thing that a visitor does to the cart. */
export type CartInput = v.InferOutput<typeof CartInputSchema>;

type ParsedCartInput =
  | {readonly kind: 'valid'; readonly input: CartInput}
  | {readonly kind: 'name'; readonly problem: NameProblem}
  | {readonly kind: 'unreadable'};

const NameProblemSchema = v.picklist(['missing', 'tooLong', 'letters']);

/** Reads a posted form. Only a name is typed by hand; anything else that is wrong did not come from our pages. */
export function parseCartInput(form: URLSearchParams): ParsedCartInput {
  const attributes = [];
  if (form.has(NAME_FIELD)) {
    const name = v.safeParse(NameSchema, form.get(NAME_FIELD));
    if (!name.success) {
      const problem = v.parse(NameProblemSchema, name.issues[0].message);
      return {kind: 'name', problem};
    }
    attributes.push({key: NAME_ATTRIBUTE, value: name.output});
  }
  const parsed = v.safeParse(CartInputSchema, {
    ...Object.fromEntries(form),
    attributes,
  });
  return parsed.success
    ? {kind: 'valid', input: parsed.output}
    : {kind: 'unreadable'};
}
