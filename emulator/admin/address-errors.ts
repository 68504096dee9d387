import {ZIP_FORMATS} from '../customer/address-input';
import type {Address} from '../state/customers';

interface AddressError {
  readonly field: readonly string[];
  readonly message: string;
}

const LONGEST = 255;
const countryNames = new Intl.DisplayNames('en', {type: 'region'});

/** Shopify wants a number that can be dialled: digits, and what people put between them. */
export const isPhone = (phone: string): boolean =>
  /^\+?[\d ()./-]{5,20}$/.test(phone) && phone.replace(/\D/g, '').length >= 5;

/**
 * What Shopify would refuse about an order's shipping address. Recorded are the sentences about a missing last name and
 * ZIP code, and about a state that is none; the others are written after them. A first name is not asked for.
 */
export function shippingAddressErrors(address: Address): AddressError[] {
  const {lastName, address1, city, zip, phone, countryCode} = address;
  const country = countryNames.of(countryCode) ?? countryCode;
  const isAmerican = countryCode === 'US';
  const format = ZIP_FORMATS.get(countryCode);
  const checks: [boolean, string, string][] = [
    [lastName.trim() === '', 'lastName', 'Enter a last name'],
    [address1.trim() === '', 'address1', 'Enter an address'],
    [city.trim() === '', 'city', 'Enter a city'],
    [
      zip.trim() === '',
      'zip',
      isAmerican ? 'Enter a ZIP code' : 'Enter a postal code',
    ],
    [
      zip.trim() !== '' && format?.test(zip.trim()) === false,
      'zip',
      `Enter a valid postal code for ${country}`,
    ],
    [
      hasWrongProvince(address),
      'province',
      `${isAmerican ? 'State' : 'Province'} is not a valid ${isAmerican ? 'state' : 'province'} in ${country}`,
    ],
    [phone !== null && !isPhone(phone), 'phone', 'Enter a valid phone number'],
    ...tooLong(address),
  ];
  return checks.flatMap(([isWrong, name, message]) =>
    isWrong ? [{field: ['shippingAddress', name], message}] : [],
  );
}

const tooLong = (address: Address): [boolean, string, string][] =>
  (
    [
      ['firstName', 'First name', address.firstName],
      ['lastName', 'Last name', address.lastName],
      ['company', 'Company', address.company],
      ['address1', 'Address1', address.address1],
      ['address2', 'Address2', address.address2],
      ['city', 'City', address.city],
      ['zip', 'Zip', address.zip],
    ] as const
  ).map(([name, label, value]) => [
    (value?.length ?? 0) > LONGEST,
    name,
    `${label} is too long (maximum is ${LONGEST} characters)`,
  ]);

/** Of the countries that have provinces in Shopify, those whose codes are kept here. */
const PROVINCES: ReadonlyMap<string, RegExp> = new Map([
  [
    'US',
    /^(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/,
  ],
  ['CA', /^(AB|BC|MB|N[BLSTU]|ON|PE|QC|SK|YT)$/],
]);

const hasWrongProvince = ({countryCode, zoneCode}: Address): boolean =>
  PROVINCES.get(countryCode)?.test(zoneCode ?? '') === false;
