import * as v from 'valibot';

const Entry = v.object({
  /** Counts on from the first change there ever was. */
  number: v.number(),
  /** UTC instant by Shopify's clock; null for what held before anything was saved. */
  at: v.nullable(v.string()),
  /** Who saved it; null where it was written otherwise than by the editor, as in Shopify's admin. */
  by: v.nullable(v.string()),
  /**
   * What held from then on, as JSON; null for the defaults. Checked when it is used: an old one may not be a policy any
   * more, or may never have been.
   */
  policy: v.unknown(),
});

const History = v.object({
  version: v.literal(1),
  /** Oldest first. Only ever added to, until the oldest must go. */
  entries: v.array(Entry),
});

/** A state of the policy. What was before it is the entry before. */
export type HistoryEntry = v.InferOutput<typeof Entry>;
export type PolicyHistory = v.InferOutput<typeof History>;

/** Shopify takes 128 kB in a JSON metafield. An ordinary policy is 3 kB. */
const MOST_BYTES = 100_000;
const MOST_ENTRIES = 200;

export const NO_HISTORY: PolicyHistory = {version: 1, entries: []};

/** Reads the JSON of the shop metafield `angre.policy-history`; null where it is none of ours. */
export function parseHistory(
  metafieldValue: string | null,
): PolicyHistory | null {
  if (metafieldValue === null) return NO_HISTORY;
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), History),
    metafieldValue,
  );
  return result.success ? result.output : null;
}

/** A change that is to be remembered. */
export interface Change {
  /** What held until now, as JSON; null for the defaults. */
  readonly before: unknown;
  /** When that was written, where anybody knows. */
  readonly beforeSince: string | null;
  readonly after: unknown;
  readonly at: string;
  readonly by: string;
}

/** The history with a change. What was written otherwise than by the editor gets an entry of its own first. */
export function withChange(
  {entries}: PolicyHistory,
  {before, beforeSince, after, at, by}: Change,
): PolicyHistory {
  const last = entries.at(-1);
  const number = (last?.number ?? 0) + 1;
  const isKnown = last !== undefined && isSameJson(last.policy, before);
  return bounded([
    ...entries,
    ...(isKnown ? [] : [{number, at: beforeSince, by: null, policy: before}]),
    {number: isKnown ? number : number + 1, at, by, policy: after},
  ]);
}

/** Who wrote what holds now; null where it was not written by the editor. @param now as JSON */
export function lastAuthor(
  {entries}: PolicyHistory,
  now: unknown,
): string | null {
  const last = entries.at(-1);
  return last !== undefined && isSameJson(last.policy, now) ? last.by : null;
}

/** The newest entries that fit. */
function bounded(entries: readonly HistoryEntry[]): PolicyHistory {
  let kept = entries.slice(-MOST_ENTRIES);
  while (kept.length > 1 && bytesOf(kept) > MOST_BYTES) kept = kept.slice(1);
  return {version: 1, entries: kept};
}

const bytesOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).byteLength;

/** Shopify may give JSON back with its keys in another order. */
function isSameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') {
    return one === other;
  }
  if (one === null || other === null) return one === other;
  const [ones, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    ones.length === others.size &&
    ones.every(([key, value]) => isSameJson(value, others.get(key)))
  );
}
