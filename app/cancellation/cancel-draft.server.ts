import * as v from 'valibot';
import type {AppSession} from '~/shopify/session.server';
import {
  type CancelForm,
  CancelFormSchema,
  EMPTY_FORM,
  LONGEST_COMMENT,
} from './cancel-form';
import {type DraftOwner, keepDraft, readDraft} from './draft.server';

/** Bytes that the comment and the choice of lines may have together: the longest comment fits. */
const ROOM = 2 * LONGEST_COMMENT;

const FIELDS = CancelFormSchema.entries;
/** "4711 2 4712 1": two of line 4711 and one of line 4712. */
const Lines = v.pipe(v.string(), v.regex(/^(\d+ \d+( |$))*$/));
const Content = v.tuple([
  FIELDS.reason,
  FIELDS.comment,
  FIELDS.refundTo,
  v.nullable(Lines),
]);

/**
 * Keeps what was typed; see `keepDraft`. The comment is cut, and lines are kept as far as it leaves room; what was agreed
 * to is asked again on the page that they come back to.
 */
export function keepCancelDraft(
  session: AppSession,
  owner: DraftOwner,
  form: CancelForm,
  now = new Date(),
): void {
  const comment = form.comment.slice(0, LONGEST_COMMENT);
  const content = [form.reason, comment, form.refundTo, linesOf(form, comment)];
  keepDraft(session, 'cancel', owner, content, now);
}

/** What was kept, or an empty form; see `readDraft`. */
export function readCancelDraft(
  session: AppSession,
  owner: DraftOwner,
  now = new Date(),
): CancelForm {
  const kept = readDraft(session, 'cancel', owner, Content, now);
  if (!kept) return EMPTY_FORM;
  const [reason, comment, refundTo, lines] = kept;
  return {
    ...EMPTY_FORM,
    reason,
    comment,
    refundTo,
    scope: lines === null ? 'whole' : 'part',
    lines: linesIn(lines ?? ''),
  };
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
