import * as v from 'valibot';
import {ReceiptNumber} from '~/withdrawal/statement';

const Token = v.optional(v.pipe(v.string(), v.maxLength(100)), '');

/** What the buttons of the page post. */
export const AttentionPost = v.variant('intent', [
  v.strictObject({
    intent: v.literal('done'),
    token: Token,
    /** Numeric part of the order's id. */
    order: v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
    matter: v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/)),
  }),
  /** About a statement that fits no order. */
  v.strictObject({
    intent: v.literal('settle'),
    token: Token,
    receipt: ReceiptNumber,
  }),
  v.strictObject({intent: v.literal('send-again'), token: Token}),
]);

/** What the address says. A page of Shopify's list names itself by a cursor. */
export const AttentionQuery = v.object({
  after: v.optional(
    v.pipe(v.string(), v.regex(/^[\w+/=-]{1,500}$/)),
    undefined,
  ),
  /** What was just done, and of which order or receipt. */
  said: v.optional(v.picklist(['done', 'still-open', 'already', 'sending'])),
  name: v.optional(v.pipe(v.string(), v.maxLength(60)), ''),
});

export type Said = NonNullable<v.InferOutput<typeof AttentionQuery>['said']>;
