import type {Context} from '../graphql/context';
import type {Fields} from '../graphql/schema';
import {recordEvent} from '../orders/events';
import {markAsPaid} from '../orders/payments';
import {splitTags} from '../orders/tags';
import {touchOrder} from '../orders/touch-order';
import type {Order} from '../state/orders';
import {addressFromInput, type MailingAddressInput} from './address-input';
import {type MetafieldsSetInput, setMetafields} from './metafields-set';
import {notEmulated} from './not-emulated';
import {orderCancel} from './order-cancel';
import {orderOf} from './order-source';
import {attempt} from './attempt';

interface OrderInput {
  readonly id: string;
  readonly email?: string | null;
  readonly metafields?: readonly Omit<MetafieldsSetInput, 'ownerId'>[] | null;
  readonly note?: string | null;
  readonly shippingAddress?: MailingAddressInput | null;
  readonly tags?: readonly string[] | null;
}

const EMULATED_INPUTS = new Set([
  'id',
  'email',
  'metafields',
  'note',
  'shippingAddress',
  'tags',
]);

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
  orderUpdate: (_root, {input}: {input: OrderInput}, context) =>
    withOrder(context, input.id, (order) => updateOrder(context, order, input)),
} satisfies Fields<unknown>;

interface UserError {
  readonly field: string[];
  readonly message: string;
}

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

function updateOrder(
  context: Context,
  order: Order,
  input: OrderInput,
): readonly UserError[] {
  const unknown = Object.keys(input).find((key) => !EMULATED_INPUTS.has(key));
  if (unknown) throw notEmulated(`orderUpdate(input: {${unknown}})`);
  // First: it is the only part that can be refused.
  const {userErrors} = setMetafields(
    context,
    (input.metafields ?? []).map((metafield) => ({
      ...metafield,
      ownerId: input.id,
    })),
  );
  if (userErrors.length > 0) return userErrors;
  if (input.note !== undefined) order.note = input.note;
  if (input.email !== undefined) order.email = input.email;
  if (input.tags) order.tags = splitTags(input.tags);
  if (input.shippingAddress) {
    order.shippingAddress = addressFromInput(
      context.world,
      order.shippingAddress,
      input.shippingAddress,
    );
  }
  touchOrder(context.world, order);
  return [];
}
