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
import {type FormAgain, formAgain} from '~/cancellation/form-again';
import {Unanswered} from '~/cancellation/cancel-outcome';
import {cancelTexts} from '~/cancellation/cancel-texts.server';
import {
  afterOtherPosts,
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
import {dropDraft} from '~/cancellation/draft.server';
import {type OrderDoor, requireOrderDoor} from '~/guests/order-door.server';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {isRedirect, orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken, isFormToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {secondsToWaitBeforePosting} from '~/shopify/rate-filter.server';
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
      return redirect(cancelPage(context, door));
  }
}

/** Sends a request to the shop, or takes it back. Whatever came of it, the page then shown is read afresh. */
export async function action({context, params, request}: ActionFunctionArgs) {
  const door = requireOrderDoor(context, request, params.id);
  const {token, intent, ...posted} = await readForm(request, RequestPostSchema);
  const form = {...EMPTY_FORM, ...posted};
  const seconds = secondsToWaitBeforePosting(context);
  if (seconds > 0) {
    const headers = {'Retry-After': String(seconds)};
    return data(formAgain(form, {notice: 'too-many'}), {status: 429, headers});
  }
  const act = intent === 'send' ? send : takeBack;
  try {
    const refused = await afterOtherPosts(
      context,
      door.visitor,
      door.orderNumber,
      {
        act: () => act(context, door, form, token),
        joined: () => null,
      },
    );
    if (refused) return refused;
  } catch (error) {
    if (error instanceof ShopifyUnavailable) {
      logError(error, context.requestId);
      return data({...formAgain(form, {isUnavailable: true}), intent}, 503);
    }
    if (isRedirect(error) && intent === 'send') {
      keepCancelDraft(context.session, door, form);
    }
    throw error;
  }
  dropDraft(context.session);
  return redirect(cancelPage(context, door), 303);
}

/** Null where the page has something new to say; else the form comes back. */
async function send(
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
  const stale = await staleForm(context, orderNumber, form, token);
  if (stale) return stale;
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
  token: string,
) {
  const cancellation = await readCancellation(
    context,
    orderNumber,
    ownership(),
  );
  if (cancellation === null) throw new Response(null, {status: 404});
  const stale = await staleForm(context, orderNumber, form, token);
  if (stale) return stale;
  await takeBackRequest(context, cancellation);
  return null;
}

async function staleForm(
  {session}: AppLoadContext,
  orderNumber: string,
  form: CancelForm,
  token: string,
) {
  const purpose = requestPurpose(orderNumber);
  if (await isFormToken(session, purpose, token)) return null;
  const fresh = await formToken(session, purpose);
  return data(formAgain(form, {notice: 'stale', token: fresh}), 403);
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

const cancelPage = ({locale}: AppLoadContext, {orderPath}: OrderDoor): string =>
  localePath(locale, `${orderPath}/cancel`);
