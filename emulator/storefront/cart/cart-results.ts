import type {GraphQLResolveInfo} from 'graphql';
import type {Cart} from '../../state/carts';
import type {World} from '../../state/world';
import {requestedContext} from '../in-context';
import {findCart} from './cart-store';
import {limitToStock} from './stock';
import {discountWarnings} from './discount-warnings';

export interface CartUserError {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
}

export interface CartWarning {
  readonly code: string;
  readonly message: string;
  readonly target: string;
}

export interface CartSource {
  readonly __typename: 'Cart';
  readonly cart: Cart;
}

export const cartSource = (cart: Cart): CartSource => ({
  __typename: 'Cart',
  cart,
});

interface CartPayload {
  readonly cart: CartSource | null;
  readonly userErrors: readonly CartUserError[];
  readonly warnings: readonly CartWarning[];
}

export const invalid = (
  field: readonly string[],
  message: string,
): CartUserError => ({code: 'INVALID', field, message});

/** What a mutation answers once its change is made: stock may have cut it down. */
export function changed(world: World, cart: Cart): CartPayload {
  const warnings = [...limitToStock(world, cart), ...discountWarnings(cart)];
  cart.updatedAt = world.clock.iso();
  return {cart: cartSource(cart), userErrors: [], warnings};
}

export const refused = (
  cart: Cart | null,
  userErrors: readonly CartUserError[],
): CartPayload => ({
  cart: cart && cartSource(cart),
  userErrors,
  warnings: [],
});

/** Changes an open cart. `change` makes the change, or answers the errors that prevent all of it. */
export function changeCart(
  world: World,
  info: GraphQLResolveInfo,
  cartId: string,
  change: (cart: Cart) => readonly CartUserError[],
): CartPayload {
  const cart = findCart(world, cartId);
  if (!cart) {
    return refused(null, [
      invalid(['cartId'], 'The specified cart does not exist.'),
    ]);
  }
  // A buyer who has changed the language wants to pay in it too.
  const {schema, operation, variableValues} = info;
  cart.language =
    requestedContext(schema, operation, variableValues).language ??
    cart.language;
  const errors = change(cart);
  return errors.length > 0 ? refused(cart, errors) : changed(world, cart);
}
