import * as v from 'valibot';

/** How an order number may look: a shop can put letters before and after it. */
const ORDER_NAME = /^#?\s*[\p{L}\p{N}][\p{L}\p{N}._/-]{0,29}$/u;
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** All that the page posts, before the rules for its content: those have words for the visitor. */
export const FindOrderPostSchema = v.strictObject({
  order: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60)), ''),
  email: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(254)), ''),
  /** Shows that the page was made for this session; see form-token.server.ts. */
  token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
});

/** Which order is asked for. */
export interface OrderAsked {
  readonly order: string;
  readonly email: string;
}

/** Which field is wrong. The page has the sentence. */
export interface FindOrderErrors {
  readonly order: boolean;
  readonly email: boolean;
}

/** What is wrong with what was typed, or null. Whether there is such an order is another matter, and nobody is told. */
export function checkOrderAsked({
  order,
  email,
}: OrderAsked): FindOrderErrors | null {
  const errors = {order: !ORDER_NAME.test(order), email: !EMAIL.test(email)};
  return errors.order || errors.email ? errors : null;
}

/** Why nothing was sent although nothing is wrong with what was typed. */
export type FindOrderNotice = 'stale' | 'too-many';
