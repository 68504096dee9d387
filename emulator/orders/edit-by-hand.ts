import type {OrderEdit} from '../state/order-edits';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {commitEdit} from './commit-edit';
import {editProblems} from './editable';
import type {OrderEventInput} from './order-events';
import {EmulatorRefusal} from './refusal';
import {
  beginEdit,
  type EditError,
  stageQuantity,
  stageVariant,
} from './stage-edit';

type EditInput = Extract<OrderEventInput, {event: 'edit'}>;

/**
 * Staff edits the order in the admin: these lines to these quantities, in one edit.
 * @throws EmulatorRefusal where Shopify would refuse it; nothing is changed then
 */
export function editByHand(
  world: World,
  order: Order,
  {lines, restock}: Pick<EditInput, 'lines' | 'restock'>,
): void {
  const [problem] = editProblems(order);
  if (problem !== undefined) throw new EmulatorRefusal(problem);
  const edit = beginEdit(world, order);
  for (const line of lines) {
    const [error] = stage(world, order, edit, {...line, restock});
    if (!error) continue;
    world.orderEdits.delete(edit.id);
    throw new EmulatorRefusal(error.message);
  }
  commitEdit(world, order, edit, {
    notifyCustomer: false,
    staffNote: null,
    actor: 'staff',
  });
}

function stage(
  world: World,
  order: Order,
  edit: OrderEdit,
  {
    quantity,
    restock,
    ...choice
  }: EditInput['lines'][number] & {readonly restock: boolean},
): readonly EditError[] {
  const line = order.lines.find(
    ({id, sku, variantId}) =>
      id === choice.lineId ||
      (choice.sku !== undefined && sku === choice.sku) ||
      (choice.variantId !== undefined && variantId === choice.variantId),
  );
  if (line) return stageQuantity(order, edit, line, {quantity, restock});
  const staged = stageVariant(world, order, edit, {
    variantId: variantOf(world, choice),
    quantity,
    locationId: null,
    allowDuplicates: false,
  });
  return 'uuid' in staged ? [] : staged;
}

const variantOf = (
  {catalogue}: World,
  choice: Pick<EditInput['lines'][number], 'sku' | 'variantId'>,
): number =>
  catalogue.products
    .flatMap(({variants}) => variants)
    .find(({id, sku}) => id === choice.variantId || sku === choice.sku)?.id ??
  0;
