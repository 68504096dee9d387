import type {Policy} from '~/cancellation/policy';
import {describeValue} from './describe-value.server';
import type {Field} from './field';
import {formValues, ROOT} from './form-values.server';
import type {PolicyWords} from './policy-words.server';

/** A setting that two policies have differently, in words. */
export interface Difference {
  readonly key: string;
  readonly label: string;
  /** What only the first one says. */
  readonly before: readonly string[];
  /** What only the second one says. */
  readonly after: readonly string[];
}

/** What is different in the second of two policies, in the order of the settings. */
export function differences(
  words: PolicyWords,
  policyField: Field,
  before: Policy,
  after: Policy,
): Difference[] {
  return changedSettings(policyField, before, after).map(({key, field}) => {
    const path = `${ROOT}.${key}`;
    const was = describeValue(words, field, settingOf(before, key), path);
    const is = describeValue(words, field, settingOf(after, key), path);
    const [lost, won] = [without(was, is), without(is, was)];
    // Only their order is another.
    const isReordered = lost.length === 0 && won.length === 0;
    return {
      key,
      label: words.label(path),
      before: isReordered ? was : lost,
      after: isReordered ? is : won,
    };
  });
}

/** The settings that two policies have differently. What means the same, such as no cut-off on any day, is the same. */
export function changedSettings(
  policyField: Field,
  before: Policy,
  after: Policy,
): {readonly key: string; readonly field: Field}[] {
  if (policyField.kind !== 'group') return [];
  return policyField.entries.filter(
    ({key, field}) =>
      asFilledIn(field, settingOf(before, key)) !==
      asFilledIn(field, settingOf(after, key)),
  );
}

const asFilledIn = (field: Field, value: unknown): string =>
  JSON.stringify(
    [...formValues(field, value)].filter(([, text]) => text !== ''),
  );

export const settingOf = (policy: Policy, key: string): unknown =>
  Object.entries(policy).find(([name]) => name === key)?.[1];

const without = (lines: readonly string[], others: readonly string[]) =>
  lines.filter((line) => !others.includes(line));
