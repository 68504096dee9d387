import * as v from 'valibot';

const HOUR = 60;
const DAY = 24 * HOUR;
const QUARTER = 15;
const LONG_STEP = 6 * HOUR;
/** Nothing that is counted takes longer, and the bound keeps the count small. */
const LONGEST = 400 * DAY;

/**
 * How often something took how long, without keeping every single one: by the minute within the first hour, by the quarter
 * of an hour within the first day, by six hours after that. Keys are upper bounds in minutes.
 */
export const DurationsSchema = v.record(v.string(), v.number());
export type Durations = v.InferOutput<typeof DurationsSchema>;

/** Counts one more, in place. */
export function addDuration(durations: Durations, minutes: number): void {
  const bound = upperBound(minutes);
  durations[bound] = (durations[bound] ?? 0) + 1;
}

/** Minutes within which at least half of them were over, as exactly as they are counted; null for none. */
export function median(durations: Readonly<Durations>): number | null {
  const ascending = Object.entries(durations)
    .map(([bound, count]) => ({bound: Number(bound), count}))
    .sort((a, b) => a.bound - b.bound);
  const all = ascending.reduce((sum, {count}) => sum + count, 0);
  let seen = 0;
  for (const {bound, count} of ascending) {
    seen += count;
    if (seen * 2 >= all) return bound;
  }
  return null;
}

function upperBound(minutes: number): number {
  const step = stepOf(minutes);
  return Math.min(LONGEST, Math.max(step, Math.ceil(minutes / step) * step));
}

function stepOf(minutes: number): number {
  if (minutes <= HOUR) return 1;
  return minutes <= DAY ? QUARTER : LONG_STEP;
}
