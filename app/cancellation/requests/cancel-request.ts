import * as v from 'valibot';
import type {CancelForm} from '../cancel-form';
import {REFUND_ROUTES} from '../refund-routes';
import type {RefusalCode} from '../rule';

const Instant = v.pipe(v.string(), v.isoTimestamp());

/** One thing that has happened to a request. Entries are added, never changed and never taken away. */
const TrailEntry = v.strictObject({
  at: Instant,
  requestId: v.pipe(v.string(), v.uuid()),
  event: v.picklist(['sent', 'withdrawn', 'granted', 'declined', 'closed']),
  /** What the shop answered, or the code of what made the request needless. */
  detail: v.nullable(v.string()),
  /**
   * E-mail address of who answered in the merchant's pages, which customers are not shown. Null for everything else, and
   * in records from before it was written down.
   */
  by: v.optional(v.nullable(v.string()), null),
});

/**
 * What a customer asks the shop to decide, in the order's metafield `angre.request`. All times are by Shopify's clock.
 */
export const CancelRequestSchema = v.strictObject({
  version: v.literal(1),
  requestId: v.pipe(v.string(), v.uuid()),
  /**
   * `sent`: it waits for the shop. The rest are ends: the customer took it back, the shop said yes or no, or the order
   * was sent or cancelled meanwhile. After `withdrawn` and `closed` a new one may be sent.
   */
  phase: v.picklist(['sent', 'withdrawn', 'granted', 'declined', 'closed']),
  /** `RefusalCode` of what stood in the way. */
  code: v.string(),
  sentAt: Instant,
  updatedAt: Instant,
  /** Null for a guest's. */
  customerNumber: v.nullable(v.string()),
  reason: v.nullable(v.string()),
  comment: v.string(),
  refundTo: v.picklist(REFUND_ROUTES),
  /** What was offered to be paid back, as `offersKey` writes it: the shop's yes is a yes to that. */
  agreed: v.string(),
  trail: v.pipe(v.array(TrailEntry), v.minLength(1)),
});

export type CancelRequest = v.InferOutput<typeof CancelRequestSchema>;
export type RequestEvent = v.InferOutput<typeof TrailEntry>;

/** @param earlier what was asked about this order before; its account is carried on */
export function newRequest(
  customerNumber: string | null,
  code: RefusalCode,
  {reason, comment, refundTo, agreed}: CancelForm,
  earlier: CancelRequest | null,
  now: Date,
): CancelRequest {
  const requestId = crypto.randomUUID();
  const at = now.toISOString();
  return {
    version: 1,
    requestId,
    phase: 'sent',
    code,
    sentAt: at,
    updatedAt: at,
    customerNumber,
    reason: reason || null,
    comment,
    refundTo,
    agreed,
    trail: [
      ...(earlier?.trail ?? []),
      {at, requestId, event: 'sent', detail: null, by: null},
    ],
  };
}

/** How a request ends; `detail` and `by` as in its trail. */
export interface RequestEnd {
  readonly phase: Exclude<CancelRequest['phase'], 'sent'>;
  readonly detail: string | null;
  readonly by: string | null;
}

/** The request at its end. */
export function endedRequest(
  request: CancelRequest,
  {phase, detail, by}: RequestEnd,
  now: Date,
): CancelRequest {
  const at = now.toISOString();
  const {requestId, trail} = request;
  return {
    ...request,
    phase,
    updatedAt: at,
    trail: [...trail, {at, requestId, event: phase, detail, by}],
  };
}

/** What ended this request, or null while it waits. */
export const endOf = ({requestId, trail}: CancelRequest): RequestEvent | null =>
  trail.findLast(
    (entry) => entry.requestId === requestId && entry.event !== 'sent',
  ) ?? null;
