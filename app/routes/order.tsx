import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {readCancellation} from '~/cancellation/cancellation.server';
import {CancellationPanel} from '~/cancellation/cancellation-panel';
import {cancellationPanelView} from '~/cancellation/cancellation-panel-view.server';
import type {Ownership} from '~/cancellation/owned-order';
import {messagesFor} from '~/i18n/messages';
import {OrderPage} from '~/orders/order-page';
import {parseOrderId} from '~/orders/order-id';
import {orderPageTexts} from '~/orders/order-page-texts.server';
import {orderView} from '~/orders/order-view';
import {readOrder} from '~/orders/read-order.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
import {pageMeta} from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = ({data}) => [
  ...pageMeta(data?.view.title),
  {name: 'robots', content: 'noindex'},
];

export async function loader({context, params}: LoaderFunctionArgs) {
  const id = parseOrderId(params.id);
  if (!id) throw new Response(null, {status: 404});
  const reading = readOrder(context, id);
  const [found, cancellation] = await Promise.all([
    reading,
    orUnavailable(readCancellation(context, id, ownership(reading))),
  ]);
  if (!found || !cancellation) throw new Response(null, {status: 404});
  if (cancellation instanceof ShopifyUnavailable) {
    logError(cancellation, context.requestId);
  }
  const messages = messagesFor(context.locale);
  const view = orderView(context.locale, messages, found);
  return {
    view,
    texts: orderPageTexts(messages),
    cancellation: cancellationPanelView(
      cancellation,
      context.locale,
      messages.cancellation,
    ),
  };
}

export default function Order() {
  const {view, texts, cancellation} = useLoaderData<typeof loader>();
  return (
    <OrderPage view={view} texts={texts}>
      <CancellationPanel
        view={cancellation}
        cancelPath={`/account/orders/${view.id}/cancel`}
      />
    </OrderPage>
  );
}

/** The customer's own token could read the order: proof that it is theirs. */
async function ownership(
  reading: ReturnType<typeof readOrder>,
): Promise<Ownership | null> {
  const found = await reading;
  return (
    found && {
      orderId: found.order.id,
      orderName: found.order.name,
      customerId: found.customerId,
    }
  );
}
