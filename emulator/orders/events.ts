import type {Order, OrderEvent} from '../state/orders';
import type {World} from '../state/world';

/** The app that acts through the Admin API, as the timeline names it. */
export const APP_TITLE = 'Angre';

/** Who did it: the emulated app, the merchant's staff, the customer, or a fulfilment service. */
export type Actor = 'app' | 'staff' | 'customer' | 'service';

/** Adds an entry to the order's timeline, at `at` (ISO) or now, and touches `updatedAt`. */
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
  order.updatedAt = recorded.createdAt;
  return recorded;
}
