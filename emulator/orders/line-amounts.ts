import {
  addBags,
  type Money,
  type MoneyBag,
  negateBag,
  scaleBag,
  subtractBags,
  sumBags,
} from '../state/money';
import type {Order, OrderLine, RefundLine} from '../state/orders';
import {discountOn} from './discount-codes';
import {includedTax, vatPercent} from './tax';

/** What some pieces of a line come to. */
export interface LineAmounts {
  /** Discount taken off, tax included. */
  readonly total: MoneyBag;
  readonly discount: MoneyBag;
  readonly tax: MoneyBag;
}

/** All that was ever ordered of a line: price times quantity, less its discount, tax included. */
export const lineTotal = (line: OrderLine): MoneyBag =>
  subtractBags(scaleBag(line.unitPrice, line.quantity), line.discount);

/** What is still part of the order. */
export const currentAmounts = (order: Order, line: OrderLine): LineAmounts =>
  amountsWithout(line, order.presentmentCurrency, removals(order, line));

/**
 * What the order with its edits comes to, whatever was refunded since: pieces that an edit took away are left out,
 * refunded ones are not.
 */
export const editedAmounts = (
  order: Order,
  line: OrderLine,
): LineAmounts & {readonly quantity: number} => {
  const edited = removals(order, line, 'EDIT');
  return {
    ...amountsWithout(line, order.presentmentCurrency, edited),
    quantity: line.quantity - pieces(edited),
  };
};

/**
 * What `quantity` of the pieces that are left come to. Rounding falls on whoever comes first, so that the shares of all
 * pieces, however they are taken away, add up to the line.
 */
export function shareOfCurrent(
  order: Order,
  line: OrderLine,
  quantity: number,
): LineAmounts {
  const current = currentAmounts(order, line);
  const share = ({amount, currency}: Money): Money => ({
    amount:
      quantity === 0
        ? 0
        : Math.round((amount * quantity) / line.currentQuantity),
    currency,
  });
  const bag = ({shop, presentment}: MoneyBag): MoneyBag => ({
    shop: share(shop),
    presentment: share(presentment),
  });
  const discount = bag(current.discount);
  return {
    total: subtractBags(scaleBag(line.unitPrice, quantity), discount),
    discount,
    tax: bag(current.tax),
  };
}

/**
 * Adds pieces to a line at its own price. A percentage off the whole order is taken off them too: Shopify recalculates it
 * when quantities change (its help centre on editing orders).
 */
export function addPieces(
  order: Order,
  line: OrderLine,
  quantity: number,
): void {
  const gross = scaleBag(line.unitPrice, quantity);
  const discount = discountOn(gross, order.discountCodes);
  const percent = line.isGiftCard ? 0 : vatPercent(order.countryCode);
  line.quantity += quantity;
  line.currentQuantity += quantity;
  line.discount = addBags(line.discount, discount);
  line.tax = addBags(
    line.tax,
    includedTax(addBags(gross, negateBag(discount)), percent),
  );
}

const removals = (
  {refunds}: Order,
  {id}: OrderLine,
  cause?: 'EDIT',
): RefundLine[] =>
  refunds
    .filter((refund) => cause === undefined || refund.cause === cause)
    .flatMap(({lines}) => lines)
    .filter(({lineId}) => lineId === id);

const pieces = (removed: readonly RefundLine[]): number =>
  removed.reduce((sum, {quantity}) => sum + quantity, 0);

function amountsWithout(
  line: OrderLine,
  currency: Order['presentmentCurrency'],
  removed: readonly RefundLine[],
): LineAmounts {
  const total = subtractBags(
    lineTotal(line),
    sumBags(
      removed.map(({subtotal}) => subtotal),
      currency,
    ),
  );
  return {
    total,
    discount: subtractBags(
      scaleBag(line.unitPrice, line.quantity - pieces(removed)),
      total,
    ),
    tax: subtractBags(
      line.tax,
      sumBags(
        removed.map(({tax}) => tax),
        currency,
      ),
    ),
  };
}
