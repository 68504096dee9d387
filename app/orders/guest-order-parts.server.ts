import type {
  GuestDiscountFragment,
  GuestLineFragment,
  GuestParcelFragment,
  GuestTransactionFragment,
} from '~/shopify/generated/admin.server';
import type {
  FulfillmentEventStatus,
  OrderLineFragment,
  OrderQuery,
  OrderTransactionStatus,
  OrderTransactionType,
} from '~/shopify/generated/customer.server';

type CustomerOrder = NonNullable<OrderQuery['order']>;
type Parcel = CustomerOrder['fulfillments']['nodes'][number];
type Transaction = CustomerOrder['transactions'][number];

/** A line of the Admin API as the Customer Account API would show it. Names of choices are in the shop's language. */
export const customerLine = (line: GuestLineFragment): OrderLineFragment => ({
  id: line.id,
  title: line.title,
  variantTitle: line.variantTitle,
  quantity: line.quantity,
  refundableQuantity: line.refundableQuantity,
  price: line.originalUnitPriceSet.presentmentMoney,
  totalDiscount: line.totalDiscountSet.presentmentMoney,
  image: line.image,
  variantOptions: null,
  customAttributes: line.customAttributes,
  discountAllocations: line.discountAllocations.map(customerDiscount),
});

export const customerDiscount = ({
  allocatedAmountSet,
  discountApplication,
}: GuestDiscountFragment) => ({
  allocatedAmount: allocatedAmountSet.presentmentMoney,
  discountApplication,
});

/** Of the Admin API's words those that mean a stage of the way; the others say that there is none yet, or none at all. */
const SHIPMENT_STATUSES: Readonly<
  Partial<
    Record<
      NonNullable<GuestParcelFragment['displayStatus']>,
      FulfillmentEventStatus
    >
  >
> = {
  ATTEMPTED_DELIVERY: 'ATTEMPTED_DELIVERY',
  CARRIER_PICKED_UP: 'CARRIER_PICKED_UP',
  CONFIRMED: 'CONFIRMED',
  DELAYED: 'DELAYED',
  DELIVERED: 'DELIVERED',
  FAILURE: 'FAILURE',
  IN_TRANSIT: 'IN_TRANSIT',
  LABEL_PRINTED: 'LABEL_PRINTED',
  LABEL_PURCHASED: 'LABEL_PURCHASED',
  NOT_DELIVERED: 'FAILURE',
  OUT_FOR_DELIVERY: 'OUT_FOR_DELIVERY',
  PICKED_UP: 'PICKED_UP',
  READY_FOR_PICKUP: 'READY_FOR_PICKUP',
};

/** A parcel of the Admin API as the Customer Account API would show it. Of its way, only the arrival has a time. */
export const customerParcel = ({
  displayStatus,
  deliveredAt,
  trackingInfo,
  ...parcel
}: GuestParcelFragment): Parcel => ({
  ...parcel,
  latestShipmentStatus:
    displayStatus && (SHIPMENT_STATUSES[displayStatus] ?? null),
  isPickedUp: displayStatus === 'PICKED_UP',
  trackingInformation: trackingInfo,
  events: {
    nodes:
      deliveredAt === null
        ? []
        : [{status: 'DELIVERED', happenedAt: deliveredAt}],
  },
});

const STATUSES: Readonly<
  Record<GuestTransactionFragment['status'], OrderTransactionStatus | null>
> = {
  AWAITING_RESPONSE: 'PENDING',
  ERROR: 'ERROR',
  FAILURE: 'FAILURE',
  PENDING: 'PENDING',
  SUCCESS: 'SUCCESS',
  UNKNOWN: null,
};

/** A payment of the Admin API as the Customer Account API would show it. A gift card's digits are not told there. */
export const customerTransaction = (
  transaction: GuestTransactionFragment,
): Transaction => ({
  id: transaction.id,
  kind: transaction.kind,
  status: STATUSES[transaction.status],
  type: typeOf(transaction),
  createdAt: transaction.createdAt,
  processedAt: transaction.processedAt,
  transactionAmount: transaction.amountSet,
  paymentDetails: cardOf(transaction),
  giftCardDetails: null,
  typeDetails: {name: transaction.formattedGateway},
});

/** Gateways that are a kind of payment of their own, by what the Admin API calls them. */
const TYPES: Readonly<Record<string, OrderTransactionType>> = {
  gift_card: 'GIFT_CARD',
  shopify_store_credit: 'STORE_CREDIT',
  'Bank Deposit': 'BANK_DEPOSIT',
  'Cash on Delivery (COD)': 'CASH_ON_DELIVERY',
  'Money Order': 'MONEY_ORDER',
};

function typeOf(transaction: GuestTransactionFragment): OrderTransactionType {
  const {gateway, manualPaymentGateway} = transaction;
  const known = TYPES[gateway ?? ''];
  if (known) return known;
  if (manualPaymentGateway) return 'MANUAL';
  return cardOf(transaction) ? 'CARD' : 'CUSTOM';
}

/** "•••• •••• •••• 4242" ends in what the customer knows. */
function cardOf({paymentDetails}: GuestTransactionFragment) {
  if (!paymentDetails || !('company' in paymentDetails)) return null;
  const {company, number} = paymentDetails;
  return company === null
    ? null
    : {cardBrand: company, last4: /\d{4}$/.exec(number ?? '')?.[0] ?? null};
}
