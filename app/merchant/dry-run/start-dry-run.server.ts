import type {Policy} from '~/cancellation/policy';
import type {AdminClient} from '~/shopify/admin-client.server';
import type {Merchant} from '~/shopify/merchant-access.server';
import {readStoredPolicy} from '../policy/policy-store.server';
import type {ScanDays} from '../scan/scan-document';
import {startScan} from '../scan/start-scan.server';
import {DRY_RUN} from './dry-run-kind.server';
import type {AskedAfter} from './dry-run-question';

/** What is to be tried, and how. */
export interface DryRunWish {
  readonly by: Merchant;
  readonly draft: Policy;
  /** What the draft was made from, as its form has it. */
  readonly digest: string;
  readonly base: string;
  readonly days: ScanDays;
  readonly askedAfter: AskedAfter;
}

/** `live-unreadable`: what holds now is no policy, so there is nothing to compare with. The others as of a scan. */
export type DryRunStarted =
  'started' | 'busy' | 'crowded' | 'too-large' | 'live-unreadable';

/**
 * Begins to compare a draft with what holds now. Nothing of the draft is saved for customers.
 * @throws ShopifyUnavailable
 */
export async function startDryRun(
  client: AdminClient,
  {by, days, ...asked}: DryRunWish,
): Promise<DryRunStarted> {
  const {policy: live, timeZone, readAt} = await readStoredPolicy(client);
  if (live === null) return 'live-unreadable';
  const setup = {...asked, live, timeZone, until: readAt.toISOString()};
  return (await startScan(client, DRY_RUN, {by, days, setup})).kind;
}
