import {formatDate, formatDateTime} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {SHOP_TIME_ZONE} from './shop-time-zone';

/** A moment for `<time dateTime>`. */
export interface DateView {
  readonly iso: string;
  readonly text: string;
}

/** "14 November 2026", by the shop's clock. */
export const dateView = (locale: Locale, instant: string): DateView => ({
  iso: instant,
  text: formatDate(locale, instant, SHOP_TIME_ZONE),
});

/** "14 November 2026 at 14:05", by the shop's clock. */
export const dateTimeView = (locale: Locale, instant: string): DateView => ({
  iso: instant,
  text: formatDateTime(locale, instant, SHOP_TIME_ZONE),
});
