import fc from 'fast-check';
import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {DEFAULT_POLICY, PolicySchema} from '~/cancellation/policy';
import {REQUESTABLE_CODES} from '~/cancellation/request-modes';
import {LOCALES} from '~/i18n/locale';
import {checkPolicy} from '~/merchant/policy/check-policy.server';
import {changedSettings} from '~/merchant/policy/differences.server';
import type {Field} from '~/merchant/policy/field';
import {withAdded, withRemoved} from '~/merchant/policy/form-rows.server';
import {formValues, readValues} from '~/merchant/policy/form-values.server';
import {questionViews} from '~/merchant/policy/form-view.server';
import {fieldOf, POLICY_FIELD} from '~/merchant/policy/policy-field.server';
import {wordsFor} from '~/merchant/policy/policy-pages.server';
import {QUESTION_OF} from '~/merchant/policy/questions';
import {anyPolicy} from '../cancellation/arbitraries';

/** Every path of a field, rows and codes included. */
function pathsOf(field: Field, path: string): [string, Field][] {
  const within =
    field.kind === 'group'
      ? field.entries.flatMap(({key, field: part}) =>
          pathsOf(part, `${path}.${key}`),
        )
      : field.kind === 'rows' && field.row.kind === 'group'
        ? field.row.entries.flatMap(({key, field: part}) =>
            pathsOf(part, `${path}.0.${key}`),
          )
        : [];
  return [[path, field], ...within];
}

const paths = pathsOf(POLICY_FIELD, 'policy').filter(
  ([path, {kind}]) => path !== 'policy' && kind !== 'fixed',
);

describe('the editor', () => {
  it('asks for every setting of the policy', () => {
    const settings = Object.keys(PolicySchema.entries).filter(
      (key) => key !== 'version',
    );
    expect(Object.keys(QUESTION_OF).sort()).toEqual(settings.sort());
    const words = wordsFor(LOCALES[0]);
    const asked = questionViews(POLICY_FIELD, {
      words,
      values: formValues(POLICY_FIELD, DEFAULT_POLICY),
      wrong: new Map(),
    }).flatMap(({fields}) => fields.map(({name}) => name));
    expect(asked.sort()).toEqual(settings.map((key) => `policy.${key}`).sort());
  });

  it.each(LOCALES.map((locale) => [locale.tag, locale] as const))(
    'has a name for each part and each answer (%s)',
    (_tag, locale) => {
      const words = wordsFor(locale);
      const nameless = paths.filter(([path]) => {
        const key = path.slice(path.lastIndexOf('.') + 1);
        return words.label(path) === key;
      });
      expect(nameless.map(([path]) => path)).toEqual([]);
      const options = paths.flatMap(([, field]) =>
        field.kind === 'choice' || field.kind === 'ranking'
          ? field.options
          : [],
      );
      expect(options.filter((each) => words.option(each) === each)).toEqual([]);
      expect(
        REQUESTABLE_CODES.filter((code) => words.code(code) === code),
      ).toEqual([]);
    },
  );

  it('refuses to be made of what nobody could fill in', () => {
    expect(() => fieldOf(v.strictObject({when: v.date()}))).toThrow(/date/);
  });
});

