import {createHash} from 'node:crypto';
import {gid} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {Cart} from '../../state/carts';
import type {Metafield} from '../../state/customers';
import type {World} from '../../state/world';
import {type CartSource, cartSource} from './cart-results';
import {cartGid, findCart} from './cart-store';

export type MetafieldInput = {key: string; type: string; value: string};

export interface MetafieldSource {
  readonly metafield: Metafield;
  readonly owner: CartSource;
}

/** Where a key without a namespace belongs: the store's own, as for the merchant's custom fields. */
const DEFAULT_NAMESPACE = 'custom';

function splitKey(key: string): {namespace: string; key: string} {
  const dot = key.indexOf('.');
  return dot < 0
    ? {namespace: DEFAULT_NAMESPACE, key}
    : {namespace: key.slice(0, dot), key: key.slice(dot + 1)};
}

/** Finds by `namespace.key`, or by a key with its namespace apart. */
export function findMetafield(
  cart: Cart,
  wanted: {key: string; namespace?: string | null},
): MetafieldSource | null {
  const split =
    wanted.namespace == null
      ? splitKey(wanted.key)
      : {namespace: wanted.namespace, key: wanted.key};
  const metafield = cart.metafields.find(
    ({namespace, key}) => namespace === split.namespace && key === split.key,
  );
  return metafield ? {metafield, owner: cartSource(cart)} : null;
}

/** Writes one metafield of a cart, in place of an earlier one of the same name. */
export function setMetafield(
  world: World,
  cart: Cart,
  {key, type, value}: MetafieldInput,
): MetafieldSource {
  const now = world.clock.iso();
  const earlier = findMetafield(cart, {key})?.metafield;
  const metafield: Metafield = {
    id: earlier?.id ?? world.nextId(),
    ownerId: cartGid(cart),
    ...splitKey(key),
    type,
    value,
    compareDigest: createHash('sha256')
      .update(`${type}\n${value}`)
      .digest('hex'),
    createdAt: earlier?.createdAt ?? now,
    updatedAt: now,
  };
  cart.metafields = [
    ...cart.metafields.filter((other) => other !== earlier),
    metafield,
  ];
  return {metafield, owner: cartSource(cart)};
}

const INVALID_OWNER = {
  code: 'INVALID_OWNER',
  message: 'The specified cart does not exist.',
} as const;

export const metafieldMutations = {
  cartMetafieldsSet: (
    _root,
    {metafields}: {metafields: readonly (MetafieldInput & {ownerId: string})[]},
    {world},
  ) => {
    const userErrors = metafields.flatMap(({ownerId}, elementIndex) =>
      findCart(world, ownerId)
        ? []
        : {
            ...INVALID_OWNER,
            elementIndex,
            field: ['metafields', String(elementIndex), 'ownerId'],
          },
    );
    if (userErrors.length > 0) return {metafields: [], userErrors};
    return {
      metafields: metafields.flatMap((input) => {
        const cart = findCart(world, input.ownerId);
        return cart ? setMetafield(world, cart, input) : [];
      }),
      userErrors,
    };
  },
  cartMetafieldDelete: (
    _root,
    {input}: {input: {key: string; ownerId: string}},
    {world},
  ) => {
    const cart = findCart(world, input.ownerId);
    const found = cart && findMetafield(cart, input);
    if (!cart || !found) {
      const error = cart
        ? {
            code: 'METAFIELD_DOES_NOT_EXIST',
            field: ['input', 'key'],
            message: 'Metafield does not exist.',
          }
        : {...INVALID_OWNER, field: ['input', 'ownerId']};
      return {deletedId: null, userErrors: [error]};
    }
    cart.metafields = cart.metafields.filter(
      (other) => other !== found.metafield,
    );
    return {deletedId: gid('Metafield', found.metafield.id), userErrors: []};
  },
} satisfies Fields<unknown>;

export const metafieldFields = {
  Metafield: {
    createdAt: ({metafield}) => metafield.createdAt,
    description: () => null,
    id: ({metafield}) => gid('Metafield', metafield.id),
    key: ({metafield}) => metafield.key,
    list: ({metafield}) => metafield.type.startsWith('list.'),
    namespace: ({metafield}) => metafield.namespace,
    parentResource: ({owner}) => owner,
    type: ({metafield}) => metafield.type,
    updatedAt: ({metafield}) => metafield.updatedAt,
    value: ({metafield}) => metafield.value,
  } satisfies Fields<MetafieldSource>,
};
