import type {Locale} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import type {Said} from './attention-form';
import type {AttentionNotice} from './attention-page';

/** What came of a button, as it travels in the page's address. */
export type Saying = {readonly said: Said; readonly name?: string};

/** @param name of the order, "#1001", or of the receipt */
export function saidNotice(
  locale: Locale,
  said: Said,
  name: string,
): AttentionNotice {
  const texts = messagesFor(locale).merchant.attention;
  switch (said) {
    case 'done':
      return {kind: 'success', text: fill(texts.doneNotice, {name})};
    case 'still-open':
      return {kind: 'success', text: fill(texts.doneStillOpen, {name})};
    case 'already':
      return {kind: 'info', text: texts.doneAlready};
    case 'sending':
      return {kind: 'info', text: texts.sendingAgain};
  }
}
