import type {Context} from '../graphql/context';
import {splitTags, tagProblem} from '../orders/tags';
import {touchOrder} from '../orders/touch-order';
import type {Address} from '../state/customers';
import type {Order} from '../state/orders';
import {addressFromInput, type MailingAddressInput} from './address-input';
import {isPhone, shippingAddressErrors} from './address-errors';
import {type MetafieldsSetInput, setMetafields} from './metafields-set';
import {notEmulated} from './not-emulated';
import {orderOf} from './order-source';

interface OrderInput {
  readonly id: string;
  readonly email?: string | null;
  readonly metafields?: readonly Omit<MetafieldsSetInput, 'ownerId'>[] | null;
  readonly note?: string | null;
  readonly phone?: string | null;
  readonly shippingAddress?: MailingAddressInput | null;
  readonly tags?: readonly string[] | null;
}

export interface UserError {
  readonly field: readonly string[] | null;
  readonly message: string;
}

const EMULATED_INPUTS: ReadonlySet<string> = new Set([
  'id',
  'email',
  'metafields',
  'note',
  'phone',
  'shippingAddress',
  'tags',
]);

/** Changes what an order says about itself, all of the input or nothing. Answers the order even where it refuses. */
export function orderUpdate(
  _root: unknown,
  {input}: {input: OrderInput},
  context: Context,
) {
  const order = orderOf(context, input.id);
  if (!order) {
    return {
      order: null,
      userErrors: [{field: ['id'], message: 'Order does not exist'}],
    };
  }
  return {order, userErrors: update(context, order, input)};
}

function update(
  context: Context,
  order: Order,
  input: OrderInput,
): readonly UserError[] {
  const unknown = Object.keys(input).find((key) => !EMULATED_INPUTS.has(key));
  if (unknown) throw notEmulated(`orderUpdate(input: {${unknown}})`);
  const byName = (['country', 'province', 'id'] as const).find(
    (key) => input.shippingAddress?.[key] !== undefined,
  );
  if (byName)
    throw notEmulated(`orderUpdate(input: {shippingAddress: {${byName}}})`);
  if (Object.keys(input).length === 1) {
    return [
      {field: null, message: 'No valid update parameters have been provided'},
    ];
  }
  const address = input.shippingAddress
    ? addressFromInput(
        context.world,
        order.shippingAddress,
        input.shippingAddress,
      )
    : null;
  const errors = inputErrors(order, input, address);
  if (errors.length > 0) return errors;
  const {userErrors} = setMetafields(
    context,
    (input.metafields ?? []).map((metafield) => ({
      ...metafield,
      ownerId: input.id,
    })),
  );
  if (userErrors.length > 0) return userErrors;
  apply(order, input, address);
  touchOrder(context.world, order);
  return [];
}

/** Sentences as recorded, except for the e-mail address, the tags and a cancelled order's. */
function inputErrors(
  order: Order,
  {email, phone, tags}: OrderInput,
  address: Address | null,
): UserError[] {
  const tagError = tags ? tagProblem([], splitTags(tags)) : null;
  const checks: [boolean, UserError][] = [
    [
      order.cancelledAt !== null &&
        (address !== null || email !== undefined || phone !== undefined),
      // The reference of orderCancel leaves no more than notes and tags to be changed.
      {
        field: ['id'],
        message: 'Canceled orders can only have their note and tags updated',
      },
    ],
    [
      email != null &&
        email !== '' &&
        !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email),
      {field: ['email'], message: 'Email is invalid'},
    ],
    [
      phone != null && phone !== '' && !isPhone(phone),
      {field: ['phone'], message: 'Phone is invalid'},
    ],
    [tagError !== null, {field: ['tags'], message: tagError ?? ''}],
  ];
  return [
    ...checks.flatMap(([isWrong, error]) => (isWrong ? [error] : [])),
    ...(address ? shippingAddressErrors(address) : []),
  ];
}

function apply(
  order: Order,
  {email, note, phone, tags}: OrderInput,
  address: Address | null,
): void {
  if (note !== undefined) order.note = note;
  if (email !== undefined) order.email = email === '' ? null : email;
  if (phone !== undefined) order.phone = phone === '' ? null : phone;
  if (tags) order.tags = splitTags(tags);
  if (address) order.shippingAddress = address;
}
