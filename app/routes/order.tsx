import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {OrderPage} from '~/orders/order-page';
import {parseOrderId} from '~/orders/order-id';
import {orderPageTexts} from '~/orders/order-page-texts.server';
import {orderView} from '~/orders/order-view';
import {readOrder} from '~/orders/read-order.server';

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data?.documentTitle},
  {name: 'robots', content: 'noindex'},
];

export async function loader({context, params}: LoaderFunctionArgs) {
  const id = parseOrderId(params.id);
  const found = id && (await readOrder(context.customerAccount, id));
  if (!found) throw new Response(null, {status: 404});
  const messages = messagesFor(context.locale);
  const view = orderView(context.locale, messages, found);
  return {
    documentTitle: `${view.title} · ${messages.common.shopName}`,
    view,
    texts: orderPageTexts(messages),
  };
}

export default function Order() {
  const {view, texts} = useLoaderData<typeof loader>();
  return (
    <OrderPage view={view} texts={texts}>
      {/* CANCELLATION: whether this order can still be undone, and until when. */}
    </OrderPage>
  );
}
