import type {CompleteOrder} from '~/orders/order-view';
import type {OrderLineFragment} from '~/shopify/generated/customer.server';

type Order = CompleteOrder['order'];
type Transaction = Order['transactions'][number];
type Fulfillment = Order['fulfillments']['nodes'][number];

export const kroner = (amount: string) => ({
  amount,
  currencyCode: 'NOK' as const,
});

export const line = (
  more: Partial<OrderLineFragment> = {},
): OrderLineFragment => ({
  id: 'gid://shopify/LineItem/1',
  title: 'Fjord at Dawn',
  variantTitle: '50 × 70 cm / Oak',
  quantity: 1,
  refundableQuantity: more.quantity ?? 1,
  price: kroner('1290.0'),
  totalDiscount: kroner('0.0'),
  image: null,
  variantOptions: [
    {name: 'Size', value: '50 × 70 cm'},
    {name: 'Frame', value: 'Oak'},
  ],
  customAttributes: [],
  discountAllocations: [],
  ...more,
});

export const transaction = (more: Partial<Transaction> = {}): Transaction => ({
  id: 'gid://shopify/OrderTransaction/1',
  kind: 'SALE',
  status: 'SUCCESS',
  type: 'CARD',
  createdAt: '2026-11-14T13:05:00Z',
  processedAt: '2026-11-14T13:05:00Z',
  transactionAmount: {presentmentMoney: kroner('1389.0')},
  paymentDetails: {cardBrand: 'Visa', last4: '4242'},
  giftCardDetails: null,
  typeDetails: null,
  ...more,
});

export const fulfillment = (more: Partial<Fulfillment> = {}): Fulfillment => ({
  id: 'gid://shopify/Fulfillment/1',
  createdAt: '2026-11-15T09:00:00Z',
  status: 'SUCCESS',
  latestShipmentStatus: null,
  estimatedDeliveryAt: null,
  isPickedUp: false,
  requiresShipping: true,
  trackingInformation: [],
  events: {nodes: []},
  fulfillmentLineItems: {
    nodes: [{quantity: 1, lineItem: {title: 'Fjord at Dawn'}}],
    pageInfo: {hasNextPage: false},
  },
  ...more,
});

/** Paid by card, one print, sent nowhere yet. */
export const order = (more: Partial<Order> = {}): Order => ({
  id: 'gid://shopify/Order/5001',
  name: '#1001',
  processedAt: '2026-11-14T13:05:00Z',
  cancelledAt: null,
  financialStatus: 'PAID',
  fulfillmentStatus: 'UNFULFILLED',
  currencyCode: 'NOK',
  totalShipping: kroner('99.0'),
  totalDuties: null,
  totalTip: null,
  totalTax: kroner('277.8'),
  totalPrice: kroner('1389.0'),
  totalRefunded: kroner('0.0'),
  paymentInformation: {totalOutstandingAmount: kroner('0.0')},
  shippingLine: {title: 'Posten', originalPrice: kroner('99.0')},
  shippingDiscountAllocations: [],
  shippingAddress: {
    formatted: ['Kari Nordmann', 'Storgata 1', '0155 Oslo', 'Norway'],
    phoneNumber: null,
  },
  transactions: [transaction()],
  fulfillments: {nodes: []},
  lineItems: {nodes: [], pageInfo: {hasNextPage: false, endCursor: null}},
  ...more,
});
