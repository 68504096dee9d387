import {randomUUID} from 'node:crypto';
import {numericId} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import {deliveryOptions} from '../../checkout/delivery-options';
import type {Cart, CartAddress} from '../../state/carts';
import type {World} from '../../state/world';
import {cartCurrency} from './cart-cost';
import {changeCart, type CartUserError, invalid} from './cart-results';
import {insideCart} from './cart-store';

type AddressParts = Partial<
  Record<
    | 'address1'
    | 'address2'
    | 'city'
    | 'company'
    | 'countryCode'
    | 'firstName'
    | 'lastName'
    | 'phone'
    | 'provinceCode'
    | 'zip',
    string | null
  >
>;

/** The schema lets exactly one of the two be given. */
type AddressInput = {
  deliveryAddress?: AddressParts | null;
  copyFromCustomerAddressId?: string | null;
};

export type SelectableAddressInput = {
  address: AddressInput;
  selected?: boolean | null;
  oneTimeUse?: boolean | null;
};

type SelectableAddressUpdate = Partial<SelectableAddressInput> & {id: string};

const MOST_ADDRESSES = 20;

/** The parts of an address as typed, or copied from the signed-in customer's; null where they have no such address. */
function addressParts(
  world: World,
  cart: Cart,
  input: AddressInput,
): AddressParts | null {
  if (input.copyFromCustomerAddressId == null) {
    return input.deliveryAddress ?? {};
  }
  const id =
    numericId('MailingAddress', input.copyFromCustomerAddressId) ??
    numericId('CustomerAddress', input.copyFromCustomerAddressId);
  const customer = world.customers.get(cart.buyerIdentity.customerId ?? 0);
  const address = customer?.addresses.find((own) => own.id === id);
  return address ? {...address, provinceCode: address.zoneCode} : null;
}

const invalidAddress = (field: readonly string[]) =>
  invalid(field, 'The customer address does not exist.');

const partsOf = (parts: AddressParts) => ({
  address1: parts.address1 ?? null,
  address2: parts.address2 ?? null,
  city: parts.city ?? null,
  company: parts.company ?? null,
  countryCode: parts.countryCode ?? null,
  firstName: parts.firstName ?? null,
  lastName: parts.lastName ?? null,
  phone: parts.phone ?? null,
  provinceCode: parts.provinceCode ?? null,
  zip: parts.zip ?? null,
});

/** Adds addresses. The first of a cart is the selected one unless another is. */
export function addAddresses(
  world: World,
  cart: Cart,
  inputs: readonly SelectableAddressInput[],
): CartUserError[] {
  if (cart.deliveryAddresses.length + inputs.length > MOST_ADDRESSES) {
    return [
      {
        code: 'TOO_MANY_DELIVERY_ADDRESSES',
        field: ['addresses'],
        message: `A cart cannot have more than ${MOST_ADDRESSES} delivery addresses.`,
      },
    ];
  }
  if (inputs.filter(({selected}) => selected === true).length > 1) {
    return [onlyOneSelected];
  }
  const errors: CartUserError[] = [];
  const added = inputs.flatMap((input, index): CartAddress[] => {
    const parts = addressParts(world, cart, input.address);
    if (!parts) {
      errors.push(invalidAddress(['addresses', String(index), 'address']));
      return [];
    }
    return [
      {
        id: insideCart('CartSelectableAddress', randomUUID(), cart),
        ...partsOf(parts),
        isSelected: input.selected ?? false,
        isOneTimeUse: input.oneTimeUse ?? false,
      },
    ];
  });
  if (errors.length > 0) return errors;
  cart.deliveryAddresses.push(...added);
  selectOne(cart, added.find(({isSelected}) => isSelected)?.id);
  return [];
}

const onlyOneSelected: CartUserError = {
  code: 'ONLY_ONE_DELIVERY_ADDRESS_CAN_BE_SELECTED',
  field: ['addresses'],
  message: 'Only one delivery address can be selected.',
};

/** Keeps exactly one address selected: this one, else the one that was, else the first. */
function selectOne(cart: Cart, id: string | undefined): void {
  const {deliveryAddresses} = cart;
  const selected =
    deliveryAddresses.find((address) => address.id === id) ??
    deliveryAddresses.find(({isSelected}) => isSelected) ??
    deliveryAddresses[0];
  for (const address of deliveryAddresses) {
    address.isSelected = address === selected;
  }
}

