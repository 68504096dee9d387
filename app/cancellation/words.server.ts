import {formatDate, formatTime} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';

/** What it takes to say something of an order to its customer. */
export interface Words {
  readonly locale: Locale;
  readonly messages: Messages['cancellation'];
  /** IANA name of the shop's zone: times are told by the shop's clock. */
  readonly timeZone: string;
  readonly now: Date;
}

/** "14:05 today" or "14:05 on 2 December 2026", by the shop's clock. */
export function moment(
  instant: string,
  {locale, messages, timeZone, now}: Words,
): string {
  const date = formatDate(locale, instant, timeZone);
  const time = formatTime(locale, instant, timeZone);
  return date === formatDate(locale, now.toISOString(), timeZone)
    ? fill(messages.today, {time})
    : fill(messages.onDay, {time, date});
}
