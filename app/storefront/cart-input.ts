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
