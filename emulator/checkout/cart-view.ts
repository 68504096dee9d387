import type {Cart} from '../state/carts';
import type {World} from '../state/world';
import {
  cartCurrency,
  needsDelivery,
  type PricedLine,
  pricedLines,
  sumOf,
} from '../storefront/cart/cart-cost';
import {type DeliveryOption, deliveryOptions} from './delivery-options';

/** A cart as the checkout page shows it. */
export interface CartView {
  readonly lines: readonly PricedLine[];
  /** Empty where nothing is sent. */
  readonly deliveries: readonly DeliveryOption[];
  /** Currency and total before delivery. A submission hands it back, so that nobody pays a sum they have not seen. */
  readonly shown: string;
}

/** What is to be paid for now. Lines of sold-out goods are left out. */
export function viewCart(world: World, cart: Cart): CartView {
  const currency = cartCurrency(cart);
  const lines = pricedLines(world, cart).filter(({line}) => line.quantity > 0);
  const total = sumOf(
    lines.map((line) => line.total),
    currency,
  );
  return {
    lines,
    deliveries: needsDelivery(lines)
      ? deliveryOptions(cart.language, currency)
      : [],
    shown: `${currency} ${total.presentment.amount}`,
  };
}
