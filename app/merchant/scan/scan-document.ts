import * as v from 'valibot';
import type {ScanShape} from './scan-kind';

const Instant = v.pipe(v.string(), v.isoTimestamp());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Days that a scan can go back. */
export const SCAN_DAYS = [30, 90, 180, 365] as const;
export type ScanDays = (typeof SCAN_DAYS)[number];

/**
 * Why a scan has come to nothing: Shopify has not collected the orders (`denied`: the app may not read something of
 * them), its file is gone (`expired`, after seven days), or holds something else than orders (`unreadable`).
 */
const FAILURES = ['denied', 'refused', 'expired', 'unreadable'] as const;
export type ScanFailure = (typeof FAILURES)[number];

const Document = v.object({
  version: v.literal(1),
  /** E-mail of whoever began it. */
  by: v.string(),
  startedAt: Instant,
  updatedAt: Instant,
  days: v.picklist(SCAN_DAYS),
  /** The period: `from` on, up to but without `until`. */
  from: Instant,
  until: Instant,
  /** Shopify shows this app the last 60 days only, which is less than was asked for. */
  isCutShort: v.boolean(),
  /** `gid://shopify/BulkOperation/…` */
  operationId: v.string(),
  /** `collecting`: Shopify writes the orders into a file. `counting`: they are read from there. The others are ends. */
  phase: v.picklist(['collecting', 'counting', 'done', 'failed', 'cancelled']),
  failure: v.nullable(v.picklist(FAILURES)),
  /** How many orders the file holds; null while Shopify collects. */
  total: v.nullable(Count),
  /** How many of them have been looked at, and the byte of the file that the next one begins with. */
  counted: Count,
  offset: Count,
  setup: v.unknown(),
  sum: v.unknown(),
});

/** A scan as it is written down. */
export type Scan<Setup, Sum> = Omit<
  v.InferOutput<typeof Document>,
  'setup' | 'sum'
> & {
  readonly setup: Setup;
  readonly sum: Sum;
};

/** Reads the JSON of a scan's metafield; null where it is none of ours, or of an earlier version. */
export function parseScan<Setup, Sum>(
  {setupSchema, sumSchema}: ScanShape<Setup, Sum>,
  metafieldValue: string,
): Scan<Setup, Sum> | null {
  const document = v.safeParse(
    v.pipe(v.string(), v.parseJson(), Document),
    metafieldValue,
  );
  if (!document.success) return null;
  const setup = v.safeParse(setupSchema, document.output.setup);
  const sum = v.safeParse(sumSchema, document.output.sum);
  return setup.success && sum.success
    ? {...document.output, setup: setup.output, sum: sum.output}
    : null;
}

export const isUnderWay = ({phase}: Pick<Scan<unknown, unknown>, 'phase'>) =>
  phase === 'collecting' || phase === 'counting';
