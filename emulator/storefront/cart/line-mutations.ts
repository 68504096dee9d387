import {GraphQLError} from 'graphql';
import {randomUUID} from 'node:crypto';
import {numericId} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {Cart, CartLine} from '../../state/carts';
import type {World} from '../../state/world';
import {findPublishedVariant} from '../catalogue/published';
import {changeCart, type CartUserError, invalid} from './cart-results';
import {insideCart} from './cart-store';

export type Attribute = {key: string; value: string};

export type LineInput = {
  merchandiseId: string;
  quantity?: number | null;
  attributes?: readonly Attribute[] | null;
  sellingPlanId?: string | null;
  parent?: unknown;
};

type LineUpdate = Partial<LineInput> & {
  id?: string | null;
  viewKey?: string | null;
};

const MOST_LINES = 500;
const LARGEST_QUANTITY = 1_000_000;

const copied = (attributes: readonly Attribute[] | null | undefined) =>
  (attributes ?? []).map(({key, value}) => ({key, value}));

const signature = ({
  variantId,
  attributes,
}: Omit<CartLine, 'id' | 'quantity'>) =>
  JSON.stringify([
    variantId,
    attributes
      .map(({key, value}) => [key, value])
      .sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
  ]);

/** Adds lines to a cart, or answers what is wrong with them and adds none. */
export function addLines(
  world: World,
  cart: Cart,
  inputs: readonly LineInput[],
): CartUserError[] {
  const errors = inputs.flatMap((input, index) =>
    lineErrors(world, input, ['lines', String(index)], 1),
  );
  if (cart.lines.length + inputs.length > MOST_LINES) {
    errors.push({
      code: 'MAXIMUM_EXCEEDED',
      field: ['lines'],
      message: `A cart cannot have more than ${MOST_LINES} lines.`,
    });
  }
  if (errors.length > 0) return errors;
  for (const {merchandiseId, quantity, attributes} of inputs) {
    cart.lines.push({
      id: insideCart('CartLine', randomUUID(), cart),
      variantId: numericId('ProductVariant', merchandiseId) ?? 0,
      quantity: quantity ?? 1,
      attributes: copied(attributes),
    });
  }
  mergeLines(cart);
  return [];
}

/** Lines of the same variant with the same attributes become one, in the place of the first. */
function mergeLines(cart: Cart): void {
  const merged = new Map<string, CartLine>();
  for (const line of cart.lines) {
    const same = merged.get(signature(line));
    if (same) same.quantity += line.quantity;
    else merged.set(signature(line), line);
  }
  cart.lines = [...merged.values()];
}

function lineErrors(
  world: World,
  input: Partial<LineInput>,
  field: readonly string[],
  smallest: number,
): CartUserError[] {
  const {merchandiseId, quantity, sellingPlanId} = input;
  if (input.parent != null) throw notEmulated('CartLineInput.parent');
  const errors: CartUserError[] = [];
  if (merchandiseId != null) {
    const variantId = numericId('ProductVariant', merchandiseId);
    if (variantId === null || !findPublishedVariant(world, variantId)) {
      errors.push(
        invalid(
          [...field, 'merchandiseId'],
          `The merchandise with id ${merchandiseId} does not exist.`,
        ),
      );
    }
  }
  if (quantity != null && quantity < smallest) {
    errors.push(
      invalid(
        [...field, 'quantity'],
        'The quantity must be greater than zero.',
      ),
    );
  }
  if (quantity != null && quantity >= LARGEST_QUANTITY) {
    errors.push({
      code: 'LESS_THAN',
      field: [...field, 'quantity'],
      message: `The quantity must be less than ${LARGEST_QUANTITY}.`,
    });
  }
  if (sellingPlanId != null) {
    errors.push({
      code: 'SELLING_PLAN_NOT_APPLICABLE',
      field: [...field, 'sellingPlanId'],
      message: 'The selling plan is not applicable to this merchandise.',
    });
  }
  return errors;
}

function updateLines(
  world: World,
  cart: Cart,
  updates: readonly LineUpdate[],
): CartUserError[] {
  if (updates.some(({viewKey}) => viewKey != null)) {
    throw notEmulated('CartLineUpdateInput.viewKey');
  }
  const errors = updates.flatMap((update, index) => {
    const field = ['lines', String(index)];
    const isThere = cart.lines.some(({id}) => id === update.id);
    return [
      ...(isThere ? [] : [unknownLine([...field, 'id'], update.id ?? '')]),
      ...lineErrors(world, update, field, 0),
    ];
  });
  if (errors.length > 0) return errors;
  cart.lines = cart.lines.map((line) => {
    const update = updates.findLast(({id}) => id === line.id);
    return update ? updated(line, update) : line;
  });
  // A line that was already at 0 is sold out and stays until it is removed.
  const emptied = updates.flatMap(({id, quantity}) =>
    quantity === 0 ? id : [],
  );
  cart.lines = cart.lines.filter(({id}) => !emptied.includes(id));
  mergeLines(cart);
  return [];
}

const updated = (line: CartLine, update: LineUpdate): CartLine => ({
  id: line.id,
  variantId:
    update.merchandiseId == null
      ? line.variantId
      : (numericId('ProductVariant', update.merchandiseId) ?? line.variantId),
  quantity: update.quantity ?? line.quantity,
  attributes:
    update.attributes == null ? line.attributes : copied(update.attributes),
});

const unknownLine = (field: readonly string[], id: string): CartUserError => ({
  code: 'INVALID_MERCHANDISE_LINE',
  field,
  message: `The merchandise line with id ${id} does not exist.`,
});

const notEmulated = (name: string) =>
  new GraphQLError(
    `The emulator's storefront API does not implement ${name} yet.`,
    {extensions: {code: 'NOT_EMULATED'}},
  );

type LinesArguments<Line> = {cartId: string; lines: readonly Line[]};

export const lineMutations = {
  cartLinesAdd: (_root, args: LinesArguments<LineInput>, {world}, info) =>
    changeCart(world, info, args.cartId, (cart) =>
      addLines(world, cart, args.lines),
    ),
  cartLinesUpdate: (_root, args: LinesArguments<LineUpdate>, {world}, info) =>
    changeCart(world, info, args.cartId, (cart) =>
      updateLines(world, cart, args.lines),
    ),
  cartLinesRemove: (
    _root,
    args: {
      cartId: string;
      lineIds?: readonly string[] | null;
      viewKeys?: readonly string[] | null;
    },
    {world},
    info,
  ) => {
    if (args.viewKeys != null) throw notEmulated('cartLinesRemove(viewKeys:)');
    const lineIds = args.lineIds ?? [];
    return changeCart(world, info, args.cartId, (cart) => {
      const errors = lineIds.flatMap((id, index) =>
        cart.lines.some((line) => line.id === id)
          ? []
          : unknownLine(['lineIds', String(index)], id),
      );
      if (errors.length > 0) return errors;
      cart.lines = cart.lines.filter(({id}) => !lineIds.includes(id));
      return [];
    });
  },
} satisfies Fields<unknown>;
