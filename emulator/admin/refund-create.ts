import {
  getDirectiveValues,
  GraphQLError,
  type GraphQLResolveInfo,
} from 'graphql';
import type {Context} from '../graphql/context';
import {numericId} from '../graphql/gid';
import {currentShipping} from '../orders/order-amounts';
import {
  type RefundLineRequest,
  refundOrder,
  type RefundRequest,
} from '../orders/refund';
import {EmulatorRefusal} from '../orders/refusal';
import {partOf} from '../orders/transaction-amounts';
import {minorUnits} from '../state/money';
import type {Order, Refund} from '../state/orders';
import {notEmulated} from './not-emulated';
import {orderOf} from './order-source';

interface RefundInput {
  readonly orderId: string;
  readonly currency?: string | null;
  readonly note?: string | null;
  readonly allowOverRefunding?: boolean | null;
  readonly refundLineItems?:
    | readonly {
        readonly lineItemId: string;
        readonly quantity: number;
        readonly restockType?: string | null;
      }[]
    | null;
  readonly shipping?: {
    readonly amount?: string | null;
    readonly fullRefund?: boolean | null;
  } | null;
  readonly transactions?:
    | readonly {
        readonly amount: string;
        readonly gateway: string;
        readonly kind: string;
        readonly parentId?: string | null;
      }[]
    | null;
  readonly refundMethods?: readonly unknown[] | null;
  readonly refundDuties?: readonly unknown[] | null;
}

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
    const refund = refundOrder(context.world, order, requestFrom(order, input));
    context.world.idempotentRefunds.set(key, {
      input: asked,
      orderId: order.id,
      refundId: refund.id,
    });
    return succeeded(order, refund);
  } catch (error) {
    if (!(error instanceof EmulatorRefusal)) throw error;
    return refused(null, error.message);
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

function requestFrom(order: Order, input: RefundInput): RefundRequest {
  const isBeyond =
    (input.refundMethods?.length ?? 0) > 0 ||
    (input.refundDuties?.length ?? 0) > 0;
  if (isBeyond || input.allowOverRefunding) {
    throw notEmulated(
      'refundCreate(input: {refundMethods, refundDuties, allowOverRefunding})',
    );
  }
  return {
    lines: (input.refundLineItems ?? []).map((each) => lineFrom(order, each)),
    shipping: shippingFrom(order, input.shipping),
    payments: (input.transactions ?? []).map((each) =>
      paymentFrom(order, each),
    ),
    note: input.note ?? null,
    actor: 'app',
  };
}

type LineInput = NonNullable<RefundInput['refundLineItems']>[number];

function lineFrom(
  order: Order,
  {lineItemId, quantity, restockType}: LineInput,
): RefundLineRequest {
  const id = numericId('LineItem', lineItemId);
  const line = order.lines.find((each) => each.id === id);
  if (!line) throw new EmulatorRefusal('Line item does not exist');
  return {line, quantity, restockType: restockTypeFrom(restockType)};
}

function restockTypeFrom(
  restockType: string | null | undefined,
): RefundLineRequest['restockType'] {
  if (restockType === 'CANCEL' || restockType === 'RETURN') return restockType;
  if (restockType == null || restockType === 'NO_RESTOCK') return 'NO_RESTOCK';
  throw new EmulatorRefusal(`Restock type ${restockType} cannot be used`);
}

function shippingFrom(
  order: Order,
  shipping: RefundInput['shipping'],
): RefundRequest['shipping'] {
  if (!shipping) return null;
  const left = currentShipping(order);
  if (shipping.fullRefund) return left;
  const amount = minorUnits(shipping.amount ?? '0');
  if (amount > left.presentment.amount) {
    throw new EmulatorRefusal(
      'Shipping refund amount cannot exceed the remaining shipping amount',
    );
  }
  return amount === 0 ? null : partOf(left, amount);
}

type PaymentInput = NonNullable<RefundInput['transactions']>[number];

function paymentFrom(order: Order, {amount, kind, parentId}: PaymentInput) {
  const id = numericId('OrderTransaction', parentId ?? '');
  const parent = order.transactions.find((each) => each.id === id);
  if (kind !== 'REFUND' || !parent) {
    throw new EmulatorRefusal(
      'A refund needs the transaction it gives back, as parent, and the kind REFUND',
    );
  }
  return {parent, amount: minorUnits(amount)};
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
