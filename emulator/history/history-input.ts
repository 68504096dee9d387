import * as v from 'valibot';

/** Of a past that is to be made up: so many orders, evenly over so many days. The same seed gives the same past. */
export const HistoryInput = v.strictObject({
  orders: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200_000)),
  days: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(730)),
    365,
  ),
  seed: v.optional(v.string(), 'history'),
  /** On each of the orders, besides the tags that the past itself gives them. */
  tags: v.optional(v.array(v.string()), []),
});

export type HistoryInput = v.InferOutput<typeof HistoryInput>;
