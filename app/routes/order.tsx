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
import type {CustomerOwnership} from '~/cancellation/owned-order';
import {requestPurpose} from '~/cancellation/requests/request-purpose';
import {TakeBackForm} from '~/cancellation/requests/take-back-form';
import {messagesFor} from '~/i18n/messages';
import {OrderAgainForm, OrderAgainRefused} from '~/orders/order-again-form';
import {
  answerOrderAgain,
  orderAgainFields,
} from '~/orders/order-again-post.server';
import {orderAgainTexts} from '~/orders/order-again-texts.server';
import {readOrderToRepeat} from '~/orders/order-to-repeat.server';
import {OrderPage} from '~/orders/order-page';
import {requireOrderId} from '~/orders/order-id';
import {orderPageTexts} from '~/orders/order-page-texts.server';
import {orderView} from '~/orders/order-view';
import {orderWatch} from '~/orders/order-watch';
import {readOrder} from '~/orders/read-order.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
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
  const order = readOrder(context, id);
  const [found, cancellation, withdrawal] = await Promise.all([
    order,
    orUnavailable(readCancellation(context, id, ownership(order))),
    orUnavailable(readWithdrawal(context, id, ownership(order))),
  ]);
  if (!found || !cancellation) throw new Response(null, {status: 404});
  if (cancellation instanceof ShopifyUnavailable) {
    logError(cancellation, context.requestId);
  }
  const {locale} = context;
  const messages = messagesFor(locale);
  const reading =
    cancellation instanceof ShopifyUnavailable ? null : cancellation.reading;
  const events = cancellationEvents(reading, locale, messages);
  const view = orderView(locale, messages, found, events);
  const panel = cancellationPanelView(cancellation, locale, messages);
  const changes = changeLinks(cancellation, messages.change);
  const due = await paymentDue(context, cancellation, locale, messages.change);
  return {
    view,
    panel,
    withdrawal: await withdrawalPanelView(withdrawal, context),
    changes,
    due,
    watch: orderWatch(found, view, panel, messages.order),
    texts: orderPageTexts(messages),
    takeBack: {
      token: await formToken(context.session, requestPurpose(id)),
      texts: messages.cancellation.request,
    },
    orderAgain: {
      fields: await orderAgainFields(context.session, id),
      texts: orderAgainTexts(messages.orderAgain),
    },
  };
}

/** Orders again: the cart tells what came of it. */
export function action({context, params, request}: ActionFunctionArgs) {
  const id = requireOrderId(params.id);
  return answerOrderAgain(context, request, id, () =>
    readOrderToRepeat(context, id),
  );
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;
const kept = new KeptData<Page>();

/** The page asks again by itself: what it shows outlives an answer that does not come. */
export function clientLoader({params, serverLoader}: ClientLoaderFunctionArgs) {
  return kept.orKept(params.id, serverLoader<typeof loader>());
}

export default function Order() {
  const page = useLoaderData<typeof loader>();
  const {view, panel, withdrawal, changes, due, watch, texts, takeBack} = page;
  const {orderAgain: again} = page;
  const submitted = useActionData<typeof action>();
  const orderPath = `/account/orders/${view.id}`;
  useEffect(() => kept.keep(view.id, page), [view.id, page]);
  return (
    <OrderPage
      view={view}
      texts={texts}
      watch={watch}
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

/** The customer's own token could read the order: proof that it is theirs. */
async function ownership(
  order: ReturnType<typeof readOrder>,
): Promise<CustomerOwnership | null> {
  const found = await order;
  return (
    found && {
      orderId: found.order.id,
      orderName: found.order.name,
      customerId: found.customerId,
    }
  );
}
