import * as v from 'valibot';

const Told = v.strictObject({
  version: v.literal(1),
  /** Ids of events. */
  told: v.array(v.string()),
});

/** Which of an order's events were told, as its metafield `angre.events` says. */
export function parseTold(value: string | null): ReadonlySet<string> {
  if (value === null) return new Set();
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), Told), value);
  // One that somebody has broken begins anew: told twice is better than not at all.
  return new Set(result.success ? result.output.told : []);
}

export const toldValue = (
  told: Iterable<string>,
): v.InferOutput<typeof Told> => ({version: 1, told: [...told]});
