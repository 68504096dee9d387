import {
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@shopify/remix-oxygen';
import {agree} from '~/cancellation/agreement';
import {asksForMore} from '~/cancellation/cancel-address';
import {
  keepCancelDraft,
  readCancelDraft,
} from '~/cancellation/cancel-draft.server';
import {
  type CancelForm,
  CancelPostSchema,
  checkCancelForm,
  EMPTY_FORM,
} from '~/cancellation/cancel-form';
import {formAgain} from '~/cancellation/form-again';
import {CancelPage} from '~/cancellation/cancel-page';
import {cancelTexts} from '~/cancellation/cancel-texts.server';
import {
  afterOtherPosts,
  type CustomerCancellation,
  previewPart,
  readCancellation,
  requestCancellation,
  requestPartCancellation,
} from '~/cancellation/cancellation.server';
import {cancellationView} from '~/cancellation/cancellation-view.server';
import {wordsFor} from '~/cancellation/words.server';
import {agreeToPart} from '~/cancellation/part-proposal';
import {
  partDoneView,
  partPreviewView,
  type PartPreviewView,
} from '~/cancellation/part-view.server';
import {
  type PartPreview,
  lastAttempt,
} from '~/cancellation/propose-part.server';
import {dropDraft} from '~/cancellation/draft.server';
import {type OrderDoor, requireOrderDoor} from '~/guests/order-door.server';
import {requestPurpose} from '~/cancellation/requests/request-purpose';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {orderAgainFields} from '~/orders/order-again-post.server';
import {OrderAgainForm} from '~/orders/order-again-form';
import {orderAgainTexts} from '~/orders/order-again-texts.server';
import {isRedirect, orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken, isFormToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {secondsToWaitBeforePosting} from '~/shopify/rate-filter.server';
import {readForm} from '~/shopify/read-form.server';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  {title: page?.title},
  {name: 'description', content: page?.description},
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

/** What a part comes to is asked about a page that stays as it is. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formData,
  defaultShouldRevalidate,
}) => formData?.get('intent') !== 'preview' && defaultShouldRevalidate;

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const door = requireOrderDoor(context, request, params.id);
  const {orderNumber, orderPath} = door;
  const messages = messagesFor(context.locale);
  const answer = await orUnavailable(
    readCancellation(context, orderNumber, door.ownership()),
  );
  if (answer === null) throw new Response(null, {status: 404});
  const form = {
    description: messages.home.lead,
    orderPath,
    token: await formToken(context.session, purposeOf(orderNumber)),
    requestToken: await formToken(context.session, requestPurpose(orderNumber)),
    orderAgain: {
      fields: await orderAgainFields(context.session, orderNumber),
      texts: orderAgainTexts(messages.orderAgain),
    },
  };
  if (answer instanceof ShopifyUnavailable) {
    logError(answer, context.requestId);
    const texts = cancelTexts(messages, '');
    return data(
      {
        title: texts.unavailableTitle,
        view: UNANSWERED,
        texts,
        // Nobody has shown yet that the order is theirs.
        values: EMPTY_FORM,
        ...form,
      },
      503,
    );
  }
  const texts = cancelTexts(messages, answer.orderName);
  const {locale} = context;
  const done = asksForMore(new URL(request.url))
    ? null
    : partDoneView(answer, locale, messages);
  return data({
    title: `${texts.pageTitle} · ${messages.common.shopName}`,
    view: done ?? cancellationView(answer, locale, messages),
    texts,
    values: readCancelDraft(context.session, door),
    ...form,
  });
}

/** Cancels the order, if it may still be cancelled. Whatever came of it, the page then shown is read afresh. */
export async function action({context, params, request}: ActionFunctionArgs) {
  const door = requireOrderDoor(context, request, params.id);
  const {orderNumber, orderPath, visitor} = door;
  const {token, intent, form} = await readForm(request, CancelPostSchema);
  const seconds = secondsToWaitBeforePosting(context);
  if (seconds > 0) {
    const headers = {'Retry-After': String(seconds)};
    return data(formAgain(form, {notice: 'too-many'}), {status: 429, headers});
  }
  if (intent === 'preview') {
    const shown = await previewFor(context, door, form);
    return data(formAgain(form, {preview: shown}));
  }
  try {
    const refused = await afterOtherPosts(context, visitor, orderNumber, {
      act: () => cancel(context, door, form, token),
      joined: () => null,
    });
    if (refused) return refused;
  } catch (error) {
    if (error instanceof ShopifyUnavailable) {
      logError(error, context.requestId);
      return data(formAgain(form, {isUnavailable: true}), 503);
    }
    if (isRedirect(error)) keepCancelDraft(context.session, door, form);
    throw error;
  }
  dropDraft(context.session);
  return redirect(localePath(context.locale, `${orderPath}/cancel`), 303);
}

/** Null where the page has something new to say; else the form comes back. */
async function cancel(
  context: AppLoadContext,
  {orderNumber, ownership}: OrderDoor,
  form: CancelForm,
  token: string,
) {
  const cancellation = await readCancellation(
    context,
    orderNumber,
    ownership(),
  );
  if (cancellation === null) throw new Response(null, {status: 404});
  const purpose = purposeOf(orderNumber);
  if (!(await isFormToken(context.session, purpose, token))) {
    const fresh = await formToken(context.session, purpose);
    return data(formAgain(form, {notice: 'stale', token: fresh}), 403);
  }
  if (form.scope === 'part') return cancelSome(context, cancellation, form);
  const {state} = cancellation;
  if (state.kind !== 'open') return null;
  const {permit} = state.decision;
  const errors = checkCancelForm(form, permit);
  if (errors) return data(formAgain(form, {errors}), 400);
  const agreement = agree(permit, form);
  if (!agreement) return data(formAgain(form, {notice: 'changed'}), 409);
  await requestCancellation(context, cancellation, agreement);
  return null;
}

/** As `cancel`, for a part of the order. */
async function cancelSome(
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

/** What the chosen part comes to, or why nobody can tell. */
async function previewFor(
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

export default function CancelOrder() {
  const {view, texts, values, token, requestToken, ...page} =
    useLoaderData<typeof loader>();
  const {orderPath, orderAgain} = page;
  const submitted = useActionData<typeof action>();
  const form = submitted ?? formAgain(values, {});
  return (
    <CancelPage
      view={submitted && isUnknown(submitted, view) ? UNAVAILABLE : view}
      texts={texts}
      orderPath={orderPath}
      orderAgain={
        <OrderAgainForm orderPath={orderPath} {...orderAgain} offersSwap />
      }
      {...form}
      token={form.token ?? token}
      requestToken={requestToken}
    />
  );
}

const UNANSWERED = {kind: 'unanswered'} as const;
const UNAVAILABLE = {kind: 'unavailable'} as const;

/** Whether the form was sent, and the order as it was read after that does not show what came of it. */
const isUnknown = (
  submitted: {readonly isUnavailable: boolean},
  view: {readonly kind: string},
): boolean =>
  view.kind === 'unanswered' ||
  (submitted.isUnavailable &&
    (view.kind === 'open' || view.kind === 'part-open'));

/** A token for one order's form is good for no other. */
const purposeOf = (orderNumber: string): string => `cancel ${orderNumber}`;
