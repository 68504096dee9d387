import {type ClientLoaderFunctionArgs, useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {useEffect} from 'react';
import {readCancellation} from '~/cancellation/cancellation.server';
import {cancellationEvents} from '~/cancellation/cancellation-events.server';
import {CancellationPanel} from '~/cancellation/cancellation-panel';
import {cancellationPanelView} from '~/cancellation/cancellation-panel-view.server';
import type {Ownership} from '~/cancellation/owned-order';
import {messagesFor} from '~/i18n/messages';
import {OrderPage} from '~/orders/order-page';
import {parseOrderId} from '~/orders/order-id';
import {orderPageTexts} from '~/orders/order-page-texts.server';
import {orderView} from '~/orders/order-view';
import {orderWatch} from '~/orders/order-watch';
import {readOrder} from '~/orders/read-order.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
import {KeptData} from '~/ui/kept-data';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data}) => [
  ...pageMeta(data?.view.title),
  {name: 'robots', content: 'noindex'},
];

export async function loader({context, params}: LoaderFunctionArgs) {
  const id = parseOrderId(params.id);
  if (!id) throw new Response(null, {status: 404});
  const order = readOrder(context, id);
  const [found, cancellation] = await Promise.all([
    order,
    orUnavailable(readCancellation(context, id, ownership(order))),
  ]);
  if (!found || !cancellation) throw new Response(null, {status: 404});
  if (cancellation instanceof ShopifyUnavailable) {
    logError(cancellation, context.requestId);
  }
  const {locale} = context;
  const messages = messagesFor(locale);
  const texts = messages.cancellation;
  const reading =
    cancellation instanceof ShopifyUnavailable ? null : cancellation.reading;
  const events = cancellationEvents(reading, locale, texts);
  const view = orderView(locale, messages, found, events);
  const panel = cancellationPanelView(cancellation, locale, texts);
  return {
    view,
    panel,
    watch: orderWatch(found, view, panel, messages.order),
    texts: orderPageTexts(messages),
  };
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;
const kept = new KeptData<Page>();

/** The page asks again by itself: what it shows outlives an answer that does not come. */
export function clientLoader({params, serverLoader}: ClientLoaderFunctionArgs) {
  return kept.orKept(params.id, serverLoader<typeof loader>());
}

export default function Order() {
  const page = useLoaderData<typeof loader>();
  const {view, panel, watch, texts} = page;
  useEffect(() => kept.keep(view.id, page), [view.id, page]);
  return (
    <OrderPage view={view} texts={texts} watch={watch}>
      <CancellationPanel
        view={panel}
        cancelPath={`/account/orders/${view.id}/cancel`}
      />
    </OrderPage>
  );
}

/** The customer's own token could read the order: proof that it is theirs. */
async function ownership(
  order: ReturnType<typeof readOrder>,
): Promise<Ownership | null> {
  const found = await order;
  return (
    found && {
      orderId: found.order.id,
      orderName: found.order.name,
      customerId: found.customerId,
    }
  );
}
