import {createOrder, type NewOrder} from '../orders/create-order';
import {applyOrderEvent} from '../orders/order-events';
import {standardShipping} from '../orders/shipping-rates';
import {worldAt} from '../orders/world-at';
import type {Customer} from '../state/customers';
import {OWN_WAREHOUSE, THIRD_PARTY_WAREHOUSE} from '../state/locations';
import type {World} from '../state/world';
import {GRETA, KARI, OLA} from './customers';
import type {DemoOrder} from './histories/demo-order';
import {GRETAS_ORDERS} from './histories/greta';
import {KARIS_ORDERS} from './histories/kari';
import {OLAS_ORDERS} from './histories/ola';

const HISTORIES = [
  [KARI, KARIS_ORDERS],
  [OLA, OLAS_ORDERS],
  [GRETA, GRETAS_ORDERS],
] as const;

/** Gives the demo customers their past orders, dated back from the clock's now. */
export function seedOrders(world: World): void {
  const now = world.clock.now();
  const orders = HISTORIES.flatMap(([customerId, history]) =>
    history.map((demoOrder) => ({
      customer: customerOf(world, customerId),
      demoOrder,
    })),
  );
  // Order numbers grow with time, whoever buys.
  orders.sort((a, b) => b.demoOrder.age - a.demoOrder.age);
  for (const {customer, demoOrder} of orders) {
    const at = (age: number) => worldAt(world, now - age * 60_000);
    const order = createOrder(
      at(demoOrder.age),
      newOrder(world, customer, demoOrder),
    );
    for (const {age, event} of demoOrder.history ?? []) {
      applyOrderEvent(
        at(age),
        order,
        typeof event === 'function' ? event(order) : event,
      );
    }
  }
}

function customerOf(world: World, id: number): Customer {
  const customer = world.customers.get(id);
  if (!customer) throw new RangeError(`There is no demo customer ${id}`);
  return customer;
}

function newOrder(
  world: World,
  customer: Customer,
  demoOrder: DemoOrder,
): NewOrder {
  const [address = null] = customer.addresses;
  const countryCode = address?.countryCode ?? 'NO';
  const presentmentCurrency = countryCode === 'NO' ? 'NOK' : 'EUR';
  const lines = demoOrder.lines.map((line) => ({
    variantId: variantId(world, line),
    quantity: line.quantity ?? 1,
    customAttributes: line.customAttributes ?? [],
  }));
  const isSentByPost = demoOrder.lines.some(
    ({handle}) => handle !== 'gift-card',
  );
  return {
    customerId: customer.id,
    email: customer.email,
    language: customer.language,
    countryCode,
    presentmentCurrency,
    lines,
    shippingAddress: address,
    shipping: isSentByPost
      ? standardShipping(customer.language, presentmentCurrency)
      : null,
    payments: [demoOrder.payment],
    discountCodes: demoOrder.discountCode ? [demoOrder.discountCode] : [],
    note: demoOrder.note ?? null,
    locationId: demoOrder.isAtThirdParty
      ? THIRD_PARTY_WAREHOUSE
      : OWN_WAREHOUSE,
  };
}

function variantId(
  {catalogue}: World,
  {handle, variant = 0, quantity = 1}: DemoOrder['lines'][number],
): number {
  const found = catalogue.products
    .find((product) => product.handle === handle)
    // Past orders sell nothing out.
    ?.variants.filter(({available}) => available > quantity)[variant];
  if (!found) {
    throw new RangeError(
      `The demo shop has no variant ${variant} of ${handle}`,
    );
  }
  return found.id;
}
