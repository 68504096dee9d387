import type {Address, Metafield} from './customers';
import type {CurrencyCode, MoneyBag} from './money';

export interface OrderLine {
  readonly id: number;
  readonly productId: number | null;
  readonly variantId: number | null;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly sku: string | null;
  readonly imageFile: string | null;
  /** As ordered, and what edits of the order added since. What is removed leaves it as it is. */
  quantity: number;
  /** `quantity` less what was removed by refunds, edits or a cancellation. */
  currentQuantity: number;
  readonly unitPrice: MoneyBag;
  /** Taken off all of `quantity`. */
  discount: MoneyBag;
  /** Contained in the price of all of `quantity`: Norwegian and German prices include tax. */
  tax: MoneyBag;
  readonly requiresShipping: boolean;
  readonly isGiftCard: boolean;
  readonly customAttributes: readonly {key: string; value: string}[];
}

export type TransactionKind =
  'AUTHORIZATION' | 'CAPTURE' | 'SALE' | 'VOID' | 'REFUND';

export interface Transaction {
  readonly id: number;
  readonly kind: TransactionKind;
  status: 'SUCCESS' | 'PENDING' | 'FAILURE' | 'ERROR';
  readonly gateway: string;
  readonly amount: MoneyBag;
  readonly parentId: number | null;
  readonly createdAt: string;
  /** Where money went or comes back to, as a customer would recognise it: "Visa •••• 4242". */
  readonly paymentDetails: {
    readonly brand: string;
    readonly lastDigits: string;
  } | null;
  /** Set for a gift card that was paid with. */
  readonly giftCard: {readonly last4: string} | null;
  readonly manualPaymentGateway: boolean;
  errorCode: 'GENERIC_ERROR' | null;
}

export interface RefundLine {
  readonly id: number;
  readonly lineId: number;
  readonly quantity: number;
  readonly restockType: 'CANCEL' | 'NO_RESTOCK' | 'RETURN';
  readonly subtotal: MoneyBag;
  readonly tax: MoneyBag;
}

export interface Refund {
  readonly id: number;
  readonly createdAt: string;
  readonly note: string | null;
  readonly lines: readonly RefundLine[];
  readonly shipping: MoneyBag;
  /** Of its transactions, without those that failed. */
  total: MoneyBag;
  readonly transactionIds: readonly number[];
  /** An edit of the order removes lines as a refund does, with nothing paid back. */
  readonly cause: 'REFUND' | 'EDIT';
  /** What had been paid too much, as the result of an edit, when it was made: it settles that first. Never negative. */
  readonly overpaidBefore: MoneyBag;
}

export interface FulfillmentHold {
  readonly id: number;
  readonly handle: string | null;
  readonly reason: string;
  readonly reasonNotes: string | null;
  readonly heldByApp: boolean;
}

export interface FulfillmentOrderLine {
  readonly id: number;
  readonly lineId: number;
  totalQuantity: number;
  remainingQuantity: number;
}

export interface FulfillmentOrder {
  readonly id: number;
  status:
    | 'OPEN'
    | 'IN_PROGRESS'
    | 'ON_HOLD'
    | 'SCHEDULED'
    | 'CLOSED'
    | 'INCOMPLETE'
    | 'CANCELLED';
  requestStatus:
    | 'UNSUBMITTED'
    | 'SUBMITTED'
    | 'ACCEPTED'
    | 'REJECTED'
    | 'CANCELLATION_REQUESTED'
    | 'CANCELLATION_ACCEPTED'
    | 'CANCELLATION_REJECTED'
    | 'CLOSED';
  readonly locationId: number;
  readonly lines: FulfillmentOrderLine[];
  holds: FulfillmentHold[];
  /** Messages between the merchant and a third-party service. */
  merchantRequests: {
    readonly id: number;
    readonly kind: 'FULFILLMENT_REQUEST' | 'CANCELLATION_REQUEST';
    readonly message: string | null;
    readonly sentAt: string;
  }[];
  readonly createdAt: string;
  updatedAt: string;
}

export interface Fulfillment {
  readonly id: number;
  readonly createdAt: string;
  updatedAt: string;
  status: 'SUCCESS' | 'CANCELLED';
  displayStatus: 'FULFILLED' | 'IN_TRANSIT' | 'OUT_FOR_DELIVERY' | 'DELIVERED';
  readonly trackingCompany: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  readonly lines: readonly {
    readonly id: number;
    readonly lineId: number;
    readonly quantity: number;
  }[];
  deliveredAt: string | null;
}

export type ReturnReason =
  | 'COLOR'
  | 'DEFECTIVE'
  | 'NOT_AS_DESCRIBED'
  | 'OTHER'
  | 'SIZE_TOO_LARGE'
  | 'SIZE_TOO_SMALL'
  | 'STYLE'
  | 'UNKNOWN'
  | 'UNWANTED'
  | 'WRONG_ITEM';

export interface Return {
  readonly id: number;
  /** Counts within the order: 1 for "#1001-R1". */
  readonly number: number;
  readonly createdAt: string;
  updatedAt: string;
  requestApprovedAt: string | null;
  closedAt: string | null;
  status: 'REQUESTED' | 'OPEN' | 'CLOSED' | 'DECLINED';
  decline: {readonly reason: string; readonly note: string | null} | null;
  readonly lines: readonly {
    readonly id: number;
    readonly fulfillmentLineId: number;
    readonly quantity: number;
    readonly reason: ReturnReason;
    readonly customerNote: string | null;
  }[];
}

export interface OrderEvent {
  readonly id: number;
  readonly createdAt: string;
  /** Shopify's word for what happened: "placed", "paid", "cancelled", "refunded", "fulfilled" … */
  readonly action: string;
  readonly message: string;
  readonly appTitle: string | null;
}

export interface Order {
  readonly id: number;
  /** The customer-facing number: 1001 for "#1001". */
  readonly number: number;
  readonly confirmationNumber: string;
  readonly customerId: number | null;
  email: string | null;
  phone: string | null;
  readonly language: 'en' | 'nb' | 'de';
  readonly presentmentCurrency: CurrencyCode;
  readonly countryCode: string;
  readonly createdAt: string;
  readonly processedAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  cancelReason:
    'CUSTOMER' | 'DECLINED' | 'FRAUD' | 'INVENTORY' | 'OTHER' | 'STAFF' | null;
  cancellationStaffNote: string | null;
  closedAt: string | null;
  readonly lines: OrderLine[];
  /** What the customer owed when the order was placed. */
  readonly originalTotal: MoneyBag;
  readonly shipping: {
    readonly title: string;
    readonly price: MoneyBag;
    readonly tax: MoneyBag;
  } | null;
  /** Customs duties on the whole order, on top of its prices; null where none are due. */
  readonly duties: MoneyBag | null;
  shippingAddress: Address | null;
  readonly billingAddress: Address | null;
  readonly discountCodes: readonly string[];
  transactions: Transaction[];
  refunds: Refund[];
  fulfillmentOrders: FulfillmentOrder[];
  fulfillments: Fulfillment[];
  returns: Return[];
  /** What its returns come to. */
  returnStatus: 'NO_RETURN' | 'RETURN_REQUESTED' | 'IN_PROGRESS' | 'RETURNED';
  riskLevel: 'NONE' | 'LOW' | 'MEDIUM' | 'HIGH';
  tags: string[];
  note: string | null;
  /** What the cart had as its attributes. */
  readonly customAttributes: {key: string; value: string | null}[];
  metafields: Metafield[];
  events: OrderEvent[];
}
