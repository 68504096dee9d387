import type {Fulfillment, FulfillmentOrder, Order} from '../state/orders';
import type {World} from '../state/world';
import {type Actor, recordEvent} from './events';
import {isOpen} from './order-amounts';
import {EmulatorRefusal} from './refusal';

export interface Tracking {
  readonly company: string;
  readonly number: string;
  readonly url: string | null;
}

/** Whether a third-party service fulfils it, and not the merchant's own people. */
export const isThirdParty = (
  world: World,
  {locationId}: FulfillmentOrder,
): boolean => {
  const service = world.locations.get(locationId)?.fulfillmentService;
  return service !== undefined && service !== null;
};

/**
 * The merchant's own people begin to pick the order.
 * @throws EmulatorRefusal unless it is OPEN and not with a third-party service
 */
export function reportProgress(
  world: World,
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  actor: Actor,
): void {
  if (
    fulfillmentOrder.status !== 'OPEN' ||
    isThirdParty(world, fulfillmentOrder)
  ) {
    throw new EmulatorRefusal(
      `Picking cannot begin: the fulfillment order is ${stateOf(fulfillmentOrder)}.`,
    );
  }
  touch(world, fulfillmentOrder, 'IN_PROGRESS');
  recordEvent(world, order, {
    action: 'fulfillment_progress_reported',
    message: 'Picking has begun.',
    actor,
  });
}

/**
 * The merchant's own people put everything back.
 * @throws EmulatorRefusal unless they had begun
 */
export function stopProgress(
  world: World,
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  actor: Actor,
): void {
  if (
    fulfillmentOrder.status !== 'IN_PROGRESS' ||
    isThirdParty(world, fulfillmentOrder)
  ) {
    throw new EmulatorRefusal(
      `Nobody is picking: the fulfillment order is ${stateOf(fulfillmentOrder)}.`,
    );
  }
  touch(world, fulfillmentOrder, 'OPEN');
  recordEvent(world, order, {
    action: 'fulfillment_progress_stopped',
    message: 'Picking was stopped.',
    actor,
  });
}

/** Whether a parcel can be sent for it now. A cancellation that was merely requested stops nobody. */
export const canShip = (
  world: World,
  fulfillmentOrder: FulfillmentOrder,
): boolean => {
  if (!isOpen(fulfillmentOrder)) return false;
  if (['ON_HOLD', 'SCHEDULED', 'CLOSED'].includes(fulfillmentOrder.status)) {
    return false;
  }
  return !(
    isThirdParty(world, fulfillmentOrder) &&
    fulfillmentOrder.requestStatus === 'SUBMITTED'
  );
};

/**
 * Sends one parcel.
 * @param quantities pieces by order line; everything that is left if null
 * @throws EmulatorRefusal where it cannot leave, or not so many pieces are left
 */
export function ship(
  world: World,
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  input: {
    readonly quantities: ReadonlyMap<number, number> | null;
    readonly tracking: Tracking | null;
    readonly actor: Actor;
  },
): Fulfillment {
  if (!canShip(world, fulfillmentOrder)) {
    throw new EmulatorRefusal(
      `Nothing can be shipped: the fulfillment order is ${stateOf(fulfillmentOrder)}.`,
    );
  }
  const shipped = piecesToShip(fulfillmentOrder, input.quantities);
  for (const {line, quantity} of shipped) line.remainingQuantity -= quantity;
  touch(
    world,
    fulfillmentOrder,
    isOpen(fulfillmentOrder) ? 'IN_PROGRESS' : 'CLOSED',
  );
  const at = world.clock.iso();
  const fulfillment: Fulfillment = {
    id: world.nextId(),
    createdAt: at,
    updatedAt: at,
    status: 'SUCCESS',
    displayStatus: input.tracking ? 'IN_TRANSIT' : 'FULFILLED',
    trackingCompany: input.tracking?.company ?? null,
    trackingNumber: input.tracking?.number ?? null,
    trackingUrl: input.tracking?.url ?? null,
    lines: shipped.map(({line, quantity}) => ({
      id: world.nextId(),
      lineId: line.lineId,
      quantity,
    })),
    deliveredAt: null,
  };
  order.fulfillments.push(fulfillment);
  const pieces = shipped.reduce((sum, {quantity}) => sum + quantity, 0);
  recordEvent(world, order, {
    action: 'fulfilled',
    message: `${pieces} ${pieces === 1 ? 'item was' : 'items were'} fulfilled.`,
    actor: input.actor,
  });
  world.webhooks.announce({topic: 'FULFILLMENTS_CREATE', order, fulfillment});
  return fulfillment;
}

function piecesToShip(
  {lines}: FulfillmentOrder,
  quantities: ReadonlyMap<number, number> | null,
) {
  const shipped = lines
    .map((line) => ({
      line,
      quantity: quantities
        ? (quantities.get(line.lineId) ?? 0)
        : line.remainingQuantity,
    }))
    .filter(({quantity}) => quantity > 0);
  const isTooMany = shipped.some(
    ({line, quantity}) => quantity > line.remainingQuantity,
  );
  if (shipped.length === 0 || isTooMany) {
    throw new EmulatorRefusal('Not so many pieces are left to ship.');
  }
  return shipped;
}

/** The carrier hands the parcel over, or has done so at `at` (ISO). */
export function deliver(
  world: World,
  order: Order,
  fulfillment: Fulfillment,
  at: string = world.clock.iso(),
): void {
  fulfillment.displayStatus = 'DELIVERED';
  fulfillment.deliveredAt = at;
  fulfillment.updatedAt = world.clock.iso();
  recordEvent(world, order, {
    action: 'delivered',
    message: 'The parcel was delivered.',
  });
  world.webhooks.announce({topic: 'FULFILLMENTS_UPDATE', order, fulfillment});
}

/** Changes the status of a fulfilment order, with the time of it. */
export function touch(
  world: World,
  fulfillmentOrder: FulfillmentOrder,
  status: FulfillmentOrder['status'],
): void {
  fulfillmentOrder.status = status;
  fulfillmentOrder.updatedAt = world.clock.iso();
}

/** For the message of a refusal. */
export const stateOf = ({status, requestStatus}: FulfillmentOrder): string =>
  `${status} (${requestStatus})`;
