import * as v from 'valibot';
import {DEFAULT_POLICY, type Policy, PolicySchema} from '~/cancellation/policy';
import {formatDateTime} from '~/i18n/format';
import {fill} from '~/i18n/messages';
import {type Difference, differences} from './differences.server';
import {POLICY_FIELD} from './policy-field.server';
import type {HistoryEntry} from './policy-history';
import type {StoredPolicy} from './policy-store.server';
import type {PolicyWords} from './policy-words.server';

/** One state of the rules, with what was different from the one before. */
export interface VersionView {
  readonly number: number;
  readonly title: string;
  /** Who made it and when. */
  readonly byline: string;
  readonly differences: readonly Difference[];
  /** Said in the place of differences, where they can't be told. */
  readonly remark: string | null;
  readonly isCurrent: boolean;
  readonly canBeRestored: boolean;
  readonly restoreLabel: string;
}

/** Every version that is kept, the newest first. */
export function historyView(
  words: PolicyWords,
  {history, timeZone}: StoredPolicy,
): VersionView[] {
  const {texts} = words;
  const {entries} = history;
  return entries
    .map((entry, index): VersionView => {
      const before = entries[index - 1];
      const policy = policyOf(entry);
      const isCurrent = index === entries.length - 1;
      return {
        number: entry.number,
        title: fill(texts.version, {number: entry.number}),
        byline: byline(words, entry, timeZone),
        differences: changes(words, before, policy),
        remark: remark(words, entry, before, policy),
        isCurrent,
        canBeRestored: policy !== null && !isCurrent,
        restoreLabel: fill(texts.restore, {number: entry.number}),
      };
    })
    .reverse();
}

/** The rules of one version; null where they are not kept, or were none. */
export function policyOfVersion(
  {history}: StoredPolicy,
  number: number,
): Policy | null {
  const entry = history.entries.find((each) => each.number === number);
  return entry ? policyOf(entry) : null;
}

function policyOf({policy}: HistoryEntry): Policy | null {
  if (policy === null) return DEFAULT_POLICY;
  const result = v.safeParse(PolicySchema, policy);
  return result.success ? result.output : null;
}

function byline(
  {texts, locale}: PolicyWords,
  {at, by}: HistoryEntry,
  timeZone: string,
): string {
  if (at === null) return texts.historyBeginning;
  const date = formatDateTime(locale, at, timeZone);
  return by === null
    ? fill(texts.historyElsewhere, {date})
    : fill(texts.historyBy, {who: by, date});
}

function changes(
  words: PolicyWords,
  before: HistoryEntry | undefined,
  policy: Policy | null,
): Difference[] {
  const was = before && policyOf(before);
  return was && policy ? differences(words, POLICY_FIELD, was, policy) : [];
}

function remark(
  {texts}: PolicyWords,
  {at}: HistoryEntry,
  before: HistoryEntry | undefined,
  policy: Policy | null,
): string | null {
  if (policy === null) return texts.historyUnreadable;
  return before === undefined && at !== null ? texts.historyOldest : null;
}
