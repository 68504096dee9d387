import fc from 'fast-check';
import type {
  OrderLineSnapshot,
  OrderSnapshot,
} from '~/cancellation/order-snapshot';
import {DEFAULT_POLICY, type Policy} from '~/cancellation/policy';
import {REQUESTABLE_CODES} from '~/cancellation/request-modes';
import {counted, type OrderUsage, type Usage} from '~/cancellation/usage';
import {line, snapshot, transaction} from './orders';

const ZONES = [
  'Europe/Oslo',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Chatham',
];

const MINUTES_OF_TWO_YEARS = 2 * 366 * 24 * 60;
const START = Date.parse('2026-01-01T00:00:00Z');

const DAY = 86_400_000;
/** Of Oslo, New York and Chatham. */
const CLOCK_CHANGES = [
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-03-08T07:00:00Z',
  '2026-11-01T06:00:00Z',
  '2026-04-04T14:00:00Z',
  '2026-09-26T14:00:00Z',
];

const minutesFrom = (start: number, minutes: number): fc.Arbitrary<string> =>
  fc
    .nat(minutes)
    .map((after) => new Date(start + after * 60_000).toISOString());

const tags = fc.subarray(['red', 'green', 'blue']);
const types = fc.constantFrom('Print', 'Frame');
const gateway = fc.constantFrom('shopify_payments', 'klarna');

const anyLine: fc.Arbitrary<OrderLineSnapshot> = fc
  .record({
    currentQuantity: fc.constantFrom(1, 1, 0),
    isGiftCard: rarely(),
    productTags: fc.option(tags, {freq: 6}),
    productType: fc.option(types, {freq: 6}),
    attributeKeys: fc.subarray(['Name', '_bundle']),
    hasSellingPlan: rarely(),
  })
  .map(line);

const SCOPES = ['customer', 'address', 'shop'] as const;

/** Hours before the order. */
const attempts = fc.array(fc.nat(96), {maxLength: 5});

/** Orders of all kinds that are still to be sent, most of them with something that some policy objects to. */
export const anyOrder: fc.Arbitrary<OrderSnapshot> = fc
  .record({
    placedAt: fc.oneof(
      minutesFrom(START, MINUTES_OF_TWO_YEARS),
      fc
        .constantFrom(...CLOCK_CHANGES)
        .chain((change) =>
          minutesFrom(Date.parse(change) - 2 * DAY, (3 * DAY) / 60_000),
        ),
    ),
    shopTimeZone: fc.constantFrom(...ZONES),
    countryCode: fc.constantFrom('NO', 'DE', null),
    purchaser: fc.constantFrom('customer', 'customer', 'company', null),
    tags,
    financialStatus: fc.constantFrom('PAID', 'AUTHORIZED', 'PENDING', null),
    risk: fc.record({
      recommendation: fc.constantFrom(
        'NONE',
        'ACCEPT',
        'INVESTIGATE',
        'CANCEL',
      ),
      levels: fc.array(
        fc.constantFrom('NONE', 'LOW', 'MEDIUM', 'HIGH', 'PENDING'),
        {maxLength: 2},
      ),
    }),
    value: fc
      .nat(200_000)
      .map((minor) => ({amount: decimal(minor), currencyCode: 'NOK'})),
    lines: fc.array(anyLine, {minLength: 1, maxLength: 3}),
    transactions: gateway.map((name) => [
      transaction({gateway: name, gatewayName: name}),
    ]),
    attempts: fc.record({
      customer: attempts,
      address: attempts,
      shop: attempts,
    }),
  })
  .map(({attempts: {customer, address, shop}, ...order}) => {
    const placed = Date.parse(order.placedAt);
    const usage: OrderUsage = {
      customer: usageBefore(placed, customer),
      address: usageBefore(placed, address),
      shop: usageBefore(placed, shop),
    };
    return snapshot({...order, usage});
  });

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));
const day = fc.option(time, {freq: 2});
const cutOffs = fc.record({
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
  saturday: day,
  sunday: day,
});

