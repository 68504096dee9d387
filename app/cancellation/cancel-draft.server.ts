import * as v from 'valibot';
import type {AppSession} from '~/shopify/session.server';
import {
  type CancelForm,
  CancelFormSchema,
  LONGEST_COMMENT,
} from './cancel-form';

const SESSION_KEY = 'cancelDraft';

const DraftSchema = v.object({orderNumber: v.string(), form: CancelFormSchema});

/**
 * Keeps what was typed while the customer has to sign in again. The session is one cookie, so the comment is cut; and
 * what was agreed to is asked again on the page that they come back to.
 */
export function keepDraft(
  session: AppSession,
  orderNumber: string,
  form: CancelForm,
): void {
  const comment = form.comment.slice(0, LONGEST_COMMENT);
  session.set(SESSION_KEY, {
    orderNumber,
    form: {...form, comment, agreed: ''},
  });
}

/** What was kept for this order, or an empty form. */
export function readDraft(
  session: AppSession,
  orderNumber: string,
): CancelForm {
  const draft = v.safeParse(DraftSchema, session.get(SESSION_KEY));
  return draft.success && draft.output.orderNumber === orderNumber
    ? draft.output.form
    : {reason: '', comment: '', refundTo: 'original', agreed: ''};
}

export function dropDraft(session: AppSession): void {
  if (session.get(SESSION_KEY) !== undefined) session.unset(SESSION_KEY);
}
