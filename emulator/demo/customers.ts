import type {Address, Customer} from '../state/customers';

const address = (
  id: number,
  firstName: string,
  lastName: string,
  address1: string,
  zip: string,
  city: string,
  countryCode: string,
): Address => ({
  id,
  firstName,
  lastName,
  company: null,
  address1,
  address2: null,
  zip,
  city,
  countryCode,
  zoneCode: null,
  phone: null,
});

const customer = (
  id: number,
  email: string,
  language: Customer['language'],
  home: Address,
): Customer => ({
  id,
  email,
  firstName: home.firstName,
  lastName: home.lastName,
  phone: null,
  language,
  createdAt: '2025-03-02T09:30:00Z',
  addresses: [home],
  defaultAddressId: home.id,
  tags: [],
  metafields: [],
});

export const KARI = 6_100_000_000_001;
export const OLA = 6_100_000_000_002;
export const GRETA = 6_100_000_000_003;

/** The three people of the demo. Fresh objects on each call: a reset forgets what was changed. */
export function createCustomers(): Customer[] {
  return [
    customer(
      KARI,
      'kari@example.com',
      'nb',
      address(
        6_200_000_000_001,
        'Kari',
        'Nordmann',
        'Fossveien 24',
        '0551',
        'Oslo',
        'NO',
      ),
    ),
    customer(
      OLA,
      'ola@example.com',
      'nb',
      address(
        6_200_000_000_002,
        'Ola',
        'Hansen',
        'Strandgaten 7',
        '5013',
        'Bergen',
        'NO',
      ),
    ),
    customer(
      GRETA,
      'greta@example.com',
      'de',
      address(
        6_200_000_000_003,
        'Greta',
        'Lindner',
        'Kastanienallee 82',
        '10435',
        'Berlin',
        'DE',
      ),
    ),
  ];
}
