import * as v from 'valibot';
import {REFUND_ROUTES} from './refund-routes';
import {RequestModes} from './request-modes';
import {HIGHEST_LIMIT_COUNT, LONGEST_LIMIT_DAYS} from './usage';

/**
 * What a text looks like, for whoever lets people type it: the merchant's editor is made from these schemas.
 */
const looksLike = <Input>(
  format: 'amount' | 'country' | 'date' | 'percent' | 'time',
) => v.metadata<Input, {readonly format: typeof format}>({format});

const Label = v.pipe(v.string(), v.minLength(1), v.maxLength(120));

/** By language, as the files in app/i18n are named. English stands in where one is missing. */
const LocalizedText = v.objectWithRest({en: Label}, Label);

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

/** Article 16 c, d, e and i: made to the customer's wishes, perishable, sealed for hygiene, sealed recordings. */
export const EXEMPTION_GROUNDS = [
  'made-to-order',
  'perishable',
  'sealed-hygiene',
  'sealed-recording',
] as const;

const Names = v.array(v.pipe(v.string(), v.minLength(1)));

/** "14:00" by the shop's clocks; null for a day without work. */
const CutOff = v.nullable(
  v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/), looksLike('time')),
);

/** "12.5": at least 0, at most 100. */
const Percent = v.pipe(
  v.string(),
  v.regex(/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/),
  looksLike('percent'),
);

const Decimal = v.pipe(
  v.string(),
  v.regex(/^\d{1,12}(\.\d{1,2})?$/),
  looksLike('amount'),
);

/** ISO 3166: "NO". */
export const CountryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  looksLike('country'),
);

const CutOffs = v.strictObject({
  monday: CutOff,
  tuesday: CutOff,
  wednesday: CutOff,
  thursday: CutOff,
  friday: CutOff,
  saturday: CutOff,
  sunday: CutOff,
});

/** At most so many cancellations in so many days of 24 hours; null for no limit. */
const Limit = v.nullable(
  v.strictObject({
    count: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(HIGHEST_LIMIT_COUNT),
    ),
    days: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(LONGEST_LIMIT_DAYS),
    ),
  }),
);

/** No person gets there, and no shop on an ordinary day: a merchant who knows their customers sets them lower. */
const Limits = v.strictObject({
  customer: v.optional(Limit, {count: 100, days: 1}),
  /** All customers behind one network address, as in an office or on a mobile network. */
  address: v.optional(Limit, {count: 200, days: 1}),
  shop: v.optional(Limit, {count: 1000, days: 1}),
});

/** What a country may have of its own. The shop's limit counts every country's orders, so it is one for all. */
export const LimitsByCountry = v.partial(
  v.strictObject({customer: Limit, address: Limit}),
);

const Changes = v.strictObject({
  /** Delivery address and contact. The country stays. */
  address: v.optional(v.boolean(), true),
  /** Variants, quantities, and what is added. */
  items: v.optional(v.boolean(), true),
  /** Hours after which staff are told that what a change costs more is still unpaid; its parcel waits meanwhile. */
  unpaidAlarmHours: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8760)),
    24,
  ),
});

/** What every policy names. */
export const BASIC_SETTINGS = {
  enabled: v.boolean(),
  /** Minutes after the order was placed; null leaves it open until the parcel is packed. */
  windowMinutes: v.nullable(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(525_600)),
  ),
  /** An order with a product that carries one of these tags can't be cancelled. Case does not matter. */
  blockedProductTags: Names,
  reasons: v.pipe(v.array(CancelReason), v.minLength(1), v.maxLength(20)),
  reasonRequired: v.boolean(),
  restock: v.boolean(),
  /** Whether Shopify e-mails the customer about the cancellation. */
  notifyCustomer: v.boolean(),
};

