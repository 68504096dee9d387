import {numericPart} from '~/cancellation/owned-order';
import {fill} from '~/i18n/messages';
import type {OpenRequest} from './open-request.server';
import type {AnsweredOrder, RequestQueue} from './read-queue.server';
import {requestRow} from './request-row-view.server';
import type {AnsweredRow, QueueView} from './requests-page-view';
import {PAGE_SIZE} from './requests-post.server';
import type {RequestsWords} from './requests-words.server';

/** One page of what waits. */
export interface QueuePage {
  /** From 1. */
  readonly number: number;
  /** `gid://shopify/Order/…` */
  readonly orderIds: readonly string[];
  readonly isLast: boolean;
}

/** @param asked as the address says it; a page that there is not (any more) is the last one */
export function queuePage(
  {waiting}: RequestQueue,
  asked: string | null,
): QueuePage {
  const last = Math.max(1, Math.ceil(waiting.length / PAGE_SIZE));
  const wanted = asked !== null && /^[1-9]\d{0,3}$/.test(asked) ? asked : '1';
  const number = Math.min(last, Number(wanted));
  return {
    number,
    orderIds: waiting
      .slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE)
      .map(({id}) => id),
    isLast: number === last,
  };
}

/** The list. @param open what still waits of this page */
export function queueView(
  queue: RequestQueue,
  {number, isLast}: QueuePage,
  open: readonly OpenRequest[],
  page: RequestsWords,
): QueueView {
  const {unreadable, timeZone, readAt} = queue;
  const words = page.at({readAt, shop: {timeZone}});
  const {texts} = words;
  return {
    kind: 'queue',
    title: texts.title,
    lead:
      open.length === 0
        ? texts.empty
        : words.count(queue.waiting.length, texts.lead),
    remarks: [
      ...(queue.isWhole ? [] : [texts.notWhole]),
      ...(unreadable.length > 0
        ? [fill(texts.unreadable, {orders: words.list(unreadable)})]
        : []),
    ],
    rows: open.map((each) => requestRow(each, words)),
    answered: queue.answered.map((each) => answeredRow(each, words)),
    previous: number > 1 ? `?page=${number - 1}` : null,
    next: isLast ? null : `?page=${number + 1}`,
  };
}

function answeredRow(
  {id, name, answer, isCancelled}: AnsweredOrder,
  words: RequestsWords,
): AnsweredRow {
  const {texts} = words;
  const {at, by, detail, event} = answer;
  const when = words.when(at);
  const isYes = event === 'granted';
  return {
    link: words.link(name, numericPart('Order', id) ?? ''),
    isYes,
    byline:
      by === null
        ? fill(texts.answeredElsewhere, {when})
        : fill(texts.answeredBy, {who: by, when}),
    message:
      detail === null ? null : fill(texts.answeredMessage, {message: detail}),
    remark: isYes && !isCancelled ? texts.yesNotCancelled : null,
  };
}
