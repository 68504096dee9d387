import type {Fulfillment, Order, OrderLine} from '../state/orders';
import type {World} from '../state/world';
import {recordEvent} from './events';
import {fulfilledQuantity} from './line-quantities';
import {EmulatorRefusal} from './refusal';
import {trackingOf} from './ship-by-hand';

/** Whether anything that was ordered has not left the warehouse, whatever became of the order since. */
export const canShipLate = (order: Order): boolean =>
  unsentLines(order).length > 0;

/**
 * The warehouse hands over everything that was ordered, although the order is cancelled or on hold: the parcel was
 * already on the carrier's trolley. Stock is left as it is: what was put back on sale is sold twice.
 * @throws EmulatorRefusal where everything has left before
 */
export function shipLate(world: World, order: Order): void {
  const shipped = unsentLines(order);
  if (shipped.length === 0) {
    throw new EmulatorRefusal('Everything of this order has left already.');
  }
  const at = world.clock.iso();
  const tracking = trackingOf(world);
  closeFulfillmentOrders(order, at);
  const fulfillment: Fulfillment = {
    id: world.nextId(),
    createdAt: at,
    updatedAt: at,
    status: 'SUCCESS',
    displayStatus: 'IN_TRANSIT',
    trackingCompany: tracking.company,
    trackingNumber: tracking.number,
    trackingUrl: tracking.url,
    lines: shipped.map(({line, quantity}) => ({
      id: world.nextId(),
      lineId: line.id,
      quantity,
    })),
    deliveredAt: null,
  };
  order.fulfillments.push(fulfillment);
  world.webhooks.announce({topic: 'FULFILLMENTS_CREATE', order, fulfillment});
  recordEvent(world, order, {
    action: 'fulfilled',
    message:
      order.cancelledAt === null
        ? 'The parcel was handed over in spite of everything.'
        : 'The parcel was handed over although the order was cancelled.',
    actor: 'staff',
    at,
  });
}

function unsentLines(
  order: Order,
): {readonly line: OrderLine; readonly quantity: number}[] {
  return order.lines
    .filter(({isGiftCard}) => !isGiftCard)
    .map((line) => ({
      line,
      quantity: line.quantity - fulfilledQuantity(order, line),
    }))
    .filter(({quantity}) => quantity > 0);
}

function closeFulfillmentOrders(order: Order, at: string): void {
  for (const fulfillmentOrder of order.fulfillmentOrders) {
    for (const line of fulfillmentOrder.lines) line.remainingQuantity = 0;
    fulfillmentOrder.status = 'CLOSED';
    fulfillmentOrder.holds = [];
    fulfillmentOrder.updatedAt = at;
  }
}
