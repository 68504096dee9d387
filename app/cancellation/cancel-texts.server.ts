import {fill, type Messages} from '~/i18n/messages';
import {type CancelFormNotice, LONGEST_COMMENT} from './cancel-form';

/** The cancel page's fixed sentences, placeholders filled. */
export function cancelTexts(
  {cancellation: messages, part}: Pick<Messages, 'cancellation' | 'part'>,
  orderName: string,
) {
  const max = {max: LONGEST_COMMENT};
  return {
    pageTitle: fill(messages.pageTitle, {name: orderName}),
    backToOrder: messages.backToOrder,
    cancelledNothingPaid: messages.cancelledNothingPaid,
    cancelledTitle: messages.cancelledTitle,
    changingTitle: messages.changingTitle,
    checkAgain: messages.checkAgain,
    commentHint: fill(messages.commentHint, max),
    commentLabel: messages.commentLabel,
    commentTooLong: fill(messages.commentTooLong, max),
    contact: messages.contact,
    failedBefore: messages.failedBefore,
    irreversible: messages.irreversible,
    itemsTitle: messages.itemsTitle,
    keep: messages.keep,
    nothingPaid: messages.nothingPaid,
    part,
    reasonHint: messages.reasonHint,
    reasonHintRequired: messages.reasonHintRequired,
    reasonLegend: messages.reasonLegend,
    reasonMissing: messages.reasonMissing,
    refundLegend: messages.refundLegend,
    refundTiming: messages.refundTiming,
    refusedTitle: messages.refusedTitle,
    notices: {
      changed: messages.changedSince,
      stale: messages.staleForm,
      'too-many': messages.tooManyPosts,
    } satisfies Record<CancelFormNotice, string>,
    request: {
      title: fill(messages.request.title, {name: orderName}),
      lead: messages.request.lead,
      meanwhile: messages.request.meanwhile,
      yesMeans: messages.request.yesMeans,
      sentTitle: messages.request.sentTitle,
      submit: messages.request.submit,
      submitting: messages.request.submitting,
      takeBack: messages.request.takeBack,
      takeBackUnknown: messages.request.takeBackUnknown,
      takingBack: messages.request.takingBack,
      unavailableText: messages.request.unavailableText,
    },
    returnPolicy: messages.returnPolicy,
    reorder: messages.reorder,
    submit: messages.submit,
    submitting: messages.submitting,
    tryAgain: messages.tryAgain,
    unansweredText: messages.panelUnavailable,
    unavailableText: messages.unavailableText,
    unavailableTitle: messages.unavailableTitle,
    warehouseNote: messages.warehouseNote,
  };
}

export type CancelTexts = ReturnType<typeof cancelTexts>;
