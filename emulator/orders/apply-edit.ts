import {OWN_WAREHOUSE} from '../state/locations';
import {type MoneyBag, zeroBag} from '../state/money';
import type {AddedVariant, OrderEdit} from '../state/order-edits';
import type {Order, OrderLine, RefundLine} from '../state/orders';
import type {World} from '../state/world';
import {editableQuantity, editProblems, isEditable} from './editable';
import {addPieces, shareOfCurrent} from './line-amounts';
import {withdrawFromFulfillment} from './line-quantities';
import {orderLine} from './order-lines';
import {findVariant} from './prices';

interface Pieces {
  readonly line: OrderLine;
  readonly quantity: number;
}

/** What an edit did. */
export interface AppliedEdit {
  readonly removals: readonly (Pieces & {readonly restock: boolean})[];
  readonly additions: readonly Pieces[];
}

/** Whether all that is staged is still possible: nothing of it has left, and nothing else has taken it away. */
export const canApply = (order: Order, edit: OrderEdit): boolean =>
  editProblems(order).length === 0 &&
  [...edit.quantities].every(([lineId, {delta}]) => {
    const line = order.lines.find(({id}) => id === lineId);
    return (
      line !== undefined &&
      isEditable(order, line) &&
      -delta <= editableQuantity(order, line)
    );
  });

/**
 * Changes the order, and nothing else of the shop, as the edit says. What is added comes in a fulfilment order of its own,
 * open, whatever holds the others have: so it was recorded for a new line beside an open one, and for a held one nothing
 * better is known.
 * @param nextId for what is new besides the lines
 */
export function applyEdit(
  {catalogue, clock}: World,
  order: Order,
  edit: OrderEdit,
  nextId: () => number,
): AppliedEdit {
  const at = clock.iso();
  const changes = order.lines.flatMap((line) => {
    const change = edit.quantities.get(line.id);
    return change ? [{line, ...change}] : [];
  });
  const removals = changes
    .filter(({delta}) => delta < 0)
    .map(({line, delta, restock}) => ({
      line,
      restock,
      quantity: Math.min(-delta, editableQuantity(order, line)),
    }))
    .filter(({quantity}) => quantity > 0);
  remove(order, removals, nextId, at);
  const more = changes.filter(({delta}) => delta > 0);
  for (const {line, delta} of more) addPieces(order, line, delta);
  const added = edit.added.map((each) => ({
    ...each,
    line: lineOf(catalogue, order, each),
  }));
  order.lines.push(...added.map(({line}) => line));
  openFulfillmentOrders(
    order,
    [
      ...more.map(({line, delta}) => ({
        line,
        quantity: delta,
        locationId: locationOf(order, line),
      })),
      ...added.map(({line, quantity, locationId}) => ({
        line,
        quantity,
        locationId: locationId ?? locationOf(order, line),
      })),
    ],
    nextId,
    at,
  );
  return {
    removals,
    additions: [
      ...more.map(({line, delta}) => ({line, quantity: delta})),
      ...added.map(({line, quantity}) => ({line, quantity})),
    ],
  };
}

/** As apps that read Shopify's orders report it, what an edit takes away is a refund without a payment. Not recorded. */
function remove(
  order: Order,
  removals: AppliedEdit['removals'],
  nextId: () => number,
  at: string,
): void {
  if (removals.length === 0) return;
  const lines = removals.map(({line, quantity, restock}): RefundLine => {
    const {total, tax} = shareOfCurrent(order, line, quantity);
    line.currentQuantity -= quantity;
    withdrawFromFulfillment(order, line, quantity, at);
    return {
      id: nextId(),
      lineId: line.id,
      quantity,
      restockType: restock ? 'CANCEL' : 'NO_RESTOCK',
      subtotal: total,
      tax,
    };
  });
  const nothing: MoneyBag = zeroBag(order.presentmentCurrency);
  order.refunds.push({
    id: nextId(),
    createdAt: at,
    note: null,
    lines,
    shipping: nothing,
    total: nothing,
    transactionIds: [],
    cause: 'EDIT',
    overpaidBefore: nothing,
  });
}

function lineOf(
  catalogue: World['catalogue'],
  order: Order,
  {lineId, variantId, quantity}: AddedVariant,
): OrderLine {
  const found = findVariant(catalogue, variantId);
  if (!found) throw new RangeError(`There is no variant ${variantId}`);
  return orderLine({
    ...found,
    id: lineId,
    quantity,
    customAttributes: [],
    discountCodes: order.discountCodes,
    language: order.language,
    presentmentCurrency: order.presentmentCurrency,
    countryCode: order.countryCode,
  });
}

/** Where the line is fulfilled from, or the order, if it is new. */
const locationOf = ({fulfillmentOrders}: Order, {id}: OrderLine): number =>
  (
    fulfillmentOrders.find(({lines}) =>
      lines.some(({lineId}) => lineId === id),
    ) ?? fulfillmentOrders[0]
  )?.locationId ?? OWN_WAREHOUSE;

function openFulfillmentOrders(
  order: Order,
  pieces: readonly (Pieces & {readonly locationId: number})[],
  nextId: () => number,
  at: string,
): void {
  const packed = pieces.filter(({line}) => !line.isGiftCard);
  for (const place of new Set(packed.map(({locationId}) => locationId))) {
    order.fulfillmentOrders.push({
      id: nextId(),
      status: 'OPEN',
      requestStatus: 'UNSUBMITTED',
      locationId: place,
      lines: packed
        .filter(({locationId}) => locationId === place)
        .map(({line, quantity}) => ({
          id: nextId(),
          lineId: line.id,
          totalQuantity: quantity,
          remainingQuantity: quantity,
        })),
      holds: [],
      merchantRequests: [],
      createdAt: at,
      updatedAt: at,
    });
  }
}
