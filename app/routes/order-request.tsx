import {useActionData, useLoaderData} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@shopify/remix-oxygen';
import type {ReactNode} from 'react';
import {offersKey} from '~/cancellation/agreement';
import {
  keepCancelDraft,
  readCancelDraft,
} from '~/cancellation/cancel-draft.server';
import {
  type CancelForm,
  checkCancelForm,
  EMPTY_FORM,
} from '~/cancellation/cancel-form';
import {
  type FormAgain,
  formAgain,
  refusedForm,
} from '~/cancellation/form-again';
import {Unanswered} from '~/cancellation/cancel-outcome';
import {cancelTexts} from '~/cancellation/cancel-texts.server';
import {
  askShop,
  readCancellation,
  takeBackRequest,
} from '~/cancellation/cancellation.server';
import {cancellationView} from '~/cancellation/cancellation-view.server';
import {RequestPostSchema} from '~/cancellation/requests/request-form';
import {
  Askable,
  Requested,
  SendAgain,
} from '~/cancellation/requests/request-page';
import {requestPurpose} from '~/cancellation/requests/request-purpose';
import {type OrderDoor, requireOrderDoor} from '~/guests/order-door.server';
import {postToOrder} from '~/guests/order-post.server';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {postGuard, type Refused} from '~/shopify/post-guard.server';
import {readForm} from '~/shopify/read-form.server';
import {PageHeading} from '~/ui/page-heading';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

/** Where a request that was not taken comes back to; whoever has nothing to ask is told so by the cancel page. */
export async function loader({context, params, request}: LoaderFunctionArgs) {
  const door = requireOrderDoor(context, request, params.id);
  const {orderNumber, orderPath} = door;
  const messages = messagesFor(context.locale);
  const answer = await orUnavailable(
    readCancellation(context, orderNumber, door.ownership()),
  );
  if (answer === null) throw new Response(null, {status: 404});
  const token = await formToken(context.session, requestPurpose(orderNumber));
  const form = {token, orderPath};
  if (answer instanceof ShopifyUnavailable) {
    logError(answer, context.requestId);
    const texts = cancelTexts(messages, '');
    const title = texts.unavailableTitle;
    // Nobody has shown yet that the order is theirs.
    const values = EMPTY_FORM;
    return data({title, view: UNANSWERED, texts, values, ...form}, 503);
  }
  const texts = cancelTexts(messages, answer.orderName);
  const view = cancellationView(answer, context.locale, messages);
  const values = readCancelDraft(context.session, door);
  switch (view.kind) {
    case 'askable':
      return data({title: texts.request.title, view, texts, values, ...form});
    case 'requested':
      return data({
        title: texts.request.sentTitle,
        view,
        texts,
        values,
        ...form,
      });
    default:
      return redirect(localePath(context.locale, cancelPage(door)));
  }
}

/** Sends a request to the shop, or takes it back. Whatever came of it, the page then shown is read afresh. */
export async function action({context, params, request}: ActionFunctionArgs) {
  const door = requireOrderDoor(context, request, params.id);
  const {token, intent, ...posted} = await readForm(request, RequestPostSchema);
  const form = {...EMPTY_FORM, ...posted};
  const guard = postGuard(context, (refusal) => ({
    ...refusedForm(form, refusal),
    intent,
  }));
  const tooMany = await guard.tooMany();
  if (tooMany) return tooMany;
  const act = intent === 'send' ? send : takeBack;
  return postToOrder(context, door, {
    guard,
    act: () =>
      act(context, door, form, () =>
        guard.stale(requestPurpose(door.orderNumber), token),
      ),
    keepDraft: () => {
      if (intent === 'send') keepCancelDraft(context.session, door, form);
    },
    page: cancelPage(door),
  });
}

/** To be asked once it is known whose order it is: nobody else may learn that a form is stale. */
type Stale = () => Promise<Refused<FormAgain> | null>;

/** Null where the page has something new to say; else the form comes back. */
async function send(
  context: AppLoadContext,
  {orderNumber, ownership}: OrderDoor,
  form: CancelForm,
  stale: Stale,
) {
  const cancellation = await readCancellation(
    context,
    orderNumber,
    ownership(),
  );
  if (cancellation === null) throw new Response(null, {status: 404});
  const refused = await stale();
  if (refused) return refused;
  const {state} = cancellation;
  if (state.kind !== 'askable') return null;
  const errors = checkCancelForm(form, state);
  if (errors) return data(formAgain(form, {errors}), 400);
  if (offersKey(state.offers) !== form.agreed) {
    return data(formAgain(form, {notice: 'changed'}), 409);
  }
  await askShop(context, cancellation, form);
  return null;
}

async function takeBack(
  context: AppLoadContext,
  {orderNumber, ownership}: OrderDoor,
  form: CancelForm,
  stale: Stale,
) {
  const cancellation = await readCancellation(
    context,
    orderNumber,
    ownership(),
  );
  if (cancellation === null) throw new Response(null, {status: 404});
  const refused = await stale();
  if (refused) return refused;
  await takeBackRequest(context, cancellation);
  return null;
}

export default function RequestCancellation() {
  const {title, view, texts, values, token, orderPath} =
    useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  return (
    <>
      <PageHeading title={title} />
      <Body
        view={view}
        submitted={submitted ?? null}
        form={{
          texts,
          orderPath,
          values: submitted?.values ?? values,
          token: submitted?.token ?? token,
          notice: submitted?.notice ?? null,
          errors: submitted?.errors ?? null,
        }}
      />
    </>
  );
}

function Body({
  view,
  submitted,
  form,
}: {
  view: ReturnType<typeof useLoaderData<typeof loader>>['view'];
  submitted: (FormAgain & {readonly intent?: 'send' | 'take-back'}) | null;
  form: Omit<Parameters<typeof Askable>[0], 'view'>;
}): ReactNode {
  switch (view.kind) {
    case 'askable':
      return submitted?.isUnavailable ? (
        <SendAgain {...form} />
      ) : (
        <Askable {...form} view={view} />
      );
    case 'requested':
      return (
        <Requested
          {...form}
          view={view}
          isUnknown={submitted?.isUnavailable === true}
        />
      );
    case 'unanswered':
      return submitted?.intent === 'send' ? (
        <SendAgain {...form} />
      ) : (
        <Unanswered {...form} />
      );
  }
}

const UNANSWERED = {kind: 'unanswered'} as const;

const cancelPage = ({orderPath}: OrderDoor): string => `${orderPath}/cancel`;
