import type {Context} from '../graphql/context';
import type {Fields} from '../graphql/schema';
import {recordEvent} from '../orders/events';
import {markAsPaid} from '../orders/payments';
import type {Order} from '../state/orders';
import {orderCancel} from './order-cancel';
import {orderInvoiceSend} from './order-invoice-send';
import {orderOf} from './order-source';
import {orderUpdate, type UserError} from './order-update';
import {attempt} from './attempt';

interface OrderArguments {
  readonly input: {readonly id: string};
}

export const orderMutations = {
  orderCancel,
  orderClose: (_root, {input}: OrderArguments, context) =>
    withOrder(context, input.id, (order) => {
      order.closedAt ??= context.world.clock.iso();
      recordEvent(context.world, order, {
        action: 'closed',
        message: 'The order was archived.',
        actor: 'app',
      });
      return [];
    }),
  orderInvoiceSend,
  orderMarkAsPaid: (_root, {input}: OrderArguments, context) =>
    withOrder(
      context,
      input.id,
      (order) =>
        attempt(['id'], () => {
          markAsPaid(context.world, order, 'app');
        }).userErrors,
    ),
  orderOpen: (_root, {input}: OrderArguments, context) =>
    withOrder(context, input.id, (order) => {
      if (order.cancelledAt !== null) {
        return [{field: ['id'], message: 'A canceled order cannot be opened'}];
      }
      order.closedAt = null;
      recordEvent(context.world, order, {
        action: 're_opened',
        message: 'The order was opened again.',
        actor: 'app',
      });
      return [];
    }),
  orderUpdate,
} satisfies Fields<unknown>;

function withOrder(
  context: Context,
  id: string,
  act: (order: Order) => readonly UserError[],
) {
  const order = orderOf(context, id);
  const userErrors = order
    ? act(order)
    : [{field: ['id'], message: 'Order does not exist'}];
  return {order: userErrors.length === 0 ? order : null, userErrors};
}
