import type {Alarm} from '~/cancellation/desk';
import type {WithdrawalAlarm} from '~/withdrawal/desk';

/**
 * Why an order needs a person. Besides what the engine raises: `ANSWER_IMPOSSIBLE`: staff have answered a request by a
 * tag, and the answer can't be carried out. `RECORD_UNREADABLE`: what is kept about undoing the order was overwritten.
 */
export type AttentionCode =
  Alarm | WithdrawalAlarm | 'ANSWER_IMPOSSIBLE' | 'RECORD_UNREADABLE';

/** What can have happened to an order. docs/events.md tells of each. */
export const EVENT_TYPES = [
  'order.cancelled',
  'order.cancelled_in_part',
  'order.changed',
  'order.undo_failed',
  'request.made',
  'request.granted',
  'request.declined',
  'request.withdrawn',
  'request.closed',
  'withdrawal.received',
  'attention.needed',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** Figures and short codes about what has happened. Nothing that a customer wrote, and nobody's name or address. */
export type Facts = Readonly<
  Record<string, string | number | boolean | object | null>
>;

/** One thing that has happened to an order, as it follows from what is written down about the order. */
export interface ShopEvent {
  /** The same for the same happening, however often and by whomever it is told. Without a full stop. */
  readonly id: string;
  readonly type: EventType;
  /** UTC instant by Shopify's clock. */
  readonly occurredAt: string;
  /** Of `attention.needed`: why. */
  readonly code: AttentionCode | null;
  readonly facts: Facts;
  /** Of `attention.needed`: it has mended itself since. */
  readonly isSettled?: boolean;
}
