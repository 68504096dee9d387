import {Temporal} from 'temporal-polyfill';
import type {Policy} from './policy';

/** As the policy names them. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/**
 * The first cut-off after an order was placed that falls on a working day: a weekday that has a cut-off, and no
 * holiday. Where clocks are put forward over the cut-off it comes by as much later; where they are put back over it,
 * the first of the two counts.
 * @param placedAt UTC instant
 * @param timeZone IANA name
 * @returns a UTC instant; null where no weekday has a cut-off
 */
export function firstCutOff(
  placedAt: string,
  timeZone: string,
  {cutOffs, closedDays}: Pick<Policy, 'cutOffs' | 'closedDays'>,
): string | null {
  if (
    cutOffs === null ||
    WEEKDAYS.every((weekday) => cutOffs[weekday] === null)
  ) {
    return null;
  }
  const placed = Temporal.Instant.from(placedAt);
  const closed = new Set(closedDays);
  // Clocks put forward at midnight carry the evening before's cut-off into the day on which the order came.
  let day = placed
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .subtract({days: 1});
  for (;;) {
    const time = cutOffOf(day, cutOffs);
    if (time !== null && !closed.has(day.toString())) {
      const plainTime = Temporal.PlainTime.from(time);
      const moment = day.toZonedDateTime({timeZone, plainTime}).toInstant();
      if (Temporal.Instant.compare(moment, placed) > 0) {
        return new Date(moment.epochMilliseconds).toISOString();
      }
    }
    day = day.add({days: 1});
  }
}

function cutOffOf(
  day: Temporal.PlainDate,
  cutOffs: NonNullable<Policy['cutOffs']>,
): string | null {
  const weekday = WEEKDAYS[day.dayOfWeek - 1];
  return weekday === undefined ? null : cutOffs[weekday];
}
