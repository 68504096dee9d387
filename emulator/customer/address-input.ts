import {type GraphQLSchema, isEnumType} from 'graphql';
import type {Address} from '../state/customers';

export interface AddressInput {
  readonly address1?: string | null;
  readonly address2?: string | null;
  readonly city?: string | null;
  readonly company?: string | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly phoneNumber?: string | null;
  readonly territoryCode?: string | null;
  readonly zip?: string | null;
  readonly zoneCode?: string | null;
}

export interface AddressUserError {
  readonly code:
    | 'ADDRESS1_MISSING'
    | 'ADDRESS_ID_DOES_NOT_EXIST'
    | 'CONTAINS_HTML_TAGS'
    | 'CUSTOMER_ADDRESS_ALREADY_EXISTS'
    | 'DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED'
    | 'DEMOTING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED'
    | 'INVALID_FOR_COUNTRY'
    | 'INVALID_TERRITORY_CODE'
    | 'PHONE_NUMBER_NOT_VALID'
    | 'REQUIRED'
    | 'TERRITORY_CODE_MISSING'
    | 'TOO_LONG';
  readonly field: readonly string[];
  readonly message: string;
}

const LONGEST = 255;

/** Zip formats of the countries whose orders the demo shop knows. */
export const ZIP_FORMATS: ReadonlyMap<string, RegExp> = new Map([
  ['NO', /^\d{4}$/],
  ['DK', /^\d{4}$/],
  ['AT', /^\d{4}$/],
  ['BE', /^\d{4}$/],
  ['DE', /^\d{5}$/],
  ['FI', /^\d{5}$/],
  ['FR', /^\d{5}$/],
  ['SE', /^\d{3} ?\d{2}$/],
  ['NL', /^\d{4} ?[A-Z]{2}$/i],
]);

const text = (value: string | null | undefined): string => value?.trim() ?? '';
const textOrNull = (value: string | null | undefined): string | null =>
  text(value) === '' ? null : text(value);

/** The address that the input asks for: fields that it leaves out stay as they were. */
export function applyAddressInput(
  input: AddressInput,
  before: Address | null,
  id: number,
): Address {
  const or = <T>(
    given: string | null | undefined,
    read: T,
    old: T | undefined,
  ) => (given === undefined && old !== undefined ? old : read);
  return {
    id,
    firstName: or(input.firstName, text(input.firstName), before?.firstName),
    lastName: or(input.lastName, text(input.lastName), before?.lastName),
    company: or(input.company, textOrNull(input.company), before?.company),
    address1: or(input.address1, text(input.address1), before?.address1),
    address2: or(input.address2, textOrNull(input.address2), before?.address2),
    zip: or(input.zip, text(input.zip), before?.zip),
    city: or(input.city, text(input.city), before?.city),
    countryCode: or(
      input.territoryCode,
      text(input.territoryCode).toUpperCase(),
      before?.countryCode,
    ),
    zoneCode: or(input.zoneCode, textOrNull(input.zoneCode), before?.zoneCode),
    phone: or(input.phoneNumber, textOrNull(input.phoneNumber), before?.phone),
  };
}

/** What Shopify would refuse about an address. Messages follow its codes; their wording is not recorded. */
export function addressErrors(
  address: Address,
  schema: GraphQLSchema,
): AddressUserError[] {
  const field = (name: string) => ['address', name];
  const errors: AddressUserError[] = [];
  const texts = textsByInputField(address);
  for (const [name, value] of texts) {
    if (value.length > LONGEST) {
      errors.push({
        code: 'TOO_LONG',
        field: field(name),
        message: `${name} is too long (maximum is ${LONGEST} characters)`,
      });
    }
    if (/<[^>]*>/.test(value)) {
      errors.push({
        code: 'CONTAINS_HTML_TAGS',
        field: field(name),
        message: `${name} cannot contain HTML tags`,
      });
    }
  }
  if (address.address1 === '') {
    errors.push({
      code: 'ADDRESS1_MISSING',
      field: field('address1'),
      message: "Address1 can't be blank",
    });
  }
  for (const name of ['lastName', 'city', 'zip'] as const) {
    if (address[name] !== '') continue;
    errors.push({
      code: 'REQUIRED',
      field: field(name),
      message: `${name} can't be blank`,
    });
  }
  return [
    ...errors,
    ...countryErrors(address, schema),
    ...phoneErrors(address),
  ];
}

function countryErrors(
  {countryCode, zip}: Address,
  schema: GraphQLSchema,
): AddressUserError[] {
  const territory = ['address', 'territoryCode'];
  if (countryCode === '') {
    return [
      {
        code: 'TERRITORY_CODE_MISSING',
        field: territory,
        message: "Territory code can't be blank",
      },
    ];
  }
  const codes = schema.getType('CountryCode');
  if (!isEnumType(codes) || !codes.getValue(countryCode)) {
    return [
      {
        code: 'INVALID_TERRITORY_CODE',
        field: territory,
        message: 'Territory code is invalid',
      },
    ];
  }
  const format = ZIP_FORMATS.get(countryCode);
  return zip === '' || !format || format.test(zip)
    ? []
    : [
        {
          code: 'INVALID_FOR_COUNTRY',
          field: ['address', 'zip'],
          message: 'Zip is not valid for the country',
        },
      ];
}

const phoneErrors = ({phone}: Address): AddressUserError[] =>
  phone === null || /^\+?[\d ()-]{5,20}$/.test(phone)
    ? []
    : [
        {
          code: 'PHONE_NUMBER_NOT_VALID',
          field: ['address', 'phoneNumber'],
          message: 'Phone number is not valid',
        },
      ];

const textsByInputField = (address: Address): [string, string][] => [
  ['firstName', address.firstName],
  ['lastName', address.lastName],
  ['company', address.company ?? ''],
  ['address1', address.address1],
  ['address2', address.address2 ?? ''],
  ['zip', address.zip],
  ['city', address.city],
  ['zoneCode', address.zoneCode ?? ''],
];

/** Whether two addresses say the same, whatever their ids. */
export const isSameAddress = (a: Address, b: Address): boolean =>
  JSON.stringify({...a, id: 0}) === JSON.stringify({...b, id: 0});
