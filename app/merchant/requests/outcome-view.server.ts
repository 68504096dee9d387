import {fill} from '~/i18n/messages';
import {
  type AnsweredRequest,
  isLeft,
  type Outcome,
} from './answer-requests.server';
import type {RequestsAnswer, Summary} from './requests-page-view';
import {messageLabel, type Proposal} from './review-view.server';
import type {RequestsWords} from './requests-words.server';

/** What came of answering: the list, or, where something is left to do, the way to go on with it. */
export function outcomeView(
  {answer, message}: Proposal,
  answered: readonly AnsweredRequest[],
  words: RequestsWords,
): RequestsAnswer {
  const left = answered.filter(isLeft);
  const summary = summaryOf(answered, words);
  return left.length === 0
    ? {kind: 'queue', summary, ticked: [], message: ''}
    : againView({answer, message, chosen: left}, summary, words);
}

/**
 * What was sent, kept for being sent again.
 * @param step what the button asked for
 */
export const againView = (
  {answer, message, chosen}: Proposal,
  summary: Summary,
  words: RequestsWords,
  step: 'answer' | 'review' = 'answer',
): RequestsAnswer => ({
  kind: 'again',
  title: words.texts.notDoneTitle,
  summary,
  shown: chosen.map(({orderNumber, orderName, requestId}) => ({
    orderNumber,
    orderName,
    requestId,
  })),
  messageLabel: messageLabel(chosen.length, words),
  message,
  intent: `${step} ${answer}`,
  confirm: words.count(chosen.length, words.texts.goOn),
});

function summaryOf(
  answered: readonly AnsweredRequest[],
  words: RequestsWords,
): Summary {
  const {texts} = words;
  const done = answered.filter(
    ({outcome}) => outcome.kind === 'granted' || outcome.kind === 'declined',
  ).length;
  const lines = answered.map((each) => outcomeLine(each, words));
  if (done === answered.length) {
    return {kind: 'success', title: texts.summaryDone, lines};
  }
  const title = done === 0 ? texts.summaryNothing : texts.summaryPartly;
  return {kind: 'caution', title, lines};
}

function outcomeLine(
  {outcome, orderName: name}: AnsweredRequest,
  words: RequestsWords,
): string {
  const {outcomes} = words.texts;
  switch (outcome.kind) {
    case 'granted':
      return fill(outcomes[YES_OUTCOMES[outcome.order]], {name});
    case 'declined':
      return fill(outcomes.declined, {name});
    case 'ended':
      return endLine(outcome.end, name, words);
    case 'sent-anew':
      return fill(outcomes.sentAnew, {name});
    case 'impossible':
      return fill(outcomes.impossible, {
        name,
        why: words.hindrance(outcome.code),
      });
    case 'unknown':
      return fill(outcomes.unknown, {name});
    case 'left':
      return fill(outcomes.left, {name});
  }
}

const YES_OUTCOMES = {
  cancelled: 'cancelled',
  'under-way': 'underWay',
  'not-cancelled': 'notCancelled',
} as const;

/** Who was quicker, and with what. */
function endLine(
  end: (Outcome & {kind: 'ended'})['end'],
  name: string,
  words: RequestsWords,
): string {
  const {outcomes} = words.texts;
  if (end === null) return fill(outcomes.ended, {name});
  const {event, by, at} = end.event;
  const when = words.at(end.reading).when(at);
  switch (event) {
    case 'granted':
      return by === null
        ? fill(outcomes.grantedElsewhere, {name, when})
        : fill(outcomes.grantedBy, {who: by, name, when});
    case 'declined':
      return by === null
        ? fill(outcomes.declinedElsewhere, {name, when})
        : fill(outcomes.declinedBy, {who: by, name, when});
    case 'withdrawn':
    case 'closed':
      return fill(outcomes[event], {name, when});
    case 'sent':
      return fill(outcomes.ended, {name});
  }
}
