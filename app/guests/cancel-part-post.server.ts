import {type AppLoadContext, data} from '@shopify/remix-oxygen';
import {keepCancelDraft} from '~/cancellation/cancel-draft.server';
import {type CancelForm, checkCancelForm} from '~/cancellation/cancel-form';
import {formAgain} from '~/cancellation/form-again';
import {
  type CustomerCancellation,
  previewPart,
  readCancellation,
  requestPartCancellation,
} from '~/cancellation/cancellation.server';
import {agreeToPart} from '~/cancellation/part-proposal';
import {
  partPreviewView,
  type PartPreviewView,
} from '~/cancellation/part-view.server';
import {
  lastAttempt,
  type PartPreview,
} from '~/cancellation/propose-part.server';
import {wordsFor} from '~/cancellation/words.server';
import {messagesFor} from '~/i18n/messages';
import {isRedirect, ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
import type {OrderDoor} from './order-door.server';

/**
 * Cancels a part of the order, if it may still be cancelled.
 * @returns null where the page has something new to say; else the form comes back
 */
export async function cancelPart(
  context: AppLoadContext,
  cancellation: CustomerCancellation,
  form: CancelForm,
) {
  const {state, reading} = cancellation;
  if (state.kind !== 'open' && state.kind !== 'part-open') return null;
  const preview = await previewPart(context, cancellation, form);
  const shown = shownPreview(context, cancellation, preview);
  if (preview.kind !== 'proposal') {
    return data(formAgain(form, {preview: shown}), 400);
  }
  const {proposal} = preview;
  const errors = checkCancelForm(form, proposal.permit);
  if (errors) return data(formAgain(form, {errors, preview: shown}), 400);
  const agreement = agreeToPart(proposal, form, lastAttempt(reading));
  if (!agreement) {
    return data(formAgain(form, {notice: 'changed', preview: shown}), 409);
  }
  await requestPartCancellation(context, cancellation, agreement);
  return null;
}

/**
 * What the chosen part comes to, or why nobody can tell.
 * @throws Response 404 where the order is not theirs, and as the order's door does
 */
export async function previewFor(
  context: AppLoadContext,
  door: OrderDoor,
  form: CancelForm,
): Promise<PartPreviewView | null> {
  if (form.scope === 'whole') return null;
  try {
    const cancellation = await readCancellation(
      context,
      door.orderNumber,
      door.ownership(),
    );
    if (cancellation === null) throw new Response(null, {status: 404});
    const preview = await previewPart(context, cancellation, form);
    return shownPreview(context, cancellation, preview);
  } catch (error) {
    if (isRedirect(error)) keepCancelDraft(context.session, door, form);
    if (!(error instanceof ShopifyUnavailable)) throw error;
    logError(error, context.requestId);
    const {problems} = messagesFor(context.locale).part;
    return {kind: 'problem', text: problems.unavailable};
  }
}

const shownPreview = (
  {locale}: AppLoadContext,
  cancellation: CustomerCancellation,
  preview: PartPreview,
): PartPreviewView =>
  partPreviewView(
    preview,
    wordsFor(cancellation.reading, locale, messagesFor(locale).cancellation),
    messagesFor(locale).part,
  );
