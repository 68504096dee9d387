import type {Locale} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';

export type AttentionTexts = ReturnType<typeof attentionTexts>;

/** What the page says itself, whatever needs a person. */
export function attentionTexts(locale: Locale) {
  const texts = messagesFor(locale).merchant.attention;
  return {
    title: texts.title,
    lead: texts.lead,
    empty: texts.empty,
    emptyText: texts.emptyText,
    shopTitle: texts.shopTitle,
    withdrawalsTitle: texts.withdrawalsTitle,
    openStatement: texts.openStatement,
    ordersTitle: texts.ordersTitle,
    todoLabel: texts.todoLabel,
    done: texts.done,
    doing: texts.doing,
    goesByItself: texts.goesByItself,
    historyTitle: texts.historyTitle,
    unavailableTitle: texts.unavailableTitle,
    unavailableText: texts.unavailableText,
    tryAgain: texts.tryAgain,
    sendAgain: texts.sendAgain,
    toRules: texts.toRules,
    pageNavigation: texts.pageNavigation,
    previousPage: texts.newest,
    nextPage: texts.older,
  };
}
