import * as v from 'valibot';
import {numericId} from '../graphql/gid';
import {PositiveDecimalInput} from './decimal-input';

const LONGEST_AGE = 10 * 366 * 24 * 60;

/** One of several words, however they are written: "PARTIALLY_REFUNDED", "partially-refunded". */
const word = <const Words extends readonly string[]>(words: Words) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.toLowerCase().replaceAll(/[\s-]/g, '_')),
    v.picklist(words),
  );

const Minutes = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.trim(), v.regex(/^\d+$/))]),
  v.transform(Number),
  v.number(),
  v.minValue(0, 'An age is 0 minutes or more'),
  v.maxValue(LONGEST_AGE, 'That is older than ten years'),
);

const VariantId = v.union([
  v.number(),
  v.pipe(
    v.string(),
    v.transform((id) =>
      /^\d+$/.test(id) ? Number(id) : numericId('ProductVariant', id),
    ),
    v.number('A variant is named by its number or its gid'),
  ),
]);

const Line = v.pipe(
  v.strictObject({
    sku: v.optional(v.string()),
    variantId: v.optional(VariantId),
    handle: v.optional(v.string()),
    quantity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
    customAttributes: v.optional(
      v.array(v.strictObject({key: v.string(), value: v.string()})),
      [],
    ),
  }),
  v.check(
    ({sku, variantId, handle}) =>
      [sku, variantId, handle].filter((each) => each !== undefined).length ===
      1,
    'A line needs exactly one of sku, variantId and handle',
  ),
);

const Email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email());

const FinancialState = word([
  'paid',
  'authorized',
  'pending',
  'partially_paid',
  'partially_captured',
  'partially_refunded',
  'refunded',
  'voided',
]);

/** One part of the payment. `capture` collects so much of an authorisation; what it leaves can still be captured. */
const Payment = v.strictObject({
  gateway: v.pipe(v.string(), v.nonEmpty()),
  amount: v.optional(PositiveDecimalInput),
  kind: v.optional(v.picklist(['sale', 'authorization', 'pending'])),
  capture: v.optional(PositiveDecimalInput),
});

const Payments = v.pipe(
  v.array(Payment),
  v.nonEmpty(),
  v.check(
    (payments) =>
      payments.slice(0, -1).every(({amount}) => amount !== undefined),
    'Only the last payment can do without an amount: it takes what is left',
  ),
);

const FulfillmentState = word([
  'unfulfilled',
  'in_progress',
  'on_hold',
  'scheduled',
  'partially_fulfilled',
  'fulfilled',
  'delivered',
  'submitted',
  'accepted',
  'rejected',
  'cancellation_requested',
  'cancellation_accepted',
  'cancellation_rejected',
]);

/** Other spellings of a key, as people write it without looking it up. */
const ALIASES: Readonly<Record<string, string>> = {
  customerEmail: 'email',
  customer: 'email',
  ageInMinutes: 'ageMinutes',
  age: 'ageMinutes',
  financialStatus: 'financialState',
  fulfilmentState: 'fulfillmentState',
  fulfilmentStatus: 'fulfillmentState',
  fulfillmentStatus: 'fulfillmentState',
};

/** An order as a test asks for it. Whatever is left out is ordinary; an unknown key is refused. */
export const ControlOrderInput = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((given) =>
    Object.fromEntries(
      Object.entries(given).map(([key, value]) => [ALIASES[key] ?? key, value]),
    ),
  ),
  v.strictObject({
    email: v.optional(Email, 'kari@example.com'),
    /** Placed without an account, whoever the e-mail address belongs to. */
    guest: v.optional(v.boolean(), false),
    ageMinutes: v.optional(Minutes, 0),
    lines: v.optional(v.nullable(v.pipe(v.array(Line), v.nonEmpty())), null),
    financialState: v.optional(FinancialState, 'paid'),
    fulfillmentState: v.optional(FulfillmentState, 'unfulfilled'),
    tags: v.optional(
      v.union([
        v.array(v.string()),
        v.pipe(
          v.string(),
          v.transform((tag) => [tag]),
        ),
      ]),
      [],
    ),
    note: v.optional(v.nullable(v.string()), null),
    payments: v.optional(v.nullable(Payments), null),
    /** In the currency that the customer sees. */
    duties: v.optional(v.nullable(PositiveDecimalInput), null),
    gateway: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty())), null),
    riskLevel: v.optional(
      v.pipe(
        v.string(),
        v.toUpperCase(),
        v.picklist(['NONE', 'LOW', 'MEDIUM', 'HIGH']),
      ),
      'LOW',
    ),
    country: v.optional(
      v.nullable(v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z]{2}$/))),
      null,
    ),
    currency: v.optional(
      v.nullable(
        v.pipe(v.string(), v.toUpperCase(), v.picklist(['NOK', 'EUR'])),
      ),
      null,
    ),
    discountCode: v.optional(v.nullable(v.string()), null),
  }),
  v.check(
    ({gateway, payments}) => gateway === null || payments === null,
    'An order has a gateway or several payments, which name theirs',
  ),
);
export type ControlOrderInput = v.InferOutput<typeof ControlOrderInput>;
