import type {CustomerAccount} from '@shopify/hydrogen';
import type {Locale} from '~/i18n/locale';
import {queryCustomer} from '~/shopify/customer-query.server';
import {
  AddressBookDocument,
  type AddressBookQuery,
} from '~/shopify/generated/customer.server';
import type {AddressValues} from './address-form';

type Node = AddressBookQuery['customer']['addresses']['nodes'][number];

export interface BookAddress {
  /** Shopify's id, whole. */
  readonly id: string;
  /** Its numeric part, as in the address of its page. */
  readonly number: string;
  readonly isDefault: boolean;
  /** As it is written on a parcel. */
  readonly lines: readonly string[];
  readonly values: AddressValues;
}

export interface AddressBook {
  /** The default address first. */
  readonly addresses: readonly BookAddress[];
  /** What the form for another one begins with. */
  readonly blank: AddressValues;
}

/**
 * The signed-in customer's addresses, a hundred at most.
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable
 */
export async function readAddressBook(
  customerAccount: CustomerAccount,
  locale: Locale,
): Promise<AddressBook> {
  const {customer} = await queryCustomer(customerAccount, AddressBookDocument, {
    language: locale.shopify.language,
  });
  const {firstName, lastName, defaultAddress, addresses} = customer;
  const all = addresses.nodes.map((node) =>
    bookAddress(node, node.id === defaultAddress?.id),
  );
  return {
    addresses: [
      ...all.filter(({isDefault}) => isDefault),
      ...all.filter(({isDefault}) => !isDefault),
    ],
    blank: {
      ...NOTHING,
      firstName: textOf(firstName),
      lastName: textOf(lastName),
      country: locale.shopify.country,
    },
  };
}

function bookAddress(node: Node, isDefault: boolean): BookAddress {
  const {id, formatted, phoneNumber} = node;
  return {
    id,
    number: /CustomerAddress\/(\d+)/.exec(id)?.[1] ?? '',
    isDefault,
    lines: [...formatted, ...(phoneNumber ? [phoneNumber] : [])],
    values: {
      firstName: textOf(node.firstName),
      lastName: textOf(node.lastName),
      company: textOf(node.company),
      address1: textOf(node.address1),
      address2: textOf(node.address2),
      zip: textOf(node.zip),
      city: textOf(node.city),
      province: textOf(node.zoneCode),
      country: textOf(node.territoryCode),
      phone: textOf(phoneNumber),
    },
  };
}

const textOf = (value: string | null): string => value ?? '';

/** The form before anything is known. */
export const NOTHING: AddressValues = {
  firstName: '',
  lastName: '',
  company: '',
  address1: '',
  address2: '',
  zip: '',
  city: '',
  province: '',
  country: '',
  phone: '',
};
