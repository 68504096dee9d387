import {Temporal} from 'temporal-polyfill';
import * as v from 'valibot';

/** For how many days one may look back. */
export const PERIODS = [30, 90, 365] as const;
export type Period = (typeof PERIODS)[number];

/** A period as an address or a form names it. */
export const DaysSchema = v.pipe(
  v.string(),
  v.transform(Number),
  v.picklist(PERIODS),
);

const DAY_MILLISECONDS = 86_400_000;
/** How long after ordering people cancel: upper bounds in minutes, each with a bar of its own. */
const STRETCHES = [5, 15, 30, 60, 120, 360, 1440, 4320, 20_160] as const;

/** How orders are counted: written down with the count, so that whatever is asked of it later is asked in the same way. */
export const SettingSchema = v.object({
  days: v.picklist(PERIODS),
  /** IANA name of the zone that the shop's clocks show. */
  timeZone: v.string(),
  /** Upper bounds in minutes, ascending. */
  stretches: v.array(v.number()),
  /** How long customers could cancel when it was counted; null where no number of minutes was set. */
  windowMinutes: v.nullable(v.number()),
});
export type Setting = Readonly<v.InferOutput<typeof SettingSchema>>;

export const settingFor = (
  days: Period,
  timeZone: string,
  windowMinutes: number | null,
): Setting => ({
  days,
  timeZone,
  stretches: [
    ...new Set([
      ...STRETCHES,
      ...(windowMinutes === null ? [] : [windowMinutes]),
    ]),
  ].sort((a, b) => a - b),
  windowMinutes,
});

/** The name of the stretch that has no end. */
export const LATER = 'later';

/** Upper bound in minutes of the stretch that so many minutes belong to, or `LATER`. */
export const stretchOf = ({stretches}: Setting, minutes: number): string =>
  String(stretches.find((bound) => minutes <= bound) ?? LATER);

/**
 * First day of the column that an instant belongs to, by the shop's clocks: a column is a day of a month's, a week of a
 * quarter's, a month of a year's period.
 */
export const columnOf = ({days, timeZone}: Setting, instant: string): string =>
  firstDayOf(days, dayFormat(timeZone).format(new Date(instant)));

/** All columns from one instant to another, oldest first: "2026-11-02". */
export function columnsBetween(
  setting: Setting,
  from: string,
  until: string,
): string[] {
  const dayOf = (instant: string) =>
    Temporal.Instant.from(instant)
      .toZonedDateTimeISO(setting.timeZone)
      .toPlainDate();
  const columns = new Set<string>();
  const last = dayOf(until);
  for (
    let day = dayOf(from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({days: 1})
  ) {
    columns.add(firstDayOf(setting.days, day.toString()));
  }
  return [...columns];
}

/** To make a formatter is slow, and every order needs it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  // In Swedish, days are written as ISO 8601 writes them.
  const format =
    dayFormats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  dayFormats.set(timeZone, format);
  return format;
}

function firstDayOf(days: Period, day: string): string {
  switch (days) {
    case 30:
      return day;
    case 90:
      return mondayOf(day);
    case 365:
      return `${day.slice(0, 7)}-01`;
  }
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - sinceMonday * DAY_MILLISECONDS)
    .toISOString()
    .slice(0, 10);
}
