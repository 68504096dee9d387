import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {OrderListPage} from '~/orders/order-list-page';
import {orderListTexts} from '~/orders/order-list-texts.server';
import {readOrderList} from '~/orders/order-list.server';
import {orderListView} from '~/orders/order-list-view';

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data?.documentTitle},
  {name: 'robots', content: 'noindex'},
];

export async function loader({context, request}: LoaderFunctionArgs) {
  const {common, orders: messages} = messagesFor(context.locale);
  const query = new URL(request.url).searchParams;
  const orders = await readOrderList(context.customerAccount, query);
  return {
    documentTitle: `${messages.title} · ${common.shopName}`,
    list: orderListView(context.locale, messages, orders),
    isFirstPage: !query.has('after') && !query.has('before'),
    texts: orderListTexts(messages),
  };
}

export default function Orders() {
  const {list, isFirstPage, texts} = useLoaderData<typeof loader>();
  return <OrderListPage list={list} isFirstPage={isFirstPage} texts={texts} />;
}
