import type {Policy} from '~/cancellation/policy';
import type {Locale} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import {isUnderWay, type Scan} from '../scan/scan-document';
import {countedView} from './counted-view.server';
import {InsightWords} from './insight-words.server';
import type {InsightsSum} from './insights-sum';
import type {InsightsFrame, InsightsState} from './insights-page-view';
import {type Period, PERIODS, type Setting} from './setting';

export type InsightsScan = Scan<Setting, InsightsSum>;

/** @param token as `formToken` gives it */
export function insightsFrame(
  locale: Locale,
  days: Period,
  token: string,
): InsightsFrame {
  const {insights} = messagesFor(locale).merchant;
  return {
    days,
    token,
    periods: PERIODS.map((each) => ({
      label: fill(insights.period, {days: each}),
      to: `/merchant/insights?days=${each}`,
      isCurrent: each === days,
    })),
  };
}

export interface InsightsReading {
  readonly scan: InsightsScan | null;
  /** How many orders Shopify has collected; null where that is over. */
  readonly collected: number | null;
  readonly timeZone: string;
  readonly policy: Policy | null;
  readonly storeDomain: string;
}

/** What the page says of a count. */
export function insightsState(
  locale: Locale,
  days: Period,
  reading: InsightsReading,
): InsightsState {
  const {scan, timeZone} = reading;
  const words = new InsightWords(locale, timeZone, days);
  if (!scan || scan.phase === 'failed' || scan.phase === 'cancelled') {
    return {
      kind: 'begin',
      text: fill(words.texts.beginText, {days}),
      notice: scan && whyNothing(words, scan),
    };
  }
  return isUnderWay(scan)
    ? underWay(words, scan, reading.collected)
    : counted(words, scan, reading);
}

const whyNothing = ({texts}: InsightWords, {failure}: InsightsScan): string =>
  failure === null ? texts.stopped : texts.failures[failure];

function underWay(
  words: InsightWords,
  {by, counted: value, total}: InsightsScan,
  collected: number | null,
): InsightsState {
  const {texts} = words;
  return {
    kind: 'under-way',
    text:
      total === null
        ? fill(texts.collected, {count: words.number(collected ?? 0)})
        : fill(texts.counted, {
            count: words.number(value),
            all: words.number(total),
          }),
    begunBy: fill(texts.begunBy, {who: by}),
    progress: total === null ? null : {value, max: Math.max(1, total)},
  };
}

function counted(
  words: InsightWords,
  {sum, setup, from, until, isCutShort, days}: InsightsScan,
  {policy, storeDomain}: InsightsReading,
): InsightsState {
  const {texts} = words;
  return {
    kind: 'counted',
    countedAt: fill(texts.countedAt, {
      date: words.dateTime(until),
      from: words.dateTime(from),
    }),
    cutShort: isCutShort ? texts.cutShort : null,
    exportPath: `/merchant/insights/export?days=${days}`,
    counted: countedView({
      words,
      sum,
      setting: setup,
      from,
      until,
      policy,
      storeDomain,
    }),
  };
}
