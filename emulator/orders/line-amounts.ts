import {
  type Money,
  type MoneyBag,
  scaleBag,
  subtractBags,
} from '../state/money';
import type {OrderLine} from '../state/orders';

/** A line as ordered: price times quantity, less its discount, tax included. */
export const lineTotal = (line: OrderLine): MoneyBag =>
  subtractBags(scaleBag(line.unitPrice, line.quantity), line.discount);

/**
 * The part of a line's amount that `quantity` more pieces stand for when `removed` are gone already. Rounding is carried
 * along, so that the parts of all pieces add up to the whole.
 */
export function shareOfLine(
  line: OrderLine,
  whole: MoneyBag,
  removed: number,
  quantity: number,
): MoneyBag {
  const share = ({amount, currency}: Money): Money => ({
    amount:
      Math.round((amount * (removed + quantity)) / line.quantity) -
      Math.round((amount * removed) / line.quantity),
    currency,
  });
  return {shop: share(whole.shop), presentment: share(whole.presentment)};
}

/** The part of a line's amount that is still part of the order. */
export function currentShare(line: OrderLine, whole: MoneyBag): MoneyBag {
  const removed = line.quantity - line.currentQuantity;
  return shareOfLine(line, whole, removed, line.currentQuantity);
}
