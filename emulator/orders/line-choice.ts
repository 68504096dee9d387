import type {Order, OrderLine} from '../state/orders';
import type {LineChoice} from './order-events';
import {EmulatorRefusal} from './refusal';

/** @throws EmulatorRefusal where the order has no such line */
export function chosenLine(order: Order, choice: LineChoice): OrderLine {
  const line = order.lines.find(
    ({id, sku, variantId}) =>
      id === choice.lineId ||
      (choice.sku !== undefined && sku === choice.sku) ||
      (choice.variantId !== undefined && variantId === choice.variantId),
  );
  if (!line) {
    throw new EmulatorRefusal(
      `Order #${order.number} has no line ${choice.sku ?? choice.lineId ?? choice.variantId ?? ''}.`,
    );
  }
  return line;
}
