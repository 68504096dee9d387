import type {MoneyV2} from '~/i18n/format';
import type {OrderSnapshot} from './order-snapshot';
import type {Policy} from './policy';

/** Why an order can't be cancelled: a fixed word for tests, records and merchants; customers read a sentence. */
export type RefusalCode =
  | 'ALREADY_CANCELLED'
  | 'ALREADY_REFUNDED'
  | 'BEING_PACKED'
  | 'BUSINESS_ORDER'
  | 'CANCELLATION_OFF'
  | 'CHANGES_OFF'
  | 'CHANGE_UNPAID'
  | 'CUT_OFF_PASSED'
  | 'GATEWAY_EXCLUDED'
  | 'GIFT_CARD'
  | 'LIMIT_ELSEWHERE'
  | 'LIMIT_REACHED'
  | 'NOT_AVAILABLE'
  | 'ORDER_EXCLUDED'
  | 'PARTLY_SHIPPED'
  | 'PAYMENT_PENDING'
  | 'PERSONALISED'
  | 'PREORDER'
  | 'PRODUCT_EXCLUDED'
  | 'PRODUCT_TYPE_EXCLUDED'
  | 'PRODUCT_UNKNOWN'
  | 'RECORD_UNREADABLE'
  | 'RETURN_OPEN'
  | 'SHIPPED'
  | 'SUBSCRIPTION'
  | 'TRIED_TOO_OFTEN'
  | 'UNDER_REVIEW'
  | 'UNPAID'
  | 'VALUE_TOO_HIGH'
  | 'WAREHOUSE_HAS_IT'
  | 'WAREHOUSE_REFUSED'
  | 'WINDOW_CLOSED';

/** The concrete facts that the refusal's sentence names. */
export interface RefusalFacts {
  /** UTC instant at which cancelling closed. */
  readonly closedAt?: string;
  /** UTC instant at which the order was cancelled. */
  readonly cancelledAt?: string;
  /** The line that stands in the way. */
  readonly lineTitle?: string;
  /** "Klarna" */
  readonly gatewayName?: string;
  /** The sum up to which an order may be cancelled. */
  readonly limit?: MoneyV2;
  /** How many orders the customer has cancelled, and in how many days. */
  readonly cancelled?: {readonly count: number; readonly days: number};
  /** UTC instant from which on the customer may cancel again. */
  readonly opensAt?: string;
}

export type Finding =
  | {
      readonly passes: true;
      /** The UTC instant at which this rule will begin to refuse, where time alone decides. */
      readonly closing: string | null;
    }
  | {
      readonly passes: false;
      readonly code: RefusalCode;
      readonly facts: RefusalFacts;
      /** The UTC instant at which this rule will stop saying this, where time alone decides. */
      readonly opening: string | null;
    };

/** One thing that can stand in the way of a cancellation. Pure: the same order, policy and moment, the same finding. */
export type Rule = (order: OrderSnapshot, policy: Policy, now: Date) => Finding;

export const passes = (closing: string | null = null): Finding => ({
  passes: true,
  closing,
});

export const refuses = (
  code: RefusalCode,
  facts: RefusalFacts = {},
  opening: string | null = null,
): Finding => ({passes: false, code, facts, opening});

/** Passes until a moment and refuses from it on: the moment itself is too late. */
export const closesAt = (at: string, now: Date, code: RefusalCode): Finding =>
  now < new Date(at) ? passes(at) : refuses(code, {closedAt: at});
