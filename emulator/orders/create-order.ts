import type {Address} from '../state/customers';
import {OWN_WAREHOUSE} from '../state/locations';
import type {CurrencyCode, MoneyBag} from '../state/money';
import type {FulfillmentOrder, Order, OrderLine} from '../state/orders';
import type {World} from '../state/world';
import {recordEvent} from './events';
import {fulfillGiftCards} from './gift-cards';
import {isManualGateway} from './gateways';
import {total} from './order-amounts';
import {orderLine} from './order-lines';
import {findVariant} from './prices';
import {includedTax, vatPercent} from './tax';
import {addTransaction} from './transactions';

export interface NewOrder {
  readonly customerId: number | null;
  readonly email: string | null;
  readonly phone?: string | null;
  readonly language: 'en' | 'nb' | 'de';
  /** Where it is taxed: the country of the shipping address. */
  readonly countryCode: string;
  readonly presentmentCurrency: CurrencyCode;
  /** ISO; the clock's now if absent. */
  readonly createdAt?: string;
  readonly lines: readonly {
    readonly variantId: number;
    readonly quantity: number;
    readonly customAttributes?: readonly {key: string; value: string}[];
  }[];
  readonly shippingAddress: Address | null;
  readonly billingAddress?: Address | null;
  readonly shipping: {readonly title: string; readonly price: MoneyBag} | null;
  readonly payment: {
    /** `pending`: by a manual gateway the merchant has yet to collect it; by any other it is not yet authorised. */
    readonly kind: 'sale' | 'authorization' | 'pending';
    readonly gateway: string;
    readonly brand?: string;
    readonly lastDigits?: string;
  };
  readonly discountCodes?: readonly string[];
  readonly note?: string | null;
  readonly tags?: readonly string[];
  /** Where it is fulfilled from; the shop's own warehouse if absent. */
  readonly locationId?: number;
  readonly riskLevel?: Order['riskLevel'];
}

/**
 * Places an order: takes the goods out of stock, records the payment, opens the fulfilment order and stores it.
 * @throws RangeError for a variant the catalogue does not have, a quantity below 1 or no lines
 */
export function createOrder(world: World, input: NewOrder): Order {
  const createdAt = input.createdAt ?? world.clock.iso();
  const lines = takeLines(world, input);
  const id = world.nextId();
  const shippingAddress = input.shippingAddress;
  const order: Order = {
    id,
    number: world.nextOrderNumber(),
    confirmationNumber: id.toString(36).toUpperCase().padStart(9, '0'),
    customerId: input.customerId,
    email: input.email,
    phone: input.phone ?? null,
    language: input.language,
    presentmentCurrency: input.presentmentCurrency,
    countryCode: input.countryCode,
    createdAt,
    processedAt: createdAt,
    updatedAt: createdAt,
    cancelledAt: null,
    cancelReason: null,
    cancellationStaffNote: null,
    closedAt: null,
    lines,
    shipping: input.shipping && {
      ...input.shipping,
      tax: includedTax(input.shipping.price, vatPercent(input.countryCode)),
    },
    shippingAddress,
    billingAddress: input.billingAddress ?? shippingAddress,
    discountCodes: input.discountCodes ?? [],
    transactions: [],
    refunds: [],
    fulfillmentOrders: [],
    fulfillments: [],
    returnStatus: 'NO_RETURN',
    riskLevel: input.riskLevel ?? 'LOW',
    tags: [...(input.tags ?? [])],
    note: input.note ?? null,
    metafields: [],
    events: [],
  };
  world.orders.set(id, order);
  recordEvent(world, order, {
    action: 'placed',
    message: `${placedBy(world, input)} placed this order on the online store.`,
    actor: 'customer',
    at: createdAt,
  });
  openFulfillmentOrder(world, order, input.locationId ?? OWN_WAREHOUSE);
  recordPayment(world, order, input.payment);
  return order;
}

function takeLines(world: World, input: NewOrder): OrderLine[] {
  if (input.lines.length === 0) throw new RangeError('An order needs a line');
  return input.lines.map(({variantId, quantity, customAttributes}) => {
    const found = findVariant(world.catalogue, variantId);
    if (!found) throw new RangeError(`There is no variant ${variantId}`);
    if (!Number.isInteger(quantity) || quantity < 1) {
      throw new RangeError(`${quantity} is not a quantity`);
    }
    found.variant.available -= quantity;
    return orderLine({
      ...found,
      id: world.nextId(),
      quantity,
      customAttributes: customAttributes ?? [],
      discountCodes: input.discountCodes ?? [],
      language: input.language,
      presentmentCurrency: input.presentmentCurrency,
      countryCode: input.countryCode,
    });
  });
}

function placedBy(world: World, {customerId, email}: NewOrder): string {
  const customer =
    customerId === null ? undefined : world.customers.get(customerId);
  if (customer) return `${customer.firstName} ${customer.lastName}`;
  return email ?? 'A customer';
}

function openFulfillmentOrder(
  world: World,
  order: Order,
  locationId: number,
): void {
  // Gift cards are sent by e-mail as soon as they are paid for: nobody packs them.
  const packed = order.lines.filter(({isGiftCard}) => !isGiftCard);
  if (packed.length === 0) return;
  const fulfillmentOrder: FulfillmentOrder = {
    id: world.nextId(),
    status: 'OPEN',
    requestStatus: 'UNSUBMITTED',
    locationId,
    lines: packed.map((line) => ({
      id: world.nextId(),
      lineId: line.id,
      totalQuantity: line.quantity,
      remainingQuantity: line.quantity,
    })),
    holds: [],
    merchantRequests: [],
    createdAt: order.createdAt,
    updatedAt: order.createdAt,
  };
  order.fulfillmentOrders.push(fulfillmentOrder);
}

function recordPayment(
  world: World,
  order: Order,
  payment: NewOrder['payment'],
): void {
  const amount = total(order);
  // Nothing to pay: Shopify records no transaction.
  if (amount.shop.amount > 0) {
    const isManual = isManualGateway(payment.gateway);
    const isSale =
      payment.kind === 'sale' || (payment.kind === 'pending' && isManual);
    addTransaction(world, order, {
      kind: isSale ? 'SALE' : 'AUTHORIZATION',
      status: payment.kind === 'pending' ? 'PENDING' : 'SUCCESS',
      gateway: payment.gateway,
      amount,
      paymentDetails:
        payment.brand !== undefined && payment.lastDigits !== undefined
          ? {brand: payment.brand, lastDigits: payment.lastDigits}
          : null,
      at: order.createdAt,
    });
    recordEvent(world, order, {
      ...PAYMENT_EVENTS[payment.kind],
      at: order.createdAt,
    });
  }
  fulfillGiftCards(world, order);
}

const PAYMENT_EVENTS = {
  sale: {action: 'paid', message: 'The payment was processed.'},
  authorization: {
    action: 'authorized',
    message: 'The payment was authorised and is waiting to be captured.',
  },
  pending: {action: 'payment_pending', message: 'The payment is pending.'},
} as const;
