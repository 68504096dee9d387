import {DEFAULT_POLICY, type Policy} from '~/cancellation/policy';
import type {AdminClient} from '~/shopify/admin-client.server';
import {caution, isSame} from './edit-policy.server';
import {formValues} from './form-values.server';
import {policyOfVersion} from './history-view.server';
import {POLICY_FIELD} from './policy-field.server';
import type {PolicyNotice, PolicyPageView} from './policy-page-view';
import {
  editPage,
  formState,
  reviewPage,
  unreadablePage,
} from './policy-pages.server';
import {readStoredPolicy, type StoredPolicy} from './policy-store.server';
import type {PolicyWords} from './policy-words.server';

/**
 * The page as it opens. `from` in the query asks for the review of an earlier version, by its number, or of "defaults".
 * Null where there is no such version.
 * @param wordsOf for the shop's currency
 * @throws ShopifyUnavailable
 */
export async function openPolicy(
  client: AdminClient,
  wordsOf: (currency: string) => PolicyWords,
  token: string,
  query: URLSearchParams,
): Promise<PolicyPageView | null> {
  const stored = await readStoredPolicy(client);
  const words = wordsOf(stored.currency);
  const form = formState(token, stored);
  const from = query.get('from');
  if (from !== null) {
    const policy = versionFrom(stored, from);
    if (policy === null) return null;
    const lead = words.texts.restoreLead;
    return isSame(stored, policy)
      ? editPage({
          words,
          stored,
          form,
          values: formValues(POLICY_FIELD, policy),
          notice: caution(words.texts.unchanged),
        })
      : reviewPage(words, stored, form, policy, {lead});
  }
  if (stored.policy === null) return unreadablePage(words, stored);
  return editPage({
    words,
    stored,
    form,
    values: formValues(POLICY_FIELD, stored.policy),
    notice: query.has('saved') ? saved(words) : null,
  });
}

function versionFrom(stored: StoredPolicy, from: string): Policy | null {
  if (from === 'defaults') return DEFAULT_POLICY;
  return /^\d{1,6}$/.test(from) ? policyOfVersion(stored, Number(from)) : null;
}

const saved = ({texts}: PolicyWords): PolicyNotice => ({
  kind: 'success',
  title: null,
  sentences: [texts.saved],
  changes: [],
});
