import type {MoneyV2} from '~/i18n/format';
import type {OrderSnapshot} from '../order-snapshot';
import type {EditStep} from './change-act';
import type {ChangePermit, HeldOrder} from './decide-change';
import type {Delivery, DeliveryField} from './delivery';

export type DeliveryAnswer =
  | {readonly kind: 'done'}
  | {
      readonly kind: 'refused';
      /** What Shopify does not take; none where it says no to the whole. */
      readonly fields: readonly DeliveryField[];
      readonly message: string;
    };

/** A line of an order as it would be after an edit. */
export interface StagedLine {
  readonly title: string;
  /** "70 × 100 cm / Oak"; null for a product without choices. */
  readonly variantTitle: string | null;
  /** Null for what the shop does not sell any more. */
  readonly variantId: string | null;
  readonly quantity: number;
}

/** An order as Shopify reckons it would be after an edit. Nothing is changed yet. */
export interface StagedEdit {
  /** Shopify's calculated order. */
  readonly editId: string;
  /** In the currency the customer sees, before the edit and after it. */
  readonly totalBefore: MoneyV2;
  readonly total: MoneyV2;
  readonly lines: readonly StagedLine[];
}

export type StagingAnswer =
  | {readonly kind: 'staged'; readonly edit: StagedEdit}
  | {readonly kind: 'refused'; readonly message: string};

export type CommitAnswer =
  | {readonly kind: 'done'; readonly order: OrderSnapshot}
  | {readonly kind: 'refused'; readonly message: string}
  /** No answer came: it may or may not have been committed. */
  | {readonly kind: 'unknown'};

/** What changing an order needs of the Admin API besides what cancelling needs. Every method may throw ShopifyUnavailable. */
export interface ChangePort {
  /** Null for an order that nothing of is delivered. */
  readDelivery(orderId: string): Promise<Delivery | null>;
  updateDelivery(
    order: HeldOrder<'address'>,
    wanted: Delivery,
  ): Promise<DeliveryAnswer>;
  /** Reckons what an edit would come to, without changing the order. */
  stageItems(
    permit: ChangePermit<'items'>,
    steps: readonly EditStep[],
  ): Promise<StagingAnswer>;
  /** @param staffNote customers do not see it */
  commitItems(
    order: HeldOrder<'items'>,
    editId: string,
    staffNote: string,
  ): Promise<CommitAnswer>;
  /** Where the customer pays what is due; null where Shopify has no such page for the order. */
  paymentLink(orderId: string): Promise<string | null>;
}
