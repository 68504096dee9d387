import type {OrderSnapshot} from './order-snapshot';
import type {CancelReason, Policy} from './policy';
import type {CancellationRecord, StoredRecord} from './record';

/** Everything that one read of the Admin API brings. */
export interface AdminReading {
  readonly order: OrderSnapshot;
  /** `unreadable` where the metafield holds something that is not a record. */
  readonly stored: StoredRecord | 'unreadable' | null;
  /** Null where the shop's metafield could not be read as a policy. */
  readonly policy: Policy | null;
  readonly shop: {readonly timeZone: string};
  /**
   * When, by Shopify's own clock. Orders are dated by it, so deadlines are counted by it too: a second clock could
   * disagree.
   */
  readonly readAt: Date;
}

/** What came of asking for a hold: the order as it stands now, or why its parcel can't be stopped. */
export type HoldAnswer =
  | {readonly kind: 'held'; readonly order: OrderSnapshot}
  | {readonly kind: 'refused'; readonly message: string};

export interface Hold {
  readonly fulfillmentOrderId: string;
  /** Names the attempt, so that a later visit knows whose hold it is. */
  readonly handle: string;
  /** The shop's zone, which the answer's order is to carry and does not know itself. */
  readonly shopTimeZone: string;
}

export interface ClaimAnswer {
  /** Null where somebody else was quicker. */
  readonly claim: StoredRecord | null;
  /** Null where no hold was asked for. */
  readonly held: HoldAnswer | null;
}

export interface CancelOrder {
  readonly orderId: string;
  readonly reason: CancelReason['shopifyReason'];
  readonly restock: boolean;
  readonly notifyCustomer: boolean;
  /** At most 255 characters; customers do not see it. */
  readonly staffNote: string;
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

/**
 * What the cancellation needs of the Admin API. Every method may throw ShopifyUnavailable, except where its answer
 * has a kind for that.
 */
export interface AdminPort {
  /** Null where the Admin API knows no such order, or none that this app may see. */
  readOrder(orderId: string): Promise<AdminReading | null>;
  /** Writes the record as `writeRecord` does and puts on the hold, in one request. The hold stands even if the claim is lost. */
  claim(
    orderId: string,
    record: CancellationRecord,
    digest: string | null,
    hold: Hold | null,
  ): Promise<ClaimAnswer>;
  hold(hold: Hold): Promise<HoldAnswer>;
  releaseHolds(
    fulfillmentOrderId: string,
    holdIds: readonly string[],
  ): Promise<void>;
  /**
   * Writes the record if the stored one is still the one with this digest (null: still none).
   * Null where somebody else was quicker.
   */
  writeRecord(
    orderId: string,
    record: CancellationRecord,
    digest: string | null,
  ): Promise<StoredRecord | null>;
  cancelOrder(input: CancelOrder): Promise<CancelAnswer>;
  readJob(jobResultId: string): Promise<JobStatus>;
  /** Adds the tags and writes the record if it is still the one with this digest. */
  end(
    orderId: string,
    record: CancellationRecord,
    digest: string,
    tags: readonly string[],
  ): Promise<void>;
}
