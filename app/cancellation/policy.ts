import * as v from 'valibot';

const LocalizedText = v.strictObject({
  en: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  nb: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
});

const CancelReason = v.strictObject({
  /** Lower case, digits and hyphens. Shopify takes order tags of 40 characters, and `cancel-reason:` is 14 of them. */
  key: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,26}$/)),
  label: LocalizedText,
  shopifyReason: v.picklist([
    'CUSTOMER',
    'DECLINED',
    'FRAUD',
    'INVENTORY',
    'OTHER',
    'STAFF',
  ]),
});

/** The merchant's rules: the JSON of the shop metafield `angre.policy`. A key that is not known is an error. */
export const PolicySchema = v.strictObject({
  version: v.literal(1),
  enabled: v.boolean(),
  /** Minutes after the order was placed; null leaves it open until the parcel is packed. */
  windowMinutes: v.nullable(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(525_600)),
  ),
  /** An order with a product that carries one of these tags can't be cancelled. Case does not matter. */
  blockedProductTags: v.array(v.pipe(v.string(), v.minLength(1))),
  reasons: v.pipe(v.array(CancelReason), v.minLength(1), v.maxLength(20)),
  reasonRequired: v.boolean(),
  restock: v.boolean(),
  /** Whether Shopify e-mails the customer about the cancellation. */
  notifyCustomer: v.boolean(),
});

export type Policy = v.InferOutput<typeof PolicySchema>;
export type CancelReason = Policy['reasons'][number];

/** What holds for a shop that has set nothing. */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  enabled: true,
  windowMinutes: 60,
  blockedProductTags: ['kan-ikke-avbestilles'],
  reasons: [
    {
      key: 'changed-mind',
      label: {en: 'I changed my mind', nb: 'Jeg har ombestemt meg'},
      shopifyReason: 'CUSTOMER',
    },
    {
      key: 'wrong-size-or-frame',
      label: {
        en: 'I chose the wrong size or frame',
        nb: 'Jeg valgte feil størrelse eller ramme',
      },
      shopifyReason: 'CUSTOMER',
    },
    {
      key: 'ordered-by-mistake',
      label: {
        en: 'I ordered by mistake, or twice',
        nb: 'Jeg bestilte ved en feil, eller to ganger',
      },
      shopifyReason: 'CUSTOMER',
    },
    {
      key: 'delivery-too-slow',
      label: {
        en: 'Delivery would take too long',
        nb: 'Leveringen tar for lang tid',
      },
      shopifyReason: 'CUSTOMER',
    },
    {
      key: 'found-elsewhere',
      label: {
        en: 'I found something else',
        nb: 'Jeg fant noe annet',
      },
      shopifyReason: 'CUSTOMER',
    },
    {
      key: 'other',
      label: {en: 'Something else', nb: 'Noe annet'},
      shopifyReason: 'OTHER',
    },
  ],
  reasonRequired: false,
  restock: true,
  notifyCustomer: true,
};

/**
 * Reads the policy from its metafield's value. Absent is the default; unreadable is null, and then nothing may be
 * cancelled: a rule that can't be read must not be taken for a permission.
 */
export function parsePolicy(metafieldValue: string | null): Policy | null {
  if (metafieldValue === null) return DEFAULT_POLICY;
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), PolicySchema),
    metafieldValue,
  );
  return result.success ? result.output : null;
}
