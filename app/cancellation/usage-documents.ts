import * as v from 'valibot';
import {
  AddressUsageSchema,
  hourOf,
  newestHour,
  type Usage,
  UsageSchema,
} from './usage';

const CustomerUsageSchema = v.strictObject({
  version: v.literal(1),
  customer: UsageSchema,
});

const ShopUsageSchema = v.strictObject({
  version: v.literal(1),
  shop: UsageSchema,
  addresses: AddressUsageSchema,
});

/** The JSON of the customer metafield `angre.usage`. */
export type CustomerUsage = Readonly<v.InferOutput<typeof CustomerUsageSchema>>;
/** The JSON of the shop metafield `angre.usage`: under 96 kB at the very most, where Shopify takes 128. */
export type ShopUsage = Readonly<v.InferOutput<typeof ShopUsageSchema>>;

export const NO_CUSTOMER_USAGE: CustomerUsage = {version: 1, customer: {}};
export const NO_SHOP_USAGE: ShopUsage = {version: 1, shop: {}, addresses: {}};

/**
 * Reads a customer's counter from its metafield's value; absent is one of nothing.
 *
 * Null where it can't be read. Go on with `NO_CUSTOMER_USAGE` then, and log it: a limit only slows a machine down, every
 * other rule still holds, and the next attempt writes the counter anew. A refusal would lock the customer out for ever,
 * because what is refused counts nothing and so mends nothing.
 */
export function parseCustomerUsage(
  metafieldValue: string | null,
  now: Date,
): CustomerUsage | null {
  if (metafieldValue === null) return NO_CUSTOMER_USAGE;
  const document = parseDocument(CustomerUsageSchema, metafieldValue);
  return document && isPast(document.customer, now) ? document : null;
}

/** Reads the shop's counters as `parseCustomerUsage` reads a customer's. */
export function parseShopUsage(
  metafieldValue: string | null,
  now: Date,
): ShopUsage | null {
  if (metafieldValue === null) return NO_SHOP_USAGE;
  const document = parseDocument(ShopUsageSchema, metafieldValue);
  if (document === null) return null;
  const counters = [document.shop, ...Object.values(document.addresses)];
  return counters.every((usage) => isPast(usage, now)) ? document : null;
}

function parseDocument<Schema extends v.GenericSchema>(
  schema: Schema,
  value: string,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), value);
  return result.success ? result.output : null;
}

/** Nothing was counted in an hour to come, and it would shut the door until then. Clocks differ: the next one passes. */
const isPast = (usage: Usage, now: Date): boolean =>
  newestHour(usage) <= hourOf(now) + 1;