describe('a policy in the form', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const checked = checkPolicy(
          POLICY_FIELD,
          formValues(POLICY_FIELD, policy),
        );
        if (checked.kind === 'bad') {
          throw new Error([...checked.wrong.keys()].join(', '));
        }
        expect(changedSettings(POLICY_FIELD, policy, checked.policy)).toEqual(
          [],
        );
      }),
    );
  });

  it('is the same JSON for the defaults', () => {
    const values = formValues(POLICY_FIELD, DEFAULT_POLICY);
    expect(readValues(POLICY_FIELD, values)).toEqual(DEFAULT_POLICY);
  });

  it('takes numbers, times and countries as people write them', () => {
    const values = new Map([
      ...formValues(POLICY_FIELD, DEFAULT_POLICY),
      ['policy.storeCreditBonusPercent', '12,5'],
      ['policy.cutOffs.monday', '14.00'],
      ['policy.withdrawalCountries', 'no\n\n se '],
      ['policy.fee.amounts', 'nok 49,50\nEUR 5'],
    ]);
    const checked = checkPolicy(POLICY_FIELD, values);
    expect(checked).toMatchObject({
      kind: 'good',
      policy: {
        storeCreditBonusPercent: '12.5',
        cutOffs: {monday: '14:00', tuesday: null},
        withdrawalCountries: ['NO', 'SE'],
        fee: {amounts: {NOK: '49.50', EUR: '5'}},
      },
    });
  });

  it.each<[told: string, filledIn: Record<string, string>]>([
    ['policy.windowMinutes', {'policy.windowMinutes': 'soon'}],
    ['policy.windowMinutes', {'policy.windowMinutes': '0'}],
    ['policy.enabled', {'policy.enabled': ''}],
    ['policy.closedDays', {'policy.closedDays': '2026-12-25\n2026-02-31'}],
    ['policy.withdrawalCountries', {'policy.withdrawalCountries': 'Norway'}],
    ['policy.reasons.0.key', {'policy.reasons.0.key': 'Not a key'}],
    ['policy.reasons.0.label.en', {'policy.reasons.0.label.en': ''}],
    ['policy.refundRoutes', {'policy.refundRoutes.0': ''}],
    ['policy.fee', {'policy.fee.percent': '5', 'policy.fee.amounts': 'NOK 5'}],
    [
      'policy.limits.customer.days',
      {'policy.limits.customer.days': '', 'policy.limits.customer.count': '3'},
    ],
    ['policy.overrides.0.countries', {'policy.overrides.0': ''}],
  ])('says which field is wrong: %s', (told, filledIn) => {
    const checked = checkPolicy(
      POLICY_FIELD,
      new Map([
        ...formValues(POLICY_FIELD, DEFAULT_POLICY),
        ...Object.entries(filledIn),
      ]),
    );
    expect(checked.kind === 'bad' && [...checked.wrong.keys()]).toEqual([told]);
  });
});

describe('rows', () => {
  const values = formValues(POLICY_FIELD, DEFAULT_POLICY);

  it('are added at the end and taken from anywhere', () => {
    const more = withAdded(POLICY_FIELD, values, 'policy.reasons');
    expect(more?.has('policy.reasons.6')).toBe(true);
    const fewer = withRemoved(POLICY_FIELD, values, 'policy.reasons.1');
    expect(readValues(POLICY_FIELD, fewer ?? new Map())).toEqual({
      ...DEFAULT_POLICY,
      reasons: DEFAULT_POLICY.reasons.filter((_, index) => index !== 1),
    });
  });

  it('of another country begin with what holds everywhere', () => {
    const row = withAdded(POLICY_FIELD, values, 'policy.overrides');
    const filled = new Map([
      ...(row ?? []),
      ['policy.overrides.0.countries', 'DE'],
    ]);
    const path = 'policy.overrides.0.policy.reasons';
    const set = withAdded(POLICY_FIELD, filled, path) ?? new Map();
    expect(checkPolicy(POLICY_FIELD, set)).toMatchObject({
      kind: 'good',
      policy: {
        overrides: [
          {countries: ['DE'], policy: {reasons: DEFAULT_POLICY.reasons}},
        ],
      },
    });
    const unset = withRemoved(POLICY_FIELD, set, path) ?? new Map();
    expect(checkPolicy(POLICY_FIELD, unset)).toMatchObject({
      policy: {overrides: [{countries: ['DE'], policy: {}}]},
    });
  });

  it.each([
    'policy.version',
    'policy.windowMinutes',
    'policy.no-such',
    'other',
  ])('can’t be added to %s', (path) => {
    expect(withAdded(POLICY_FIELD, values, path)).toBeNull();
  });
});
