import {
  type ClientLoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from '@remix-run/react';
import type {
  ActionFunctionArgs,
  HeadersFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@shopify/remix-oxygen';
import {useEffect} from 'react';
import {readCancellation} from '~/cancellation/cancellation.server';
import {cancellationEvents} from '~/cancellation/cancellation-events.server';
import {CancellationPanel} from '~/cancellation/cancellation-panel';
import {cancellationPanelView} from '~/cancellation/cancellation-panel-view.server';
import {changeLinks} from '~/cancellation/change/change-links.server';
import {PaymentDue} from '~/cancellation/change/payment-due';
import {paymentDue} from '~/cancellation/change/payment-due.server';
import {requestPurpose} from '~/cancellation/requests/request-purpose';
import {TakeBackForm} from '~/cancellation/requests/take-back-form';
import {requireGuestPass} from '~/guests/order-door.server';
import {messagesFor} from '~/i18n/messages';
import {OrderAgainForm, OrderAgainRefused} from '~/orders/order-again-form';
import {
  answerOrderAgain,
  orderAgainFields,
} from '~/orders/order-again-post.server';
import {orderAgainTexts} from '~/orders/order-again-texts.server';
import {OrderPage} from '~/orders/order-page';
import {requireOrderId} from '~/orders/order-id';
import {orderPageTexts} from '~/orders/order-page-texts.server';
import {orderView} from '~/orders/order-view';
import {orderWatch} from '~/orders/order-watch';
import {readGuestsOrderToRepeat} from '~/orders/order-to-repeat.server';
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

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

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
    changes: changeLinks(cancellation, messages.change),
    due: await paymentDue(context, cancellation, locale, messages.change),
    withdrawal: await withdrawalPanelView(withdrawal, context),
    watch: orderWatch(found, view, panel, messages.order),
    texts: orderPageTexts(messages),
    orderAgain: {
      fields: await orderAgainFields(context.session, id),
      texts: orderAgainTexts(messages.orderAgain),
    },
    takeBack: {
      token: await formToken(context.session, requestPurpose(id)),
      texts: messages.cancellation.request,
    },
  };
}

/** Orders again: the cart tells what came of it. */
export function action({context, params, request}: ActionFunctionArgs) {
  const id = requireOrderId(params.id);
  return answerOrderAgain(context, request, id, async () => {
    const pass = requireGuestPass(context, id);
    return readGuestsOrderToRepeat(adminClientFor(context), pass);
  });
}

const kept = new KeptData<ReturnType<typeof useLoaderData<typeof loader>>>();

/** The page asks again by itself: what it shows outlives an answer that does not come. */
export function clientLoader({params, serverLoader}: ClientLoaderFunctionArgs) {
  return kept.orKept(params.id, serverLoader<typeof loader>());
}

export default function GuestOrder() {
  const page = useLoaderData<typeof loader>();
  const {view, panel, withdrawal, changes, due, watch, texts, takeBack} = page;
  const {orderAgain: again} = page;
  const submitted = useActionData<typeof action>();
  const orderPath = `/orders/${view.id}`;
  useEffect(() => kept.keep(view.id, page), [view.id, page]);
  return (
    <OrderPage
      view={view}
      texts={texts}
      watch={watch}
      isGuests
      orderAgain={<OrderAgainForm orderPath={orderPath} {...again} />}
    >
      {submitted && <OrderAgainRefused {...submitted} texts={again.texts} />}
      {due && <PaymentDue due={due} />}
      <CancellationPanel
        view={panel}
        others={changes.map(({page: to, label}) => ({
          to: `${orderPath}/${to}`,
          label,
        }))}
        cancelPath={`${orderPath}/cancel`}
        takeBack={<TakeBackForm orderPath={orderPath} {...takeBack} />}
      />
      <WithdrawalPanel view={withdrawal} path={`${orderPath}/withdraw`} />
    </OrderPage>
  );
}
