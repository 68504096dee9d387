import type {Metafield} from './customers';

export interface CartLine {
  readonly id: string;
  readonly variantId: number;
  quantity: number;
  attributes: {key: string; value: string | null}[];
}

/** An address in a cart: nothing of it is required yet. */
export interface CartAddress {
  /** `gid://shopify/CartSelectableAddress/<uuid>?cart=<token>`. */
  readonly id: string;
  address1: string | null;
  address2: string | null;
  city: string | null;
  company: string | null;
  countryCode: string | null;
  firstName: string | null;
  lastName: string | null;
  phone: string | null;
  provinceCode: string | null;
  zip: string | null;
  isSelected: boolean;
  isOneTimeUse: boolean;
}

export interface Cart {
  /** The part of the gid after `gid://shopify/Cart/`, without the key. */
  readonly token: string;
  /** The `?key=` of the gid: without it, a cart cannot be read. */
  readonly key: string;
  readonly createdAt: string;
  updatedAt: string;
  lines: CartLine[];
  attributes: {key: string; value: string | null}[];
  note: string | null;
  discountCodes: string[];
  giftCardCodes: string[];
  buyerIdentity: {
    countryCode: string;
    email: string | null;
    phone: string | null;
    customerId: number | null;
  };
  language: 'en' | 'nb';
  metafields: Metafield[];
  deliveryAddresses: CartAddress[];
  /** Handle of the delivery option that was chosen; null until somebody chooses. */
  deliveryOption: string | null;
  /** Set by checkout: a completed cart is gone for the Storefront API. */
  completedOrderId: number | null;
}
