import type {Locale} from './locale';
import {madeOnce} from './made-once';

/** Shopify's MoneyV2: a decimal string and an ISO 4217 code. */
export interface MoneyV2 {
  readonly amount: string;
  readonly currencyCode: string;
}

const ENDS_IN_ZEROS = /^-?\d+(\.0+)?$/;

/**
 * A price as the locale writes it; whole amounts without decimals. Server only in effect: engines differ in their
 * locale data, and text that both sides format differently would break hydration.
 */
export function formatMoney(
  locale: Locale,
  {amount, currencyCode}: MoneyV2,
): string {
  const digits = ENDS_IN_ZEROS.test(amount) ? 0 : 2;
  const format = moneyFormat(
    locale.tag,
    locale.currencyDisplay,
    currencyCode,
    digits,
  );
  // Intl takes decimal strings exactly; TypeScript's library types ask for numbers or numeric literals only.
  return format.format(decimalLiteral(amount));
}

const moneyFormat = madeOnce(
  (
    tag: string,
    currencyDisplay: Locale['currencyDisplay'],
    currency: string,
    digits: number,
  ) =>
    new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
);

function decimalLiteral(amount: string): `${number}` {
  if (!isDecimal(amount)) {
    throw new RangeError(`"${amount}" is not a decimal amount`);
  }
  return amount;
}

const isDecimal = (amount: string): amount is `${number}` =>
  /^-?\d+(\.\d+)?$/.test(amount);

/** "14 November 2026" */
export function formatDate(
  locale: Locale,
  instant: string,
  timeZone: string,
): string {
  return dateFormat(locale.tag, timeZone).format(new Date(instant));
}

const dateFormat = madeOnce(
  (tag: string, timeZone: string) =>
    new Intl.DateTimeFormat(tag, {
      dateStyle: 'long',
      timeZone,
    }),
);

/** "14:05" */
export function formatTime(
  locale: Locale,
  instant: string,
  timeZone: string,
): string {
  return timeFormat(locale.tag, timeZone).format(new Date(instant));
}

const timeFormat = madeOnce(
  (tag: string, timeZone: string) =>
    new Intl.DateTimeFormat(tag, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }),
);

/** "14 November 2026 at 14:05" */
export function formatDateTime(
  locale: Locale,
  instant: string,
  timeZone: string,
): string {
  return dateTimeFormat(locale.tag, timeZone).format(new Date(instant));
}

const dateTimeFormat = madeOnce(
  (tag: string, timeZone: string) =>
    new Intl.DateTimeFormat(tag, {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone,
    }),
);

/** "2 hours ago", in the largest unit that fits; whole units, rounded down. */
export function formatAgo(locale: Locale, instant: string, now: Date): string {
  const minutes = Math.max(
    0,
    Math.floor((now.getTime() - Date.parse(instant)) / 60_000),
  );
  const format = new Intl.RelativeTimeFormat(locale.tag);
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 2880) return format.format(-Math.floor(minutes / 60), 'hour');
  return format.format(-Math.floor(minutes / 1440), 'day');
}

/** @param code ISO 3166-1 alpha-2 */
export const formatCountry = ({tag}: Locale, code: string): string =>
  countryNames(tag).of(code) ?? code;

const countryNames = madeOnce(
  (tag: string) => new Intl.DisplayNames(tag, {type: 'region'}),
);
