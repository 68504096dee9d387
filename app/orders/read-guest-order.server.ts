import {formatCountry} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import type {GuestPass} from '~/cancellation/guest-pass.server';
import type {AdminClient} from '~/shopify/admin-client.server';
import {
  OrderOfGuestDocument,
  type GuestLineFragment,
  LinesOfGuestDocument,
  type OrderOfGuestQuery,
} from '~/shopify/generated/admin.server';
import type {
  OrderFulfillmentStatus,
  OrderQuery,
} from '~/shopify/generated/customer.server';
import {
  customerDiscount,
  customerLine,
  customerParcel,
  customerTransaction,
} from './guest-order-parts.server';
import type {CompleteOrder} from './order-view';

type AdminOrder = NonNullable<OrderOfGuestQuery['order']>;
type CustomerOrder = NonNullable<OrderQuery['order']>;

/**
 * The order that a guest's link has opened, as its customer would see it, read by the shop's own app. Null where it is
 * gone, or older than this app may see.
 * @throws ShopifyUnavailable
 */
export async function readGuestOrder(
  client: AdminClient,
  locale: Locale,
  {orderId: id}: GuestPass,
): Promise<Pick<CompleteOrder, 'order' | 'lines'> | null> {
  const {
    data: {order},
  } = await client.request(OrderOfGuestDocument, {id});
  if (!order) return null;
  const lines: GuestLineFragment[] = [...order.lineItems.nodes];
  let page = order.lineItems.pageInfo;
  while (page.hasNextPage) {
    const {data} = await client.request(LinesOfGuestDocument, {
      id,
      after: page.endCursor,
    });
    if (!data.order) return null;
    lines.push(...data.order.lineItems.nodes);
    page = data.order.lineItems.pageInfo;
  }
  return {order: customerOrder(order, locale), lines: lines.map(customerLine)};
}

/** Customers are not told what lies between the merchant and a fulfilment service. */
const FULFILLMENT_STATUSES: Readonly<
  Record<AdminOrder['displayFulfillmentStatus'], OrderFulfillmentStatus>
> = {
  FULFILLED: 'FULFILLED',
  FULFILLMENT_NOT_REQUIRED: 'FULFILLED',
  IN_PROGRESS: 'IN_PROGRESS',
  ON_HOLD: 'ON_HOLD',
  OPEN: 'OPEN',
  PARTIALLY_FULFILLED: 'PARTIALLY_FULFILLED',
  PENDING_FULFILLMENT: 'PENDING_FULFILLMENT',
  REQUEST_DECLINED: 'UNFULFILLED',
  RESTOCKED: 'RESTOCKED',
  SCHEDULED: 'SCHEDULED',
  UNFULFILLED: 'UNFULFILLED',
};

function customerOrder(order: AdminOrder, locale: Locale): CustomerOrder {
  const {shippingLine, shippingAddress} = order;
  return {
    id: order.id,
    name: order.name,
    processedAt: order.processedAt,
    cancelledAt: order.cancelledAt,
    financialStatus: order.displayFinancialStatus,
    fulfillmentStatus: FULFILLMENT_STATUSES[order.displayFulfillmentStatus],
    currencyCode: order.presentmentCurrencyCode,
    totalShipping: order.totalShippingPriceSet.presentmentMoney,
    totalDuties: order.originalTotalDutiesSet?.presentmentMoney ?? null,
    totalTip: order.totalTipReceivedSet.presentmentMoney,
    totalTax: order.totalTaxSet?.presentmentMoney ?? null,
    totalPrice: order.totalPriceSet.presentmentMoney,
    totalRefunded: order.totalRefundedSet.presentmentMoney,
    paymentInformation: {
      totalOutstandingAmount: order.totalOutstandingSet.presentmentMoney,
    },
    shippingLine: shippingLine && {
      title: shippingLine.title,
      originalPrice: shippingLine.originalPriceSet.presentmentMoney,
    },
    shippingDiscountAllocations:
      shippingLine?.discountAllocations.map(customerDiscount) ?? [],
    shippingAddress: shippingAddress && {
      formatted: inLanguage(shippingAddress, locale),
      phoneNumber: shippingAddress.phone,
    },
    transactions: order.transactions.map(customerTransaction),
    fulfillments: {nodes: order.fulfillments.map(customerParcel)},
    lineItems: {nodes: [], pageInfo: {hasNextPage: false, endCursor: null}},
  };
}

/** The Admin API writes countries in English only. */
function inLanguage(
  {
    formatted,
    country,
    countryCodeV2,
  }: NonNullable<AdminOrder['shippingAddress']>,
  locale: Locale,
): string[] {
  return formatted.map((line) =>
    countryCodeV2 && line === country
      ? formatCountry(locale, countryCodeV2)
      : line,
  );
}
