import type {Fulfillment, Order} from '../state/orders';
import type {World} from '../state/world';
import {canShip, ship, type Tracking} from './fulfillment-work';
import {chosenLine} from './line-choice';
import type {OrderEventInput} from './order-events';
import {EmulatorRefusal} from './refusal';

type ShipInput = Extract<OrderEventInput, {event: 'ship'}>;

const CARRIER = 'Posten';

/**
 * The warehouse sends a parcel: these lines, or everything that is left. Without a tracking number it gets one of the
 * emulated carrier.
 * @throws EmulatorRefusal where nothing of it can leave
 */
export function shipByHand(
  world: World,
  order: Order,
  input: Omit<ShipInput, 'event'>,
): Fulfillment {
  const quantities =
    input.lines &&
    new Map(
      input.lines.map((choice) => [
        chosenLine(order, choice).id,
        choice.quantity,
      ]),
    );
  const fulfillmentOrder = order.fulfillmentOrders.find((each) =>
    canShip(world, each),
  );
  if (!fulfillmentOrder) {
    throw new EmulatorRefusal('Nothing of this order can leave the warehouse.');
  }
  return ship(world, order, fulfillmentOrder, {
    quantities: quantities ?? null,
    tracking: trackingOf(world, input),
    actor: 'staff',
  });
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