const settings = {
  enabled: fc.nat(9).map((n) => n > 0),
  windowMinutes: fc.option(fc.integer({min: 1, max: 20_000})),
  cutOffs: fc.option(cutOffs, {freq: 2}),
  closedDays: fc.array(
    minutesFrom(START, MINUTES_OF_TWO_YEARS).map((instant) =>
      instant.slice(0, 10),
    ),
    {maxLength: 20},
  ),
  blockedProductTags: mostlyNone(tags),
  blockedOrderTags: mostlyNone(tags),
  preOrderTags: mostlyNone(tags),
  blockedProductTypes: mostlyNone(types.map((type) => [type])),
  blockedGateways: mostlyNone(gateway.map((name) => [name])),
  blockPersonalised: rarely(),
  blockSubscriptions: rarely(),
  blockBusinessOrders: rarely(),
  blockUnpaid: rarely(),
  blockedRiskLevel: fc.constantFrom(null, null, null, 'MEDIUM', 'HIGH'),
  blockedRiskRecommendation: fc.constantFrom(
    null,
    null,
    null,
    'INVESTIGATE',
    'CANCEL',
  ),
  maximumOrderValue: fc.option(fc.nat(200_000).map(decimal), {freq: 2}),
} satisfies {[Key in keyof Policy]?: fc.Arbitrary<Policy[Key]>};

const limit = fc.option(
  fc.record({
    count: fc.integer({min: 1, max: 5}),
    days: fc.integer({min: 1, max: 5}),
  }),
  {freq: 2},
);
const limitsByCountry = {customer: limit, address: limit};

const modes = fc
  .subarray([...REQUESTABLE_CODES])
  .map((codes) =>
    Object.fromEntries(codes.map((code) => [code, 'request' as const])),
  );

const override = fc.record({
  countries: fc.constantFrom('DE', 'NO').map((country) => [country]),
  policy: fc.record(
    {...settings, limits: fc.record(limitsByCountry, {requiredKeys: []})},
    {requiredKeys: []},
  ),
});

/** Policies that a merchant might write. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    ...settings,
    limits: fc.record({...limitsByCountry, shop: limit}),
    modes,
    overrides: fc.array(override, {maxLength: 2}),
  })
  .map((chosen) => ({...DEFAULT_POLICY, ...chosen}));

/** What a merchant adds to a policy to allow less: each part of it is one step tighter. */
export const anyTightening: fc.Arbitrary<(policy: Policy) => Policy> = fc.oneof(
  fc.nat(5000).map((minutes) => (policy: Policy) => ({
    ...policy,
    windowMinutes: Math.max(1, (policy.windowMinutes ?? 20_000) - minutes),
  })),
  cutOffs.map((added) => (policy: Policy) => ({
    ...policy,
    cutOffs: policy.cutOffs ?? added,
  })),
  tags.map((added) => (policy: Policy) => ({
    ...policy,
    blockedProductTags: [...policy.blockedProductTags, ...added],
  })),
  tags.map((added) => (policy: Policy) => ({
    ...policy,
    blockedOrderTags: [...policy.blockedOrderTags, ...added],
  })),
  gateway.map((added) => (policy: Policy) => ({
    ...policy,
    blockedGateways: [...policy.blockedGateways, added],
  })),
  types.map((added) => (policy: Policy) => ({
    ...policy,
    blockedProductTypes: [...policy.blockedProductTypes, added],
  })),
  fc
    .constantFrom(
      'blockPersonalised',
      'blockSubscriptions',
      'blockBusinessOrders',
      'blockUnpaid',
    )
    .map((key) => (policy: Policy) => ({...policy, [key]: true})),
  fc.constant((policy: Policy): Policy => ({
    ...policy,
    blockedRiskLevel: 'MEDIUM',
    blockedRiskRecommendation: 'INVESTIGATE',
  })),
  fc.constant((policy: Policy): Policy => ({
    ...policy,
    maximumOrderValue: '0',
  })),
  fc.constantFrom(...SCOPES).map((scope) => (policy: Policy): Policy => ({
    ...policy,
    limits: {...policy.limits, [scope]: {count: 1, days: 90}},
  })),
  fc.constant((policy: Policy): Policy => ({...policy, enabled: false})),
  fc.constant((policy: Policy): Policy => ({...policy, modes: {}})),
);

/** Milliseconds after the order. */
export const anyDelay: fc.Arbitrary<number> = fc.oneof(
  fc.nat(DAY),
  fc.nat(30 * DAY),
);

function usageBefore(instant: number, hours: readonly number[]): Usage {
  return [...hours]
    .sort((a, b) => b - a)
    .reduce<Usage>(
      (usage, before) => counted(usage, new Date(instant - before * 3_600_000)),
      {},
    );
}

function rarely(): fc.Arbitrary<boolean> {
  return fc.constantFrom(false, false, false, true);
}

function mostlyNone<Name>(names: fc.Arbitrary<Name[]>): fc.Arbitrary<Name[]> {
  return fc.oneof({arbitrary: names.map(() => []), weight: 3}, names);
}

function decimal(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}
