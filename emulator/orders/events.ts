import type {Order, OrderEvent} from '../state/orders';
import type {World} from '../state/world';
import {touchOrder} from './touch-order';

/** The app that acts through the Admin API, as the timeline names it. */
export const APP_TITLE = 'Angre';

/** Who did it: the emulated app, the merchant's staff, the customer, or a fulfilment service. */
export type Actor = 'app' | 'staff' | 'customer' | 'service';

/** Adds an entry to the order's timeline, at `at` (ISO) or now: a change of the order. */
export function recordEvent(
  world: World,
  order: Order,
  event: {
    readonly action: string;
    readonly message: string;
    readonly actor?: Actor;
    readonly at?: string;
  },
): OrderEvent {
  const recorded: OrderEvent = {
    id: world.nextId(),
    createdAt: event.at ?? world.clock.iso(),
    action: event.action,
    message: event.message,
    appTitle: event.actor === 'app' ? APP_TITLE : null,
  };
  order.events.push(recorded);
  touchOrder(world, order, recorded.createdAt);
  return recorded;
}
