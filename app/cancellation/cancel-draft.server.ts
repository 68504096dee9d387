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
/** Time enough to sign in, or for an e-mail with a link to come. */
const LIFETIME_MILLISECONDS = 30 * 60_000;

const FIELDS = CancelFormSchema.entries;
/** "4711 2 4712 1": two of line 4711 and one of line 4712. */
const Lines = v.pipe(v.string(), v.regex(/^(\d+ \d+( |$))*$/));
/**
 * Order, visitor, end in milliseconds since 1970, form, and the lines where some of the order is chosen: without names,
 * because a cookie has little room.
 */
const DraftSchema = v.tuple([
  v.string(),
  v.nullable(v.string()),
  v.number(),
  v.tuple([FIELDS.reason, FIELDS.comment, FIELDS.refundTo, v.nullable(Lines)]),
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
  session.set(SESSION_KEY, [
    orderNumber,
    visitor,
    now.getTime() + LIFETIME_MILLISECONDS,
    [form.reason, comment, form.refundTo, linesOf(form, comment)],
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
  const [keptOrder, keptVisitor, until, [reason, comment, refundTo, lines]] =
    stored.output;
  return keptOrder === orderNumber &&
    (keptVisitor === null || keptVisitor === visitor) &&
    now.getTime() < until
    ? {
        ...EMPTY_FORM,
        reason,
        comment,
        refundTo,
        scope: lines === null ? 'whole' : 'part',
        lines: linesIn(lines ?? ''),
      }
    : EMPTY_FORM;
}

/** Null where the whole order was chosen. */
function linesOf({scope, lines}: CancelForm, comment: string): string | null {
  if (scope === 'whole') return null;
  const room = ROOM - new TextEncoder().encode(comment).length;
  return lines.reduce((kept, {line, quantity}) => {
    const more = `${kept}${line} ${quantity} `;
    return more.length > room ? kept : more;
  }, '');
}

const linesIn = (kept: string): CancelForm['lines'] =>
  [...kept.matchAll(/(\d+) (\d+)/g)].map(([, line = '', quantity]) => ({
    line,
    quantity: Number(quantity),
  }));

/** Whether something is kept for somebody who has yet to come back. */
export const hasDraft = (session: AppSession): boolean =>
  session.get(SESSION_KEY) !== undefined;

export function dropDraft(session: AppSession): void {
  if (hasDraft(session)) session.unset(SESSION_KEY);
}
