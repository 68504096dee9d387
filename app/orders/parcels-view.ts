import type {Locale} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import type {OrderQuery} from '~/shopify/generated/customer.server';
import {type DateView, dateTimeView, dateView} from './date-view';
import {parcelStage, type ParcelStage} from './order-status';

type Fulfillment = NonNullable<
  OrderQuery['order']
>['fulfillments']['nodes'][number];

export interface ParcelView {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly stage: ParcelStage | null;
  /** When it came to be where it is. */
  readonly since: DateView;
  /** "Expected 24 November 2026" while it is on its way. */
  readonly expected: string | null;
  readonly tracking: readonly TrackingView[];
  readonly contents: readonly string[];
  /** There is more in it than `contents` names. */
  readonly hasMoreContents: boolean;
}

interface TrackingView {
  readonly company: string | null;
  readonly number: string | null;
  readonly link: {readonly url: string; readonly name: string} | null;
}

/** Every parcel of an order in the order they were sent, called-off ones included. */
export function parcelsView(
  locale: Locale,
  messages: Pick<Messages, 'order' | 'orders'>,
  fulfillments: readonly Fulfillment[],
): readonly ParcelView[] {
  const titles = parcelTitles(messages.order, fulfillments);
  return fulfillments.map((fulfillment, index) => {
    const stage = parcelStage(fulfillment);
    return {
      id: fulfillment.id,
      title: titles[index] ?? messages.order.parcel,
      status:
        stage === null
          ? messages.order.calledOff
          : messages.orders.status[stage],
      stage,
      since: dateTimeView(
        locale,
        fulfillment.events.nodes[0]?.happenedAt ?? fulfillment.createdAt,
      ),
      expected: expected(locale, messages.order, fulfillment, stage),
      tracking: fulfillment.trackingInformation.map((tracking) => ({
        company: tracking.company,
        number: tracking.number,
        link: trackingLink(messages.order, tracking),
      })),
      contents: fulfillment.fulfillmentLineItems.nodes.map(
        ({quantity, lineItem}) =>
          fill(messages.order.pieces, {
            count: quantity ?? 1,
            title: lineItem.title,
          }),
      ),
      hasMoreContents: fulfillment.fulfillmentLineItems.pageInfo.hasNextPage,
    };
  });
}

function parcelTitles(
  messages: Messages['order'],
  fulfillments: readonly Fulfillment[],
): readonly string[] {
  const total = fulfillments.filter((each) => each.requiresShipping).length;
  let number = 0;
  return fulfillments.map(({requiresShipping}) => {
    if (!requiresShipping) return messages.digitalParcel;
    number += 1;
    return total === 1
      ? messages.parcel
      : fill(messages.parcelOf, {number, total});
  });
}

function expected(
  locale: Locale,
  messages: Messages['order'],
  {estimatedDeliveryAt}: Fulfillment,
  stage: ParcelStage | null,
): string | null {
  if (estimatedDeliveryAt === null || stage === null || stage === 'delivered') {
    return null;
  }
  return fill(messages.expected, {
    date: dateView(locale, estimatedDeliveryAt).text,
  });
}

function trackingLink(
  messages: Messages['order'],
  {url, number}: Fulfillment['trackingInformation'][number],
) {
  if (url === null || !isWebAddress(url)) return null;
  // Among several parcels the number tells the links apart.
  const name = number ? fill(messages.trackNumber, {number}) : messages.track;
  return {url, name};
}

/** The address was typed by whoever sent the parcel: only what opens a web page becomes a link. */
function isWebAddress(url: string): boolean {
  return (
    URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol)
  );
}
