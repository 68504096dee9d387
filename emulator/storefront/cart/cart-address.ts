import type {Context} from '../../graphql/context';
import {gid} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {CartAddress} from '../../state/carts';
import {countryName} from '../markets';

type FormatArguments = {
  withName?: boolean | null;
  withCompany?: boolean | null;
};

const written = (parts: readonly (string | null)[]): string[] =>
  parts.flatMap((part) => (part === null || part === '' ? [] : part));

const name = ({firstName, lastName}: CartAddress): string | null =>
  written([firstName, lastName]).join(' ') || null;

const country = ({countryCode}: CartAddress, {locale}: Context) =>
  countryCode === null ? null : countryName(countryCode, locale.language);

const formatted = (
  address: CartAddress,
  {withName, withCompany}: FormatArguments,
  context: Context,
): string[] =>
  written([
    withName ? name(address) : null,
    withCompany ? address.company : null,
    address.address1,
    address.address2,
    written([address.zip, address.city]).join(' '),
    country(address, context),
  ]);

const formattedArea = (
  address: CartAddress,
  _args: unknown,
  context: Context,
): string => written([address.city, country(address, context)]).join(', ');

/** Nobody looks up where an address lies. */
const NO_COORDINATES = {
  latitude: () => null,
  longitude: () => null,
} satisfies Fields<CartAddress>;

export const cartAddressFields = {
  CartDeliveryAddress: {
    ...NO_COORDINATES,
    formatted,
    formattedArea,
    name,
  } satisfies Fields<CartAddress>,
  CartSelectableAddress: {
    address: (address) => ({__typename: 'CartDeliveryAddress', ...address}),
    id: ({id}) => id,
    oneTimeUse: ({isOneTimeUse}) => isOneTimeUse,
    selected: ({isSelected}) => isSelected,
  } satisfies Fields<CartAddress>,
  MailingAddress: {
    ...NO_COORDINATES,
    country: (address, _args, context) => country(address, context),
    countryCodeV2: ({countryCode}) => countryCode,
    formatted,
    formattedArea,
    id: ({id}) => gid('MailingAddress', id.split('/').at(-1) ?? id),
    name,
    // The shop's markets have no provinces.
    province: () => null,
  } satisfies Fields<CartAddress>,
};
