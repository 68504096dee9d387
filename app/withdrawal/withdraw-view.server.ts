import {formatDate} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, type Messages, plural} from '~/i18n/messages';
import {momentOfReceipt} from './moment-of-receipt';
import type {Offer} from './offer';
import type {Statement} from './statement';
import {
  hasRight,
  periodOf,
  rulesOf,
  unprovenStatement,
  type WithdrawalOrder,
} from './withdrawal-order';
import {coveredLines, withdrawableLines} from './withdrawable-lines';
import {fieldOf} from './withdraw-form';

type Texts = Messages['withdrawal'];

/** Pieces of one line, as one thing to choose. */
export interface ChoiceView {
  /** Name of the field. */
  readonly name: string;
  readonly title: string;
  readonly state: string;
  /** For whoever hears the field alone. */
  readonly label: string;
  readonly most: number;
  /** From none to all: the words of the list. */
  readonly quantities: readonly {
    readonly value: string;
    readonly label: string;
  }[];
}

/** Why there is nothing to withdraw from here. */
export type NoneCode =
  'cancelled' | 'no-right' | 'nothing' | 'over' | 'unknown';

/** What was stated already, for whoever it was to confirm. */
export interface EarlierView {
  readonly text: string;
  /** Their own words about what they withdraw from; null for all of it. */
  readonly remarks: string | null;
}

export type WithdrawView =
  | {
      readonly kind: 'open';
      /** Null where this is a statement of its own. */
      readonly earlier: EarlierView | null;
      readonly choices: readonly ChoiceView[];
      /** Null where it does not matter, or is not known any more: what was chosen can be sent all the same. */
      readonly deadline: string | null;
      readonly exempt: readonly string[];
    }
  | {
      readonly kind: 'none';
      readonly code: NoneCode;
      readonly text: string;
      readonly exempt: readonly string[];
    };

/** What a page says of an order from which its consumer may want to withdraw. */
export function withdrawView(
  order: WithdrawalOrder | null,
  locale: Locale,
  texts: Texts,
): WithdrawView {
  if (!order) return none('unknown', texts.none.unknown);
  if (!hasRight(order)) return none('no-right', texts.none['no-right']);
  if (order.cancelledAt !== null) {
    return none('cancelled', texts.none.cancelled);
  }
  const lines = withdrawableLines(order);
  const exempt = lines.flatMap(({title, exemption}) =>
    exemption ? [fill(texts.exemptions[exemption], {title})] : [],
  );
  const offered = coveredLines(order);
  const period = periodOf(order);
  if (offered.length === 0) return none('nothing', texts.none.nothing, exempt);
  if (period.kind === 'over') {
    const date = lastDay(locale, period.endedAt, order.timeZone);
    return none('over', fill(texts.none.over, {date}), exempt);
  }
  const earlier = unprovenStatement(order);
  return {
    kind: 'open',
    earlier: earlier && earlierView(earlier, order.timeZone, locale, texts),
    choices: choicesOf(offered, texts),
    deadline: earlier ? null : deadlineText(order, locale, texts),
    exempt,
  };
}

/** The page for what was offered before, where the order can't be read any more. */
export const viewOfOffer = (
  {earlier, lines, timeZone}: Offer,
  locale: Locale,
  texts: Texts,
): WithdrawView => ({
  kind: 'open',
  earlier: earlier && earlierView(earlier, timeZone, locale, texts),
  choices: choicesOf(lines, texts),
  deadline: null,
  exempt: [],
});

const earlierView = (
  {number, name, remarks, receivedAt}: Statement,
  timeZone: string,
  locale: Locale,
  texts: Texts,
): EarlierView => ({
  text: fill(texts.earlier, {
    number,
    name,
    dateTime: momentOfReceipt(locale, {receivedAt, timeZone}).local,
  }),
  remarks: remarks === '' ? null : fill(texts.earlierRemarks, {remarks}),
});

/** "You can do it until …", for an order that is open. */
export function deadlineText(
  order: WithdrawalOrder,
  locale: Locale,
  texts: Texts,
): string {
  const period = periodOf(order);
  return period.kind === 'open' && period.until !== null
    ? fill(texts.openUntil, {
        date: lastDay(locale, period.until, order.timeZone),
      })
    : plural(locale, rulesOf(order).withdrawalDays, texts.openUntilDelivery);
}

/** What can be chosen, from what was offered. */
const choicesOf = (lines: Offer['lines'], texts: Texts): ChoiceView[] =>
  lines.flatMap((line) =>
    (['unsent', 'sent'] as const)
      .filter((part) => line[part] > 0)
      .map((part) => ({
        name: fieldOf(part, line),
        title: line.title,
        state: texts[part],
        label: fill(texts.quantityOf, {
          title: line.title,
          state: texts[part],
        }),
        most: line[part],
        quantities: Array.from({length: line[part] + 1}, (_, quantity) => ({
          value: String(quantity),
          label: quantity === 0 ? texts.keep : String(quantity),
        })),
      })),
  );

/** The end is the first moment that is too late. */
const lastDay = (locale: Locale, end: string, timeZone: string): string =>
  formatDate(locale, new Date(Date.parse(end) - 1).toISOString(), timeZone);

const none = (
  code: NoneCode,
  text: string,
  exempt: readonly string[] = [],
): WithdrawView => ({kind: 'none', code, text, exempt});
