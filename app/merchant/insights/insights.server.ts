import type {Locale} from '~/i18n/locale';
import type {Merchant} from '~/shopify/merchant-access.server';
import {readStoredPolicy} from '../policy/policy-store.server';
import {cancelScan} from '../scan/cancel-scan.server';
import {carryOnScan, type ScanAccess} from '../scan/carry-on-scan.server';
import {startScan} from '../scan/start-scan.server';
import {insightsKind} from './insights-kind.server';
import {insightsState} from './insights-page.server';
import type {InsightsState} from './insights-page-view';
import {type Period, settingFor} from './setting';

/** The Admin API, and the files that Shopify keeps elsewhere. */
export const insightsAccess = (client: ScanAccess['client']): ScanAccess => ({
  client,
  // Called as a method of anything else, workerd's fetch refuses to run.
  fetch: (input, init) => fetch(input, init),
});

/**
 * What the page says of a period. A count that is under way is carried on by one step.
 * @throws ShopifyUnavailable
 */
export async function openInsights(
  access: ScanAccess,
  locale: Locale,
  days: Period,
  storeDomain: string,
): Promise<InsightsState> {
  const [{stored, collected}, {policy}] = await Promise.all([
    carryOnScan(access, insightsKind(days)),
    readStoredPolicy(access.client),
  ]);
  return insightsState(locale, days, {
    scan: stored.scan,
    collected,
    timeZone: stored.shop.timeZone,
    policy,
    storeDomain,
  });
}

/**
 * Begins to count, by the rules that hold now.
 * @returns why not, or `started`
 * @throws ShopifyUnavailable
 */
export async function countInsights(
  {client}: Pick<ScanAccess, 'client'>,
  by: Merchant,
  days: Period,
): Promise<'busy' | 'crowded' | 'started'> {
  const {policy, timeZone} = await readStoredPolicy(client);
  const setup = settingFor(days, timeZone, policy?.windowMinutes ?? null);
  const {kind} = await startScan(client, insightsKind(days), {by, days, setup});
  if (kind === 'too-large') throw new RangeError('a setting has a fixed size');
  return kind;
}

/** @throws ShopifyUnavailable */
export async function stopCounting(
  {client}: Pick<ScanAccess, 'client'>,
  days: Period,
): Promise<'stopped'> {
  await cancelScan(client, insightsKind(days));
  return 'stopped';
}
