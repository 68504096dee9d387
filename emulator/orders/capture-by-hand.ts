import {minorUnits} from '../state/money';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {totalCapturable} from './order-amounts';
import {capturePayment} from './payments';
import {EmulatorRefusal} from './refusal';
import {capturable} from './transaction-amounts';

/**
 * Staff captures what was authorised, or so much of it: one authorisation after the other.
 * @throws EmulatorRefusal where nothing, or less than that, is left to capture
 */
export function captureByHand(
  world: World,
  order: Order,
  {amount}: {readonly amount?: string | undefined},
): void {
  const all = totalCapturable(order).presentment.amount;
  let left = amount === undefined ? all : minorUnits(amount);
  if (all === 0) {
    throw new EmulatorRefusal('There is no authorised payment to capture.');
  }
  if (left > all) {
    throw new EmulatorRefusal('There is not that much left to capture.');
  }
  for (const authorization of [...order.transactions]) {
    const most = capturable(order, authorization).presentment.amount;
    const part = Math.min(left, most);
    if (part === 0) continue;
    capturePayment(world, order, authorization, {amount: part, actor: 'staff'});
    left -= part;
  }
}
