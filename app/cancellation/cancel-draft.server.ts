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
/** Bytes that the comment and the choice of lines may have together: the longest comment fits. */
const ROOM = 2 * LONGEST_COMMENT;

const FIELDS = CancelFormSchema.entries;
/**
 * Order, visitor, end in milliseconds since 1970, form, lines ("4711 2 4712 1": two of line 4711 and one of line 4712):
 * without names, because a cookie has little room.
 */
const DraftSchema = v.tuple([
  v.string(),
  v.nullable(v.string()),
  v.number(),
  v.tuple([FIELDS.reason, FIELDS.comment, FIELDS.refundTo, FIELDS.scope]),
  v.pipe(v.string(), v.regex(/^(\d+ \d+( |$))*$/)),
]);

/** Whose form it is, and of which order. */
export interface DraftOwner {
  readonly orderNumber: string;
  /** Names who is there; null where nobody is known, because the session has ended. */
  readonly visitor: string | null;
}

/**
 * Keeps what was typed while the customer has to sign in again. The session is one cookie, so the comment is cut, and
 * lines are kept as far as it leaves room; what was agreed to is asked again on the page that they come back to.
 */
export function keepDraft(
  session: AppSession,
  {orderNumber, visitor}: DraftOwner,
  form: CancelForm,
  now = new Date(),
): void {
  const comment = form.comment.slice(0, LONGEST_COMMENT);
  const room = ROOM - new TextEncoder().encode(comment).length;
  session.set(SESSION_KEY, [
    orderNumber,
    visitor,
    now.getTime() + LIFETIME_MILLISECONDS,
    [form.reason, comment, form.refundTo, form.scope],
    form.lines.reduce((kept, {line, quantity}) => {
      const more = `${kept}${line} ${quantity} `;
      return more.length > room ? kept : more;
    }, ''),
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
  const [keptOrder, keptVisitor, until, fields, lines] = stored.output;
  const [reason, comment, refundTo, scope] = fields;
  return keptOrder === orderNumber &&
    (keptVisitor === null || keptVisitor === visitor) &&
    now.getTime() < until
    ? {reason, comment, refundTo, scope, lines: linesIn(lines), agreed: ''}
    : EMPTY_FORM;
}

/** Whether something is kept for somebody who has yet to come back. */
export const hasDraft = (session: AppSession): boolean =>
  session.get(SESSION_KEY) !== undefined;

const linesIn = (kept: string): CancelForm['lines'] =>
  [...kept.matchAll(/(\d+) (\d+)/g)].map(([, line = '', quantity]) => ({
    line,
    quantity: Number(quantity),
  }));

export function dropDraft(session: AppSession): void {
  if (hasDraft(session)) session.unset(SESSION_KEY);
}
