import * as v from 'valibot';
import type {AppSession} from '~/shopify/session.server';
import {
  type CancelForm,
  CancelFormSchema,
  EMPTY_FORM,
  LONGEST_COMMENT,
} from './cancel-form';

const SESSION_KEY = 'cancelDraft';
/** Time enough to sign in, or for an e-mail with a link to come. */
const LIFETIME_MILLISECONDS = 30 * 60_000;

const FIELDS = CancelFormSchema.entries;
/** Order, visitor, end in milliseconds since 1970, form: without names, because a cookie has little room. */
const DraftSchema = v.tuple([
  v.string(),
  v.nullable(v.string()),
  v.number(),
  v.tuple([FIELDS.reason, FIELDS.comment, FIELDS.refundTo]),
]);

/** Whose form it is, and of which order. */
export interface DraftOwner {
  readonly orderNumber: string;
  /** Names who is there; null where nobody is known, because the session has ended. */
  readonly visitor: string | null;
}

/**
 * Keeps what was typed while the customer has to sign in again. The session is one cookie, so the comment is cut; and
 * what was agreed to is asked again on the page that they come back to.
 */
export function keepDraft(
  session: AppSession,
  {orderNumber, visitor}: DraftOwner,
  form: CancelForm,
  now = new Date(),
): void {
  session.set(SESSION_KEY, [
    orderNumber,
    visitor,
    now.getTime() + LIFETIME_MILLISECONDS,
    [form.reason, form.comment.slice(0, LONGEST_COMMENT), form.refundTo],
  ]);
}

/**
 * What was kept for this order, or an empty form. To be shown to nobody but those whose order it is; where it is known
 * who has typed it, to nobody else.
 */
export function readDraft(
  session: AppSession,
  {orderNumber, visitor}: DraftOwner,
  now = new Date(),
): CancelForm {
  const stored = v.safeParse(DraftSchema, session.get(SESSION_KEY));
  if (!stored.success) return EMPTY_FORM;
  const [keptOrder, keptVisitor, until, [reason, comment, refundTo]] =
    stored.output;
  return keptOrder === orderNumber &&
    (keptVisitor === null || keptVisitor === visitor) &&
    now.getTime() < until
    ? {reason, comment, refundTo, agreed: ''}
    : EMPTY_FORM;
}

/** Whether something is kept for somebody who has yet to come back. */
export const hasDraft = (session: AppSession): boolean =>
  session.get(SESSION_KEY) !== undefined;

export function dropDraft(session: AppSession): void {
  if (hasDraft(session)) session.unset(SESSION_KEY);
}
