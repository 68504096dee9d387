import type {Context} from '../graphql/context';
import {gid, numericId} from '../graphql/gid';
import {type AppliedEdit, applyEdit} from '../orders/apply-edit';
import type {AddedVariant, OrderEdit} from '../state/order-edits';
import type {Order, OrderLine} from '../state/orders';
import type {World} from '../state/world';
import {orderOf} from './order-source';

/** An edit that is open, with the order as it is and as it would be. */
export interface EditSource {
  readonly edit: OrderEdit;
  readonly order: Order;
  /** The order with the edit applied; a copy, so that nothing of the order itself changes. */
  readonly calculated: Order;
  readonly applied: AppliedEdit;
}

/** A line of a calculated order. */
export interface CalculatedLineSource {
  readonly source: EditSource;
  /** Of the calculated order. */
  readonly line: OrderLine;
  /** Set for a variant that this edit adds. */
  readonly added: AddedVariant | null;
}

/** The edit as it would turn out now. */
export function editSource(
  world: World,
  order: Order,
  edit: OrderEdit,
): EditSource {
  const calculated = structuredClone(order);
  const applied = applyEdit(world, calculated, edit, () => 0);
  return {edit, order, calculated, applied};
}

/** The open edit of this gid, of its calculated order or of its session, with its order; null where there is none. */
export function openEdit(
  context: Context,
  id: string,
): {readonly edit: OrderEdit; readonly order: Order} | null {
  const number =
    numericId('CalculatedOrder', id) ?? numericId('OrderEditSession', id);
  const edit = context.world.orderEdits.get(number ?? 0);
  const order = edit && orderOf(context, gid('Order', edit.orderId));
  return order ? {edit, order} : null;
}

/** The session of the open edit of this gid, or null. */
export function orderEditSessionOf(context: Context, id: string) {
  const open = openEdit(context, id);
  return open && {id: gid('OrderEditSession', open.edit.id)};
}

/** The order's own lines. */
export const calculatedLines = (source: EditSource): CalculatedLineSource[] =>
  source.calculated.lines
    .filter(({id}) => source.order.lines.some((line) => line.id === id))
    .map((line) => ({source, line, added: null}));

/** The lines that the edit adds. */
export const addedLines = (source: EditSource): CalculatedLineSource[] =>
  source.edit.added.flatMap((added) => {
    const line = source.calculated.lines.find(({id}) => id === added.lineId);
    return line ? [{source, line, added}] : [];
  });
