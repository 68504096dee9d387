import {Temporal} from 'temporal-polyfill';
import type {Policy} from '~/cancellation/policy';

/** A parcel, as far as the carrier has told of it. UTC instants. */
export interface Parcel {
  readonly sentAt: string;
  /** When Shopify last heard of it. */
  readonly changedAt: string;
  readonly deliveredAt: string | null;
  readonly progress: 'delivered' | 'under-way' | 'unknown';
}

/** `until`: UTC instant from which on it is too late; null where no end is known yet. */
export type Period =
  | {readonly kind: 'open'; readonly until: string | null}
  | {readonly kind: 'over'; readonly endedAt: string};

/** A trader has to deliver within 30 days (Directive 2011/83/EU, article 18): silence is taken for that. */
const LONGEST_DELIVERY_DAYS = 30;
const SATURDAY = 6;

/**
 * Until when a consumer may withdraw: to the end, by the shop's clocks, of the last of so many days after the day on which
 * the last parcel came (article 9). Where that day is no working day it is the next one (Regulation 1182/71, article 3).
 * What is still to come leaves it open, and what is not known is taken the consumer's way.
 * @param parcels what was sent and not called off
 * @param hasUnsent whether anything is still to be sent
 * @param timeZone IANA name of the shop's zone
 */
export function withdrawalPeriod(
  parcels: readonly Parcel[],
  hasUnsent: boolean,
  policy: Pick<Policy, 'withdrawalDays' | 'closedDays'>,
  timeZone: string,
  now: Date,
): Period {
  const isToCome =
    hasUnsent ||
    parcels.length === 0 ||
    parcels.some(({progress}) => progress === 'under-way');
  if (isToCome) return {kind: 'open', until: null};
  const last = parcels
    .map(receivedAt)
    .reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? b : a));
  const end = endOfPeriod(last, policy, timeZone);
  return now < new Date(end)
    ? {kind: 'open', until: end}
    : {kind: 'over', endedAt: end};
}

function receivedAt({
  sentAt,
  changedAt,
  deliveredAt,
  progress,
}: Parcel): Temporal.Instant {
  if (deliveredAt !== null) return Temporal.Instant.from(deliveredAt);
  return progress === 'delivered'
    ? Temporal.Instant.from(changedAt)
    : Temporal.Instant.from(sentAt).add({hours: LONGEST_DELIVERY_DAYS * 24});
}

function endOfPeriod(
  received: Temporal.Instant,
  {withdrawalDays, closedDays}: Pick<Policy, 'withdrawalDays' | 'closedDays'>,
  timeZone: string,
): string {
  const closed = new Set(closedDays);
  let day = received
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({days: withdrawalDays});
  while (day.dayOfWeek >= SATURDAY || closed.has(day.toString())) {
    day = day.add({days: 1});
  }
  const end = day.add({days: 1}).toZonedDateTime(timeZone).toInstant();
  return new Date(end.epochMilliseconds).toISOString();
}
