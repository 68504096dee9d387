import {LONGEST_COMMENT} from '~/cancellation/cancel-form';
import type {Locale} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';

export type RequestsTexts = ReturnType<typeof requestsTexts>;

/**
 * What the page of requests says itself, whatever waits.
 * @param isMailed whether customers get an e-mail with the answer
 */
export function requestsTexts(locale: Locale, isMailed: boolean) {
  const texts = messagesFor(locale).merchant.requests;
  return {
    unreachableText: texts.unreachableText,
    tryAgain: texts.tryAgain,
    tickAll: texts.tickAll,
    why: texts.why,
    reason: texts.reason,
    comment: texts.comment,
    refund: texts.refund,
    hindered: texts.hindered,
    tickedTitle: texts.tickedTitle,
    approveTicked: texts.approveTicked,
    declineTicked: texts.declineTicked,
    nextStep: texts.nextStep,
    messageHint: fill(isMailed ? texts.messageHintMail : texts.messageHint, {
      max: LONGEST_COMMENT,
    }),
    sending: texts.sending,
    backToList: texts.backToList,
    stillOpen: texts.stillOpen,
    answeredTitle: texts.answeredTitle,
    answeredEmpty: texts.answeredEmpty,
    yes: texts.yes,
    no: texts.no,
    pageLinks: {
      pageNavigation: texts.pages,
      previousPage: texts.previous,
      nextPage: texts.next,
    },
  };
}
