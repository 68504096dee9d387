import * as v from 'valibot';
import type {Order} from '../../../emulator/state/orders';

/** Of what the app keeps with an order, what is counted here. Read anew, so that a mistake of the app's is not shared. */
const Record = v.object({
  startedAt: v.string(),
  comment: v.string(),
  withdrawal: v.nullable(v.string()),
});
const Request = v.object({
  phase: v.string(),
  trail: v.array(v.object({at: v.string(), event: v.string()})),
});

const MINUTE = 60_000;
const REORDER_KEY = '_ordered_again_after_cancelling';

/** What the insights have to come to, reckoned from the emulator's own orders. */
export interface InsightsByHand {
  /** By the column's first day. */
  readonly placed: Readonly<{[day: string]: number}>;
  readonly cancelled: Readonly<{[day: string]: number}>;
  /** Minutes from the order to its cancellation, ascending. */
  readonly cancelledAfter: readonly number[];
  /** Minutes until staff said yes or no, ascending. */
  readonly answeredAfter: readonly number[];
  readonly answers: Readonly<{[phase: string]: number}>;
  /** Newest first. */
  readonly comments: readonly string[];
  readonly withdrawn: number;
  readonly statements: number;
  readonly reorders: number;
  /** Minor units of what reorders come to, by currency. */
  readonly reordered: Readonly<{[currency: string]: number}>;
}

export function insightsByHand(
  orders: readonly Order[],
  column: 'day' | 'month' | 'week',
): InsightsByHand {
  const cancellations = orders.flatMap((order) => {
    if (!order.tags.includes('cancelled-by-customer')) return [];
    const record = kept(order, 'cancellation', Record);
    return record ? [{order, ...record}] : [];
  });
  const requests = orders.flatMap(
    (order) => kept(order, 'request', Request) ?? [],
  );
  const reorders = orders.filter(({customAttributes}) =>
    customAttributes.some(({key}) => key === REORDER_KEY),
  );
  return {
    placed: tally(orders.map((order) => columnOf(order, column))),
    cancelled: tally(cancellations.map(({order}) => columnOf(order, column))),
    cancelledAfter: ascending(
      cancellations.map(({order, startedAt}) =>
        minutesBetween(order.createdAt, startedAt),
      ),
    ),
    answeredAfter: ascending(
      requests.flatMap(({trail}) => {
        const sent = trail.find(({event}) => event === 'sent');
        const answer = trail.find(
          ({event}) => event === 'granted' || event === 'declined',
        );
        return sent && answer ? [minutesBetween(sent.at, answer.at)] : [];
      }),
    ),
    answers: tally(requests.map(({phase}) => phase)),
    comments: cancellations
      .filter(({comment, withdrawal}) => comment !== '' && withdrawal === null)
      .sort((one, other) => other.startedAt.localeCompare(one.startedAt))
      .map(({comment}) => comment),
    withdrawn: cancellations.filter(({withdrawal}) => withdrawal !== null)
      .length,
    statements: orders.filter(({metafields}) =>
      metafields.some(({key}) => key === 'withdrawal'),
    ).length,
    reorders: reorders.length,
    reordered: reorders.reduce<{[currency: string]: number}>(
      (sums, {originalTotal: {presentment}}) => ({
        ...sums,
        [presentment.currency]:
          (sums[presentment.currency] ?? 0) + presentment.amount,
      }),
      {},
    ),
  };
}

/** How many lie above one bound and not above the next; the last entry lies above all of them. */
export const between = (
  minutes: readonly number[],
  bounds: readonly number[],
): number[] =>
  [...bounds, Infinity].map(
    (bound, index) =>
      minutes.filter(
        (each) => each <= bound && each > (bounds[index - 1] ?? -1),
      ).length,
  );

function kept<Schema extends v.GenericSchema>(
  {metafields}: Order,
  name: string,
  schema: Schema,
): v.InferOutput<Schema> | null {
  const found = metafields.find(({key}) => key === name);
  return found
    ? v.parse(v.pipe(v.string(), v.parseJson(), schema), found.value)
    : null;
}

/** The first day of the order's day, week or month on a clock in Oslo. */
function columnOf(
  {createdAt}: Order,
  column: 'day' | 'month' | 'week',
): string {
  const day = inOslo(Date.parse(createdAt));
  if (column === 'day') return day.date;
  if (column === 'month') return `${day.date.slice(0, 7)}-01`;
  // Back by the hour until Monday begins: a week with a change of the clocks has an hour more or less.
  let moment = Date.parse(createdAt);
  let monday = day;
  for (;;) {
    const before = inOslo(moment - 60 * MINUTE);
    if (monday.weekday === 'Mon' && before.weekday === 'Sun')
      return monday.date;
    moment -= 60 * MINUTE;
    monday = before;
  }
}

function inOslo(moment: number): {date: string; weekday: string} {
  const parts = OSLO.formatToParts(moment);
  const part = (name: string) =>
    parts.find(({type}) => type === name)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    weekday: part('weekday'),
  };
}

const OSLO = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const minutesBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / MINUTE;

const ascending = (numbers: readonly number[]): number[] =>
  numbers.toSorted((one, other) => one - other);

function tally(keys: readonly string[]): {[key: string]: number} {
  const counts: {[key: string]: number} = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
