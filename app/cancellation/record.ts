import * as v from 'valibot';

const Instant = v.pipe(v.string(), v.isoTimestamp());

/**
 * What is written about a cancellation in the order's metafield `angre.cancellation`. It is the claim that lets one
 * attempt act and every other join it, and it outlives a worker that dies half-way.
 */
export const RecordSchema = v.strictObject({
  version: v.literal(1),
  attemptId: v.pipe(v.string(), v.uuid()),
  /**
   * `claimed`: an attempt is at work, and `orderCancel` may or may not have reached Shopify. `accepted`: Shopify has
   * taken the job. `cancelled` and `failed` are ends; after `failed` a new attempt may begin.
   */
  phase: v.picklist(['claimed', 'accepted', 'cancelled', 'failed']),
  startedAt: Instant,
  updatedAt: Instant,
  /** Until then the attempt belongs to the worker that wrote it; after that anyone may carry it on. */
  leaseUntil: Instant,
  customerNumber: v.string(),
  reason: v.nullable(v.string()),
  comment: v.string(),
  jobResultId: v.nullable(v.string()),
  failure: v.nullable(v.string()),
});

export type CancellationRecord = v.InferOutput<typeof RecordSchema>;

/** A record as it stands in Shopify, with the digest that the next write must name. */
export interface StoredRecord {
  readonly record: CancellationRecord;
  readonly digest: string;
}

export function parseRecord(value: string): CancellationRecord | null {
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), RecordSchema),
    value,
  );
  return result.success ? result.output : null;
}

export const isInProgress = ({phase}: CancellationRecord): boolean =>
  phase === 'claimed' || phase === 'accepted';