/** What a policy may leave out. Names are compared without regard to case. */
export const FURTHER_SETTINGS = {
  /** Whether some of an order may be cancelled, and the rest sent. */
  allowParts: v.boolean(),
  /** Cancelling ends at the first cut-off after the order that falls on a working day; null for no cut-off at all. */
  cutOffs: v.nullable(CutOffs),
  /** Holidays: dates such as "2026-12-25" on which there is no cut-off. */
  closedDays: v.pipe(
    v.array(
      v.pipe(v.string(), v.isoDate(), v.check(isInCalendar), looksLike('date')),
    ),
    v.maxLength(400),
  ),
  blockedOrderTags: Names,
  blockedProductTypes: Names,
  /** Product tags of what is sold before it exists. */
  preOrderTags: Names,
  /** Lines with attributes the customer can see, such as a name to print; keys that begin with "_" are an app's. */
  blockPersonalised: v.boolean(),
  /** Lines with a selling plan: the contract would go on without the order. */
  blockSubscriptions: v.boolean(),
  /** Orders of a company (B2B). */
  blockBusinessOrders: v.boolean(),
  /** Gateways by Shopify's name or the one that people read: "klarna", "Cash on Delivery (COD)". */
  blockedGateways: Names,
  /** Orders whose payment is neither received nor reserved in full. */
  blockUnpaid: v.boolean(),
  /** This level of risk and above; an order that was not assessed yet counts as risky. */
  blockedRiskLevel: v.nullable(v.picklist(['MEDIUM', 'HIGH'])),
  /** Shopify's recommendation: INVESTIGATE stands for CANCEL as well. */
  blockedRiskRecommendation: v.nullable(v.picklist(['INVESTIGATE', 'CANCEL'])),
  /** In the shop's currency: an order that comes to more can't be cancelled. */
  maximumOrderValue: v.nullable(Decimal),
  /** Whether a fulfilment service that has accepted the work is asked to stop; else its orders can't be cancelled. */
  askFulfillmentService: v.boolean(),
  /** Ways of giving money back that the customer may choose from, the first choice in front. */
  refundRoutes: v.pipe(
    v.array(v.picklist(REFUND_ROUTES)),
    v.minLength(1),
    v.checkItems(
      (route, index, routes) => routes.indexOf(route) === index,
      'Each route is named once',
    ),
  ),
  /** What the shop adds to a refund in store credit, in percent of it: "10". */
  storeCreditBonusPercent: Percent,
  /** Days until store credit from a cancellation runs out; null for never. */
  storeCreditExpiresAfterDays: v.nullable(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
  ),
  /**
   * What the shop keeps of money it has received: a share of it, or a sum by currency, in which a currency that is not
   * named costs nothing. Never kept from consumers in `withdrawalCountries`.
   */
  fee: v.nullable(
    v.union([
      v.strictObject({percent: Percent}),
      v.strictObject({
        amounts: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), Decimal),
      }),
    ]),
  ),
  /** ISO 3166 codes of the countries whose consumers may withdraw from a contract. */
  withdrawalCountries: v.array(CountryCode),
  /** Days after delivery until which they may: the law's 14, or more. */
  withdrawalDays: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(14),
    v.maxValue(365),
  ),
  /** By product tag, why the law makes an exception for such goods (Directive 2011/83/EU, article 16). */
  withdrawalExemptions: v.pipe(
    v.array(
      v.strictObject({
        productTag: v.pipe(v.string(), v.minLength(1)),
        ground: v.picklist(EXEMPTION_GROUNDS),
      }),
    ),
    v.maxLength(50),
  ),
  limits: Limits,
  /** What customers may change of an order instead of cancelling it, as long as they may cancel. */
  changes: Changes,
  /** By code: `request` leaves the decision to the shop where a rule stands in the way. */
  modes: RequestModes,
};

/** The pattern alone lets "2026-02-31" through. */
function isInCalendar(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return (
    !Number.isNaN(instant.getTime()) &&
    instant.toISOString().slice(0, 10) === date
  );
}
