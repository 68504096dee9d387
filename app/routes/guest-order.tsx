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
import {requireGuestPass} from '~/guests/order-door.server';
import {answerOrderAgain} from '~/orders/order-again-post.server';
import {requireOrderId} from '~/orders/order-id';
import {readGuestsOrderToRepeat} from '~/orders/order-to-repeat.server';
import {readGuestOrder} from '~/orders/read-guest-order.server';
import {undoableOrder} from '~/orders/undoable-order.server';
import {UndoableOrderPage} from '~/orders/undoable-order-page';
import {adminClientFor} from '~/shopify/admin-access.server';
import {orUnavailable} from '~/shopify/errors';
import {KeptData} from '~/ui/kept-data';
import {pageMeta} from '~/ui/page-meta';
import {WithdrawalPanel} from '~/withdrawal/withdrawal-panel';
import {withdrawalPanelView} from '~/withdrawal/withdrawal-panel-view.server';
import {readWithdrawal} from '~/withdrawal/withdrawal.server';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.order.view.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, params}: LoaderFunctionArgs) {
  const id = requireOrderId(params.id);
  const pass = requireGuestPass(context, id);
  const [found, cancellation, withdrawal] = await Promise.all([
    readGuestOrder(adminClientFor(context), context.locale, pass),
    readCancellation(context, id, Promise.resolve(pass)),
    orUnavailable(readWithdrawal(context, id, Promise.resolve(pass))),
  ]);
  if (!found || !cancellation) throw new Response(null, {status: 404});
  return {
    order: await undoableOrder(context, id, found, cancellation),
    withdrawal: await withdrawalPanelView(withdrawal, context),
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
  const {order, withdrawal} = page;
  const {id} = order.view;
  const orderPath = `/orders/${id}`;
  useEffect(() => kept.keep(id, page), [id, page]);
  return (
    <UndoableOrderPage
      order={order}
      orderPath={orderPath}
      isGuests
      refusal={useActionData<typeof action>()}
      withdrawal={
        <WithdrawalPanel view={withdrawal} path={`${orderPath}/withdraw`} />
      }
    />
  );
}
