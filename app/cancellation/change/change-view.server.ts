import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import {type CancellationView, refusedView} from '../cancellation-view.server';
import {moment, type Words} from '../words.server';
import type {CustomerChange} from './change.server';
import type {ChangeKind} from './change-rules';

/** What both pages that change an order say while there is nothing to fill in. */
export type ChangeStandstill =
  | {readonly kind: 'changing' | 'cancelling'; readonly text: string}
  | (CancellationView & {kind: 'refused'});

type Texts = Pick<Messages, 'cancellation' | 'change'>;

/** Null where the order can be changed. */
export function standstillView(
  {change, orderName, reading}: CustomerChange<ChangeKind>,
  locale: Locale,
  messages: Texts,
): ChangeStandstill | null {
  const name = {name: orderName};
  switch (change.kind) {
    case 'open':
      return null;
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

/** Why an order, or a line of it, can't be changed. */
export const changeRefusal = refusedView;

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
  reading: CustomerChange<ChangeKind>['reading'],
  locale: Locale,
  {cancellation, change}: Texts,
): Words => ({
  locale,
  messages: {
    ...cancellation,
    refusals: {...cancellation.refusals, ...change.refusals},
  },
  timeZone: reading?.shop.timeZone ?? 'Europe/Oslo',
  now: reading?.readAt ?? new Date(),
});
