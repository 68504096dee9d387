import type {MoneyV2} from '~/i18n/format';
import type {OrderUsage} from './usage';

/** An order as the Admin API shows it at one moment: everything that a rule looks at, and nothing of Shopify's shape. */
export interface OrderSnapshot {
  /** False where the order has more lines, parcels or payments than one reading holds. */
  readonly isComplete: boolean;
  /** With what it was read: what is asked about it later asks for as much. */
  readonly pageSizes: PageSizes;
  /** `gid://shopify/Order/…` */
  readonly id: string;
  /** As the customer knows it: "#1001". */
  readonly name: string;
  /** Numeric part of the Admin customer's id; null for an order without a customer. */
  readonly customerNumber: string | null;
  /** UTC instant at which the order was placed. */
  readonly placedAt: string;
  readonly cancelledAt: string | null;
  /** What whoever cancelled it has noted for the staff. */
  readonly cancellationNote: string | null;
  readonly financialStatus: FinancialStatus | null;
  readonly returnStatus: string;
  readonly tags: readonly string[];
  /** ISO 3166 code of where it goes, or else of whom the invoice names; null where it has no address. */
  readonly countryCode: string | null;
  /** ISO 3166 code of where it goes; null where nothing of it is delivered. */
  readonly deliveryCountry: string | null;
  /** Null where Shopify does not say. */
  readonly purchaser: 'customer' | 'company' | null;
  readonly risk: {
    readonly recommendation: 'ACCEPT' | 'CANCEL' | 'INVESTIGATE' | 'NONE';
    /** One for each service that looked at it; none where nobody has yet. */
    readonly levels: readonly (
      'HIGH' | 'LOW' | 'MEDIUM' | 'NONE' | 'PENDING'
    )[];
  };
  /** What it comes to now, in the shop's currency. */
  readonly value: MoneyV2;
  /** What it comes to now, and what of that is still to be paid, in the currency the customer sees. */
  readonly total: MoneyV2;
  readonly outstanding: MoneyV2;
  /** IANA name of the zone that the shop's clocks show. */
  readonly shopTimeZone: string;
  readonly lines: readonly OrderLineSnapshot[];
  readonly fulfillments: readonly {readonly cancelled: boolean}[];
  readonly fulfillmentOrders: readonly {
    readonly id: string;
    readonly status: string;
    readonly requestStatus: string;
    /** Shopify would stop it now. */
    readonly canBeHeld: boolean;
    /** False where the merchant has given up the place it is sent from: nothing can be put back on its shelves. */
    readonly isLocationActive: boolean;
    /** Holds that this app has put on it. */
    readonly holds: readonly {
      readonly id: string;
      readonly handle: string | null;
    }[];
  }[];
  readonly transactions: readonly TransactionSnapshot[];
  /** What was kept for parts of it that were cancelled before; null for nothing. */
  readonly feesKept: MoneyV2 | null;
  readonly hasDuties: boolean;
  /** Cancellation attempts before this one: an attempt that was counted must not stand in its own way. */
  readonly usage: OrderUsage;
}

/** How much of an order one request asks for: Shopify counts what could come, and not what comes. */
export interface PageSizes {
  readonly lines: number;
  readonly fulfillmentOrders: number;
  readonly transactions: number;
}

export interface OrderLineSnapshot {
  readonly id: string;
  readonly title: string;
  /** Null where the product was deleted. */
  readonly variantId: string | null;
  /** "70 × 100 cm / Oak"; null for a product without choices. */
  readonly variantTitle: string | null;
  /** Ordered, less what was already removed. */
  readonly currentQuantity: number;
  /** Still to be sent. */
  readonly unfulfilledQuantity: number;
  readonly isGiftCard: boolean;
  readonly requiresShipping: boolean;
  /** Null where the product was deleted: its tags can't be known any more. */
  readonly productTags: readonly string[] | null;
  /** Null with the tags; empty where the merchant gave the product no type. */
  readonly productType: string | null;
  /** What the customer or an app added to the line: "Name to print". */
  readonly attributeKeys: readonly string[];
  readonly hasSellingPlan: boolean;
}

export interface TransactionSnapshot {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly parentId: string | null;
  readonly createdAt: string;
  /** In the currency the customer saw. */
  readonly amount: MoneyV2;
  /** The gateway as Shopify names it: "shopify_payments". Empty where it does not say. */
  readonly gateway: string;
  /** The gateway as a person would call it: "Shopify Payments", "Invoice". */
  readonly gatewayName: string;
  /** Paid outside Shopify (invoice, bank transfer, cash on delivery): Shopify moves no money back. */
  readonly isManual: boolean;
  readonly card: {readonly brand: string; readonly number: string} | null;
}

export type FinancialStatus =
  | 'AUTHORIZED'
  | 'EXPIRED'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_REFUNDED'
  | 'PENDING'
  | 'REFUNDED'
  | 'VOIDED';

/** The lines that a cancellation would cancel. */
export const remainingLines = ({lines}: OrderSnapshot): OrderLineSnapshot[] =>
  lines.filter(({currentQuantity}) => currentQuantity > 0);
