import {EMULATED_SHOP} from '../config';

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: EMULATED_SHOP.timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
});

/** An instant as Shopify's REST resources write it: `2026-11-24T10:57:03+01:00`, by the shop's own time. */
export function restTime(iso: string): string {
  const parts = new Map(
    format.formatToParts(new Date(iso)).map(({type, value}) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}

export const restTimeOrNull = (iso: string | null): string | null =>
  iso === null ? null : restTime(iso);
