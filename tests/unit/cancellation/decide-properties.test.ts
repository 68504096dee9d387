import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {expect, it} from 'vitest';
import {type Decision, decide} from '~/cancellation/decide';
import {
  type OrderSnapshot,
  remainingLines,
} from '~/cancellation/order-snapshot';
import {type Policy, policyFor} from '~/cancellation/policy';
import type {Limit, Usage} from '~/cancellation/usage';
import {anyDelay, anyOrder, anyPolicy, anyTightening} from './arbitraries';
import {owned} from './orders';

const RUNS = {numRuns: 2000};

const after = ({placedAt}: OrderSnapshot, milliseconds: number): Date =>
  new Date(Date.parse(placedAt) + milliseconds);

const answer = (decision: Decision): string =>
  decision.kind === 'cancel' ? 'cancel' : `${decision.kind} ${decision.code}`;

/** What the policy forbids, said once more and in another way than the rules say it. */
const FORBIDDEN: Record<
  string,
  (order: OrderSnapshot, policy: Policy, now: Date) => boolean
> = {
  switchedOff: (_order, {enabled}) => !enabled,
  window: ({placedAt}, {windowMinutes}, now) =>
    windowMinutes !== null &&
    now.getTime() - Date.parse(placedAt) >= windowMinutes * 60_000,
  cutOff: aCutOffHasPassed,
  giftCard: (order) => remainingLines(order).some((line) => line.isGiftCard),
  productTag: (order, {blockedProductTags}) =>
    remainingLines(order).some(({productTags}) =>
      overlap(productTags, blockedProductTags),
    ),
  preOrder: (order, {preOrderTags}) =>
    remainingLines(order).some(({productTags}) =>
      overlap(productTags, preOrderTags),
    ),
  productType: (order, {blockedProductTypes}) =>
    remainingLines(order).some(({productType}) =>
      overlap([productType ?? ''], blockedProductTypes),
    ),
  orderTag: ({tags}, {blockedOrderTags}) => overlap(tags, blockedOrderTags),
  personalised: (order, {blockPersonalised}) =>
    blockPersonalised &&
    remainingLines(order).some((line) => line.attributeKeys.includes('Name')),
  subscription: (order, {blockSubscriptions}) =>
    blockSubscriptions &&
    remainingLines(order).some((line) => line.hasSellingPlan),
  company: ({purchaser}, {blockBusinessOrders}) =>
    blockBusinessOrders && purchaser !== 'customer',
  gateway: ({transactions}, {blockedGateways}) =>
    transactions.some(({gateway}) => blockedGateways.includes(gateway)),
  unpaid: ({financialStatus}, {blockUnpaid}) =>
    blockUnpaid && (financialStatus === null || financialStatus === 'PENDING'),
  riskLevel: ({risk: {levels}}, {blockedRiskLevel}) =>
    blockedRiskLevel !== null &&
    (levels.length === 0 ||
      levels.includes('PENDING') ||
      levels.includes('HIGH') ||
      (blockedRiskLevel === 'MEDIUM' && levels.includes('MEDIUM'))),
  recommendation: ({risk: {recommendation}}, {blockedRiskRecommendation}) =>
    blockedRiskRecommendation !== null &&
    (recommendation === 'CANCEL' ||
      recommendation === blockedRiskRecommendation),
  value: ({value}, {maximumOrderValue}) =>
    maximumOrderValue !== null &&
    minor(value.amount) > minor(maximumOrderValue),
  customerLimit: ({usage}, {limits}, now) =>
    isUsedUp(usage.customer, limits.customer, now),
  addressLimit: ({usage}, {limits}, now) =>
    isUsedUp(usage.address, limits.address, now),
  shopLimit: ({usage}, {limits}, now) => isUsedUp(usage.shop, limits.shop, now),
};

