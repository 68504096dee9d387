import type {MoneyV2} from '~/i18n/format';
import type {ChangePort} from './change/change-port';
import type {PartLine} from './decide-part';
import type {HeldPart} from './held-part';
import type {OrderSnapshot} from './order-snapshot';
import type {CancelReason, Policy} from './policy';
import type {CancellationRecord, StoredRecord} from './record';
import type {PartAct} from './record-act';
import type {OriginalPayout, Payout} from './refund-offers';
import type {RefundRoute} from './refund-routes';
import type {CancelRequest} from './requests/cancel-request';
import type {StoredRequest} from './requests/stored-request';
import type {StoppedOrder} from './stopped-order';
import type {Counters, CounterWrite} from './usage-counters';

/** Everything that one read of the Admin API brings. */
export interface AdminReading {
  readonly order: OrderSnapshot;
  /** `unreadable` where the metafield holds something that is not a record. */
  readonly stored: StoredRecord | 'unreadable' | null;
  /** What the customer has asked the shop to decide; `unreadable` as above. */
  readonly request: StoredRequest | 'unreadable' | null;
  /** Null where the shop's metafield could not be read as a policy. */
  readonly policy: Policy | null;
  readonly shop: {readonly timeZone: string};
  /** How often orders were cancelled here, as it is written down. */
  readonly counters: Counters;
  /**
   * When, by Shopify's own clock. Orders are dated by it, so deadlines are counted by it too: a second clock could
   * disagree.
   */
  readonly readAt: Date;
}

/** What came of asking for the parcel to be stopped: the order as it stands now, or why it can't be. */
export type StopAnswer =
  | {readonly kind: 'done'; readonly order: OrderSnapshot}
  | {
      readonly kind: 'refused';
      readonly message: string;
      /** Too many attempts hold it at this moment; it may go through in the next. */
      readonly isCrowded: boolean;
    };

export interface Hold {
  readonly fulfillmentOrderId: string;
  /** Names the attempt, so that a later visit knows whose hold it is. */
  readonly handle: string;
  /** `undo`: while the order is being cancelled or changed. `payment`: until what is due is paid. */
  readonly purpose: 'undo' | 'payment';
}

export type Claim =
  | {readonly kind: 'claimed'; readonly stored: StoredRecord}
  /** Somebody else has the order. */
  | {readonly kind: 'lost'}
  /** Somebody has cancelled another order in the same moment, and the counters stand differently now. */
  | {readonly kind: 'miscounted'};

export interface ClaimAnswer {
  readonly claim: Claim;
  /** Null where no hold was asked for. It stands even if the claim is lost. */
  readonly held: StopAnswer | null;
}

export interface CancelOrder {
  readonly order: StoppedOrder;
  readonly reason: CancelReason['shopifyReason'];
  readonly restock: boolean;
  readonly notifyCustomer: boolean;
  /** At most 255 characters; customers do not see it. */
  readonly staffNote: string;
  /** Null cancels without paying anything back; what was only reserved is let go all the same. */
  readonly refundTo: RefundRoute | null;
  /** UTC instant at which store credit runs out; null for never. */
  readonly creditExpiresAt: string | null;
}

export type CancelAnswer =
  | {readonly kind: 'accepted'; readonly jobResultId: string}
  | {readonly kind: 'refused'; readonly message: string}
  /** No answer came: Shopify may or may not have taken the job. */
  | {readonly kind: 'unknown'};

export type JobStatus =
  | {readonly kind: 'running'}
  /** Shopify knows of no such job. */
  | {readonly kind: 'gone'}
  | {readonly kind: 'succeeded'}
  | {readonly kind: 'failed'; readonly message: string};

export interface Repayment {
  readonly orderId: string;
  /** Shopify pays once for one key, however often it is asked. */
  readonly idempotencyKey: string;
  readonly payouts: readonly Payout[];
  readonly creditExpiresAt: string | null;
  readonly note: string;
}

/** What Shopify would do about some lines of an order. Sums are in the currency that the customer paid in. */
export interface PartSuggestion {
  /** What is paid back, by the transaction that brought it in; none where nothing was received. */
  readonly payouts: readonly OriginalPayout[];
  /** What of it is for the shipping; null for nothing. */
  readonly shipping: MoneyV2 | null;
  /** What the order would cost less, paid or not. */
  readonly worth: MoneyV2;
  readonly places: readonly {
    readonly lineItemId: string;
    /** From where it would be sent; null where that is not known. */
    readonly locationId: string | null;
    readonly isRestockable: boolean;
  }[];
}

