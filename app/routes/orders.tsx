import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {OrderListPage} from '~/orders/order-list-page';
import {orderListTexts} from '~/orders/order-list-texts.server';
import {readOrderList} from '~/orders/order-list.server';
import {orderListView} from '~/orders/order-list-view';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data}) => [
  ...pageMeta(data?.texts.title),
  {name: 'robots', content: 'noindex'},
];

export async function loader({context, request}: LoaderFunctionArgs) {
  const messages = messagesFor(context.locale).orders;
  const query = new URL(request.url).searchParams;
  const orders = await readOrderList(context, query);
  return {
    list: orderListView(context.locale, messages, orders),
    isFirstPage: !query.has('after') && !query.has('before'),
    texts: orderListTexts(messages),
  };
}

export default function Orders() {
  const {list, isFirstPage, texts} = useLoaderData<typeof loader>();
  return <OrderListPage list={list} isFirstPage={isFirstPage} texts={texts} />;
}
