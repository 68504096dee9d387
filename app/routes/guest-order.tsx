import {type ClientLoaderFunctionArgs, useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {useEffect} from 'react';
import {readCancellation} from '~/cancellation/cancellation.server';
import {cancellationEvents} from '~/cancellation/cancellation-events.server';
import {CancellationPanel} from '~/cancellation/cancellation-panel';
import {cancellationPanelView} from '~/cancellation/cancellation-panel-view.server';
import {requestPurpose} from '~/cancellation/requests/request-purpose';
import {TakeBackForm} from '~/cancellation/requests/take-back-form';
import {requireGuestPass} from '~/guests/order-door.server';
import {messagesFor} from '~/i18n/messages';
import {OrderPage} from '~/orders/order-page';
import {requireOrderId} from '~/orders/order-id';
import {orderPageTexts} from '~/orders/order-page-texts.server';
import {orderView} from '~/orders/order-view';
import {orderWatch} from '~/orders/order-watch';
import {readGuestOrder} from '~/orders/read-guest-order.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {orUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {KeptData} from '~/ui/kept-data';
import {pageMeta} from '~/ui/page-meta';
import {WithdrawalPanel} from '~/withdrawal/withdrawal-panel';
import {withdrawalPanelView} from '~/withdrawal/withdrawal-panel-view.server';
import {readWithdrawal} from '~/withdrawal/withdrawal.server';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.view.title),
  {name: 'robots', content: 'noindex'},
];

export async function loader({context, params}: LoaderFunctionArgs) {
  const id = requireOrderId(params.id);
  const pass = requireGuestPass(context, id);
  const [found, cancellation, withdrawal] = await Promise.all([
    readGuestOrder(adminClientFor(context), pass),
    readCancellation(context, id, Promise.resolve(pass)),
    orUnavailable(readWithdrawal(context, id, Promise.resolve(pass))),
  ]);
  if (!found || !cancellation) throw new Response(null, {status: 404});
  const {locale} = context;
  const messages = messagesFor(locale);
  const events = cancellationEvents(cancellation.reading, locale, messages);
  const view = orderView(locale, messages, found, events);
  const panel = cancellationPanelView(cancellation, locale, messages);
  return {
    view,
    panel,
    withdrawal: await withdrawalPanelView(withdrawal, context),
    watch: orderWatch(found, view, panel, messages.order),
    texts: orderPageTexts(messages),
    takeBack: {
      token: await formToken(context.session, requestPurpose(id)),
      texts: messages.cancellation.request,
    },
  };
}

const kept = new KeptData<ReturnType<typeof useLoaderData<typeof loader>>>();

/** The page asks again by itself: what it shows outlives an answer that does not come. */
export function clientLoader({params, serverLoader}: ClientLoaderFunctionArgs) {
  return kept.orKept(params.id, serverLoader<typeof loader>());
}

export default function GuestOrder() {
  const page = useLoaderData<typeof loader>();
  const {view, panel, withdrawal, watch, texts, takeBack} = page;
  const orderPath = `/orders/${view.id}`;
  useEffect(() => kept.keep(view.id, page), [view.id, page]);
  return (
    <OrderPage
      view={view}
      texts={texts}
      watch={watch}
      isGuests
      orderAgain={null}
    >
      <CancellationPanel
        view={panel}
        others={[]}
        cancelPath={`${orderPath}/cancel`}
        takeBack={<TakeBackForm orderPath={orderPath} {...takeBack} />}
      />
      <WithdrawalPanel view={withdrawal} path={`${orderPath}/withdraw`} />
    </OrderPage>
  );
}
