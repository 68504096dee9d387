import type {FulfillmentHold, FulfillmentOrder, Order} from '../state/orders';
import type {World} from '../state/world';
import {type Actor, recordEvent} from './events';
import {isThirdParty, stateOf, touch} from './fulfillment-work';
import {isOpen} from './order-amounts';
import {EmulatorRefusal} from './refusal';

/** Each app, and the staff, may have so many at a time on one fulfilment order. */
export const HOLD_LIMIT = 10;

/**
 * Whether it can be put on hold: nobody has begun to work on it. What is left after a parcel has left is "in progress",
 * and Shopify's supported actions for it name HOLD all the same (seen in answers of real shops).
 */
export function canHold(
  world: World,
  fulfillmentOrder: FulfillmentOrder,
): boolean {
  const {status, requestStatus} = fulfillmentOrder;
  if (!isOpen(fulfillmentOrder)) return false;
  if (isThirdParty(world, fulfillmentOrder) && requestStatus === 'SUBMITTED') {
    return false;
  }
  return (
    ['OPEN', 'SCHEDULED', 'ON_HOLD'].includes(status) ||
    (status === 'IN_PROGRESS' && isSentInPart(fulfillmentOrder)) ||
    requestStatus === 'CANCELLATION_ACCEPTED'
  );
}

const isSentInPart = ({lines}: FulfillmentOrder): boolean =>
  lines.some(
    ({totalQuantity, remainingQuantity}) => remainingQuantity < totalQuantity,
  );

/**
 * Stops the work until the hold is released.
 * @throws EmulatorRefusal where the work has begun or is done
 */
export function hold(
  world: World,
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  input: {
    readonly handle: string | null;
    readonly reason: string;
    readonly reasonNotes: string | null;
    readonly actor: Actor;
  },
): FulfillmentHold {
  if (!canHold(world, fulfillmentOrder)) {
    throw new EmulatorRefusal(
      `It cannot be put on hold: the fulfillment order is ${stateOf(fulfillmentOrder)}.`,
    );
  }
  const placed: FulfillmentHold = {
    id: world.nextId(),
    handle: input.handle,
    reason: input.reason,
    reasonNotes: input.reasonNotes,
    heldByApp: input.actor === 'app',
  };
  fulfillmentOrder.holds.push(placed);
  touch(world, fulfillmentOrder, 'ON_HOLD');
  recordEvent(world, order, {
    action: 'fulfillment_hold_placed',
    message: 'The fulfilment was put on hold.',
    actor: input.actor,
  });
  return placed;
}

/** Releases these holds; the work can go on once none is left. Does nothing where it has none of them. */
export function releaseHolds(
  world: World,
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  holds: readonly FulfillmentHold[],
  actor: Actor,
): void {
  const kept = fulfillmentOrder.holds.filter((each) => !holds.includes(each));
  if (kept.length === fulfillmentOrder.holds.length) return;
  fulfillmentOrder.holds = kept;
  if (kept.length === 0 && fulfillmentOrder.status === 'ON_HOLD') {
    touch(
      world,
      fulfillmentOrder,
      isSentInPart(fulfillmentOrder) ? 'IN_PROGRESS' : 'OPEN',
    );
  }
  recordEvent(world, order, {
    action: 'fulfillment_hold_released',
    message: 'A hold on the fulfilment was released.',
    actor,
  });
}
