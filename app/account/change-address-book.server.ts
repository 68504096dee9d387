import type {CustomerAccount} from '@shopify/hydrogen';
import type {Locale} from '~/i18n/locale';
import {mutateCustomer} from '~/shopify/customer-query.server';
import {
  AddAddressDocument,
  ChangeAddressDocument,
  type ChangeAddressMutation,
  DeleteAddressDocument,
  type UserErrorsCustomerAddressUserErrorsCode,
} from '~/shopify/generated/customer.server';
import {readAddressBook} from './address-book.server';
import {
  ADDRESS_FIELDS,
  type AddressField,
  type AddressValues,
} from './address-form';
import {type Problem, type Refusal, refusalOf} from './refusal';

interface AccountContext {
  readonly customerAccount: CustomerAccount;
  readonly locale: Locale;
}

type UserErrors = NonNullable<
  ChangeAddressMutation['customerAddressUpdate']
>['userErrors'];

/**
 * Does something with one address of the customer's book, if it is still there.
 * @param number numeric part of its id
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable, also where it may have been done
 */
export async function withAddress(
  {customerAccount, locale}: AccountContext,
  number: string,
  act: (id: string) => Promise<Refusal<AddressField> | null>,
): Promise<Refusal<AddressField> | null> {
  const {addresses} = await readAddressBook(customerAccount, locale);
  const address = addresses.find((each) => each.number === number);
  return address ? act(address.id) : {notice: 'gone', errors: null};
}

/**
 * Writes an address into the customer's book.
 * @param id of the one to change; null for another one
 * @param isDefault whether it becomes the default; it cannot cease to be it
 * @throws ShopifyUnavailable, also where it may have been done
 */
export async function saveAddress(
  customerAccount: CustomerAccount,
  id: string | null,
  values: AddressValues,
  isDefault: boolean,
): Promise<Refusal<AddressField> | null> {
  const address = addressInput(values);
  if (id === null) {
    const {customerAddressCreate} = await mutateCustomer(
      customerAccount,
      AddAddressDocument,
      {address, isDefault},
    );
    return refusalBy(customerAddressCreate?.userErrors);
  }
  const {customerAddressUpdate} = await mutateCustomer(
    customerAccount,
    ChangeAddressDocument,
    {addressId: id, address, isDefault: isDefault ? true : null},
  );
  return refusalBy(customerAddressUpdate?.userErrors);
}

/** Has checkout begin with this address. @throws ShopifyUnavailable */
export async function makeDefault(
  customerAccount: CustomerAccount,
  id: string,
): Promise<Refusal<AddressField> | null> {
  const {customerAddressUpdate} = await mutateCustomer(
    customerAccount,
    ChangeAddressDocument,
    {addressId: id, isDefault: true},
  );
  return refusalBy(customerAddressUpdate?.userErrors);
}

/** Takes an address out of the book. @throws ShopifyUnavailable */
export async function deleteAddress(
  customerAccount: CustomerAccount,
  id: string,
): Promise<Refusal<AddressField> | null> {
  const {customerAddressDelete} = await mutateCustomer(
    customerAccount,
    DeleteAddressDocument,
    {addressId: id},
  );
  return refusalBy(customerAddressDelete?.userErrors);
}

const addressInput = ({province, country, phone, ...rest}: AddressValues) => ({
  ...rest,
  zoneCode: province,
  territoryCode: country,
  // Shopify wants E.164; people write blanks and brackets.
  phoneNumber: phone.replace(/[\s().-]/g, ''),
});

/** Absent errors are a refusal too: Shopify has then done nothing. */
function refusalBy(
  userErrors: UserErrors | undefined,
): Refusal<AddressField> | null {
  if (!userErrors) return {notice: 'refused', errors: null};
  if (userErrors.some(({code}) => code === 'CUSTOMER_ADDRESS_ALREADY_EXISTS')) {
    return {notice: 'exists', errors: null};
  }
  const problems = userErrors.flatMap(({code, field}) => {
    const known = fieldOf(field);
    return known ? [[known, problemOf(code)] as const] : [];
  });
  const refusal = refusalOf(problems);
  return problems.length < userErrors.length
    ? {notice: 'refused', errors: refusal?.errors ?? null}
    : refusal;
}

/** Shopify's path of a field, such as ["address", "zoneCode"], by ours. */
function fieldOf(path: readonly string[] | null): AddressField | undefined {
  const name = path?.at(-1);
  if (name === 'zoneCode') return 'province';
  if (name === 'territoryCode') return 'country';
  if (name === 'phoneNumber') return 'phone';
  return ADDRESS_FIELDS.find((field) => field === name);
}

const PROBLEMS: Partial<
  Record<UserErrorsCustomerAddressUserErrorsCode, Problem>
> = {
  ADDRESS1_MISSING: 'missing',
  INVALID_FOR_COUNTRY: 'not-zip',
  INVALID_FOR_COUNTRY_AND_PROVINCE: 'not-zip',
  PHONE_NUMBER_NOT_VALID: 'not-phone',
  REQUIRED: 'missing',
  TERRITORY_CODE_MISSING: 'missing',
  TOO_LONG: 'too-long',
  ZONE_CODE_MISSING: 'missing',
};

const problemOf = (
  code: UserErrorsCustomerAddressUserErrorsCode | null,
): Problem => (code && PROBLEMS[code]) ?? 'refused';
