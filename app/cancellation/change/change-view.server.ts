import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import {type CancellationView, refusedView} from '../cancellation-view.server';
import {moment, type Words, wordsFor} from '../words.server';
import type {Refusal, Request} from '../decide';
import type {RefusalCode} from '../rule';
import type {CustomerCancellation} from '../cancellation.server';
import type {ChangeKind} from './change-rules';
import type {ChangeState} from './change-state';

/** What both pages that change an order say while there is nothing to fill in. */
export type ChangeStandstill =
  | {readonly kind: 'changing' | 'cancelling'; readonly text: string}
  | (CancellationView & {kind: 'refused'});

type Texts = Pick<Messages, 'cancellation' | 'change'>;

/** Why nothing can be filled in. */
export function standstillView(
  change: Exclude<ChangeState<ChangeKind>, {kind: 'open'}>,
  {orderName, reading}: CustomerCancellation,
  locale: Locale,
  messages: Texts,
): ChangeStandstill {
  const name = {name: orderName};
  switch (change.kind) {
    case 'changing':
      return {
        kind: 'changing',
        text: fill(messages.change.inProgressText, name),
      };
    case 'cancelling':
      return {
        kind: 'cancelling',
        text: fill(messages.change.cancellingText, name),
      };
    case 'refused':
      return changeRefusal(change.decision, wordsOf(reading, locale, messages));
  }
}

/** A parcel that is not on its way yet can't be returned, but a person may still reach it. */
const NOT_SENT_YET: ReadonlySet<RefusalCode> = new Set([
  'CUT_OFF_PASSED',
  'WINDOW_CLOSED',
]);

/** Why an order, or a line of it, can't be changed. */
export function changeRefusal(
  decision: Refusal | Request,
  words: Words,
): CancellationView & {kind: 'refused'} {
  const view = refusedView(decision, words);
  return NOT_SENT_YET.has(view.code) ? {...view, next: 'contact'} : view;
}

/** "You can change it until 14:05 today." */
export function changeDeadline(
  until: string | null,
  words: Words,
  texts: Messages['change'],
): string {
  return until === null
    ? texts.openUntilPacked
    : fill(texts.openUntil, {deadline: moment(until, words)});
}

/** The cancellation's words, with what is said otherwise of a change. */
export const wordsOf = (
  reading: CustomerCancellation['reading'],
  locale: Locale,
  {cancellation, change}: Texts,
): Words =>
  wordsFor(reading, locale, {
    ...cancellation,
    refusals: {...cancellation.refusals, ...change.refusals},
  });
