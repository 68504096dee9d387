import {DEFAULT_POLICY, parsePolicy, type Policy} from '~/cancellation/policy';
import {formatDateTime} from '~/i18n/format';
import {fill, plural} from '~/i18n/messages';
import type {AdminClient} from '~/shopify/admin-client.server';
import type {Merchant} from '~/shopify/merchant-access.server';
import {checkPolicy} from './check-policy.server';
import {combine} from './combine.server';
import {changedSettings, differences} from './differences.server';
import {withAdded, withRemoved} from './form-rows.server';
import {type FormValues, formValues} from './form-values.server';
import {POLICY_FIELD} from './policy-field.server';
import {lastAuthor} from './policy-history';
import type {
  PolicyFormState,
  PolicyNotice,
  PolicyPageView,
} from './policy-page-view';
import {editPage, formState, reviewPage} from './policy-pages.server';
import type {Intent} from './policy-post.server';
import {
  readStoredPolicy,
  rememberable,
  savePolicy,
  type StoredPolicy,
} from './policy-store.server';
import type {PolicyWords} from './policy-words.server';

/** What a merchant has sent. */
export interface Edit {
  readonly by: Merchant;
  readonly intent: Intent;
  readonly form: PolicyFormState;
  readonly values: FormValues;
}

export type Edited =
  | {readonly kind: 'saved'; readonly stored: StoredPolicy}
  /** Nothing was saved, and this is what the page shows. */
  | {
      readonly kind: 'page';
      readonly status: 200 | 400 | 409 | 413;
      readonly page: PolicyPageView;
    };

/**
 * Does what a button of the editor asks for, on what Shopify has now.
 * @param wordsOf for the shop's currency
 * @throws ShopifyUnavailable
 * @throws Response 400 for what no button of the editor asks for
 */
export async function editPolicy(
  client: AdminClient,
  wordsOf: (currency: string) => PolicyWords,
  edit: Edit,
): Promise<Edited> {
  const stored = await readStoredPolicy(client);
  const words = wordsOf(stored.currency);
  const {intent, form} = edit;
  const common = {words, stored, form};
  if (intent.kind !== 'review' && intent.kind !== 'save') {
    const values = changedForm(intent, edit.values);
    return {kind: 'page', status: 200, page: editPage({...common, values})};
  }
  const {values} = edit;
  const checked = checkPolicy(POLICY_FIELD, values);
  if (checked.kind === 'bad') {
    const {wrong} = checked;
    const notice = wrongNotice(words, wrong.size);
    const page = editPage({...common, values, wrong, notice});
    return {kind: 'page', status: 400, page};
  }
  const {policy} = checked;
  if ((stored.digest ?? '') !== form.digest) {
    return conflict(words, stored, form, policy);
  }
  if (intent.kind === 'review') {
    return isSame(stored, policy)
      ? again(editPage({...common, values, notice: unchanged(words)}), 200)
      : again(reviewPage(words, stored, form, policy), 200);
  }
  const saved = await savePolicy(client, stored, policy, edit.by);
  if (saved === 'saved') return {kind: 'saved', stored};
  if (saved === 'too-large') {
    const notice = caution(words.texts.tooLarge);
    return again(editPage({...common, values, notice}), 413);
  }
  return conflict(words, await readStoredPolicy(client), form, policy);
}

const again = (
  page: PolicyPageView,
  status: 200 | 400 | 409 | 413,
): Edited => ({kind: 'page', status, page});

function changedForm(
  intent: Exclude<Intent, {kind: 'review' | 'save'}>,
  values: FormValues,
): FormValues {
  if (intent.kind === 'edit') return values;
  const change = intent.kind === 'add' ? withAdded : withRemoved;
  const changed =
    'path' in intent ? change(POLICY_FIELD, values, intent.path) : null;
  if (changed === null) throw new Response(null, {status: 400});
  return changed;
}

/** Somebody else was quicker: both people's changes are laid together and looked through once more. */
function conflict(
  words: PolicyWords,
  stored: StoredPolicy,
  form: PolicyFormState,
  mine: Policy,
): Edited {
  const fresh = formState(form.token, stored);
  const theirs = stored.policy;
  if (theirs === null) {
    const notice = conflictNotice(words, stored, []);
    return again(reviewPage(words, stored, fresh, mine, {notice}), 409);
  }
  const base = parsePolicy(form.base || null) ?? DEFAULT_POLICY;
  const {policy, clashes} = combine(POLICY_FIELD, base, mine, theirs);
  const notice = {
    ...conflictNotice(words, stored, clashes),
    changes: differences(words, POLICY_FIELD, base, theirs),
  };
  const page = isSame(stored, policy)
    ? editPage({
        words,
        stored,
        form: fresh,
        values: formValues(POLICY_FIELD, policy),
        notice,
      })
    : reviewPage(words, stored, fresh, policy, {notice});
  return again(page, 409);
}

function conflictNotice(
  words: PolicyWords,
  stored: StoredPolicy,
  clashes: readonly string[],
): PolicyNotice {
  const {texts, locale} = words;
  const at = stored.updatedAt ?? stored.readAt.toISOString();
  const date = formatDateTime(locale, at, stored.timeZone);
  const who = lastAuthor(stored.history, rememberable(stored));
  return {
    kind: 'caution',
    title: texts.conflictTitle,
    sentences: [
      who === null
        ? fill(texts.conflictElsewhere, {date})
        : fill(texts.conflictBy, {who, date}),
      ...clashes.map((key) =>
        fill(texts.conflictClash, {setting: words.label(`policy.${key}`)}),
      ),
      texts.conflictKept,
    ],
    changes: [],
  };
}

/** Whether another policy would change nothing. */
export const isSame = ({policy}: StoredPolicy, other: Policy): boolean =>
  policy !== null && changedSettings(POLICY_FIELD, policy, other).length === 0;

const wrongNotice = (
  {texts, locale}: PolicyWords,
  count: number,
): PolicyNotice => ({
  kind: 'refusal',
  title: null,
  sentences: [plural(locale, count, texts.errors.summary)],
  changes: [],
});

const unchanged = ({texts}: PolicyWords): PolicyNotice =>
  caution(texts.unchanged);

/** A notice of one sentence. */
export const caution = (sentence: string): PolicyNotice => ({
  kind: 'caution',
  title: null,
  sentences: [sentence],
  changes: [],
});
