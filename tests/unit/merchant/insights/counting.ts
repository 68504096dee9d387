import {expect, vi} from 'vitest';
import {
  countInsights,
  insightsAccess,
} from '~/merchant/insights/insights.server';
import {insightsKind} from '~/merchant/insights/insights-kind.server';
import type {InsightsScan} from '~/merchant/insights/insights-page.server';
import type {MoneyKind} from '~/merchant/insights/insights-sum';
import type {Period} from '~/merchant/insights/setting';
import {carryOnScan} from '~/merchant/scan/carry-on-scan.server';
import type {Order} from '../../../../emulator/state/orders';
import type {EmulatedShop} from '../../support/emulated-shop';
import {signedInMerchant} from '../signed-in';

/** Counts in small steps, as somebody does who looks at the page again and again. */
export async function count(
  {admin}: EmulatedShop,
  days: Period,
): Promise<InsightsScan> {
  const access = {...insightsAccess(admin), pieceBytes: 50_000};
  const by = await signedInMerchant();
  expect(await countInsights(access, by, days)).toBe('started');
  return vi.waitFor(
    async () => {
      const {stored} = await carryOnScan(access, insightsKind(days));
      if (stored.scan?.phase !== 'done') throw new Error('not yet');
      return stored.scan;
    },
    {timeout: 20_000, interval: 10},
  );
}

/** The orders that were to be counted. */
export const ordersIn = (
  {emulator}: EmulatedShop,
  {from, until}: InsightsScan,
): Order[] =>
  [...emulator.world.orders.values()].filter(
    ({createdAt}) =>
      Date.parse(createdAt) >= Date.parse(from) &&
      Date.parse(createdAt) < Date.parse(until),
  );

/** A sum as counted, in minor units by currency. */
export const minorUnits = (
  {sum}: InsightsScan,
  kind: MoneyKind,
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(sum.money[kind]).map(([currency, amount]) => [
      currency,
      Math.round(Number(amount) * 100),
    ]),
  );

/** Figures that begin so. */
export const countsWith = (
  {sum}: InsightsScan,
  prefix: string,
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(sum.counts).filter(([figure]) => figure.startsWith(prefix)),
  );