it('never allows what a rule forbids, and every rule has its turn', () => {
  const seen = new Set<string>();
  let allowed = 0;
  fc.assert(
    fc.property(anyOrder, anyPolicy, anyDelay, (order, policy, delay) => {
      const now = after(order, delay);
      const effective = policyFor(policy, order);
      const forbidden = Object.entries(FORBIDDEN)
        .filter(([, forbids]) => forbids(order, effective, now))
        .map(([name]) => name);
      forbidden.forEach((name) => seen.add(name));
      const {kind} = decide(owned(order), policy, now);
      if (kind === 'cancel') allowed += 1;
      if (forbidden.length > 0) expect(kind).not.toBe('cancel');
    }),
    RUNS,
  );
  expect([...seen].sort()).toEqual(Object.keys(FORBIDDEN).sort());
  expect(allowed).toBeGreaterThan(20);
});

it('never opens a door by a tighter policy', () => {
  fc.assert(
    fc.property(
      anyOrder,
      anyPolicy,
      anyTightening,
      anyDelay,
      (order, policy, tighten, delay) => {
        const loose = {...policy, overrides: []};
        const now = after(order, delay);
        if (decide(owned(order), tighten(loose), now).kind === 'cancel') {
          expect(decide(owned(order), loose, now).kind).toBe('cancel');
        }
      },
    ),
    RUNS,
  );
});

it('changes its answer at the moment it names, and never before', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      anyOrder,
      anyPolicy,
      anyDelay,
      fc.double({min: 0, max: 1, noNaN: true}),
      (order, policy, delay, share) => {
        const now = after(order, delay);
        const ask = (moment: number) =>
          answer(decide(owned(order), policy, new Date(moment)));
        const decision = decide(owned(order), policy, now);
        seen.add(
          `${decision.kind}${decision.until === null ? ' for ever' : ''}`,
        );
        const until =
          decision.until === null ? null : Date.parse(decision.until);
        const last = until === null ? now.getTime() + 1e11 : until - 1;
        const between = now.getTime() + (last - now.getTime()) * share;
        expect(ask(Math.floor(between))).toBe(answer(decision));
        expect(ask(last)).toBe(answer(decision));
        if (until !== null) expect(ask(until)).not.toBe(answer(decision));
      },
    ),
    RUNS,
  );
  expect([...seen].sort()).toEqual([
    'cancel',
    'cancel for ever',
    'refuse',
    'refuse for ever',
    'request',
    'request for ever',
  ]);
});

/**
 * Looks at the clock every quarter of an hour, as somebody on watch would, rather than reckoning with dates. It says
 * nothing of days on which the clocks change: those have a table of their own.
 */
function aCutOffHasPassed(
  {placedAt, shopTimeZone}: OrderSnapshot,
  {cutOffs, closedDays}: Policy,
  now: Date,
): boolean {
  if (cutOffs === null) return false;
  const first = Math.floor(Date.parse(placedAt) / 60_000) + 1;
  const last = Math.min(Math.floor(now.getTime() / 60_000), first + 1500);
  const times = [
    cutOffs.sunday,
    cutOffs.monday,
    cutOffs.tuesday,
    cutOffs.wednesday,
    cutOffs.thursday,
    cutOffs.friday,
    cutOffs.saturday,
  ];
  const start = new Temporal.ZonedDateTime(
    BigInt(first) * 60_000_000_000n,
    shopTimeZone,
  );
  for (let minute = first; minute <= last; minute += 15) {
    const shown = start.add({minutes: minute - first});
    const isClosed = closedDays.includes(shown.toPlainDate().toString());
    const time = times[shown.dayOfWeek % 7];
    if (isClosed || time == null || shown.hoursInDay !== 24) continue;
    const since = shown.toPlainTime().since(time).total('minutes');
    if (since >= 0 && since < Math.min(15, minute - first)) return true;
  }
  return false;
}

/** As if each attempt had been made in the last millisecond of its hour. */
function isUsedUp(usage: Usage, limit: Limit | null, now: Date): boolean {
  if (limit === null) return false;
  const since = now.getTime() - limit.days * 86_400_000;
  const attempts = Object.entries(usage).flatMap(([hour, count]) =>
    Array.from({length: count}, () => (Number(hour) + 1) * 3_600_000 - 1),
  );
  return attempts.filter((at) => at >= since).length >= limit.count;
}

function overlap(
  some: readonly string[] | null,
  others: readonly string[],
): boolean {
  return some?.some((name) => others.includes(name)) ?? false;
}

const minor = (amount: string): bigint => {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(2, '0').slice(0, 2));
};
