import type {Order} from '../state/orders';
import type {World} from '../state/world';

/** Dates the order's latest change, at `at` (ISO) or now, and lets subscribers know that there was one. */
export function touchOrder(
  world: World,
  order: Order,
  at: string = world.clock.iso(),
): void {
  order.updatedAt = at;
  world.webhooks.announce({topic: 'ORDERS_UPDATED', order});
}
