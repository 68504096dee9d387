import {gid, numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {Address, Customer} from '../state/customers';
import {
  addressErrors,
  type AddressInput,
  type AddressUserError,
  applyAddressInput,
  isSameAddress,
} from './address-input';
import {signedInCustomer} from './signed-in';

interface CreateArguments {
  readonly address: AddressInput;
  readonly defaultAddress?: boolean | null;
}

interface UpdateArguments {
  readonly addressId: string;
  readonly address?: AddressInput | null;
  readonly defaultAddress?: boolean | null;
}

export const addressMutations = {
  customerAddressCreate(
    _root,
    {address: input, defaultAddress}: CreateArguments,
    context,
    info,
  ) {
    const {world} = context;
    const customer = signedInCustomer(context);
    const address = applyAddressInput(input, null, world.nextId());
    const errors = [
      ...addressErrors(address, info.schema),
      ...duplicateErrors(customer, address),
    ];
    if (errors.length > 0) return refused(errors);
    customer.addresses.push(address);
    if (defaultAddress === true || customer.defaultAddressId === null) {
      customer.defaultAddressId = address.id;
    }
    return {customerAddress: address, userErrors: []};
  },

  customerAddressUpdate(
    _root,
    {addressId, address: input, defaultAddress}: UpdateArguments,
    context,
    info,
  ) {
    const customer = signedInCustomer(context);
    const before = findAddress(customer, addressId);
    if (!before) return refused([doesNotExist]);
    const isDefault = customer.defaultAddressId === before.id;
    if (defaultAddress === false && isDefault) {
      return refused([
        {
          code: 'DEMOTING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED',
          field: ['defaultAddress'],
          message: 'The default address cannot be demoted',
        },
      ]);
    }
    const after = applyAddressInput(input ?? {}, before, before.id);
    const errors = input
      ? [
          ...addressErrors(after, info.schema),
          ...duplicateErrors(customer, after),
        ]
      : [];
    if (errors.length > 0) return refused(errors);
    // Replaced, not changed: past orders hold on to the address as it was.
    customer.addresses = customer.addresses.map((each) =>
      each === before ? after : each,
    );
    if (defaultAddress === true) customer.defaultAddressId = after.id;
    return {customerAddress: after, userErrors: []};
  },

  customerAddressDelete(_root, {addressId}: {addressId: string}, context) {
    const customer = signedInCustomer(context);
    const address = findAddress(customer, addressId);
    if (!address) return {deletedAddressId: null, userErrors: [doesNotExist]};
    if (customer.defaultAddressId === address.id) {
      const error: AddressUserError = {
        code: 'DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED',
        field: ['addressId'],
        message: 'The default address cannot be deleted',
      };
      return {deletedAddressId: null, userErrors: [error]};
    }
    customer.addresses = customer.addresses.filter((each) => each !== address);
    return {
      deletedAddressId: gid('CustomerAddress', address.id),
      userErrors: [],
    };
  },
} satisfies Fields<unknown>;

const refused = (userErrors: readonly AddressUserError[]) => ({
  customerAddress: null,
  userErrors,
});

const doesNotExist: AddressUserError = {
  code: 'ADDRESS_ID_DOES_NOT_EXIST',
  field: ['addressId'],
  message: 'Address does not exist',
};

const findAddress = (
  customer: Customer,
  addressGid: string,
): Address | undefined =>
  customer.addresses.find(
    ({id}) => id === numericId('CustomerAddress', addressGid),
  );

const duplicateErrors = (
  customer: Customer,
  address: Address,
): AddressUserError[] =>
  customer.addresses.some(
    (other) => other.id !== address.id && isSameAddress(other, address),
  )
    ? [
        {
          code: 'CUSTOMER_ADDRESS_ALREADY_EXISTS',
          field: ['address'],
          message: 'Address already exists',
        },
      ]
    : [];
