import {useActionData, useLoaderData, useParams} from '@remix-run/react';
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
  dropDraft,
  keepDraft,
  readDraft,
} from '~/cancellation/cancel-draft.server';
import {
  type CancelForm,
  checkCancelForm,
  type FormAgain,
  formAgain,
} from '~/cancellation/cancel-form';
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
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {parseOrderId} from '~/orders/order-id';
import {signedInSubject} from '~/shopify/customer-login.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
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
export async function loader({context, params}: LoaderFunctionArgs) {
  const orderNumber = orderNumberOf(params.id);
  const {cancellation: messages} = messagesFor(context.locale);
  const values = readDraft(context.session, orderNumber);
  const answer = await orUnavailable(readCancellation(context, orderNumber));
  if (answer === null) throw new Response(null, {status: 404});
  const token = await formToken(context.session, requestPurpose(orderNumber));
  if (answer instanceof ShopifyUnavailable) {
    logError(answer, context.requestId);
    const texts = cancelTexts(messages, '');
    const title = texts.unavailableTitle;
    return data({title, view: UNANSWERED, texts, values, token}, 503);
  }
  const texts = cancelTexts(messages, answer.orderName);
  const view = cancellationView(answer, context.locale, messages);
  switch (view.kind) {
    case 'askable':
      return data({title: texts.request.title, view, texts, values, token});
    case 'requested':
      return data({title: texts.request.sentTitle, view, texts, values, token});
    default:
      return redirect(cancelPage(context, orderNumber));
  }
}

/** Sends a request to the shop, or takes it back. Whatever came of it, the page then shown is read afresh. */
export async function action({context, params, request}: ActionFunctionArgs) {
  const orderNumber = orderNumberOf(params.id);
  const {token, intent, ...form} = await readForm(request, RequestPostSchema);
  const seconds = secondsToWaitBeforePosting(context);
  if (seconds > 0) {
    const headers = {'Retry-After': String(seconds)};
    return data(formAgain(form, {notice: 'too-many'}), {status: 429, headers});
  }
  const act = intent === 'send' ? send : takeBack;
  try {
    const customer = signedInSubject(context.session);
    const refused = await afterOtherPosts(context, customer, orderNumber, {
      act: () => act(context, orderNumber, form, token),
      joined: () => null,
    });
    if (refused) return refused;
  } catch (error) {
    if (error instanceof ShopifyUnavailable) {
      logError(error, context.requestId);
      return data({...formAgain(form, {isUnavailable: true}), intent}, 503);
    }
    if (isRedirect(error) && intent === 'send') {
      keepDraft(context.session, orderNumber, form);
    }
    throw error;
  }
  dropDraft(context.session);
  return redirect(cancelPage(context, orderNumber), 303);
}

/** Null where the page has something new to say; else the form comes back. */
async function send(
  context: AppLoadContext,
  orderNumber: string,
  form: CancelForm,
  token: string,
) {
  const cancellation = await readCancellation(context, orderNumber);
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
  orderNumber: string,
  form: CancelForm,
  token: string,
) {
  const cancellation = await readCancellation(context, orderNumber);
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
  const {title, view, texts, values, token} = useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  const {id = ''} = useParams();
  return (
    <>
      <PageHeading title={title} />
      <Body
        view={view}
        submitted={submitted ?? null}
        form={{
          texts,
          orderPath: `/account/orders/${id}`,
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

const cancelPage = ({locale}: AppLoadContext, orderNumber: string): string =>
  localePath(locale, `/account/orders/${orderNumber}/cancel`);

function orderNumberOf(param: string | undefined): string {
  const orderNumber = parseOrderId(param);
  if (orderNumber === null) throw new Response(null, {status: 404});
  return orderNumber;
}

/** The way to the login, when the session has ended while the form was open. */
const isRedirect = (error: unknown): boolean =>
  error instanceof Response && error.headers.has('Location');
