import {fill} from '~/i18n/messages';
import {type CancelFormView, cancelFormView} from '../cancel-form-view.server';
import type {CancellationView} from '../cancellation-view.server';
import {refusalText} from '../refusal-text.server';
import type {RefusalCode} from '../rule';
import {moment, type Words} from '../words.server';
import type {RequestEvent} from './cancel-request';
import type {RequestState} from './request-state';

/** A request's state in sentences, ready to draw. */
export type RequestView =
  | ({
      readonly kind: 'askable';
      /** What stands in the way. */
      readonly code: RefusalCode;
      readonly text: string;
      /** That an earlier request was taken back; null where there was none. */
      readonly withdrawn: string | null;
    } & CancelFormView)
  | {
      readonly kind: 'requested';
      readonly code: RefusalCode;
      readonly text: string;
    };

/** One that was declined is drawn as what it is: a refusal, with the shop's own words. */
export function requestView(
  state: RequestState,
  orderName: string,
  words: Words,
): RequestView | (CancellationView & {kind: 'refused'}) {
  const {request: texts} = words.messages;
  const {code} = state.decision;
  switch (state.kind) {
    case 'askable':
      return {
        kind: 'askable',
        code,
        text: refusalText(state.decision, words),
        withdrawn:
          state.withdrawnAt &&
          fill(texts.withdrawn, {when: moment(state.withdrawnAt, words)}),
        ...cancelFormView(
          state.order.snapshot,
          state.policy,
          state.offers,
          words,
        ),
      };
    case 'requested':
      return {
        kind: 'requested',
        code,
        text: fill(texts.sentText, {
          name: orderName,
          sentAt: moment(state.sentAt, words),
        }),
      };
    case 'declined':
      return {
        kind: 'refused',
        code,
        text: answerText(texts.declined, state.answer, words),
        next: 'contact',
      };
  }
}

export const grantedText = (answer: RequestEvent, words: Words): string =>
  answerText(words.messages.request.granted, answer, words);

/** "We said yes to your request at 14:05 today. We wrote: “…”" */
function answerText(
  text: Words['messages']['request']['granted'],
  {at, detail}: RequestEvent,
  words: Words,
): string {
  const {message} = words.messages.request;
  const said = fill(text, {answeredAt: moment(at, words)});
  return detail === null ? said : `${said} ${fill(message, {message: detail})}`;
}
