import {type Locale, localeOf} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import {goodsOf} from './acknowledgement.server';
import {type Entry, hasStep} from './entry';
import {momentOfReceipt, type ReceiptMoment} from './moment-of-receipt';
import type {Statement, StatedLine} from './statement';
import type {OrderReturn, WithdrawalOrder} from './withdrawal-order';
import {sentLines} from './withdrawal-order';
import {returnsFor} from './work';

type LineStatus =
  | 'cancelled'
  | 'cancelling'
  | 'return-asked'
  | 'return-open'
  | 'return-declined'
  | 'returned'
  | 'waiting';

/** What a receipt says: by itself, and of how it goes on. */
export interface ReceiptView {
  readonly title: string;
  readonly number: string;
  readonly received: string;
  readonly receivedUtc: string;
  readonly receivedAt: ReceiptMoment['iso'];
  readonly statement: string;
  readonly contentTitle: string;
  readonly content: readonly {
    readonly term: string;
    readonly details: readonly string[];
  }[];
  readonly mailDue: string | null;
  readonly nextTitle: string;
  /** One of each line. */
  readonly lines: readonly {
    readonly title: string;
    readonly status: LineStatus;
    readonly text: string;
  }[];
  /** What is to be said of all of it. */
  readonly next: readonly string[];
  readonly print: string;
}

/**
 * @param order null without a proof, where nothing is told of any order, and where Shopify can't be reached
 * @param isMailDue whether the confirmation is known not to be sent yet
 */
export function receiptView(
  statement: Statement,
  order: WithdrawalOrder | null,
  isMailDue: boolean,
): ReceiptView {
  const locale = localeOf(statement.pathPrefix);
  const {receipt: texts} = messagesFor(locale).withdrawal;
  const moment = momentOfReceipt(locale, statement);
  const goods = goodsOf(statement);
  return {
    title: texts.title,
    number: fill(texts.number, {number: statement.number}),
    received: fill(texts.received, {dateTime: moment.local}),
    receivedUtc: fill(texts.receivedUtc, {time: moment.utc}),
    receivedAt: moment.iso,
    statement: texts.statement,
    contentTitle: texts.contentTitle,
    content: [
      {term: texts.name, details: [statement.name]},
      {term: texts.order, details: [statement.orderName]},
      {
        term: texts.lines,
        details: goods.length > 0 ? goods : [texts.wholeOrder],
      },
      {term: texts.email, details: [statement.email]},
    ],
    mailDue: isMailDue ? texts.mailDue : null,
    nextTitle: texts.nextTitle,
    lines: order ? lineViews(locale, statement, order) : [],
    next: nextSentences(locale, statement, order),
    print: texts.print,
  };
}

function nextSentences(
  locale: Locale,
  {proof, email}: Statement,
  order: WithdrawalOrder | null,
): string[] {
  const {receipt: texts} = messagesFor(locale).withdrawal;
  if (proof === null) return [fill(texts.nextGuest, {email}), texts.refund];
  return order ? [texts.refund] : [texts.nextUnknown, texts.refund];
}

function lineViews(
  locale: Locale,
  statement: Statement,
  order: WithdrawalOrder,
): ReceiptView['lines'] {
  const {next} = messagesFor(locale).withdrawal.receipt;
  const entry =
    order.stored === 'unreadable'
      ? undefined
      : order.stored.entries.find(
          (each) => each.statement.number === statement.number,
        );
  return statement.lines.flatMap((line) =>
    statusesOf(order, statement.number, line, entry).map((status) => ({
      title: line.title,
      status,
      text: next[status],
    })),
  );
}

/** More than one where a part of the line was cancelled and another is sent back. */
function statusesOf(
  order: WithdrawalOrder,
  number: string,
  line: StatedLine,
  entry: Entry | undefined,
): LineStatus[] {
  if (order.cancelledAt !== null) return ['cancelled'];
  const ids = new Set(
    sentLines(order)
      .filter(({lineNumber}) => lineNumber === line.lineNumber)
      .map(({id}) => id),
  );
  const found = returnsFor(order, number).filter(({lines}) =>
    lines.some(({sentLineId}) => sentLineId !== null && ids.has(sentLineId)),
  );
  const returned = found.map(({status}) => RETURN_STATUS[status]);
  const isPartDone = entry !== undefined && hasStep(entry, 'part-cancelled');
  const unsent: LineStatus[] =
    line.unsent > 0 && isPartDone ? ['cancelled'] : [];
  const known = [...new Set([...unsent, ...returned])];
  if (known.length > 0) return known;
  const isWithStaff = entry !== undefined && hasStep(entry, 'left-to-staff');
  return [line.unsent > 0 && !isWithStaff ? 'cancelling' : 'waiting'];
}

const RETURN_STATUS: Record<OrderReturn['status'], LineStatus> = {
  CANCELED: 'waiting',
  CLOSED: 'returned',
  DECLINED: 'return-declined',
  OPEN: 'return-open',
  REQUESTED: 'return-asked',
};
