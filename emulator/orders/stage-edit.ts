import {randomUUID} from 'node:crypto';
import type {AddedVariant, OrderEdit} from '../state/order-edits';
import type {Order, OrderLine} from '../state/orders';
import type {World} from '../state/world';
import {editableQuantity, isEditable} from './editable';
import {findVariant} from './prices';

export interface EditError {
  readonly field: string[] | null;
  readonly message: string;
}

/**
 * Opens an edit of the order, which nothing of it shows before the commit. Any number of them can be open: Shopify has no
 * way to give one up, so that a forgotten one must not stand in the way of the next.
 */
export function beginEdit(world: World, order: Order): OrderEdit {
  const edit: OrderEdit = {
    id: world.nextId(),
    orderId: order.id,
    quantities: new Map(),
    added: [],
  };
  world.orderEdits.set(edit.id, edit);
  return edit;
}

/** How many pieces of the line the order has once the edit is committed. */
export const stagedQuantity = (edit: OrderEdit, line: OrderLine): number =>
  line.currentQuantity + (edit.quantities.get(line.id)?.delta ?? 0);

/** Stages another quantity of one of the order's lines. The answer says why not; empty if it is staged. */
export function stageQuantity(
  order: Order,
  edit: OrderEdit,
  line: OrderLine,
  {quantity, restock}: {readonly quantity: number; readonly restock: boolean},
): EditError[] {
  const errors = quantityErrors(quantity);
  if (errors.length > 0) return errors;
  const delta = quantity - line.currentQuantity;
  // The wording of these two is not recorded.
  if (delta !== 0 && !isEditable(order, line)) {
    return [
      {field: ['lineItemId'], message: 'The line item cannot be edited.'},
    ];
  }
  if (-delta > editableQuantity(order, line)) {
    return [
      {
        field: ['quantity'],
        message: 'Cannot remove items that have been fulfilled.',
      },
    ];
  }
  if (delta === 0) edit.quantities.delete(line.id);
  else edit.quantities.set(line.id, {delta, restock});
  return [];
}

/** Stages another quantity of a variant that the same edit adds; with 0 it is added no more. */
export function stageAddedQuantity(
  edit: OrderEdit,
  added: AddedVariant,
  quantity: number,
): EditError[] {
  const errors = quantityErrors(quantity);
  if (errors.length > 0) return errors;
  added.quantity = quantity;
  if (quantity === 0) edit.added = edit.added.filter((each) => each !== added);
  return [];
}

const quantityErrors = (quantity: number): EditError[] =>
  quantity < 0
    ? [{field: ['quantity'], message: 'must be greater than or equal to 0'}]
    : [];

interface VariantToAdd {
  readonly variantId: number;
  readonly quantity: number;
  readonly locationId: number | null;
  readonly allowDuplicates: boolean;
}

/**
 * Stages a variant as a new line, sold out or not: Shopify counts no stock when it edits. Answers the line, or why not.
 */
export function stageVariant(
  world: World,
  order: Order,
  edit: OrderEdit,
  input: VariantToAdd,
): AddedVariant | readonly EditError[] {
  const errors = variantErrors(world, order, edit, input);
  if (errors.length > 0) return errors;
  const {variantId, quantity, locationId} = input;
  const added: AddedVariant = {
    uuid: randomUUID(),
    lineId: world.nextId(),
    variantId,
    quantity,
    locationId,
  };
  edit.added.push(added);
  return added;
}

function variantErrors(
  world: World,
  order: Order,
  edit: OrderEdit,
  {variantId, quantity, locationId, allowDuplicates}: VariantToAdd,
): EditError[] {
  if (quantity <= 0) {
    return [
      {field: ['quantity'], message: 'must be greater than 0'},
      ...quantityErrors(quantity),
    ];
  }
  const found = findVariant(world.catalogue, variantId);
  if (!found) {
    return [
      {
        field: ['variantId'],
        message: 'The variant does not exist in the shop.',
      },
    ];
  }
  const isThere =
    order.lines.some(
      (line) => line.variantId === variantId && stagedQuantity(edit, line) > 0,
    ) || edit.added.some((each) => each.variantId === variantId);
  if (isThere && !allowDuplicates) {
    return [
      {
        field: ['id'],
        message: `${found.product.title.en} was not added because it's already on the order.`,
      },
    ];
  }
  const isPlace =
    locationId === null || world.locations.get(locationId)?.isActive === true;
  return isPlace
    ? []
    : [{field: ['locationId'], message: 'The location does not exist.'}];
}
