import type {FulfillmentOrder, Order} from '../state/orders';
import type {World} from '../state/world';
import {canShip, ship, type Tracking} from './fulfillment-work';
import {chosenLine} from './line-choice';
import type {OrderEventInput} from './order-events';
import {EmulatorRefusal} from './refusal';

type ShipInput = Extract<OrderEventInput, {event: 'ship'}>;

const CARRIER = 'Posten';

/**
 * The warehouse sends a parcel of these lines, or one for each fulfilment order of everything that is left: those that an
 * edit added leave by themselves. Without a tracking number a parcel gets one of the emulated carrier.
 * @throws EmulatorRefusal where nothing of it can leave
 */
export function shipByHand(
  world: World,
  order: Order,
  input: Omit<ShipInput, 'event'>,
): void {
  const shippable = order.fulfillmentOrders.filter((each) =>
    canShip(world, each),
  );
  if (shippable.length === 0) {
    throw new EmulatorRefusal('Nothing of this order can leave the warehouse.');
  }
  const quantities =
    input.lines &&
    new Map(
      input.lines.map((choice) => [
        chosenLine(order, choice).id,
        choice.quantity,
      ]),
    );
  for (const each of quantities
    ? [holding(shippable, quantities)]
    : shippable) {
    ship(world, order, each, {
      quantities: quantities ?? null,
      tracking: trackingOf(world, input),
      actor: 'staff',
    });
  }
}

/** The fulfilment order that so much of the lines is left in. */
function holding(
  fulfillmentOrders: readonly FulfillmentOrder[],
  quantities: ReadonlyMap<number, number>,
): FulfillmentOrder {
  const found = fulfillmentOrders.find(({lines}) =>
    [...quantities].every(([lineId, quantity]) =>
      lines.some(
        (line) => line.lineId === lineId && line.remainingQuantity >= quantity,
      ),
    ),
  );
  if (found) return found;
  throw new EmulatorRefusal('Not so many pieces are left to ship.');
}

/** A new parcel's tracking: what is known of it, and for the rest that of the emulated carrier. */
export function trackingOf(
  world: World,
  known: Pick<
    ShipInput,
    'trackingCompany' | 'trackingNumber' | 'trackingUrl'
  > = {},
): Tracking {
  const number = known.trackingNumber ?? `70${world.nextId()}`;
  return {
    company: known.trackingCompany ?? CARRIER,
    number,
    url: known.trackingUrl ?? `https://sporing.example/${number}`,
  };
}
