import type {AdminClient} from '~/shopify/admin-client.server';
import type {Merchant} from '~/shopify/merchant-access.server';
import {checkPolicy} from '../policy/check-policy.server';
import {caution} from '../policy/edit-policy.server';
import {POLICY_FIELD} from '../policy/policy-field.server';
import type {PolicyFormState, PolicyPageView} from '../policy/policy-page-view';
import {reviewPage} from '../policy/policy-pages.server';
import {postedValues} from '../policy/policy-post.server';
import {readStoredPolicy} from '../policy/policy-store.server';
import type {PolicyWords} from '../policy/policy-words.server';
import {cancelScan} from '../scan/cancel-scan.server';
import {readScan} from '../scan/scan-store.server';
import {DRY_RUN} from './dry-run-kind.server';
import {type DryRunPost, ownNames} from './dry-run-post.server';
import {type DryRunStarted, startDryRun} from './start-dry-run.server';

/** Why a button could not do what it says. */
export type DryRunProblem = Exclude<DryRunStarted, 'started'> | 'stop-too-late';

export type DryRunPosted =
  | {readonly kind: 'done'}
  | {readonly kind: 'problem'; readonly problem: DryRunProblem}
  /** The editor's review comes back, so that nothing that was filled in is lost. */
  | {readonly kind: 'page'; readonly page: PolicyPageView};

/**
 * Does what a button asks for.
 * @param wordsOf for the shop's currency
 * @throws ShopifyUnavailable
 * @throws Response 400 for rules that the editor's review would not have let through
 */
export async function postDryRun(
  client: AdminClient,
  wordsOf: (currency: string) => PolicyWords,
  by: Merchant,
  post: DryRunPost,
): Promise<DryRunPosted> {
  switch (post.intent) {
    case 'cancel':
      return (await cancelScan(client, DRY_RUN))
        ? {kind: 'done'}
        : {kind: 'problem', problem: 'stop-too-late'};
    case 'again':
      return again(client, by, post);
    case 'try':
      return tryDraft(client, wordsOf, by, post);
  }
}

async function again(
  client: AdminClient,
  by: Merchant,
  {days, askedAfter}: DryRunPost,
): Promise<DryRunPosted> {
  const {scan} = await readScan(client, DRY_RUN);
  if (!scan) throw new Response(null, {status: 400});
  const {draft, digest, base} = scan.setup;
  const wish = {by, draft, digest, base, days, askedAfter};
  const problem = await startDryRun(client, wish);
  return problem === 'started' ? {kind: 'done'} : {kind: 'problem', problem};
}

async function tryDraft(
  client: AdminClient,
  wordsOf: (currency: string) => PolicyWords,
  by: Merchant,
  post: DryRunPost,
): Promise<DryRunPosted> {
  const {token, digest, base, days, askedAfter} = post;
  const checked = checkPolicy(POLICY_FIELD, rulesIn(post));
  if (checked.kind === 'bad') throw new Response(null, {status: 400});
  const draft = checked.policy;
  const wish = {by, draft, digest, base, days, askedAfter};
  const problem = await startDryRun(client, wish);
  if (problem === 'started') return {kind: 'done'};
  const stored = await readStoredPolicy(client);
  const words = wordsOf(stored.currency);
  const form: PolicyFormState = {token, digest, base};
  const notice = caution(problemText(words, problem));
  return {
    kind: 'page',
    page: reviewPage(words, stored, form, draft, {notice}),
  };
}

/** The rules that the editor has sent along. @throws Response 400 for names that the editor has not */
export const rulesIn = (post: DryRunPost) =>
  postedValues(
    POLICY_FIELD,
    Object.fromEntries(
      Object.entries(post).filter(([name]) => !ownNames.has(name)),
    ),
  );

export function problemText(
  {texts: {dryRun}}: PolicyWords,
  problem: DryRunProblem,
): string {
  switch (problem) {
    case 'busy':
      return dryRun.busy;
    case 'crowded':
      return dryRun.crowded;
    case 'too-large':
      return dryRun.tooLarge;
    case 'live-unreadable':
      return dryRun.liveUnreadable;
    case 'stop-too-late':
      return dryRun.stopTooLate;
  }
}
