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
import {
  type FormAgain,
  formAgain,
  refusedForm,
} from '~/cancellation/form-again';
import {CancelPage} from '~/cancellation/cancel-page';
import {cancelTexts} from '~/cancellation/cancel-texts.server';
import {
  readCancellation,
  requestCancellation,
} from '~/cancellation/cancellation.server';
import {cancellationView} from '~/cancellation/cancellation-view.server';
import {partDoneView} from '~/cancellation/part-view.server';
import {cancelPart, previewFor} from '~/guests/cancel-part-post.server';
import {type OrderDoor, requireOrderDoor} from '~/guests/order-door.server';
import {postToOrder} from '~/guests/order-post.server';
import {requestPurpose} from '~/cancellation/requests/request-purpose';
import {messagesFor} from '~/i18n/messages';
import {orderAgainFields} from '~/orders/order-again-post.server';
import {OrderAgainForm} from '~/orders/order-again-form';
import {orderAgainTexts} from '~/orders/order-again-texts.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {postGuard, type Refused} from '~/shopify/post-guard.server';
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
  const {token, intent, form} = await readForm(request, CancelPostSchema);
  const guard = postGuard(context, (refusal) => refusedForm(form, refusal));
  const tooMany = await guard.tooMany();
  if (tooMany) return tooMany;
  if (intent === 'preview') {
    const shown = await previewFor(context, door, form);
    return data(formAgain(form, {preview: shown}));
  }
  return postToOrder(context, door, {
    guard,
    act: () =>
      cancel(context, door, form, () =>
        guard.stale(purposeOf(door.orderNumber), token),
      ),
    keepDraft: () => keepCancelDraft(context.session, door, form),
    page: `${door.orderPath}/cancel`,
  });
}

/** Null where the page has something new to say; else the form comes back. */
async function cancel(
  context: AppLoadContext,
  {orderNumber, ownership}: OrderDoor,
  form: CancelForm,
  stale: () => Promise<Refused<FormAgain> | null>,
) {
  const cancellation = await readCancellation(
    context,
    orderNumber,
    ownership(),
  );
  if (cancellation === null) throw new Response(null, {status: 404});
  // Only whose order it is may learn that the form is stale.
  const refused = await stale();
  if (refused) return refused;
  if (form.scope === 'part') return cancelPart(context, cancellation, form);
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
