import {addressCounted, counted, type OrderUsage} from './usage';
import {
  type CustomerUsage,
  NO_CUSTOMER_USAGE,
  NO_SHOP_USAGE,
  parseCustomerUsage,
  parseShopUsage,
  type ShopUsage,
} from './usage-documents';

/** Whose attempt it is. */
export interface Who {
  /** As `hashedBuyerAddress` gives it; null where nobody knows. */
  readonly address: string | null;
  /** Of a guest: the order's e-mail address, by its `keyedHash`. Counted where the order has no customer. */
  readonly email?: string;
}

/** A metafield with a counter in it, as it was read; a null value is one that is not there yet. */
export interface StoredCounter {
  readonly ownerId: string;
  readonly value: string | null;
  readonly digest: string | null;
}

/** The metafields `angre.usage` of the customer and of the shop. */
export interface Counters {
  /** Null for an order without a customer. */
  readonly customer: StoredCounter | null;
  readonly shop: StoredCounter;
}

/** A counter to be written, if it still is as it was read. */
export interface CounterWrite {
  readonly ownerId: string;
  readonly value: string;
  readonly digest: string | null;
}

/** What the counters say of attempts that bear on one order. */
export function usageOf(
  counters: Counters,
  {address, email}: Who,
  now: Date,
): OrderUsage {
  const {shop, addresses} = shopUsage(counters, now);
  const isNobodys = counters.customer === null && email !== undefined;
  return {
    customer: isNobodys
      ? (addresses[email] ?? {})
      : customerUsage(counters, now).customer,
    address: address === null ? {} : (addresses[address] ?? {}),
    shop,
  };
}

/** The counters as they are after one more attempt. */
export function countersAfter(
  counters: Counters,
  {address, email}: Who,
  now: Date,
): CounterWrite[] {
  const shop = shopUsage(counters, now);
  const customer = customerUsage(counters, now);
  const write = (
    {ownerId, digest}: StoredCounter,
    document: CustomerUsage | ShopUsage,
  ): CounterWrite => ({ownerId, digest, value: JSON.stringify(document)});
  return [
    write(counters.shop, {
      ...shop,
      shop: counted(shop.shop, now),
      addresses: [address, counters.customer ? null : email]
        .filter((each) => typeof each === 'string')
        .reduce(
          (addresses, each) => addressCounted(addresses, each, now),
          shop.addresses,
        ),
    }),
    ...(counters.customer
      ? [
          write(counters.customer, {
            ...customer,
            customer: counted(customer.customer, now),
          }),
        ]
      : []),
  ];
}

const shopUsage = ({shop}: Counters, now: Date): ShopUsage =>
  parseShopUsage(shop.value, now) ?? NO_SHOP_USAGE;

const customerUsage = ({customer}: Counters, now: Date): CustomerUsage =>
  parseCustomerUsage(customer?.value ?? null, now) ?? NO_CUSTOMER_USAGE;
