import type {Policy} from '~/cancellation/policy';
import {WEEKDAYS} from '~/cancellation/working-days';
import {fill, plural} from '~/i18n/messages';
import {describeValue} from './describe-value.server';
import {entryOf, type Field} from './field';
import {ROOT} from './form-values.server';
import type {PolicyWords} from './policy-words.server';

const MINUTES_A_DAY = 1440;

/** What a policy comes to, in sentences that somebody can read who has never seen its form. */
export function policySummary(
  words: PolicyWords,
  policyField: Field,
  policy: Policy,
): string[] {
  const {summary} = words.texts;
  const withdrawal = plural(
    words.locale,
    policy.withdrawalCountries.length,
    summary.withdrawal,
  );
  if (!policy.enabled) return [summary.off, withdrawal];
  return [
    until(words, policy),
    ...holidays(words, policy),
    ...exceptions(words, policyField, policy),
    ...asked(words, policy),
    moneyBack(words, policy),
    ...fee(words, policy),
    policy.reasonRequired ? summary.reasonRequired : summary.reasonOptional,
    ...changes(words, policy),
    ...(policy.withdrawalCountries.length > 0 ? [withdrawal] : []),
    ...overrides(words, policyField, policy),
  ];
}

function until(words: PolicyWords, {windowMinutes, cutOffs}: Policy): string {
  const {summary} = words.texts;
  const latest = cutOffs && cutOffsInWords(words, cutOffs);
  const time = windowMinutes === null ? null : duration(words, windowMinutes);
  if (time !== null) {
    return latest
      ? fill(summary.untilWindowAndCutOff, {time, cutOffs: latest})
      : fill(summary.untilWindow, {time});
  }
  return latest
    ? fill(summary.untilCutOff, {cutOffs: latest})
    : summary.untilPacked;
}

/** In the largest unit that comes out even: 90 minutes, 2 hours, 3 days. */
function duration({texts, locale}: PolicyWords, minutes: number): string {
  const {summary} = texts;
  if (minutes % MINUTES_A_DAY === 0) {
    return plural(locale, minutes / MINUTES_A_DAY, summary.days);
  }
  return minutes % 60 === 0
    ? plural(locale, minutes / 60, summary.hours)
    : plural(locale, minutes, summary.minutes);
}

/** "14:00 on Monday to Friday and 12:00 on Saturday"; empty where no day has a cut-off. */
function cutOffsInWords(
  words: PolicyWords,
  cutOffs: NonNullable<Policy['cutOffs']>,
): string {
  const byTime = new Map<string, number[]>();
  WEEKDAYS.forEach((weekday, day) => {
    const time = cutOffs[weekday];
    if (time !== null) byTime.set(time, [...(byTime.get(time) ?? []), day]);
  });
  return words.list(
    [...byTime].map(([time, days]) =>
      fill(words.texts.summary.cutOff, {time, days: daysInWords(words, days)}),
    ),
  );
}

function daysInWords(words: PolicyWords, days: readonly number[]): string {
  const names = days.map((day) => words.dayName(WEEKDAYS[day] ?? ''));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const isRange =
    days.length > 2 &&
    days.every((day, index) => day === (days[0] ?? 0) + index);
  return isRange
    ? fill(words.texts.summary.dayRange, {first, last})
    : words.list(names);
}

const holidays = (
  {texts, locale}: PolicyWords,
  {cutOffs, closedDays}: Policy,
): string[] =>
  cutOffs === null || closedDays.length === 0
    ? []
    : [plural(locale, closedDays.length, texts.summary.holidays)];

function exceptions(
  words: PolicyWords,
  policyField: Field,
  policy: Policy,
): string[] {
  const {summary} = words.texts;
  const values = new Map<string, unknown>(Object.entries(policy));
  const clauses = Object.entries(summary.exceptions).flatMap(([key, text]) => {
    const value = values.get(key);
    const field = entryOf(policyField, key)?.field;
    const isUnused =
      value === null ||
      value === false ||
      (Array.isArray(value) && value.length === 0);
    if (!field || isUnused) return [];
    const said = describeValue(words, field, value, `${ROOT}.${key}`);
    return [fill<'value'>(text, {value: words.either(said)})];
  });
  return clauses.length === 0
    ? []
    : [fill(summary.except, {what: words.either(clauses)})];
}

function asked(words: PolicyWords, {modes}: Policy): string[] {
  const codes = Object.entries(modes)
    .filter(([, mode]) => mode === 'request')
    .map(([code]) => words.code(code).toLocaleLowerCase(words.locale.tag));
  return codes.length === 0
    ? []
    : [fill(words.texts.summary.asked, {what: words.either(codes)})];
}

function moneyBack(
  words: PolicyWords,
  {refundRoutes, storeCreditBonusPercent}: Policy,
): string {
  const {summary} = words.texts;
  if (refundRoutes.length === 1) {
    return refundRoutes[0] === 'original'
      ? summary.moneyBack
      : summary.moneyAsCredit;
  }
  const routes = words.either(
    refundRoutes.map((route) =>
      words.option(route).toLocaleLowerCase(words.locale.tag),
    ),
  );
  return Number(storeCreditBonusPercent) > 0
    ? fill(summary.moneyByChoice, {
        routes,
        bonus: words.value('percent', storeCreditBonusPercent),
      })
    : fill(summary.moneyByChoicePlain, {routes});
}

function fee(words: PolicyWords, policy: Policy): string[] {
  const {summary} = words.texts;
  if (policy.fee === null) return [];
  if ('percent' in policy.fee) {
    const percent = words.value('percent', policy.fee.percent);
    return [fill(summary.feePercent, {percent})];
  }
  const amounts = Object.entries(policy.fee.amounts).map(
    ([currency, amount]) => `${amount} ${currency}`,
  );
  return amounts.length === 0
    ? []
    : [fill(summary.feeAmounts, {amounts: words.list(amounts)})];
}

function changes(
  {texts: {summary}}: PolicyWords,
  {changes: {address, items}}: Policy,
): string[] {
  if (address && items) return [summary.changesBoth];
  if (address) return [summary.changesAddress];
  return items ? [summary.changesItems] : [];
}

function overrides(
  words: PolicyWords,
  policyField: Field,
  policy: Policy,
): string[] {
  const field = entryOf(policyField, 'overrides')?.field;
  const different =
    field?.kind === 'rows' ? entryOf(field.row, ROOT)?.field : undefined;
  if (!different) return [];
  return policy.overrides.map((override) =>
    fill(words.texts.summary.override, {
      countries: words.list(
        override.countries.map((code) => words.country(code)),
      ),
      what: describeValue(words, different, override.policy, ROOT).join('; '),
    }),
  );
}
