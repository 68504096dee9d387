import type {Context} from '../graphql/context';
import {gid, numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {commitEdit} from '../orders/commit-edit';
import {editProblems} from '../orders/editable';
import {
  beginEdit,
  type EditError,
  stageAddedQuantity,
  stageQuantity,
  stageVariant,
} from '../orders/stage-edit';
import type {OrderEdit} from '../state/order-edits';
import type {Order} from '../state/orders';
import {attempt} from './attempt';
import {
  addedLines,
  type CalculatedLineSource,
  calculatedLines,
  editSource,
  openEdit,
} from './order-edit-source';
import {orderOf} from './order-source';

interface SetQuantityArguments {
  readonly id: string;
  readonly lineItemId: string;
  readonly quantity: number;
  readonly restock?: boolean | null;
}

interface AddVariantArguments {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly locationId?: string | null;
  readonly allowDuplicates?: boolean | null;
}

interface CommitArguments {
  readonly id: string;
  readonly notifyCustomer?: boolean | null;
  readonly staffNote?: string | null;
}

/** Messages, unless it says otherwise, as they were recorded from real shops. */
export const orderEditMutations = {
  orderEditBegin: (_root, {id}: {id: string}, context) => {
    const order = orderOf(context, id);
    if (!order) {
      return refused([{field: ['id'], message: 'The order does not exist.'}]);
    }
    if (editProblems(order).length > 0) {
      return refused([{field: null, message: 'The order cannot be edited.'}]);
    }
    return answered(context, order, beginEdit(context.world, order));
  },
  orderEditSetQuantity: (_root, args: SetQuantityArguments, context) => {
    const open = openEdit(context, args.id);
    return open
      ? setQuantity(context, open.order, open.edit, args)
      : refused(NO_EDIT);
  },
  orderEditAddVariant: (_root, args: AddVariantArguments, context) => {
    const open = openEdit(context, args.id);
    return open
      ? addVariant(context, open.order, open.edit, args)
      : refused(NO_EDIT);
  },
  orderEditCommit: (_root, args: CommitArguments, context) => {
    const open = openEdit(context, args.id);
    if (!open) return {order: null, successMessages: null, userErrors: NO_EDIT};
    // Which field it names when something has changed since is not recorded.
    const {result, userErrors} = attempt(['id'], () =>
      commitEdit(context.world, open.order, open.edit, {
        notifyCustomer: args.notifyCustomer ?? false,
        staffNote: args.staffNote ?? null,
        actor: 'app',
      }),
    );
    return {
      order: result && open.order,
      successMessages: result,
      userErrors,
    };
  },
} satisfies Fields<unknown>;

const NO_EDIT: readonly EditError[] = [
  {field: ['id'], message: 'The calculated order does not exist.'},
];

function setQuantity(
  {world}: Context,
  order: Order,
  edit: OrderEdit,
  {lineItemId, quantity, restock}: SetQuantityArguments,
) {
  const lines = linesOfEdit(world, order, edit);
  const meant = lines.find(({id}) => id === lineItemId);
  if (!meant) {
    return refused([
      {
        field: ['lineItemId'],
        message: 'The line item does not exist on the order.',
      },
    ]);
  }
  const {added} = meant.line;
  const line = order.lines.find(({id}) => id === meant.line.line.id);
  const errors = added
    ? stageAddedQuantity(edit, added, quantity)
    : line
      ? stageQuantity(order, edit, line, {quantity, restock: restock ?? false})
      : [];
  if (errors.length > 0) return refused(errors);
  const staged = linesOfEdit(world, order, edit).find(
    ({id}) => id === lineItemId,
  )?.line;
  // What was added and is added no more is answered once again, with nothing of it.
  const gone = {...meant.line, line: {...meant.line.line, currentQuantity: 0}};
  return answered({world}, order, edit, staged ?? gone);
}

function addVariant(
  {world}: Context,
  order: Order,
  edit: OrderEdit,
  args: AddVariantArguments,
) {
  const {quantity, locationId, allowDuplicates} = args;
  const staged = stageVariant(world, order, edit, {
    variantId: numericId('ProductVariant', args.variantId) ?? 0,
    quantity,
    locationId:
      locationId == null ? null : (numericId('Location', locationId) ?? 0),
    allowDuplicates: allowDuplicates ?? false,
  });
  if (!('uuid' in staged)) return refused(staged);
  const line = addedLines(editSource(world, order, edit)).find(
    ({added}) => added === staged,
  );
  return answered({world}, order, edit, line ?? null);
}

function linesOfEdit(world: Context['world'], order: Order, edit: OrderEdit) {
  const source = editSource(world, order, edit);
  return [...calculatedLines(source), ...addedLines(source)].map((line) => ({
    id: gid('CalculatedLineItem', line.added?.uuid ?? line.line.id),
    line,
  }));
}

const answered = (
  {world}: Pick<Context, 'world'>,
  order: Order,
  edit: OrderEdit,
  calculatedLineItem: CalculatedLineSource | null = null,
) => ({
  calculatedLineItem,
  calculatedOrder: editSource(world, order, edit),
  orderEditSession: {id: gid('OrderEditSession', edit.id)},
  userErrors: [],
});

const refused = (userErrors: readonly EditError[]) => ({
  calculatedLineItem: null,
  calculatedOrder: null,
  orderEditSession: null,
  userErrors,
});
