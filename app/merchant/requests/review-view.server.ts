import {LONGEST_COMMENT} from '~/cancellation/cancel-form';
import type {Answer} from '~/cancellation/requests/answer-request.server';
import {fill} from '~/i18n/messages';
import type {ChosenRequest} from './answer-requests.server';
import type {OpenRequest} from './open-request.server';
import {requestRow, sumsPaidBack} from './request-row-view.server';
import type {RequestsAnswer, Summary} from './requests-page-view';
import {isTooLong} from './requests-post.server';
import type {RequestsWords} from './requests-words.server';

/** What somebody is about to answer, and how. */
export interface Proposal {
  readonly answer: Answer['kind'];
  readonly chosen: readonly ChosenRequest[];
  readonly message: string;
}

/**
 * The step before anything happens: what is answered, and what is left out because it can't be. The list, where nothing
 * is left.
 * @param open what of the chosen waits, as it stands now
 */
export function reviewView(
  {answer, chosen, message}: Proposal,
  open: readonly OpenRequest[],
  words: RequestsWords,
): RequestsAnswer {
  const {texts} = words;
  const answerable = open.filter(
    ({hindrance, request}) =>
      (answer === 'declined' || hindrance === null) &&
      chosen.some(({requestId}) => requestId === request.requestId),
  );
  const summary = leftOut(chosen, open, answerable, words);
  if (answerable.length === 0) {
    return {kind: 'queue', summary, ticked: [], message};
  }
  const isYes = answer === 'granted';
  return {
    kind: 'review',
    answer,
    title: isYes ? texts.approveTitle : texts.declineTitle,
    lead: isYes ? texts.approveLead : texts.declineLead,
    summary,
    rows: answerable.map((each) => requestRow(each, words)),
    messageLabel: messageLabel(answerable.length, words),
    message,
    messageError: isTooLong(message)
      ? fill(texts.messageTooLong, {max: LONGEST_COMMENT})
      : null,
    confirm: isYes
      ? confirmYes(answerable, words)
      : words.count(answerable.length, texts.confirmDecline),
  };
}

export const messageLabel = (count: number, {texts}: RequestsWords): string =>
  count === 1 ? texts.messageLabel : texts.messageLabelMany;

function confirmYes(
  answerable: readonly OpenRequest[],
  words: RequestsWords,
): string {
  const {texts} = words;
  const sums = sumsPaidBack(answerable).map((sum) => words.money(sum));
  const count = answerable.length;
  if (sums.length === 0) return words.count(count, texts.confirmApprove);
  const {one, other} = texts.confirmApproveSum;
  const sum = words.list(sums);
  return words.count(count, {
    one: fill(one, {count: '{count}', sum}),
    other: fill(other, {count: '{count}', sum}),
  });
}

/** Null where all that was chosen can be answered. */
function leftOut(
  chosen: readonly ChosenRequest[],
  open: readonly OpenRequest[],
  answerable: readonly OpenRequest[],
  words: RequestsWords,
): Summary | null {
  const {texts} = words;
  const lines = chosen
    .filter(
      ({requestId}) =>
        !answerable.some(({request}) => request.requestId === requestId),
    )
    .map(({requestId, orderName: name}) => {
      const found = open.find(({order}) => order.snapshot.name === name);
      if (!found) return fill(texts.outcomes.ended, {name});
      if (found.request.requestId !== requestId) {
        return fill(texts.outcomes.sentAnew, {name});
      }
      const why = found.hindrance ? words.hindrance(found.hindrance) : '';
      return fill(texts.outcomes.impossible, {name, why});
    });
  return lines.length === 0
    ? null
    : {kind: 'caution', title: texts.leftOut, lines};
}
