import {DEFAULT_POLICY, type Policy} from '~/cancellation/policy';
import {formatDateTime} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import {differences} from './differences.server';
import type {Field} from './field';
import {type FormValues, formValues, ROOT} from './form-values.server';
import {questionViews} from './form-view.server';
import {POLICY_FIELD} from './policy-field.server';
import type {
  PolicyFormState,
  PolicyNotice,
  PolicyPageView,
} from './policy-page-view';
import type {StoredPolicy} from './policy-store.server';
import {PolicyWords} from './policy-words.server';
import {policySummary} from './summary.server';

/** @param currency the shop's, or the locale's where Shopify did not say */
export const wordsFor = (locale: Locale, currency?: string): PolicyWords =>
  new PolicyWords(
    messagesFor(locale).merchant,
    locale,
    currency ?? locale.currency,
  );

/** What a form that was begun on this state sends along. What can't be read is nothing to compare with. */
export const formState = (
  token: string,
  {digest, value, policy}: StoredPolicy,
): PolicyFormState => ({
  token,
  digest: digest ?? '',
  base: policy === null ? '' : (value ?? ''),
});

interface Editor {
  readonly words: PolicyWords;
  /** Null where Shopify did not say. */
  readonly stored: StoredPolicy | null;
  readonly form: PolicyFormState;
  readonly values: FormValues;
  readonly wrong?: ReadonlyMap<string, Field>;
  readonly notice?: PolicyNotice | null;
}

/** The form. */
export function editPage({
  words,
  stored,
  form,
  values,
  wrong = new Map(),
  notice = null,
}: Editor): PolicyPageView {
  const holds = stored?.policy;
  return {
    kind: 'edit',
    title: words.texts.policyTitle,
    notice,
    form,
    now: holds
      ? {
          sentences: policySummary(words, POLICY_FIELD, holds),
          since: since(words, stored),
        }
      : null,
    questions: questionViews(POLICY_FIELD, {words, values, wrong}),
    holds: holds
      ? {boxes: [...formValues(POLICY_FIELD, holds)], root: `${ROOT}.`}
      : null,
  };
}

/** The step before saving: what becomes different, and what holds then. */
export function reviewPage(
  words: PolicyWords,
  stored: StoredPolicy,
  form: PolicyFormState,
  policy: Policy,
  {
    notice = null,
    lead = words.texts.reviewLead,
  }: {readonly notice?: PolicyNotice | null; readonly lead?: string} = {},
): PolicyPageView {
  return {
    kind: 'review',
    title: words.texts.reviewTitle,
    notice,
    form,
    lead,
    differences: differences(
      words,
      POLICY_FIELD,
      stored.policy ?? DEFAULT_POLICY,
      policy,
    ),
    then: policySummary(words, POLICY_FIELD, policy),
    values: [...formValues(POLICY_FIELD, policy)],
  };
}

/** For a metafield that holds something else than rules. */
export const unreadablePage = (
  {texts}: PolicyWords,
  {value}: StoredPolicy,
): PolicyPageView => ({
  kind: 'unreadable',
  title: texts.unreadableTitle,
  notice: null,
  raw: value ?? '',
});

/** For when Shopify does not answer and nothing was filled in. */
export const unreachablePage = ({texts}: PolicyWords): PolicyPageView => ({
  kind: 'unreachable',
  title: texts.unavailableTitle,
  notice: null,
});

const since = (
  {texts, locale}: PolicyWords,
  {updatedAt, timeZone}: StoredPolicy,
): string =>
  updatedAt === null
    ? texts.nowDefault
    : fill(texts.nowSaved, {
        date: formatDateTime(locale, updatedAt, timeZone),
      });
