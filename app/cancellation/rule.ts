import type {OrderSnapshot} from './order-snapshot';
import type {Policy} from './policy';

/** Why an order can't be cancelled: a fixed word for tests, records and merchants; customers read a sentence. */
export type RefusalCode =
  | 'ALREADY_CANCELLED'
  | 'ALREADY_REFUNDED'
  | 'BEING_PACKED'
  | 'CANCELLATION_OFF'
  | 'GIFT_CARD'
  | 'NOT_AVAILABLE'
  | 'PARTLY_SHIPPED'
  | 'PAYMENT_PENDING'
  | 'PRODUCT_EXCLUDED'
  | 'PRODUCT_UNKNOWN'
  | 'RECORD_UNREADABLE'
  | 'RETURN_OPEN'
  | 'SHIPPED'
  | 'WAREHOUSE_HAS_IT'
  | 'WINDOW_CLOSED';

/** The concrete facts that the refusal's sentence names. */
export interface RefusalFacts {
  /** UTC instant at which cancelling closed. */
  readonly closedAt?: string;
  /** UTC instant at which the order was cancelled. */
  readonly cancelledAt?: string;
  /** The line that stands in the way. */
  readonly lineTitle?: string;
}

export type Finding =
  | {
      readonly passes: true;
      /** UTC instant at which this rule will begin to refuse, where time alone decides. */
      readonly until: string | null;
    }
  | {
      readonly passes: false;
      readonly code: RefusalCode;
      readonly facts: RefusalFacts;
    };

/** One thing that can stand in the way of a cancellation. Pure: the same order, policy and moment, the same finding. */
export type Rule = (order: OrderSnapshot, policy: Policy, now: Date) => Finding;

export const passes = (until: string | null = null): Finding => ({
  passes: true,
  until,
});

export const refuses = (
  code: RefusalCode,
  facts: RefusalFacts = {},
): Finding => ({passes: false, code, facts});
