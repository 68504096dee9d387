import {useLoaderData} from '@remix-run/react';
import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {messagesFor} from '~/i18n/messages';
import {insightsAccess} from '~/merchant/insights/insights.server';
import {listOrders} from '~/merchant/insights/list-orders.server';
import {ListMissing} from '~/merchant/insights/list-missing';
import {OrdersList} from '~/merchant/insights/orders-list';
import {DaysSchema} from '~/merchant/insights/setting';
import {requireMerchant} from '~/merchant/merchant-routes.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
import {pageMeta} from '~/ui/page-meta';

const Count = v.optional(
  v.pipe(v.string(), v.regex(/^\d{1,12}$/), v.transform(Number)),
  '0',
);

const QuerySchema = v.object({
  days: DaysSchema,
  figure: v.pipe(v.string(), v.nonEmpty(), v.maxLength(120)),
  offset: Count,
  seen: Count,
});

export const meta: MetaFunction<typeof loader> = ({data: answer}) => [
  ...pageMeta(answer?.title),
  {name: 'robots', content: 'noindex'},
];

export async function loader({context, request}: LoaderFunctionArgs) {
  requireMerchant(context);
  const {locale, env, requestId} = context;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const wish = v.safeParse(QuerySchema, query);
  if (!wish.success) throw new Response(null, {status: 400});
  const {insights: texts} = messagesFor(locale).merchant;
  const missing = {
    list: null,
    back: `/merchant/insights?days=${wish.output.days}`,
    backLabel: texts.back,
  };
  const list = await orUnavailable(
    listOrders(
      insightsAccess(adminClientFor(context)),
      locale,
      env.PUBLIC_STORE_DOMAIN,
      wish.output,
    ),
  );
  if (list instanceof ShopifyUnavailable) {
    logError(list, requestId);
    const {unavailableTitle: title, unavailableText: text} = texts;
    return data({...missing, title, text}, 503);
  }
  if (list === null) throw new Response(null, {status: 404});
  if (list === 'gone') {
    const {listGoneTitle: title, listGone: text} = texts;
    return data({...missing, title, text}, 410);
  }
  const {back, listEmpty, listNext} = texts;
  return data({title: list.title, list, texts: {back, listEmpty, listNext}});
}

export default function MerchantInsightsOrders() {
  const page = useLoaderData<typeof loader>();
  return page.list ? (
    <OrdersList list={page.list} texts={page.texts} />
  ) : (
    <ListMissing {...page} />
  );
}
