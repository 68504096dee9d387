import {createOrder} from '../orders/create-order';
import type {Cart} from '../state/carts';
import type {Address, Customer} from '../state/customers';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {
  cartCurrency,
  needsDelivery,
  pricedLines,
} from '../storefront/cart/cart-cost';
import type {CheckoutValues} from './checkout-form';
import {sendConfirmation} from './confirmation-email';
import {deliveryOptions} from './delivery-options';
import {cardDigits, TEST_CARD_BRAND} from './test-cards';

/**
 * Turns a cart into an order, once: from here on the cart counts as completed. The buyer becomes a customer if their
 * e-mail address is new.
 */
export function placeOrder(
  world: World,
  cart: Cart,
  values: CheckoutValues,
  payment: 'paid' | 'authorized' | 'pending',
): Order {
  const currency = cartCurrency(cart);
  const lines = pricedLines(world, cart).filter(({line}) => line.quantity > 0);
  const isDelivered = needsDelivery(lines);
  const customer = findOrCreateCustomer(world, cart, values, isDelivered);
  const option = deliveryOptions(cart.language, currency).find(
    ({handle}) => handle === values.delivery,
  );
  const order = createOrder(world, {
    customerId: customer.id,
    email: customer.email,
    phone: values.phone || null,
    language: cart.language,
    countryCode: values.country,
    presentmentCurrency: currency,
    lines: lines.map(({line}) => ({
      variantId: line.variantId,
      quantity: line.quantity,
      customAttributes: line.attributes.map(({key, value}) => ({
        key,
        value: value ?? '',
      })),
    })),
    shippingAddress: isDelivered ? address(world, values) : null,
    shipping: isDelivered && option ? option : null,
    payments: [paymentOf(values, payment)],
    discountCodes: cart.discountCodes,
    note: cart.note,
    customAttributes: cart.attributes,
  });
  cart.completedOrderId = order.id;
  sendConfirmation(world, cart, order, values.firstName);
  return order;
}

function paymentOf(
  {cardNumber}: CheckoutValues,
  payment: 'paid' | 'authorized' | 'pending',
) {
  if (payment === 'pending') {
    return {kind: 'pending', gateway: 'manual'} as const;
  }
  return {
    kind: payment === 'paid' ? 'sale' : 'authorization',
    gateway: 'shopify_payments',
    brand: TEST_CARD_BRAND,
    lastDigits: cardDigits(cardNumber).slice(-4),
  } as const;
}

const address = (world: World, values: CheckoutValues): Address => ({
  id: world.nextId(),
  firstName: values.firstName,
  lastName: values.lastName,
  company: null,
  address1: values.address1,
  address2: values.address2 || null,
  zip: values.zip,
  city: values.city,
  countryCode: values.country,
  zoneCode: null,
  phone: values.phone || null,
});

/** The customer of an e-mail address, in whatever case it is written. */
export const findCustomer = (world: World, email: string): Customer | null =>
  [...world.customers.values()].find(
    (customer) => customer.email.toLowerCase() === email.toLowerCase(),
  ) ?? null;

function findOrCreateCustomer(
  world: World,
  cart: Cart,
  values: CheckoutValues,
  isDelivered: boolean,
): Customer {
  const known = findCustomer(world, values.email);
  const customer: Customer = known ?? {
    id: world.nextId(),
    email: values.email.toLowerCase(),
    firstName: values.firstName,
    lastName: values.lastName,
    phone: values.phone || null,
    language: cart.language,
    createdAt: world.clock.iso(),
    addresses: [],
    defaultAddressId: null,
    tags: [],
    metafields: [],
  };
  world.customers.set(customer.id, customer);
  if (isDelivered && customer.addresses.length === 0) {
    const first = address(world, values);
    customer.addresses.push(first);
    customer.defaultAddressId = first.id;
  }
  return customer;
}
