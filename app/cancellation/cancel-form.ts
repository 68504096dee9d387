import * as v from 'valibot';
import {isReasonRequired} from './consumer-rights';
import type {OwnedOrder} from './owned-order';
import type {Policy} from './policy';
import {REFUND_ROUTES} from './refund-routes';

/** Characters of a comment that are kept. */
export const LONGEST_COMMENT = 500;

/** What the customer fills in, before the rules for its content: those have words for the customer. */
export const CancelFormSchema = v.strictObject({
  reason: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  comment: v.optional(v.pipe(v.string(), v.trim()), ''),
  refundTo: v.optional(v.picklist(REFUND_ROUTES), 'original'),
  /** What the page offered to pay back, as `offersKey` writes it. */
  agreed: v.optional(v.pipe(v.string(), v.maxLength(2000)), ''),
});

export type CancelForm = v.InferOutput<typeof CancelFormSchema>;

/** Nothing is filled in yet. */
export const EMPTY_FORM: CancelForm = {
  reason: '',
  comment: '',
  refundTo: 'original',
  agreed: '',
};

/** All that the page posts: what the customer fills in, and what the page itself adds. */
export const CancelPostSchema = v.strictObject({
  ...CancelFormSchema.entries,
  /** Shows that the page was made for this session; see form-token.server.ts. */
  token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
});

/** Why nothing was done although nothing is wrong with what was filled in. The page has the sentence. */
export type CancelFormNotice = 'changed' | 'stale' | 'too-many';

/** Which field is wrong. The page has the sentence. */
export interface CancelFormErrors {
  readonly reason?: 'missing';
  readonly comment?: 'too-long';
}

/** What is wrong with an otherwise proper form, or null. A reason that the policy does not know counts as missing. */
export function checkCancelForm(
  form: CancelForm,
  {order, policy}: {readonly order: OwnedOrder; readonly policy: Policy},
): CancelFormErrors | null {
  const isKnown = policy.reasons.some(({key}) => key === form.reason);
  const reasonIsWrong =
    form.reason === '' ? isReasonRequired(order.snapshot, policy) : !isKnown;
  const commentIsWrong = Array.from(form.comment).length > LONGEST_COMMENT;
  if (!reasonIsWrong && !commentIsWrong) return null;
  return {
    ...(reasonIsWrong && {reason: 'missing' as const}),
    ...(commentIsWrong && {comment: 'too-long' as const}),
  };
}

/** What a form comes back with when nothing came of it. */
export interface FormAgain {
  readonly values: CancelForm;
  readonly errors: CancelFormErrors | null;
  readonly notice: CancelFormNotice | null;
  /** Null where the page's own is still good. */
  readonly token: string | null;
  readonly isUnavailable: boolean;
}

export const formAgain = (
  values: CancelForm,
  why: Partial<FormAgain>,
): FormAgain => ({
  values,
  errors: null,
  notice: null,
  token: null,
  isUnavailable: false,
  ...why,
});
