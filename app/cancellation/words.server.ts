import {formatDate, formatTime} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import type {AdminReading} from './admin-port';

/** What it takes to say something of an order to its customer. */
export interface Words {
  readonly locale: Locale;
  readonly messages: Messages['cancellation'];
  /** IANA name of the shop's zone: times are told by the shop's clock. */
  readonly timeZone: string;
  readonly now: Date;
}

const DEFAULT_TIME_ZONE = 'Europe/Oslo';

/** @param reading null where the Admin API does not show the order */
export const wordsFor = (
  reading: Pick<AdminReading, 'readAt' | 'shop'> | null,
  locale: Locale,
  messages: Messages['cancellation'],
): Words => ({
  locale,
  messages,
  timeZone: reading?.shop.timeZone ?? DEFAULT_TIME_ZONE,
  now: reading?.readAt ?? new Date(),
});

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
