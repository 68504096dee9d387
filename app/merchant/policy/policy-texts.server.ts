import type {Locale} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';

export type PolicyTexts = ReturnType<typeof policyTexts>;

/** What the policy's pages say themselves, whatever stands in the policy. */
export function policyTexts(locale: Locale) {
  const texts = messagesFor(locale).merchant;
  return {
    lead: texts.policyLead,
    nowTitle: texts.nowTitle,
    changeTitle: texts.changeTitle,
    onThisPage: texts.onThisPage,
    unreadableText: texts.unreadableText,
    unreadableRaw: texts.unreadableRaw,
    startFromDefaults: texts.startFromDefaults,
    startFromHistory: texts.startFromHistory,
    unreachableText: texts.unreachableText,
    tryAgain: texts.tryAgain,
    review: texts.review,
    reviewing: texts.reviewing,
    changedNone: texts.changedNone,
    changedOne: texts.changedOne,
    changedMany: texts.changedMany,
    before: texts.before,
    after: texts.after,
    none: texts.none,
    thenTitle: texts.thenTitle,
    save: texts.save,
    saving: texts.saving,
    goOnEditing: texts.goOnEditing,
    tryOnPastOrders: texts.dryRun.begin,
    leave: texts.leave,
    conflictTheirs: texts.conflictTheirs,
    historyTitle: texts.historyTitle,
    historyLead: texts.historyLead,
    historyEmpty: texts.historyEmpty,
    historyCurrent: texts.historyCurrent,
  };
}
