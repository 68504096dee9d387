import type {Cart} from '../state/carts';
import type {World} from '../state/world';
import {limitToStock} from '../storefront/cart/stock';
import {DELIVERY_COUNTRIES} from '../storefront/markets';
import {viewCart} from './cart-view';
import {
  type CheckoutErrors,
  type CheckoutValues,
  findErrors,
} from './checkout-form';
import {placeOrder} from './place-order';
import {cardDigits, TEST_CARDS} from './test-cards';
import {TEXTS} from './texts';

/** Why there is no order yet. What was typed goes back into the form. */
export interface Refusal {
  readonly values: CheckoutValues;
  readonly errors: CheckoutErrors;
  readonly problem: string | null;
}

/**
 * Takes a submission of an open cart's checkout: places the order, or answers why not. Runs in one go, so that the same
 * cart is never ordered twice.
 */
export function attemptPayment(
  world: World,
  cart: Cart,
  values: CheckoutValues,
  {intent, shown}: {readonly intent: string; readonly shown: string},
): Refusal | null {
  const texts = TEXTS[cart.language];
  const refusal = (
    problem: string | null,
    errors: CheckoutErrors = {},
  ): Refusal => ({values, errors, problem});

  if (DELIVERY_COUNTRIES.includes(values.country)) {
    cart.buyerIdentity.countryCode = values.country;
  }
  if (intent === 'country') return refusal(null);
  if (limitToStock(world, cart).length > 0) {
    cart.lines = cart.lines.filter(({quantity}) => quantity > 0);
    return refusal(texts.stockChanged);
  }
  const view = viewCart(world, cart);
  if (view.lines.length === 0) return refusal(null);
  const errors = findErrors(values, {
    texts,
    needsDelivery: view.deliveries.length > 0,
    deliveries: view.deliveries.map(({handle}) => handle),
    now: world.clock.now(),
  });
  const isSeen = view.shown === shown;
  if (!isSeen || Object.keys(errors).length > 0) {
    return refusal(isSeen ? null : texts.totalChanged, errors);
  }
  const outcome = paymentOutcome(values);
  if (outcome === 'declined') return refusal(texts.declined);
  placeOrder(world, cart, values, outcome);
  return null;
}

function paymentOutcome({payment, cardNumber}: CheckoutValues) {
  if (payment === 'invoice') return 'pending';
  return TEST_CARDS.get(cardDigits(cardNumber)) ?? 'declined';
}