export interface PartReading {
  /** Null where it was not asked for, or can't be followed. */
  readonly suggestion: PartSuggestion | null;
  /** Of all the order's refunds: one that was made for an attempt names it. */
  readonly refundNotes: readonly string[];
}

export interface PartRepayment {
  readonly part: HeldPart;
  readonly act: PartAct;
  /** As of a `Repayment`. */
  readonly idempotencyKey: string;
  readonly payouts: readonly Payout[];
  readonly creditExpiresAt: string | null;
  readonly note: string;
}

export type PartAnswer =
  | {readonly kind: 'done'; readonly order: OrderSnapshot}
  | {readonly kind: 'refused'; readonly message: string};

/** What Shopify said to a request that moves money: it is moved, or it will not be. */
export type MoneyAnswer =
  | {readonly kind: 'done'}
  | {readonly kind: 'refused'; readonly message: string};

export interface StoreCredit {
  readonly amount: MoneyV2;
  /** UTC instant. */
  readonly createdAt: string;
}

/**
 * What the cancellation needs of the Admin API. Every method may throw ShopifyUnavailable, except where its answer
 * has a kind for that. `seen` is the order as it was last read: an answer leaves out what can't have changed.
 */
export interface AdminPort extends ChangePort {
  /** Null where the Admin API knows no such order, or none that this app may see. */
  readOrder(orderId: string): Promise<AdminReading | null>;
  /** Writes the record and the counters, all or none, and puts on the hold, in one request. */
  claim(
    seen: OrderSnapshot,
    record: CancellationRecord,
    digest: string | null,
    counters: readonly CounterWrite[],
    hold: Hold | null,
  ): Promise<ClaimAnswer>;
  hold(seen: OrderSnapshot, hold: Hold): Promise<StopAnswer>;
  releaseHolds(
    fulfillmentOrderId: string,
    holdIds: readonly string[],
  ): Promise<void>;
  /** Asks the fulfilment service that has accepted the work to stop. It answers when it likes. */
  requestStop(
    seen: OrderSnapshot,
    fulfillmentOrderId: string,
    message: string,
  ): Promise<StopAnswer>;
  /**
   * Writes the record if the stored one is still the one with this digest, and says how the order stands then.
   * Null where somebody else was quicker.
   */
  writeRecord(
    seen: OrderSnapshot,
    record: CancellationRecord,
    digest: string,
  ): Promise<{
    readonly stored: StoredRecord;
    readonly order: OrderSnapshot;
  } | null>;
  cancelOrder(input: CancelOrder): Promise<CancelAnswer>;
  readJob(jobResultId: string): Promise<JobStatus>;
  repay(input: Repayment): Promise<MoneyAnswer>;
  /** Null where the Admin API knows no such order. @param lines none: only notes are read */
  readPart(
    orderId: string,
    lines: readonly PartLine[],
    withShipping: boolean,
  ): Promise<PartReading | null>;
  refundPart(input: PartRepayment): Promise<PartAnswer>;
  creditCustomer(
    customerNumber: string,
    amount: MoneyV2,
    expiresAt: string | null,
  ): Promise<MoneyAnswer>;
  /** What was last credited to the customer in this currency otherwise than by a refund, newest first. */
  creditsOf(
    customerNumber: string,
    currencyCode: string,
  ): Promise<readonly StoreCredit[]>;
  /** Writes the record if it is still the one with this digest. False where somebody else was quicker. */
  end(
    orderId: string,
    record: CancellationRecord,
    digest: string,
  ): Promise<boolean>;
  /** Adds what is missing of these tags. */
  tag(orderId: string, tags: readonly string[]): Promise<void>;
  untag(orderId: string, tags: readonly string[]): Promise<void>;
  /**
   * Writes the request if the stored one is still the one with this digest (null: still none). Null where somebody else
   * was quicker.
   */
  writeRequest(
    orderId: string,
    request: CancelRequest,
    digest: string | null,
  ): Promise<StoredRequest | null>;
}
