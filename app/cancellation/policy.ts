import * as v from 'valibot';
import type {OrderSnapshot} from './order-snapshot';
import {
  BASIC_SETTINGS,
  CountryCode,
  FURTHER_SETTINGS,
  LimitsByCountry,
} from './policy-settings';

const Override = v.strictObject({
  countries: v.pipe(v.array(CountryCode), v.minLength(1)),
  /** What is different there. */
  policy: v.partial(
    v.strictObject({
      ...BASIC_SETTINGS,
      ...FURTHER_SETTINGS,
      limits: LimitsByCountry,
    }),
  ),
});

/** The European Economic Area, where Directive 2011/83/EU gives consumers a right of withdrawal. */
const EEA_COUNTRIES = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR'],
  ...['HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO'],
  ...['PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];

/** What the shop sells with a name set in it. */
const MADE_TO_ORDER = [
  {productTag: 'personalised', ground: 'made-to-order'},
] as const;

/**
 * The merchant's rules: the JSON of the shop metafield `angre.policy`. A key that is not known is an error; one of the
 * later settings that is missing has a default on the safe side.
 */
export const PolicySchema = v.strictObject({
  version: v.literal(1),
  ...BASIC_SETTINGS,
  allowParts: v.optional(FURTHER_SETTINGS.allowParts, true),
  cutOffs: v.optional(FURTHER_SETTINGS.cutOffs, null),
  closedDays: v.optional(FURTHER_SETTINGS.closedDays, []),
  blockedOrderTags: v.optional(FURTHER_SETTINGS.blockedOrderTags, []),
  blockedProductTypes: v.optional(FURTHER_SETTINGS.blockedProductTypes, []),
  preOrderTags: v.optional(FURTHER_SETTINGS.preOrderTags, []),
  blockPersonalised: v.optional(FURTHER_SETTINGS.blockPersonalised, true),
  blockSubscriptions: v.optional(FURTHER_SETTINGS.blockSubscriptions, true),
  blockBusinessOrders: v.optional(FURTHER_SETTINGS.blockBusinessOrders, false),
  blockedGateways: v.optional(FURTHER_SETTINGS.blockedGateways, []),
  blockUnpaid: v.optional(FURTHER_SETTINGS.blockUnpaid, false),
  blockedRiskLevel: v.optional(FURTHER_SETTINGS.blockedRiskLevel, null),
  blockedRiskRecommendation: v.optional(
    FURTHER_SETTINGS.blockedRiskRecommendation,
    null,
  ),
  maximumOrderValue: v.optional(FURTHER_SETTINGS.maximumOrderValue, null),
  askFulfillmentService: v.optional(
    FURTHER_SETTINGS.askFulfillmentService,
    true,
  ),
  refundRoutes: v.optional(FURTHER_SETTINGS.refundRoutes, ['original']),
  storeCreditBonusPercent: v.optional(
    FURTHER_SETTINGS.storeCreditBonusPercent,
    '0',
  ),
  storeCreditExpiresAfterDays: v.optional(
    FURTHER_SETTINGS.storeCreditExpiresAfterDays,
    null,
  ),
  fee: v.optional(FURTHER_SETTINGS.fee, null),
  withdrawalCountries: v.optional(
    FURTHER_SETTINGS.withdrawalCountries,
    EEA_COUNTRIES,
  ),
  withdrawalDays: v.optional(FURTHER_SETTINGS.withdrawalDays, 14),
  withdrawalExemptions: v.optional(FURTHER_SETTINGS.withdrawalExemptions, [
    ...MADE_TO_ORDER,
  ]),
  limits: v.optional(FURTHER_SETTINGS.limits, {}),
  changes: v.optional(FURTHER_SETTINGS.changes, {}),
  modes: v.optional(FURTHER_SETTINGS.modes, {}),
  /** By the country the order goes to. Of several for one country, the last that names a setting counts. */
  overrides: v.optional(v.array(Override), []),
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
      label: {en: 'I changed my mind'},
      shopifyReason: 'CUSTOMER',
    },
    {
      key: 'wrong-size-or-frame',
      label: {en: 'I chose the wrong size or frame'},
      shopifyReason: 'CUSTOMER',
    },
    {
      key: 'ordered-by-mistake',
      label: {en: 'I ordered by mistake, or twice'},
      shopifyReason: 'CUSTOMER',
    },
    {
      key: 'delivery-too-slow',
      label: {en: 'Delivery would take too long'},
      shopifyReason: 'CUSTOMER',
    },
    {
      key: 'found-elsewhere',
      label: {en: 'I found something else'},
      shopifyReason: 'CUSTOMER',
    },
    {
      key: 'other',
      label: {en: 'Something else'},
      shopifyReason: 'OTHER',
    },
  ],
  reasonRequired: false,
  restock: true,
  notifyCustomer: true,
  allowParts: true,
  cutOffs: null,
  closedDays: [],
  blockedOrderTags: [],
  blockedProductTypes: [],
  preOrderTags: [],
  blockPersonalised: true,
  blockSubscriptions: true,
  blockBusinessOrders: false,
  blockedGateways: [],
  blockUnpaid: false,
  blockedRiskLevel: null,
  blockedRiskRecommendation: null,
  maximumOrderValue: null,
  askFulfillmentService: true,
  refundRoutes: ['original'],
  storeCreditBonusPercent: '0',
  storeCreditExpiresAfterDays: null,
  fee: null,
  withdrawalCountries: EEA_COUNTRIES,
  withdrawalDays: 14,
  withdrawalExemptions: [...MADE_TO_ORDER],
  limits: {
    customer: {count: 100, days: 1},
    address: {count: 200, days: 1},
    shop: {count: 1000, days: 1},
  },
  changes: {address: true, items: true, unpaidAlarmHours: 24},
  modes: {},
  overrides: [],
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

/**
 * The policy as it holds for one order: overrides for its country laid over the rest. An order without an address has
 * no country, and none of them.
 */
export function policyFor(
  policy: Policy,
  {countryCode}: Pick<OrderSnapshot, 'countryCode'>,
): Policy {
  if (countryCode === null) return policy;
  return policy.overrides
    .filter(({countries}) => countries.includes(countryCode))
    .reduce<Policy>(
      (merged, {policy: different}) => ({
        ...merged,
        ...different,
        limits: {...merged.limits, ...different.limits},
      }),
      policy,
    );
}
