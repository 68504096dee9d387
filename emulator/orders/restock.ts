import type {Order, OrderLine} from '../state/orders';
import type {World} from '../state/world';
import {findVariant} from './prices';

/** The location that the line is fulfilled from; null for what nobody packs. */
export function locationOfLine(world: World, order: Order, lineId: number) {
  const locationId = order.fulfillmentOrders.find(({lines}) =>
    lines.some((line) => line.lineId === lineId),
  )?.locationId;
  return locationId === undefined
    ? null
    : (world.locations.get(locationId) ?? null);
}

/** Whether pieces of this line can go back on sale: the variant still exists and its location is active. */
export const isRestockable = (
  world: World,
  order: Order,
  line: OrderLine,
): boolean =>
  line.variantId !== null &&
  findVariant(world.catalogue, line.variantId) !== null &&
  locationOfLine(world, order, line.id)?.isActive === true;

/** Puts pieces back on sale, if that is possible; says whether it was. */
export function restock(
  world: World,
  order: Order,
  line: OrderLine,
  quantity: number,
): boolean {
  if (line.variantId === null || !isRestockable(world, order, line)) {
    return false;
  }
  const found = findVariant(world.catalogue, line.variantId);
  if (!found) return false;
  found.variant.available += quantity;
  return true;
}
