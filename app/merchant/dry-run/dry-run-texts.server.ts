import type {Locale} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import {SCAN_DAYS} from '../scan/scan-document';
import {ASKED_AFTER_NAMES} from './dry-run-question';

export type DryRunTexts = ReturnType<typeof dryRunTexts>;

/** What the dry run's page says itself, whatever came of it. */
export function dryRunTexts(locale: Locale) {
  const {dryRun: texts} = messagesFor(locale).merchant;
  return {
    lead: texts.lead,
    emptyText: texts.emptyText,
    toRules: texts.toRules,
    workingLead: texts.workingLead,
    progress: texts.progress,
    look: texts.look,
    cancel: texts.cancel,
    cancelling: texts.cancelling,
    changesTitle: texts.changesTitle,
    matrixTitle: texts.matrixTitle,
    matrixCaption: texts.matrixCaption,
    now: texts.now,
    then: texts.then,
    reasonsTitle: texts.reasonsTitle,
    listTitle: texts.listTitle,
    order: texts.order,
    askedAt: texts.askedAt,
    total: texts.total,
    openInShopify: texts.openInShopify,
    download: texts.download,
    againTitle: texts.againTitle,
    days: texts.days,
    askedAfter: texts.askedAfter,
    again: texts.again,
    starting: texts.starting,
    unreachableText: texts.unreachableText,
    tryReload: texts.tryReload,
    daysOptions: SCAN_DAYS.map((days) => ({
      value: String(days),
      label: fill(texts.lastDays, {days}),
    })),
    askedAfterOptions: ASKED_AFTER_NAMES.map((value) => ({
      value,
      label: texts.askedAfterOptions[value],
    })),
  };
}
