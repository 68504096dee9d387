import {findOrCreateCustomer} from '../login/email-codes';
import {createOrderFromControl} from '../orders/control-order';
import type {ControlOrderInput} from '../orders/control-order-input';
import type {Order} from '../state/orders';
import type {World} from '../state/world';

/**
 * Places an order as a test asks for it. Whoever orders is a customer from then on, so that they can sign in and
 * see it; but not a guest.
 * @throws EmulatorRefusal for an order that the shop could not have
 */
export function placeOrder(world: World, input: ControlOrderInput): Order {
  const isNorwegian = input.country === null || input.country === 'NO';
  if (!input.guest) {
    findOrCreateCustomer(world, input.email, isNorwegian ? 'nb' : 'en');
  }
  return createOrderFromControl(world, input);
}
