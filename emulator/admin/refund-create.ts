import {
  getDirectiveValues,
  GraphQLError,
  type GraphQLResolveInfo,
} from 'graphql';
import type {Context} from '../graphql/context';
import {refundOrder} from '../orders/refund';
import {EmulatorRefusal} from '../orders/refusal';
import type {Order, Refund} from '../state/orders';
import {orderOf} from './order-source';
import {type RefundInput, refundRequest} from './refund-input';

/** Refunds once per idempotency key, however often it is asked to. */
export function refundCreate(
  _root: unknown,
  {input}: {input: RefundInput},
  context: Context,
  info: GraphQLResolveInfo,
) {
  const key = idempotencyKey(info);
  const known = context.world.idempotentRefunds.get(key);
  const asked = JSON.stringify(input);
  if (known) {
    return known.input === asked
      ? earlierAnswer(context, known)
      : refused(
          ['input'],
          'The idempotency key was already used with different parameters.',
        );
  }
  const order = orderOf(context, input.orderId);
  if (!order) return refused(['orderId'], 'Order does not exist');
  const {presentmentCurrency} = order;
  const isForeign = presentmentCurrency !== 'NOK';
  if (isForeign && input.currency !== presentmentCurrency) {
    return refused(
      ['currency'],
      'Currency must be the presentment currency of the order',
    );
  }
  try {
    const request = refundRequest(context, order, input);
    const refund = refundOrder(context.world, order, request);
    context.world.idempotentRefunds.set(key, {
      input: asked,
      orderId: order.id,
      refundId: refund.id,
    });
    return succeeded(order, refund);
  } catch (error) {
    if (!(error instanceof EmulatorRefusal)) throw error;
    return refused(error.field, error.message);
  }
}

/** Shopify demands the directive since 2026-04, though the schema does not say so. */
function idempotencyKey({
  schema,
  fieldNodes,
  variableValues,
}: GraphQLResolveInfo) {
  const directive = schema.getDirective('idempotent');
  const [node] = fieldNodes;
  const key: unknown =
    directive && node
      ? getDirectiveValues(directive, node, variableValues)?.key
      : undefined;
  if (typeof key !== 'string' || key === '') {
    throw new GraphQLError(
      'The @idempotent directive is required for this mutation but was not provided.',
      {extensions: {code: 'BAD_REQUEST'}},
    );
  }
  return key;
}

function earlierAnswer(
  {world}: Context,
  {orderId, refundId}: {readonly orderId: number; readonly refundId: number},
) {
  const order = world.orders.get(orderId);
  const refund = order?.refunds.find(({id}) => id === refundId);
  return order && refund
    ? succeeded(order, refund)
    : refused(null, 'The refund does not exist any more');
}

const succeeded = (order: Order, refund: Refund) => ({
  order,
  refund: {refund, order},
  userErrors: [],
});

const refused = (field: string[] | null, message: string) => ({
  order: null,
  refund: null,
  userErrors: [{field, message}],
});
