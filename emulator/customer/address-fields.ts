import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {Address} from '../state/customers';
import {countryName, type Language} from '../storefront/markets';

const nullIfEmpty = (text: string): string | null =>
  text === '' ? null : text;

const nameOf = ({firstName, lastName}: Address): string | null =>
  nullIfEmpty(`${firstName} ${lastName}`.trim());

export const addressFields = {
  country: ({countryCode}, _args, {locale}) =>
    countryName(countryCode, locale.language),
  firstName: ({firstName}) => nullIfEmpty(firstName),
  formatted: (
    address,
    {withName, withCompany}: {withName: boolean; withCompany: boolean},
    {locale},
  ) => formatted(address, {withName, withCompany, language: locale.language}),
  formattedArea: ({city, countryCode}, _args, {locale}) =>
    [city, countryName(countryCode, locale.language)]
      .filter((part) => part !== '')
      .join(', '),
  id: ({id}) => gid('CustomerAddress', id),
  lastName: ({lastName}) => nullIfEmpty(lastName),
  name: nameOf,
  phoneNumber: ({phone}) => phone,
  // The shop's markets have no provinces.
  province: () => null,
  territoryCode: ({countryCode}) => countryCode,
} satisfies Fields<Address>;

/** The address line by line, as it is written in Norway and on the European continent. */
function formatted(
  address: Address,
  options: {withName: boolean; withCompany: boolean; language: Language},
): string[] {
  const lines = [
    options.withName ? nameOf(address) : null,
    options.withCompany ? address.company : null,
    address.address1,
    address.address2,
    `${address.zip} ${address.city}`.trim(),
    countryName(address.countryCode, options.language),
  ];
  return lines.filter((line) => line !== null).filter((line) => line !== '');
}
