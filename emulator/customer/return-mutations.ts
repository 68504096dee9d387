import {GraphQLError} from 'graphql';
import {numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {EmulatorRefusal} from '../orders/refusal';
import {addReturn, itemsOfOrderLine} from '../orders/returns';
import type {ReturnReason} from '../state/orders';

interface RequestArguments {
  readonly orderId: string;
  readonly requestedLineItems: readonly {
    readonly customerNote?: string | null;
    readonly lineItemId: string;
    readonly quantity: number;
    readonly returnReason?: ReturnReason | null;
    readonly returnReasonDefinitionId?: string | null;
  }[];
}

export const returnMutations = {
  orderRequestReturn(
    _root,
    {orderId, requestedLineItems}: RequestArguments,
    {world, customerId},
  ) {
    const order = world.orders.get(numericId('Order', orderId) ?? 0);
    if (!order || order.customerId !== customerId) {
      return refused('orderId', 'NOT_FOUND', 'Order does not exist');
    }
    if (requestedLineItems.some((line) => line.returnReasonDefinitionId)) {
      throw new GraphQLError(
        "The emulator's customer API does not implement returnReasonDefinitionId yet.",
        {extensions: {code: 'NOT_EMULATED'}},
      );
    }
    try {
      const items = requestedLineItems.flatMap((line) =>
        itemsOfOrderLine(order, numericId('LineItem', line.lineItemId) ?? 0, {
          quantity: line.quantity,
          reason: line.returnReason ?? 'UNKNOWN',
          customerNote: line.customerNote ?? null,
        }),
      );
      const found = addReturn(world, order, items, {
        status: 'REQUESTED',
        actor: 'customer',
      });
      return {return: {found, order}, userErrors: []};
    } catch (error) {
      if (!(error instanceof EmulatorRefusal)) throw error;
      return refused('requestedLineItems', 'INVALID', error.message);
    }
  },
} satisfies Fields<unknown>;

const refused = (field: string, code: string, message: string) => ({
  return: null,
  userErrors: [{code, field: [field], message}],
});
