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
import * as v from 'valibot';
import {cancellationDesk} from '~/cancellation/cancellation.server';
import {requireMerchant} from '~/merchant/merchant-routes.server';
import {mailSender} from '~/mail/send-mail.server';
import {isGiven, mailAnswer} from '~/merchant/requests/mail-answer.server';
import {openQueue} from '~/merchant/requests/open-queue.server';
import {notDone, press, type Pressed} from '~/merchant/requests/press.server';
import {RequestsPage} from '~/merchant/requests/requests-page';
import {
  type RequestsPost,
  RequestsPostSchema,
} from '~/merchant/requests/requests-post.server';
import {requestsTexts} from '~/merchant/requests/requests-texts.server';
import {RequestsWords} from '~/merchant/requests/requests-words.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {guarded} from '~/shopify/post-guard.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';

const PURPOSE = 'requests';

export const meta: MetaFunction<typeof loader> = ({data: opened}) => [
  ...pageMeta(opened?.page.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

/** A stale form needs a new token. To look something through changes nothing, and the list is dear to read. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  actionResult,
  defaultShouldRevalidate,
}) => {
  if (actionStatus === 403) return true;
  return v.is(Review, actionResult) ? false : defaultShouldRevalidate;
};

const Review = v.object({answer: v.object({kind: v.literal('review')})});

export async function loader({context, request}: LoaderFunctionArgs) {
  requireMerchant(context);
  const texts = requestsTexts(context.locale, mailSender(context.env) !== null);
  const token = await formToken(context.session, PURPOSE);
  const words = wordsFor(context);
  const page = await orUnavailable(
    openQueue(
      adminClientFor(context),
      deskFor(context).desk,
      new URL(request.url).searchParams.get('page'),
      words,
    ),
  );
  if (page instanceof ShopifyUnavailable) {
    logError(page, context.requestId);
    const title = words.texts.unreachableTitle;
    const unreachable = {kind: 'unreachable' as const, title};
    return data({page: unreachable, texts, token}, 503);
  }
  return data({page, texts, token});
}

/** Nothing is answered before it has been looked through. Whatever else comes of it, what was sent comes back. */
export async function action({context, request}: ActionFunctionArgs) {
  const post = await readForm(request, RequestsPostSchema);
  const words = wordsFor(context);
  const sentences = {
    'too-many': words.texts.tooManyPosts,
    stale: words.texts.staleForm,
    unavailable: words.texts.unavailable,
  };
  const {desk, isDone} = deskFor(context);
  const acted = await guarded(
    context,
    {purpose: PURPOSE, token: post.token},
    ({why}) => ({answer: notDone(post, sentences[why], words)}),
    () => pressAs(context, (by) => press(desk, post, by, words)),
  );
  if (acted.refused) return acted.refused;
  const pressed = acted.done;
  for (const {outcome} of pressed.answered) {
    if (outcome.kind === 'unknown') logError(outcome.error, context.requestId);
  }
  mailAnswers(context, new URL(request.url).origin, post, pressed);
  // The list that is read next goes by the tags that are being written.
  await isDone();
  return data({answer: pressed.answer}, pressed.status);
}

/** Customers are told by e-mail as well, where the shop has connected what sends it. Nobody waits for that. */
function mailAnswers(
  context: AppLoadContext,
  origin: string,
  {intent, message}: RequestsPost,
  {answered}: Pressed,
): void {
  const sendMail = mailSender(context.env);
  if (sendMail === null || intent.kind !== 'answer') return;
  const desk = {admin: adminClientFor(context), sendMail, origin};
  for (const each of answered.filter(isGiven)) {
    context.waitUntil(
      mailAnswer(desk, each, {kind: intent.answer, message}).catch(
        (error: unknown) => logError(error, context.requestId),
      ),
    );
  }
}

/** @throws ShopifyUnavailable where it is not known who is asking */
async function pressAs<Result>(
  context: AppLoadContext,
  work: (by: string) => Promise<Result>,
): Promise<Result> {
  return work(requireMerchant(context).email);
}

const wordsFor = ({locale, env}: AppLoadContext): RequestsWords =>
  new RequestsWords(locale, env.PUBLIC_STORE_DOMAIN);

/** What requests are answered with, and when what it has put off is done. */
function deskFor(context: AppLoadContext) {
  const putOff: Promise<unknown>[] = [];
  const desk = cancellationDesk({
    env: context.env,
    requestId: context.requestId,
    tell: context.tell,
    // Of customers' addresses the rules count something; the shop's own has nothing to do with it.
    buyerAddress: null,
    waitUntil: (work) => {
      putOff.push(work);
      context.waitUntil(work);
    },
  });
  return {desk, isDone: () => Promise.all(putOff)};
}

export default function MerchantRequests() {
  const {page, texts, token} = useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  return (
    <RequestsPage
      page={page}
      answer={submitted?.answer ?? null}
      texts={texts}
      token={token}
    />
  );
}
