import * as v from 'valibot';
import {isReasonRequired} from './consumer-rights';
import type {OwnedOrder} from './owned-order';
import type {Policy} from './policy';
import {REFUND_ROUTES} from './refund-routes';

/** Characters of a comment that are kept. */
export const LONGEST_COMMENT = 500;

/** Lines of an order that are read at once: no form has more. */
const MOST_LINES = 100;
const LINE_FIELD = /^line-(\d{1,20})$/;

const RefundTo = v.optional(v.picklist(REFUND_ROUTES), 'original');
/** What the page offered to pay back, as `offersKey` or `partKey` writes it. */
const Agreed = v.optional(v.pipe(v.string(), v.maxLength(4000)), '');

/** What the customer fills in, before the rules for its content: those have words for the customer. */
export const CancelFormSchema = v.strictObject({
  scope: v.optional(v.picklist(['whole', 'part']), 'whole'),
  /** By the number of the line; none of a line is not among them. */
  lines: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          line: v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
          quantity: v.pipe(v.number(), v.integer(), v.minValue(1)),
        }),
      ),
      v.maxLength(MOST_LINES),
    ),
    [],
  ),
  reason: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  comment: v.optional(v.pipe(v.string(), v.trim()), ''),
  refundTo: RefundTo,
  agreed: Agreed,
});

export type CancelForm = v.InferOutput<typeof CancelFormSchema>;

/** What of the form is a yes, and to what. */
export type AgreedFields = Pick<
  CancelForm,
  'agreed' | 'comment' | 'reason' | 'refundTo'
>;

/** Nothing is filled in yet. */
export const EMPTY_FORM: CancelForm = {
  scope: 'whole',
  lines: [],
  reason: '',
  comment: '',
  refundTo: 'original',
  agreed: '',
};

/** Shows that the page was made for this session; see form-token.server.ts. */
export const PostedToken = v.optional(v.pipe(v.string(), v.maxLength(100)), '');

/**
 * The fields that the page posts, by name. The whole order and a part of it each have a field for where the money goes,
 * because without a script both stand in the page; so have the lines, each by its number.
 */
const PostedFields = v.objectWithRest(
  {
    scope: CancelFormSchema.entries.scope,
    reason: CancelFormSchema.entries.reason,
    comment: CancelFormSchema.entries.comment,
    refundTo: RefundTo,
    agreed: Agreed,
    partRefundTo: RefundTo,
    partAgreed: Agreed,
    token: PostedToken,
    intent: v.optional(v.picklist(['cancel', 'preview']), 'cancel'),
  },
  v.pipe(v.string(), v.regex(/^\d{1,6}$/)),
);

export const CancelPostSchema = v.pipe(
  PostedFields,
  v.check((fields) => Object.keys(fields).every(isFieldOfThePage)),
  v.transform(
    ({
      scope,
      reason,
      comment,
      refundTo,
      agreed,
      partRefundTo,
      partAgreed,
      token,
      intent,
      ...quantities
    }) => ({
      token,
      intent,
      form: {
        scope,
        reason,
        comment,
        lines: linesOf(quantities),
        ...(scope === 'part'
          ? {refundTo: partRefundTo, agreed: partAgreed}
          : {refundTo, agreed}),
      },
    }),
  ),
);

/** The name of the field for a line. @param lineItemId `gid://shopify/LineItem/…` */
export const lineField = (lineItemId: string): string =>
  `line-${lineNumber(lineItemId)}`;

export const lineNumber = (lineItemId: string): string =>
  /(\d+)$/.exec(lineItemId)?.[1] ?? '';

function linesOf(
  quantities: Readonly<Record<string, string>>,
): CancelForm['lines'] {
  return Object.entries(quantities).flatMap(([name, value]) => {
    const line = LINE_FIELD.exec(name)?.[1];
    const quantity = Number(value);
    return line !== undefined && quantity > 0 ? [{line, quantity}] : [];
  });
}

const isFieldOfThePage = (name: string): boolean =>
  name in PostedFields.entries || LINE_FIELD.test(name);

/** Why nothing was done although nothing is wrong with what was filled in. The page has the sentence. */
export type CancelFormNotice = 'changed' | 'stale' | 'too-many';

/** Which field is wrong. The page has the sentence. */
export interface CancelFormErrors {
  readonly reason?: 'missing';
  readonly comment?: 'too-long';
}

/** What is wrong with an otherwise proper form, or null. A reason that the policy does not know counts as missing. */
export function checkCancelForm(
  form: Pick<CancelForm, 'comment' | 'reason'>,
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
