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
import * as v from 'valibot';
import {tellWaitingLater} from '~/events/event-teller.server';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {
  AttentionPost,
  AttentionQuery,
} from '~/merchant/attention/attention-form';
import {AttentionPage} from '~/merchant/attention/attention-page';
import {attend} from '~/merchant/attention/attention-store.server';
import {attentionTexts} from '~/merchant/attention/attention-texts.server';
import {attentionView} from '~/merchant/attention/attention-view.server';
import {openAttention} from '~/merchant/attention/open-attention.server';
import {saidNotice, type Saying} from '~/merchant/attention/said.server';
import {requireMerchant} from '~/merchant/merchant-routes.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {guarded} from '~/shopify/post-guard.server';
import {shopGid} from '~/shopify/order-gid';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';
import {settleUnmatched} from '~/withdrawal/unmatched-store.server';
import {receiptPath} from '~/withdrawal/withdrawal.server';

const PURPOSE = 'attention';
const PATH = '/merchant/attention';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.texts.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, request}: LoaderFunctionArgs) {
  const {searchParams} = new URL(request.url);
  const query = v.safeParse(AttentionQuery, Object.fromEntries(searchParams));
  if (!query.success) throw new Response(null, {status: 400});
  const {after = null, said, name} = query.output;
  const common = {
    texts: attentionTexts(context.locale),
    token: await formToken(context.session, PURPOSE),
    notice: said ? saidNotice(context.locale, said, name) : null,
  };
  const opened = await orUnavailable(open(context, after));
  if (opened instanceof ShopifyUnavailable) {
    logError(opened, context.requestId);
    return data({...common, view: null}, 503);
  }
  const {PUBLIC_STORE_DOMAIN: storeDomain, SESSION_SECRET} = context.env;
  const view = await attentionView(context.locale, opened, {
    after,
    storeDomain,
    receiptPath: (statement) => receiptPath(statement, SESSION_SECRET),
  });
  return data({...common, view});
}

async function open(context: AppLoadContext, after: string | null) {
  requireMerchant(context);
  tellWaitingLater(context, 'due');
  return openAttention(adminClientFor(context), after, {
    tell: context.tell,
    later: (work) =>
      context.waitUntil(
        work.catch((error: unknown) => logError(error, context.requestId)),
      ),
  });
}

export async function action({context, request}: ActionFunctionArgs) {
  const post = await readForm(request, AttentionPost);
  const {merchant} = messagesFor(context.locale);
  const sentences = {
    'too-many': merchant.attention.tooManyPosts,
    stale: merchant.attention.staleForm,
    unavailable: merchant.attention.unavailableText,
  };
  const acted = await guarded(
    context,
    {purpose: PURPOSE, token: post.token},
    ({why}) => ({notice: {kind: 'caution' as const, text: sentences[why]}}),
    () => act(context, post),
  );
  if (acted.refused) return acted.refused;
  const query = new URLSearchParams({...acted.done}).toString();
  return redirect(localePath(context.locale, `${PATH}?${query}`), 303);
}

async function act(
  context: AppLoadContext,
  post: v.InferOutput<typeof AttentionPost>,
): Promise<Saying> {
  const by = requireMerchant(context);
  if (post.intent === 'send-again') {
    tellWaitingLater(context, 'now');
    return {said: 'sending'};
  }
  const client = adminClientFor(context);
  if (post.intent === 'settle') {
    const {receipt: name} = post;
    if (!(await settleUnmatched(client, name, by.email))) {
      return {said: 'already', name};
    }
    context.tell(shopGid(context.env.SHOP_ID));
    return {said: 'done', name};
  }
  const attended = await attend(client, post.order, post.matter, by);
  if (!attended) throw new Response(null, {status: 404});
  const {kind, isStillOpen, orderName: name} = attended;
  if (kind === 'already') return {said: 'already', name};
  return {said: isStillOpen ? 'still-open' : 'done', name};
}

export default function MerchantAttention() {
  const {view, notice, token, texts} = useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  return (
    <AttentionPage
      view={view}
      notice={submitted?.notice ?? notice}
      token={token}
      texts={texts}
    />
  );
}
