import type {
  OrderLineSnapshot,
  OrderSnapshot,
  TransactionSnapshot,
} from '~/cancellation/order-snapshot';
import {type OwnedOrder, verifyOwnership} from '~/cancellation/owned-order';
import {NO_USAGE} from '~/cancellation/usage';

export const PLACED_AT = '2026-11-23T12:00:00Z';

export const line = (
  change: Partial<OrderLineSnapshot> = {},
): OrderLineSnapshot => ({
  id: 'gid://shopify/LineItem/1',
  title: 'Fjord at Dawn',
  variantId: 'gid://shopify/ProductVariant/1',
  variantTitle: '70 × 100 cm / Oak',
  currentQuantity: 1,
  unfulfilledQuantity: 1,
  isGiftCard: false,
  requiresShipping: true,
  productTags: ['giclee'],
  productType: 'Print',
  attributeKeys: [],
  hasSellingPlan: false,
  ...change,
});

export const transaction = (
  change: Partial<TransactionSnapshot> & {value?: string} = {},
): TransactionSnapshot => {
  const {value = '1290.0', ...rest} = change;
  return {
    id: 'gid://shopify/OrderTransaction/1',
    kind: 'SALE',
    status: 'SUCCESS',
    parentId: null,
    createdAt: PLACED_AT,
    amount: {amount: value, currencyCode: 'NOK'},
    gateway: 'shopify_payments',
    gatewayName: 'Shopify Payments',
    isManual: false,
    card: {brand: 'Visa', number: '•••• •••• •••• 4242'},
    ...rest,
  };
};

/** A paid order of one print, placed at PLACED_AT, that nothing stands in the way of cancelling. */
export const snapshot = (
  change: Partial<OrderSnapshot> = {},
): OrderSnapshot => ({
  id: 'gid://shopify/Order/1001',
  isComplete: true,
  pageSizes: {lines: 20, fulfillmentOrders: 5, transactions: 10},
  name: '#1001',
  customerNumber: '7',
  placedAt: PLACED_AT,
  cancelledAt: null,
  cancellationNote: null,
  financialStatus: 'PAID',
  returnStatus: 'NO_RETURN',
  tags: [],
  countryCode: 'NO',
  deliveryCountry: 'NO',
  purchaser: 'customer',
  risk: {recommendation: 'ACCEPT', levels: ['LOW']},
  value: {amount: '1290.0', currencyCode: 'NOK'},
  total: {amount: '1290.0', currencyCode: 'NOK'},
  outstanding: {amount: '0.0', currencyCode: 'NOK'},
  shopTimeZone: 'Europe/Oslo',
  lines: [line()],
  fulfillments: [],
  fulfillmentOrders: [
    {
      id: 'gid://shopify/FulfillmentOrder/1',
      status: 'OPEN',
      requestStatus: 'UNSUBMITTED',
      canBeHeld: true,
      isLocationActive: true,
      holds: [],
    },
  ],
  transactions: [transaction()],
  feesKept: null,
  hasDuties: false,
  usage: NO_USAGE,
  ...change,
});

export function owned(change: Partial<OrderSnapshot> = {}): OwnedOrder {
  const order = snapshot(change);
  const verified = verifyOwnership(
    {
      orderId: order.id,
      orderName: order.name,
      customerId: `gid://shopify/Customer/${order.customerNumber ?? ''}`,
    },
    order,
  );
  if (!verified) throw new Error('The test’s own order is not owned');
  return verified;
}

/** So many minutes after the order was placed. */
export const minutesLater = (minutes: number): Date =>
  new Date(Date.parse(PLACED_AT) + minutes * 60_000);
