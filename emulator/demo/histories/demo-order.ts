import type {OrderEventInput} from '../../orders/order-events';
import type {NewPayment} from '../../orders/record-payments';
import type {Order} from '../../state/orders';

export const MINUTE = 1;
export const HOUR = 60;
export const DAY = 24 * HOUR;

/** One of a demo customer's orders, told relative to the moment at which the shop is opened. */
export interface DemoOrder {
  /** Minutes before now at which it was placed. */
  readonly age: number;
  readonly lines: readonly {
    readonly handle: string;
    /** Which of the product's variants in stock, counted from 0. */
    readonly variant?: number;
    readonly quantity?: number;
    readonly customAttributes?: readonly {key: string; value: string}[];
  }[];
  readonly payment: NewPayment;
  /** What happened then, oldest first; `age` as above. */
  readonly history?: readonly {
    readonly age: number;
    readonly event: Happening;
  }[];
  readonly discountCode?: string;
  readonly note?: string;
  readonly isAtThirdParty?: boolean;
}

/** Card payments of one customer. */
export const card = (brand: string, lastDigits: string) => ({
  paid: {kind: 'sale', gateway: 'shopify_payments', brand, lastDigits} as const,
  authorized: {
    kind: 'authorization',
    gateway: 'shopify_payments',
    brand,
    lastDigits,
  } as const,
});

type Happening = OrderEventInput | ((order: Order) => OrderEventInput);

/** Part of the order leaves: one piece of the line at this position. */
export const shipLine =
  (position: number): Happening =>
  (order) => ({event: 'ship', lines: [lineAt(order, position)]});

/** Part of the order is taken out of it and refunded: one piece of the line at this position. */
export const refundLine =
  (position: number): Happening =>
  (order) => ({event: 'refund', lines: [lineAt(order, position)]});

/** The customer thinks better of it. Nothing is in the outbox of a shop that has just been opened. */
export const CANCELLED_BY_CUSTOMER = {
  event: 'cancel',
  reason: 'CUSTOMER',
  refund: true,
  restock: true,
  notifyCustomer: false,
} as const satisfies OrderEventInput;

function lineAt(order: Order, position: number) {
  const line = order.lines[position];
  if (!line) throw new RangeError(`There is no line ${position}`);
  return {lineId: line.id, quantity: 1};
}
