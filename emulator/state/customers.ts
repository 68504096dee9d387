export interface Address {
  readonly id: number;
  firstName: string;
  lastName: string;
  company: string | null;
  address1: string;
  address2: string | null;
  zip: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  zoneCode: string | null;
  phone: string | null;
}

export interface Customer {
  readonly id: number;
  readonly email: string;
  firstName: string;
  lastName: string;
  phone: string | null;
  /** ISO 639-1. */
  readonly language: 'en' | 'nb' | 'de';
  readonly createdAt: string;
  addresses: Address[];
  defaultAddressId: number | null;
  tags: string[];
  metafields: Metafield[];
}

export interface Metafield {
  readonly id: number;
  /** The gid of what it belongs to. */
  readonly ownerId: string;
  readonly namespace: string;
  readonly key: string;
  type: string;
  value: string;
  /** SHA-256 of type and value, hex: what `compareDigest` is compared with. */
  compareDigest: string;
  createdAt: string;
  updatedAt: string;
}