function updateAddresses(
  world: World,
  cart: Cart,
  updates: readonly SelectableAddressUpdate[],
): CartUserError[] {
  // Since 2025-10 an empty list clears the addresses.
  if (updates.length === 0) {
    cart.deliveryAddresses = [];
    return [];
  }
  if (updates.filter(({selected}) => selected === true).length > 1) {
    return [onlyOneSelected];
  }
  const errors = unknownAddresses(
    cart,
    updates.map(({id}) => id),
    'addresses',
  );
  if (errors.length > 0) return errors;
  for (const update of updates) {
    const address = cart.deliveryAddresses.find(({id}) => id === update.id);
    const parts = update.address && addressParts(world, cart, update.address);
    if (parts === null) return [invalidAddress(['addresses'])];
    if (address && parts)
      Object.assign(address, partsOf({...address, ...parts}));
    if (address)
      address.isOneTimeUse = update.oneTimeUse ?? address.isOneTimeUse;
  }
  selectOne(cart, updates.find(({selected}) => selected === true)?.id);
  return [];
}

const unknownAddresses = (
  cart: Cart,
  ids: readonly string[],
  field: string,
): CartUserError[] =>
  ids.flatMap((id, index) =>
    cart.deliveryAddresses.some((address) => address.id === id)
      ? []
      : {
          code: 'INVALID_DELIVERY_ADDRESS_ID',
          field: [field, String(index)],
          message: `The delivery address with id ${id} does not exist.`,
        },
  );

/** The one group in which all parcels of a cart travel. */
export const deliveryGroupId = (cart: Cart): string =>
  insideCart('CartDeliveryGroup', cart.token, cart);

function selectDelivery(
  cart: Cart,
  selections: readonly {
    deliveryGroupId: string;
    deliveryOptionHandle: string;
  }[],
): CartUserError[] {
  const errors = selections.flatMap((selection, index): CartUserError[] => {
    const field = ['selectedDeliveryOptions', String(index)];
    if (selection.deliveryGroupId !== deliveryGroupId(cart)) {
      return [
        {
          code: 'INVALID_DELIVERY_GROUP',
          field: [...field, 'deliveryGroupId'],
          message: 'The delivery group does not exist.',
        },
      ];
    }
    const isOffered = deliveryOptions(cart.language, cartCurrency(cart)).some(
      ({handle}) => handle === selection.deliveryOptionHandle,
    );
    return isOffered
      ? []
      : [
          {
            code: 'INVALID_DELIVERY_OPTION',
            field: [...field, 'deliveryOptionHandle'],
            message: 'The delivery option is not offered.',
          },
        ];
  });
  if (errors.length === 0) {
    cart.deliveryOption =
      selections.at(-1)?.deliveryOptionHandle ?? cart.deliveryOption;
  }
  return errors;
}

type AddressesArguments<Address> = {
  cartId: string;
  addresses: readonly Address[];
};

export const deliveryMutations = {
  cartDeliveryAddressesAdd: (
    _root,
    args: AddressesArguments<SelectableAddressInput>,
    {world},
    info,
  ) =>
    changeCart(world, info, args.cartId, (cart) =>
      addAddresses(world, cart, args.addresses),
    ),
  cartDeliveryAddressesReplace: (
    _root,
    args: AddressesArguments<SelectableAddressInput>,
    {world},
    info,
  ) =>
    changeCart(world, info, args.cartId, (cart) => {
      const before = cart.deliveryAddresses;
      cart.deliveryAddresses = [];
      const errors = addAddresses(world, cart, args.addresses);
      if (errors.length > 0) cart.deliveryAddresses = before;
      return errors;
    }),
  cartDeliveryAddressesUpdate: (
    _root,
    args: AddressesArguments<SelectableAddressUpdate>,
    {world},
    info,
  ) =>
    changeCart(world, info, args.cartId, (cart) =>
      updateAddresses(world, cart, args.addresses),
    ),
  cartDeliveryAddressesRemove: (
    _root,
    args: {cartId: string; addressIds: readonly string[]},
    {world},
    info,
  ) =>
    changeCart(world, info, args.cartId, (cart) => {
      const errors = unknownAddresses(cart, args.addressIds, 'addressIds');
      if (errors.length > 0) return errors;
      cart.deliveryAddresses = cart.deliveryAddresses.filter(
        ({id}) => !args.addressIds.includes(id),
      );
      selectOne(cart, undefined);
      return [];
    }),
  cartSelectedDeliveryOptionsUpdate: (
    _root,
    args: {
      cartId: string;
      selectedDeliveryOptions: readonly {
        deliveryGroupId: string;
        deliveryOptionHandle: string;
      }[];
    },
    {world},
    info,
  ) =>
    changeCart(world, info, args.cartId, (cart) =>
      selectDelivery(cart, args.selectedDeliveryOptions),
    ),
} satisfies Fields<unknown>;
