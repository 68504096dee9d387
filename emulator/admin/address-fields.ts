import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {Address} from '../state/customers';

const countryNames = new Intl.DisplayNames('en', {type: 'region'});

const lines = (parts: readonly (string | null | undefined)[]): string[] =>
  parts.filter((part) => part != null).filter((part) => part.trim() !== '');

const nameOf = ({firstName, lastName}: Address) =>
  `${firstName} ${lastName}`.trim();

export const mailingAddressFields = {
  country: ({countryCode}) => countryNames.of(countryCode) ?? countryCode,
  countryCodeV2: ({countryCode}) => countryCode,
  formatted: (
    address,
    {withName, withCompany}: {withName: boolean; withCompany: boolean},
  ) =>
    lines([
      withName ? nameOf(address) : null,
      withCompany ? address.company : null,
      address.address1,
      address.address2,
      `${address.zip} ${address.city}`,
      countryNames.of(address.countryCode),
    ]),
  formattedArea: ({city, countryCode}) =>
    lines([city, countryNames.of(countryCode)]).join(', '),
  id: ({id}) => gid('MailingAddress', id),
  name: nameOf,
  // The shop's markets have no provinces.
  province: () => null,
  provinceCode: ({zoneCode}) => zoneCode,
} satisfies Fields<Address>;
