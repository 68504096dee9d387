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
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {
  countInsights,
  insightsAccess,
  openInsights,
  stopCounting,
} from '~/merchant/insights/insights.server';
import {insightsFrame} from '~/merchant/insights/insights-page.server';
import {InsightsPage} from '~/merchant/insights/insights-page';
import {insightsTexts} from '~/merchant/insights/insights-texts.server';
import {DaysSchema, type Period} from '~/merchant/insights/setting';
import {requireMerchant} from '~/merchant/merchant-routes.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {guarded} from '~/shopify/post-guard.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';

const PURPOSE = 'insights';

const PostSchema = v.strictObject({
  token: v.pipe(v.string(), v.maxLength(100)),
  days: DaysSchema,
  intent: v.picklist(['count', 'stop']),
});

export const meta: MetaFunction<typeof loader> = ({data: answer}) => [
  ...pageMeta(answer?.texts.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, request}: LoaderFunctionArgs) {
  requireMerchant(context);
  const query = new URL(request.url).searchParams;
  const days = v.safeParse(DaysSchema, query.get('days') ?? '30');
  if (!days.success) throw new Response(null, {status: 400});
  return answer(context, days.output);
}

export async function action({context, request}: ActionFunctionArgs) {
  const by = requireMerchant(context);
  const {days, intent, token} = await readForm(request, PostSchema);
  const texts = messagesFor(context.locale).merchant.insights;
  const sentences = {
    'too-many': texts.tooManyPosts,
    stale: texts.staleForm,
    unavailable: texts.unavailableText,
  };
  const access = insightsAccess(adminClientFor(context));
  const acted = await guarded(
    context,
    {purpose: PURPOSE, token},
    ({why}) => ({notice: sentences[why]}),
    async () =>
      intent === 'count'
        ? countInsights(access, by, days)
        : stopCounting(access, days),
  );
  if (acted.refused) return acted.refused;
  const {done} = acted;
  if (done === 'busy' || done === 'crowded') {
    return data({notice: texts[done]}, 409);
  }
  return redirect(
    localePath(context.locale, `/merchant/insights?days=${days}`),
    303,
  );
}

async function answer(context: AppLoadContext, days: Period) {
  const {locale, session, env, requestId} = context;
  const texts = insightsTexts(locale, days);
  const token = await formToken(session, PURPOSE);
  const frame = insightsFrame(locale, days, token);
  const state = await orUnavailable(
    openInsights(
      insightsAccess(adminClientFor(context)),
      locale,
      days,
      env.PUBLIC_STORE_DOMAIN,
    ),
  );
  if (state instanceof ShopifyUnavailable) {
    logError(state, requestId);
    const unreachable = {kind: 'unreachable'} as const;
    return data({frame, state: unreachable, texts}, 503);
  }
  return data({frame, state, texts});
}

export default function MerchantInsights() {
  const {frame, state, texts} = useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  return (
    <InsightsPage
      view={{frame, state, notice: submitted?.notice ?? null}}
      texts={texts}
    />
  );
}
