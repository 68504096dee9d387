import type {Locale} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import {InsightWords} from './insight-words.server';
import type {Period} from './setting';

export type InsightsTexts = ReturnType<typeof insightsTexts>;

/** What the page says whatever was counted. */
export function insightsTexts(locale: Locale, days: Period) {
  const texts = messagesFor(locale).merchant.insights;
  const {columnName} = new InsightWords(locale, 'UTC', days);
  return {
    title: texts.title,
    lead: texts.lead,
    periods: texts.periods,
    unavailableTitle: texts.unavailableTitle,
    unavailableText: texts.unavailableText,
    tryAgain: texts.tryAgain,
    beginTitle: texts.beginTitle,
    count: texts.count,
    countAgain: texts.countAgain,
    counting: texts.counting,
    starting: texts.starting,
    stop: texts.stop,
    stopping: texts.stopping,
    inShort: texts.inShort,
    overTime: texts.overTime,
    overTimeText: fill(texts.overTimeText, {column: columnName}),
    legendWhole: texts.legendWhole,
    legendPart: texts.legendPart,
    asTable: texts.asTable,
    why: texts.why,
    howSoon: texts.howSoon,
    what: texts.what,
    goodsText: texts.goodsText,
    money: texts.money,
    asked: texts.asked,
    rights: texts.rights,
    words: texts.words,
    export: texts.export,
    exportText: texts.exportText,
    download: texts.download,
    howCounted: texts.howCounted,
    notes: Object.values(texts.notes),
  };
}
