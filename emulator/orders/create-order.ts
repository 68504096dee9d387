import type {Address} from '../state/customers';
import {OWN_WAREHOUSE} from '../state/locations';
import type {CurrencyCode, MoneyBag} from '../state/money';
import type {FulfillmentOrder, Order, OrderLine} from '../state/orders';
import type {World} from '../state/world';
import {recordEvent} from './events';
import {fulfillGiftCards} from './gift-cards';
import {total} from './order-amounts';
import {orderLine} from './order-lines';
import {findVariant} from './prices';
import {type NewPayment, recordPayments, shareOut} from './record-payments';
import {includedTax, vatPercent} from './tax';

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
  /** Customs duties on the whole order; none if absent. */
  readonly duties?: MoneyBag | null;
  /** In the order in which they are made; only the last one may leave out its amount. */
  readonly payments: readonly NewPayment[];
  readonly discountCodes?: readonly string[];
  readonly note?: string | null;
  readonly customAttributes?: Order['customAttributes'];
  readonly tags?: readonly string[];
  /** Where it is fulfilled from; the shop's own warehouse if absent. */
  readonly locationId?: number;
  readonly riskLevel?: Order['riskLevel'];
}

/**
 * Places an order: takes the goods out of stock, records the payments, opens the fulfilment order and stores it.
 * @throws RangeError for a variant the catalogue does not have, a quantity below 1 or no lines
 * @throws EmulatorRefusal for payments that cannot be; nothing is changed then
 */
export function createOrder(world: World, input: NewOrder): Order {
  const createdAt = input.createdAt ?? world.clock.iso();
  const lines = linesOf(world, input);
  const id = world.nextId();
  const shippingAddress = input.shippingAddress;
  const priced = {
    lines,
    presentmentCurrency: input.presentmentCurrency,
    shipping: input.shipping && {
      ...input.shipping,
      tax: includedTax(input.shipping.price, vatPercent(input.countryCode)),
    },
    duties: input.duties ?? null,
  };
  const order: Order = {
    ...priced,
    originalTotal: total(priced),
    id,
    number: world.nextOrderNumber(),
    confirmationNumber: id.toString(36).toUpperCase().padStart(9, '0'),
    customerId: input.customerId,
    email: input.email,
    phone: input.phone ?? null,
    language: input.language,
    countryCode: input.countryCode,
    createdAt,
    processedAt: createdAt,
    updatedAt: createdAt,
    cancelledAt: null,
    cancelReason: null,
    cancellationStaffNote: null,
    closedAt: null,
    shippingAddress,
    billingAddress: input.billingAddress ?? shippingAddress,
    discountCodes: input.discountCodes ?? [],
    transactions: [],
    refunds: [],
    fulfillmentOrders: [],
    fulfillments: [],
    returns: [],
    returnStatus: 'NO_RETURN',
    riskLevel: input.riskLevel ?? 'LOW',
    tags: [...(input.tags ?? [])],
    note: input.note ?? null,
    customAttributes: [...(input.customAttributes ?? [])],
    metafields: [],
    events: [],
  };
  const payments = shareOut(order, input.payments);
  takeFromStock(world, order);
  world.orders.set(id, order);
  recordEvent(world, order, {
    action: 'placed',
    message: `${placedBy(world, input)} placed this order on the online store.`,
    actor: 'customer',
    at: createdAt,
  });
  openFulfillmentOrder(world, order, input.locationId ?? OWN_WAREHOUSE);
  recordPayments(world, order, payments);
  fulfillGiftCards(world, order);
  return order;
}

function linesOf(world: World, input: NewOrder): OrderLine[] {
  if (input.lines.length === 0) throw new RangeError('An order needs a line');
  return input.lines.map(({variantId, quantity, customAttributes}) => {
    const found = findVariant(world.catalogue, variantId);
    if (!found) throw new RangeError(`There is no variant ${variantId}`);
    if (!Number.isInteger(quantity) || quantity < 1) {
      throw new RangeError(`${quantity} is not a quantity`);
    }
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

function takeFromStock({catalogue}: World, {lines}: Order): void {
  for (const {variantId, quantity} of lines) {
    const found = variantId === null ? null : findVariant(catalogue, variantId);
    if (found) found.variant.available -= quantity;
  }
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
