import * as v from 'valibot';
import type {MoneyV2} from '~/i18n/format';
import {addMoney} from '~/shopify/money-arithmetic';
import type {OrderSnapshot} from './order-snapshot';
import {ActSchema, PartActSchema} from './record-act';
import {MoneySchema as Money} from './record-money';
import {REFUND_ROUTES} from './refund-routes';

const Instant = v.pipe(v.string(), v.isoTimestamp());

const Payout = v.variant('to', [
  v.strictObject({
    to: v.literal('original'),
    transactionId: v.string(),
    gateway: v.string(),
    amount: Money,
  }),
  v.strictObject({to: v.literal('store-credit'), amount: Money}),
]);

/** What the customer was promised when they pressed the button. */
const AgreedRefund = v.strictObject({
  route: v.picklist(REFUND_ROUTES),
  parts: v.array(
    v.strictObject({
      kind: v.picklist([
        'card',
        'gateway',
        'gift-card',
        'store-credit',
        'release',
        'manual',
      ]),
      destination: v.string(),
      amount: Money,
    }),
  ),
  fee: v.nullable(Money),
  bonus: v.nullable(Money),
  payouts: v.nullable(v.array(Payout)),
});

/** A part of the order that an earlier attempt has cancelled. */
const PartBefore = v.strictObject({
  attemptId: v.pipe(v.string(), v.uuid()),
  act: PartActSchema,
  startedAt: Instant,
  reason: v.nullable(v.string()),
  comment: v.string(),
  withdrawal: v.nullable(v.string()),
  refund: AgreedRefund,
});
export type PartBefore = v.InferOutput<typeof PartBefore>;

/** One thing that an attempt has done, or found out. Entries are added, never changed and never taken away. */
const TrailEntry = v.strictObject({
  at: Instant,
  attemptId: v.pipe(v.string(), v.uuid()),
  event: v.picklist([
    'claimed',
    'resumed',
    'warehouse-asked',
    'accepted',
    'committing',
    'committed',
    'settling',
    'paying-bonus',
    'cancelled',
    'done',
    'failed',
    'alarm',
  ]),
  /** Shopify's own words, or a code. */
  detail: v.nullable(v.string()),
});

/**
 * What is written about undoing an order, or some of it, in its metafield `angre.cancellation`. It is the claim that lets
 * one attempt act and every other join it, it outlives a worker that dies half-way, and it is the account of all that was
 * done.
 */
export const RecordSchema = v.strictObject({
  version: v.literal(3),
  attemptId: v.pipe(v.string(), v.uuid()),
  /** What is being done. */
  act: ActSchema,
  /**
   * `claimed`: an attempt is at work, and `orderCancel` may or may not have reached Shopify. `asked`: a fulfilment
   * service has been asked to stop. `accepted`: Shopify has taken the job. `settling`: Shopify has cancelled, and money
   * that it does not move by itself is being moved; or it has committed a change, and its price is being settled. `cancelled`, `done` and `failed` are ends. `done`: the act is through
   * and the order lives on; after it, as after `failed`, a new attempt may begin.
   */
  phase: v.picklist([
    'claimed',
    'asked',
    'accepted',
    'settling',
    'cancelled',
    'done',
    'failed',
  ]),
  startedAt: Instant,
  updatedAt: Instant,
  /** Until then the attempt belongs to the worker that wrote it; after that anyone may carry it on. */
  leaseUntil: Instant,
  /** Null for an attempt of a guest. */
  customerNumber: v.nullable(v.string()),
  reason: v.nullable(v.string()),
  comment: v.string(),
  /** Number of the receipt where the consumer has withdrawn from the contract: the merchant's rules have no say then. */
  withdrawal: v.optional(v.nullable(v.string()), null),
  refund: AgreedRefund,
  /** Transactions that paid money back or let it go before this attempt began. */
  paidBackBefore: v.array(v.string()),
  /** What earlier acts on this order have kept; null for nothing. */
  feesBefore: v.nullable(Money),
  /** The parts of it that earlier attempts have cancelled, first to last. */
  partsBefore: v.optional(v.array(PartBefore), []),
  jobResultId: v.nullable(v.string()),
  failure: v.nullable(v.string()),
  trail: v.pipe(v.array(TrailEntry), v.minLength(1)),
});

export type CancellationRecord = v.InferOutput<typeof RecordSchema>;
export type TrailEvent = v.InferOutput<typeof TrailEntry>['event'];

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
  phase !== 'cancelled' && phase !== 'done' && phase !== 'failed';

/** Whether an attempt changes its order, and does not cancel any of it. */
export const isChange = ({act}: CancellationRecord): boolean =>
  act.kind === 'change-address' || act.kind === 'change-items';

/** The record as it is after one more event. */
export const withEvent = (
  record: CancellationRecord,
  at: Date,
  event: TrailEvent,
  change: Partial<
    Pick<CancellationRecord, 'phase' | 'leaseUntil' | 'jobResultId' | 'failure'>
  > & {readonly detail?: string | null} = {},
): CancellationRecord => {
  const {detail = null, ...rest} = change;
  const updatedAt = at.toISOString();
  const {attemptId, trail} = record;
  return {
    ...record,
    ...rest,
    updatedAt,
    trail: [...trail, {at: updatedAt, attemptId, event, detail}],
  };
};

/** What acts on this order have kept of it so far, this one included if it is through; null for nothing. */
export function feesKept({
  phase,
  refund: {fee},
  feesBefore,
}: CancellationRecord): MoneyV2 | null {
  if (phase !== 'done' || fee === null) return feesBefore;
  return feesBefore === null ? fee : addMoney(feesBefore, fee);
}

/** The parts that were cancelled by acts on this order so far, this one included if it is through. */
export function partsCancelled(record: CancellationRecord): PartBefore[] {
  const {act, phase, partsBefore} = record;
  if (act.kind !== 'part' || phase !== 'done') return partsBefore;
  const {attemptId, startedAt, reason, comment, withdrawal, refund} = record;
  return [
    ...partsBefore,
    {attemptId, act, startedAt, reason, comment, withdrawal, refund},
  ];
}

/** How often it was tried in vain to undo something of this order. */
export const failuresOf = ({trail}: CancellationRecord): number =>
  trail.filter(({event}) => event === 'failed').length;

export const hasHappened = (
  {attemptId, trail}: CancellationRecord,
  event: TrailEvent,
  detail: string | null = null,
): boolean =>
  trail.some(
    (entry) =>
      entry.attemptId === attemptId &&
      entry.event === event &&
      entry.detail === detail,
  );

/** Whether it was this attempt that cancelled the order: the note that Shopify keeps of a cancellation names it. */
export const isCancelledBy = (
  {cancellationNote}: Pick<OrderSnapshot, 'cancellationNote'>,
  record: CancellationRecord,
): boolean => cancellationNote?.includes(referenceOf(record)) === true;

/** Names an attempt in texts for the staff. */
export const referenceOf = ({
  attemptId,
}: Pick<CancellationRecord, 'attemptId'>): string =>
  attemptId.slice(0, 8).toUpperCase();
