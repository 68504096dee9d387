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
import type {CustomerOwnership} from '~/cancellation/owned-order';
import {messagesFor} from '~/i18n/messages';
import {answerOrderAgain} from '~/orders/order-again-post.server';
import {requireOrderId} from '~/orders/order-id';
import {readOrderToRepeat} from '~/orders/order-to-repeat.server';
import {readOrder} from '~/orders/read-order.server';
import {undoableOrder} from '~/orders/undoable-order.server';
import {UndoableOrderPage} from '~/orders/undoable-order-page';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
import {KeptData} from '~/ui/kept-data';
import {pageMeta} from '~/ui/page-meta';
import {WithdrawalPanel} from '~/withdrawal/withdrawal-panel';
import {withdrawalPanelView} from '~/withdrawal/withdrawal-panel-view.server';
import {readWithdrawal} from '~/withdrawal/withdrawal.server';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.order.view.title, page?.description),
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
  return {
    description: messagesFor(context.locale).home.lead,
    order: await undoableOrder(context, id, found, cancellation),
    withdrawal: await withdrawalPanelView(withdrawal, context),
  };
}

/** Orders again: the cart tells what came of it. */
export function action({context, params, request}: ActionFunctionArgs) {
  const id = requireOrderId(params.id);
  return answerOrderAgain(context, request, id, () =>
    readOrderToRepeat(context, id),
  );
}

const kept = new KeptData<ReturnType<typeof useLoaderData<typeof loader>>>();

/** The page asks again by itself: what it shows outlives an answer that does not come. */
export function clientLoader({params, serverLoader}: ClientLoaderFunctionArgs) {
  return kept.orKept(params.id, serverLoader<typeof loader>());
}

export default function Order() {
  const page = useLoaderData<typeof loader>();
  const {order, withdrawal} = page;
  const {id} = order.view;
  const orderPath = `/account/orders/${id}`;
  useEffect(() => kept.keep(id, page), [id, page]);
  return (
    <UndoableOrderPage
      order={order}
      orderPath={orderPath}
      refusal={useActionData<typeof action>()}
      withdrawal={
        <WithdrawalPanel view={withdrawal} path={`${orderPath}/withdraw`} />
      }
    />
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
