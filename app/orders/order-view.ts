import type {CancellationEvent} from '~/cancellation/cancellation-events.server';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import type {
  OrderLineFragment,
  OrderQuery,
} from '~/shopify/generated/customer.server';
import {type DateView, dateTimeView} from './date-view';
import {type LineView, lineView} from './lines-view';
import {orderFacts} from './order-facts';
import {numericOrderId} from './order-id';
import {type ParcelView, parcelsView} from './parcels-view';
import {type PaymentsView, paymentsView} from './payments-view';
import {type StatusView, statusView} from './status-view';
import {type TimelineEntry, timelineView} from './timeline-view';
import {type TotalRow, totalsView} from './totals-view';

/** An order of the Customer Account API with every one of its lines. */
export interface CompleteOrder {
  readonly order: NonNullable<OrderQuery['order']>;
  readonly lines: readonly OrderLineFragment[];
  /** Whose it is: `gid://shopify/Customer/…` */
  readonly customerId: string;
}

export interface OrderView extends PaymentsView {
  readonly id: string;
  /** "Order #1001" */
  readonly title: string;
  readonly placed: DateView;
  /** "Placed 14 November 2026 at 14:05" */
  readonly placedText: string;
  readonly status: StatusView;
  readonly timeline: readonly TimelineEntry[];
  readonly parcels: readonly ParcelView[];
  readonly lines: readonly LineView[];
  readonly totals: readonly TotalRow[];
  /** Null for an order without anything to send. */
  readonly address: readonly string[] | null;
}

/** The order page, every word and figure of it final. */
export function orderView(
  locale: Locale,
  messages: Pick<Messages, 'order' | 'orders'>,
  {order, lines}: Pick<CompleteOrder, 'order' | 'lines'>,
  cancellation: readonly CancellationEvent[],
): OrderView {
  const texts = messages.order;
  const {shippingAddress} = order;
  const placed = dateTimeView(locale, order.processedAt);
  return {
    id: numericOrderId(order.id),
    title: fill(texts.title, {name: order.name}),
    placed,
    placedText: fill(texts.placed, {date: placed.text}),
    status: statusView(messages.orders, orderFacts(order)),
    timeline: timelineView(locale, texts, order, cancellation),
    parcels: parcelsView(locale, messages, order.fulfillments.nodes),
    // A line that a change has emptied is no part of the order any more.
    lines: lines
      .filter(({quantity}) => quantity > 0)
      .map((line) => lineView(locale, texts, line, order.cancelledAt !== null)),
    totals: totalsView(locale, texts, order, lines),
    ...paymentsView(locale, texts, order.transactions),
    address: shippingAddress && [
      ...shippingAddress.formatted,
      ...(shippingAddress.phoneNumber
        ? [fill(texts.phone, {number: shippingAddress.phoneNumber})]
        : []),
    ],
  };
}
