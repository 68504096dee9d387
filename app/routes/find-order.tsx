import {useActionData, useLoaderData} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@shopify/remix-oxygen';
import {hasDraft} from '~/cancellation/draft.server';
import {secondsToWaitBeforeAsking} from '~/guests/asking-limits.server';
import {
  checkOrderAsked,
  type FindOrderErrors,
  type FindOrderNotice,
  FindOrderPostSchema,
  type OrderAsked,
} from '~/guests/find-order-form';
import {FindOrderPage, type FindOrderView} from '~/guests/find-order-page';
import {findOrderTexts} from '~/guests/guest-texts.server';
import {canSendLinks, sendLinkLater} from '~/guests/send-link.server';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {formToken, isFormToken} from '~/shopify/form-token.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';

const PURPOSE = 'find order';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, request}: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const texts = findOrderTexts(messagesFor(context.locale));
  const view = canSendLinks(context)
    ? viewOf(query, hasDraft(context.session))
    : 'unavailable';
  const titles = {
    form: texts.title,
    ended: texts.title,
    kept: texts.title,
    sent: texts.sentTitle,
    unavailable: texts.unavailableTitle,
  };
  return {
    view,
    title: titles[view],
    texts,
    token: await formToken(context.session, PURPOSE),
  };
}

/** Has a link sent, and gives one answer to all that is properly asked: what came of it is in the mail alone. */
export async function action({context, request}: ActionFunctionArgs) {
  const {token, ...asked} = await readForm(request, FindOrderPostSchema);
  const errors = checkOrderAsked(asked);
  if (errors) return formAgain(asked, 400, {errors});
  if (!(await isFormToken(context.session, PURPOSE, token))) {
    return formAgain(asked, 403, {notice: 'stale'});
  }
  const seconds = await secondsToWaitBeforeAsking(
    context.buyerAddress,
    asked,
    context.env.SESSION_SECRET,
  );
  if (seconds > 0) {
    return formAgain(
      asked,
      429,
      {notice: 'too-many'},
      {'Retry-After': String(seconds)},
    );
  }
  const {origin} = new URL(request.url);
  sendLinkLater(context, asked, origin);
  const page = localePath(context.locale, '/orders/find');
  return redirect(`${page}?sent`, 303);
}

export default function FindOrder() {
  const {view, texts, token} = useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  return (
    <FindOrderPage
      view={view}
      texts={texts}
      token={token}
      values={submitted?.values ?? {order: '', email: ''}}
      errors={submitted?.errors ?? null}
      notice={submitted?.notice ?? null}
    />
  );
}

const viewOf = (query: URLSearchParams, isFormKept: boolean): FindOrderView => {
  if (query.has('sent')) return 'sent';
  if (!query.has('ended')) return 'form';
  return isFormKept ? 'kept' : 'ended';
};

/** What the form comes back with when nothing came of it. */
interface FormAgain {
  readonly values: OrderAsked;
  readonly errors: FindOrderErrors | null;
  readonly notice: FindOrderNotice | null;
}

const formAgain = (
  values: OrderAsked,
  status: 400 | 403 | 429,
  why: Partial<FormAgain>,
  responseHeaders?: HeadersInit,
) =>
  data<FormAgain>(
    {values, errors: null, notice: null, ...why},
    {status, headers: responseHeaders},
  );
