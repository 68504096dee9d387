import {Temporal} from 'temporal-polyfill';
import {formatDateTime} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import type {Statement} from './statement';

/** When a statement was received, as a receipt has to say it. */
export interface ReceiptMoment {
  /** UTC instant. */
  readonly iso: string;
  /** "24 November 2026 at 14:05 (Europe/Oslo, UTC+01:00)"; in UTC where the shop's zone is not known. */
  readonly local: string;
  /** "2026-11-24 13:05:33" */
  readonly utc: string;
}

/** By the shop's clocks, with their distance from UTC: twice a year the same hour comes twice. */
export function momentOfReceipt(
  locale: Locale,
  {receivedAt, timeZone}: Pick<Statement, 'receivedAt' | 'timeZone'>,
): ReceiptMoment {
  const zone = timeZone ?? 'UTC';
  const {offset} = Temporal.Instant.from(receivedAt).toZonedDateTimeISO(zone);
  const place = timeZone === null ? 'UTC' : `${zone}, UTC${offset}`;
  return {
    iso: receivedAt,
    local: `${formatDateTime(locale, receivedAt, zone)} (${place})`,
    utc: new Date(receivedAt).toISOString().slice(0, 19).replace('T', ' '),
  };
}
