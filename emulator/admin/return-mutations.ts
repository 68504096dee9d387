import type {Context} from '../graphql/context';
import {numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {addReturn, type ReturnStep, takeReturnStep} from '../orders/returns';
import type {Return, ReturnReason} from '../state/orders';
import {attempt} from './attempt';
import {notEmulated} from './not-emulated';
import {orderOf} from './order-source';
import {returnOf} from './return-fields';

interface LineInput {
  readonly customerNote?: string | null;
  readonly fulfillmentLineItemId: string;
  readonly quantity: number;
  readonly restockingFee?: unknown;
  readonly returnReason?: ReturnReason | null;
  readonly returnReasonDefinitionId?: string | null;
}

interface ReturnInput {
  readonly orderId: string;
  readonly returnLineItems: readonly LineInput[];
  readonly returnShippingFee?: unknown;
  readonly exchangeLineItems?: readonly unknown[] | null;
}

interface DeclineInput {
  readonly id: string;
  readonly declineReason: string;
  readonly declineNote?: string | null;
}

export const returnMutations = {
  returnApproveRequest: (
    _root,
    {input}: {input: {readonly id: string}},
    context,
  ) => step(context, input.id, 'approve'),
  returnClose: (_root, {id}: {id: string}, context) =>
    step(context, id, 'close'),
  returnCreate: (_root, {returnInput}: {returnInput: ReturnInput}, context) =>
    add(context, returnInput, 'OPEN'),
  returnDeclineRequest: (_root, {input}: {input: DeclineInput}, context) =>
    step(context, input.id, 'decline', {
      reason: input.declineReason,
      note: input.declineNote ?? null,
    }),
  returnRequest: (_root, {input}: {input: ReturnInput}, context) =>
    add(context, input, 'REQUESTED'),
} satisfies Fields<unknown>;

function add(
  context: Context,
  {orderId, returnLineItems, ...more}: ReturnInput,
  status: 'REQUESTED' | 'OPEN',
) {
  const isPlain =
    more.returnShippingFee == null &&
    (more.exchangeLineItems ?? []).length === 0 &&
    returnLineItems.every(
      (line) =>
        line.restockingFee == null && line.returnReasonDefinitionId == null,
    );
  if (!isPlain) {
    throw notEmulated('returns with fees, exchanges or reason definitions');
  }
  const order = orderOf(context, orderId);
  if (!order) return notFound('orderId', 'Order does not exist');
  const {result, userErrors} = attempt(['returnLineItems'], () =>
    addReturn(
      context.world,
      order,
      returnLineItems.map(({fulfillmentLineItemId, ...line}) => ({
        fulfillmentLineId:
          numericId('FulfillmentLineItem', fulfillmentLineItemId) ?? 0,
        quantity: line.quantity,
        reason: line.returnReason ?? 'UNKNOWN',
        customerNote: line.customerNote ?? null,
      })),
      {status, actor: 'app'},
    ),
  );
  return {
    return: result && {found: result, order},
    userErrors: invalid(userErrors),
  };
}

function step(
  context: Context,
  id: string,
  name: ReturnStep,
  decline: Return['decline'] = null,
) {
  const source = returnOf(context, id);
  if (!source) return notFound('id', 'Return not found.');
  const {userErrors} = attempt(['id'], () => {
    takeReturnStep(context.world, source.order, source.found, name, {
      actor: 'app',
      decline,
    });
  });
  return {
    return: userErrors.length === 0 ? source : null,
    userErrors: invalid(userErrors),
  };
}

const invalid = (errors: readonly {field: string[]; message: string}[]) =>
  errors.map((error) => ({...error, code: 'INVALID'}));

const notFound = (field: string, message: string) => ({
  return: null,
  userErrors: [{code: 'NOT_FOUND', field: [field], message}],
});
