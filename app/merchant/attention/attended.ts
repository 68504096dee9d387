import * as v from 'valibot';

const Deed = v.strictObject({
  /** Of what was dealt with. */
  matter: v.string(),
  code: v.string(),
  /** UTC instant. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** E-mail address of the merchant. */
  by: v.string(),
});

/** That somebody has dealt with what needed a person. */
export type AttendedDeed = v.InferOutput<typeof Deed>;

const AttendedSchema = v.strictObject({
  version: v.literal(1),
  /** First to last. Only ever added to. */
  done: v.array(Deed),
});

/** What was dealt with about an order, as its metafield `angre.attention` says. */
export function parseAttended(value: string | null): readonly AttendedDeed[] {
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), AttendedSchema),
    value,
  );
  // One that somebody has broken begins anew: to be shown twice is better than never.
  return result.success ? result.output.done : [];
}

export const attendedValue = (
  done: readonly AttendedDeed[],
): v.InferOutput<typeof AttendedSchema> => ({version: 1, done: [...done]});
