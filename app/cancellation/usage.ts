import * as v from 'valibot';

const HOUR = 3_600_000;
const HOURS_OF_A_DAY = 24;
/** Days for which attempts are remembered: no limit looks further back. */
export const LONGEST_LIMIT_DAYS = 90;
/** No limit is higher, so nobody needs to count on. */
export const HIGHEST_LIMIT_COUNT = 100_000;

const MOST_HOURS = LONGEST_LIMIT_DAYS * HOURS_OF_A_DAY + 2;
const MOST_ADDRESSES = 1000;
const MOST_HOURS_OF_ADDRESSES = 2500;

/** Cancellation attempts by UTC hour. The key is the number of whole hours since 1970. */
export const UsageSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,6}$/)),
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(HIGHEST_LIMIT_COUNT),
    ),
  ),
  v.maxEntries(MOST_HOURS),
);

/** Attempts from one network address, by its hash: what was done is remembered, and not from where. */
export const AddressUsageSchema = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)), UsageSchema),
  v.maxEntries(MOST_ADDRESSES),
);

export type Usage = Readonly<v.InferOutput<typeof UsageSchema>>;
export type AddressUsage = Readonly<v.InferOutput<typeof AddressUsageSchema>>;

/** At most so many attempts in any so many days of 24 hours. */
export interface Limit {
  readonly count: number;
  readonly days: number;
}

/** The attempts that bear on one order: its customer's, those from where the request comes, and all of the shop's. */
export interface OrderUsage {
  readonly customer: Usage;
  readonly address: Usage;
  readonly shop: Usage;
}

export const NO_USAGE: OrderUsage = {customer: {}, address: {}, shop: {}};

/** One more attempt, at this moment. Hours that no limit looks back to are forgotten. */
export function counted(usage: Usage, now: Date): Usage {
  const hour = hourOf(now);
  const kept = remembered(usage, now);
  const count = Math.min((kept[hour] ?? 0) + 1, HIGHEST_LIMIT_COUNT);
  return {...kept, [hour]: count};
}

/**
 * One more attempt from an address. Where there are too many, those that were silent for longest are forgotten.
 * @param address as `hashedBuyerAddress` gives it
 */
export function addressCounted(
  addresses: AddressUsage,
  address: string,
  now: Date,
): AddressUsage {
  const newestFirst = Object.entries(addresses)
    .filter(([known]) => known !== address)
    .map(([known, usage]) => [known, remembered(usage, now)] as const)
    .filter(([, usage]) => Object.keys(usage).length > 0)
    .sort(([, a], [, b]) => newestHour(b) - newestHour(a));
  const kept: Record<string, Usage> = {
    [address]: counted(addresses[address] ?? {}, now),
  };
  let hours = Object.keys(kept[address] ?? {}).length;
  for (const [known, usage] of newestFirst.slice(0, MOST_ADDRESSES - 1)) {
    hours += Object.keys(usage).length;
    if (hours > MOST_HOURS_OF_ADDRESSES) break;
    kept[known] = usage;
  }
  return kept;
}

/**
 * Attempts in the last so many days. An hour counts as a whole for as long as any moment of it is within them, so that
 * the answer is never too low.
 */
export const countWithin = (usage: Usage, days: number, now: Date): number =>
  hoursIn(usage)
    .filter(({endsAt}) => endsAt + daysInMilliseconds(days) > now.getTime())
    .reduce((sum, {count}) => sum + count, 0);

/**
 * The first instant at which one more attempt is within the limit: this one, or the end of the hour whose attempts
 * have to be forgotten first.
 */
export function opensAt(usage: Usage, {count, days}: Limit, now: Date): Date {
  let excess = countWithin(usage, days, now) - count + 1;
  let opening = now.getTime();
  for (const hour of hoursIn(usage)) {
    if (excess <= 0) break;
    const forgottenAt = hour.endsAt + daysInMilliseconds(days);
    if (forgottenAt > now.getTime()) {
      excess -= hour.count;
      opening = forgottenAt;
    }
  }
  return new Date(opening);
}

/** The last hour in which anything was counted; 0 where nothing was. */
export const newestHour = (usage: Usage): number =>
  Math.max(0, ...Object.keys(usage).map(Number));

const remembered = (usage: Usage, now: Date): Usage =>
  Object.fromEntries(
    Object.entries(usage).filter(
      ([hour]) =>
        endOf(Number(hour)) + daysInMilliseconds(LONGEST_LIMIT_DAYS) >
        now.getTime(),
    ),
  );

/** Oldest first. */
const hoursIn = (
  usage: Usage,
): {readonly endsAt: number; readonly count: number}[] =>
  Object.entries(usage)
    .map(([hour, count]) => ({endsAt: endOf(Number(hour)), count}))
    .sort((a, b) => a.endsAt - b.endsAt);

/** Whole hours since 1970. */
export const hourOf = (moment: Date): number =>
  Math.floor(moment.getTime() / HOUR);

const endOf = (hour: number): number => (hour + 1) * HOUR;

const daysInMilliseconds = (days: number): number =>
  days * HOURS_OF_A_DAY * HOUR;
