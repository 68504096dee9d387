import type {CancellationEvent} from '~/cancellation/cancellation-events.server';
import {formatMoney, type MoneyV2} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import type {OrderQuery} from '~/shopify/generated/customer.server';
import {type DateView, dateTimeView} from './date-view';
import {isCollected} from './order-facts';
import {parcelStage} from './order-status';
import {happenedAt} from './payments-view';

type Order = NonNullable<OrderQuery['order']>;

export interface TimelineEntry {
  readonly when: DateView;
  readonly text: string;
  readonly kind: 'step' | 'arrived' | 'over';
}

interface Event extends Omit<TimelineEntry, 'when'> {
  readonly at: string;
}

/** A payment this soon after the order is part of placing it. */
const AT_CHECKOUT_MILLISECONDS = 5 * 60 * 1000;

/**
 * What has happened to an order, first to last.
 * @param cancellation what was done about cancelling it, as far as that is known
 */
export function timelineView(
  locale: Locale,
  messages: Messages['order'],
  order: Order,
  cancellation: readonly CancellationEvent[],
): readonly TimelineEntry[] {
  const money = (amount: MoneyV2) => formatMoney(locale, amount);
  const [placed, ...later] = paymentEvents(messages, order, money);
  // Of what happened in the same second, the cause comes first.
  const events = [
    placed,
    ...cancellationSteps(messages, order, cancellation),
    ...later,
    ...parcelEvents(messages, order),
  ];
  return events
    .sort((a, b) => wholeSeconds(a.at) - wholeSeconds(b.at))
    .map(({at, text, kind}) => ({when: dateTimeView(locale, at), text, kind}));
}

/** Shopify keeps no finer time. */
const wholeSeconds = (instant: string) =>
  Math.floor(Date.parse(instant) / 1000);

function cancellationSteps(
  messages: Messages['order'],
  {cancelledAt}: Order,
  cancellation: readonly CancellationEvent[],
): readonly Event[] {
  const steps = cancellation.map(({at, text, kind}) =>
    step(at, text, kind === 'cancelled' ? 'over' : 'step'),
  );
  const isTold = cancellation.some(({kind}) => kind === 'cancelled');
  return cancelledAt === null || isTold
    ? steps
    : [...steps, step(cancelledAt, messages.cancelledEvent, 'over')];
}

const step = (
  at: string,
  text: string,
  kind: TimelineEntry['kind'] = 'step',
): Event => ({at, text, kind});

function paymentEvents(
  messages: Messages['order'],
  order: Order,
  money: (amount: MoneyV2) => string,
): readonly [Event, ...Event[]] {
  const placedAt = order.processedAt;
  let placed = step(placedAt, messages.placedEvent);
  const later: Event[] = [];
  for (const transaction of order.transactions) {
    const at = happenedAt(transaction);
    const isAtCheckout =
      Date.parse(at) - Date.parse(placedAt) < AT_CHECKOUT_MILLISECONDS;
    const amount = money(transaction.transactionAmount.presentmentMoney);
    const isSettled = transaction.status === 'SUCCESS';
    if (isCollected(transaction)) {
      if (isAtCheckout) placed = step(placedAt, messages.placedAndPaid);
      else later.push(step(at, fill(messages.paid, {amount})));
    } else if (isSettled && transaction.kind === 'AUTHORIZATION') {
      const text = fill(messages.placedAndReserved, {amount});
      if (isAtCheckout) placed = step(placedAt, text);
      else later.push(step(at, fill(messages.reserved, {amount})));
    } else if (isSettled && transaction.kind === 'VOID') {
      later.push(step(at, messages.released));
    } else if (isSettled && transaction.kind === 'REFUND') {
      later.push(step(at, fill(messages.refundedEvent, {amount})));
    }
  }
  return [placed, ...later];
}

function parcelEvents(
  messages: Messages['order'],
  {fulfillments}: Order,
): readonly Event[] {
  const total = fulfillments.nodes.filter(
    ({requiresShipping}) => requiresShipping,
  ).length;
  let number = 0;
  return fulfillments.nodes.flatMap((fulfillment) => {
    if (fulfillment.requiresShipping) number += 1;
    const stage = parcelStage(fulfillment);
    if (stage === null || stage === 'packed') return [];
    if (!fulfillment.requiresShipping) {
      return [step(fulfillment.createdAt, messages.digitalSent)];
    }
    const isOnly = total === 1;
    const shipped = step(
      fulfillment.createdAt,
      isOnly ? messages.shipped : fill(messages.parcelShipped, {number}),
    );
    const arrival = fulfillment.events.nodes.find(
      ({status}) => status === 'DELIVERED' || status === 'PICKED_UP',
    );
    if (!arrival) return [shipped];
    const text = isOnly
      ? messages.delivered
      : fill(messages.parcelDelivered, {number});
    return [shipped, step(arrival.happenedAt, text, 'arrived')];
  });
}
