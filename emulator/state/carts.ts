export interface CartLine {
  readonly id: string;
  readonly variantId: number;
  quantity: number;
  attributes: {key: string; value: string | null}[];
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
  /** Set by checkout: a completed cart is gone for the Storefront API. */
  completedOrderId: number | null;
}
