import type {Desk} from '~/cancellation/desk';
import {orderGid} from '~/shopify/order-gid';
import {answerRequests, type AnsweredRequest} from './answer-requests.server';
import {readOpenRequests} from './open-request.server';
import {againView, outcomeView} from './outcome-view.server';
import type {RequestsAnswer, Summary} from './requests-page-view';
import {chosenOf, isTooLong, type RequestsPost} from './requests-post.server';
import type {RequestsWords} from './requests-words.server';
import {type Proposal, reviewView} from './review-view.server';

/** What a press has led to. */
export interface Pressed {
  readonly status: 200 | 400 | 503;
  readonly answer: RequestsAnswer;
  /** What was answered, or was to be. */
  readonly answered: readonly AnsweredRequest[];
}

/**
 * Does what a button of the page asks for.
 * @param by e-mail address of who has pressed it
 * @throws ShopifyUnavailable where nothing was begun
 */
export async function press(
  desk: Desk,
  post: RequestsPost,
  by: string,
  words: RequestsWords,
): Promise<Pressed> {
  const {intent, message} = post;
  const chosen = chosenOf(post);
  if (intent.kind === 'all' || intent.kind === 'back') {
    return shown(listAgain(chosen, message, null));
  }
  if (chosen.length === 0) {
    const lines = [words.texts.nothingTicked];
    return shown(
      listAgain(chosen, message, {kind: 'caution', title: null, lines}),
    );
  }
  const proposal = {answer: intent.answer, chosen, message};
  const isWrong = isTooLong(message);
  if (intent.kind === 'review' || isWrong) {
    const review = await lookThrough(desk, proposal, words);
    return {...shown(review), status: isWrong ? 400 : 200};
  }
  const {answer: kind} = intent;
  const answered = await answerRequests(desk, chosen, {kind, message, by});
  const isCut = answered.some(({outcome}) => outcome.kind === 'unknown');
  return {
    status: isCut ? 503 : 200,
    answer: outcomeView(proposal, answered, words),
    answered,
  };
}

/** Nothing was done, and what was sent is kept. */
export function notDone(
  post: RequestsPost,
  sentence: string,
  words: RequestsWords,
): RequestsAnswer {
  const {intent, message} = post;
  const chosen = chosenOf(post);
  const summary: Summary = {kind: 'caution', title: null, lines: [sentence]};
  if (intent.kind === 'all' || intent.kind === 'back' || chosen.length === 0) {
    return listAgain(chosen, message, summary);
  }
  const {kind: step, answer} = intent;
  return againView({answer, chosen, message}, summary, words, step);
}

const shown = (answer: RequestsAnswer): Pressed => ({
  status: 200,
  answer,
  answered: [],
});

const listAgain = (
  chosen: Proposal['chosen'],
  message: string,
  summary: Summary | null,
): RequestsAnswer => ({
  kind: 'queue',
  summary,
  ticked: chosen.map(({orderNumber}) => orderNumber),
  message,
});

async function lookThrough(
  desk: Desk,
  proposal: Proposal,
  words: RequestsWords,
): Promise<RequestsAnswer> {
  const orderIds = proposal.chosen.map(({orderNumber}) =>
    orderGid(orderNumber),
  );
  const open = await readOpenRequests(desk, orderIds);
  return reviewView(proposal, open, words);
}
