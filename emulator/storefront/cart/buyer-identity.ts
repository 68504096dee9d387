import {GraphQLError} from 'graphql';
import {customerOfAccessToken} from '../../login/tokens';
import type {Cart} from '../../state/carts';
import type {World} from '../../state/world';
import {type CartUserError, invalid} from './cart-results';

export type BuyerIdentityInput = {
  countryCode?: string | null;
  email?: string | null;
  phone?: string | null;
  customerAccessToken?: string | null;
  companyLocationId?: string | null;
  deliveryAddressPreferences?: unknown;
  preferences?: unknown;
};

/** Takes over what the input names, or answers what is wrong with it and changes nothing. */
export function updateBuyerIdentity(
  world: World,
  cart: Cart,
  input: BuyerIdentityInput,
): CartUserError[] {
  refuseUnknown(input);
  if (input.companyLocationId != null) {
    return [
      {
        code: 'INVALID_COMPANY_LOCATION',
        field: ['buyerIdentity', 'companyLocationId'],
        message: 'The company location does not exist.',
      },
    ];
  }
  const identity = {...cart.buyerIdentity};
  if (input.customerAccessToken != null) {
    const customerId = customerOfAccessToken(world, input.customerAccessToken);
    if (customerId === null) {
      return [
        invalid(
          ['buyerIdentity', 'customerAccessToken'],
          'Customer is invalid',
        ),
      ];
    }
    identity.customerId = customerId;
    identity.email ??= world.customers.get(customerId)?.email ?? null;
  }
  if (input.email !== undefined) identity.email = input.email;
  if (input.phone !== undefined) identity.phone = input.phone;
  if (input.countryCode != null) identity.countryCode = input.countryCode;
  cart.buyerIdentity = identity;
  return [];
}

const NOT_EMULATED_FIELDS = [
  'deliveryAddressPreferences',
  'preferences',
] as const;

function refuseUnknown(input: BuyerIdentityInput): void {
  const unknown = NOT_EMULATED_FIELDS.find((name) => input[name] != null);
  if (unknown !== undefined) {
    throw new GraphQLError(
      `The emulator's storefront API does not implement CartBuyerIdentityInput.${unknown} yet.`,
      {extensions: {code: 'NOT_EMULATED'}},
    );
  }
}
