import type {AppLoadContext} from '@shopify/remix-oxygen';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
import {
  type AddressBook,
  type BookAddress,
  NOTHING,
  readAddressBook,
} from './address-book.server';
import {readAddressDraft} from './address-draft.server';
import type {AddressValues} from './address-form';
import {
  type CountryChoice,
  countryChoices,
  needProvince,
  readCountries,
} from './countries.server';

export interface AddressFormView {
  /** `unanswered`: Shopify did not say. Whoever has typed something gets the form all the same. */
  readonly kind: 'form' | 'missing' | 'unanswered';
  /** Of HTTP. */
  readonly status: number;
  readonly values: AddressValues;
  readonly countries: readonly CountryChoice[];
  readonly hasProvince: boolean;
  readonly isDefault: boolean;
}

/**
 * The form for one address of the signed-in customer's book.
 * @param number numeric part of its id; null for another one
 * @throws Response, a redirect to the login, when nobody is signed in
 */
export async function readAddressForm(
  context: AppLoadContext,
  number: string | null,
): Promise<AddressFormView> {
  const {customerAccount, locale, requestId, session} = context;
  const [book, countries] = await Promise.all([
    orUnavailable(readAddressBook(customerAccount, locale)),
    readCountries(context),
  ]);
  if (book instanceof ShopifyUnavailable) logError(book, requestId);
  const address = addressIn(book, number);
  const values =
    readAddressDraft(session, number) ?? address?.values ?? blankOf(book);
  const codes = [...countries, values.country].filter((code) => code !== '');
  return {
    ...kindOf(book, number, address),
    values,
    countries: countryChoices(codes, locale),
    hasProvince: needProvince(codes) || values.province !== '',
    isDefault: address?.isDefault ?? false,
  };
}

const addressIn = (
  book: AddressBook | ShopifyUnavailable,
  number: string | null,
): BookAddress | undefined =>
  book instanceof ShopifyUnavailable
    ? undefined
    : book.addresses.find((each) => each.number === number);

const blankOf = (book: AddressBook | ShopifyUnavailable): AddressValues =>
  book instanceof ShopifyUnavailable ? NOTHING : book.blank;

function kindOf(
  book: AddressBook | ShopifyUnavailable,
  number: string | null,
  address: BookAddress | undefined,
): Pick<AddressFormView, 'kind' | 'status'> {
  if (book instanceof ShopifyUnavailable) {
    return {kind: 'unanswered', status: 503};
  }
  return number !== null && !address
    ? {kind: 'missing', status: 404}
    : {kind: 'form', status: 200};
}
