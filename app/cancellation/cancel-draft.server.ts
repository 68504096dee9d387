import * as v from 'valibot';
import type {AppSession} from '~/shopify/session.server';
import {
  type CancelForm,
  CancelFormSchema,
  EMPTY_FORM,
  LONGEST_COMMENT,
} from './cancel-form';

const SESSION_KEY = 'cancelDraft';
/** Bytes that the comment and the choice of lines may have together: the longest comment fits. */
const ROOM = 2 * LONGEST_COMMENT;

const {reason, comment, refundTo, scope} = CancelFormSchema.entries;
const DraftSchema = v.object({
  orderNumber: v.string(),
  form: v.object({reason, comment, refundTo, scope}),
  /** "4711 2 4712 1": two of line 4711 and one of line 4712. */
  lines: v.optional(v.pipe(v.string(), v.regex(/^(\d+ \d+( |$))*$/)), ''),
});

/**
 * Keeps what was typed while the customer has to sign in again. The session is one cookie, so the comment is cut, and
 * lines are kept as far as it leaves room; what was agreed to is asked again on the page that they come back to.
 */
export function keepDraft(
  session: AppSession,
  orderNumber: string,
  form: CancelForm,
): void {
  const comment = form.comment.slice(0, LONGEST_COMMENT);
  const room = ROOM - new TextEncoder().encode(comment).length;
  session.set(SESSION_KEY, {
    orderNumber,
    form: {
      reason: form.reason,
      comment,
      refundTo: form.refundTo,
      scope: form.scope,
    },
    lines: form.lines.reduce((kept, {line, quantity}) => {
      const more = `${kept}${line} ${quantity} `;
      return more.length > room ? kept : more;
    }, ''),
  });
}

/** What was kept for this order, or an empty form. */
export function readDraft(
  session: AppSession,
  orderNumber: string,
): CancelForm {
  const draft = v.safeParse(DraftSchema, session.get(SESSION_KEY));
  return draft.success && draft.output.orderNumber === orderNumber
    ? {
        ...EMPTY_FORM,
        ...draft.output.form,
        lines: linesIn(draft.output.lines),
      }
    : EMPTY_FORM;
}

const linesIn = (kept: string): CancelForm['lines'] =>
  [...kept.matchAll(/(\d+) (\d+)/g)].map(([, line = '', quantity]) => ({
    line,
    quantity: Number(quantity),
  }));

export function dropDraft(session: AppSession): void {
  if (session.get(SESSION_KEY) !== undefined) session.unset(SESSION_KEY);
}
