import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {OrderListPage} from '~/orders/order-list-page';
import {orderListTexts} from '~/orders/order-list-texts.server';
import {readOrderList} from '~/orders/order-list.server';
import {orderListView} from '~/orders/order-list-view';
import {isNarrowed} from '~/orders/order-search';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data}) => [
  ...pageMeta(data?.texts.title),
  {name: 'robots', content: 'noindex'},
];

export async function loader({context, request}: LoaderFunctionArgs) {
  const messages = messagesFor(context.locale);
  const {orders, search, isPart} = await readOrderList(
    context,
    new URL(request.url).searchParams,
  );
  return {
    list: orderListView(context.locale, messages.orders, orders, search),
    search,
    isNarrowed: isNarrowed(search),
    isPart,
    texts: orderListTexts(messages, search.sort),
  };
}

export default function Orders() {
  return <OrderListPage {...useLoaderData<typeof loader>()} />;
}
