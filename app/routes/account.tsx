import {
  isRouteErrorResponse,
  Outlet,
  type ShouldRevalidateFunction,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {watchShop} from '~/events/watch-shop.server';
import {AccountFrame} from '~/orders/account-frame';
import {readAccountFrame} from '~/orders/account-frame.server';
import {OrderNotFound} from '~/orders/order-not-found';
import {ErrorPage} from '~/ui/error-page';
import {useRootData} from '~/ui/use-root-data';

export type AccountLoader = typeof loader;

/** Who is signed in changes with a form or with the language, not from page to page. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formMethod,
  currentParams,
  nextParams,
}) =>
  (formMethod !== undefined && formMethod !== 'GET') ||
  currentParams.locale !== nextParams.locale;

export function loader({context}: LoaderFunctionArgs) {
  watchShop(context);
  return readAccountFrame(context);
}

export default function Account() {
  const {frame} = useLoaderData<typeof loader>();
  return (
    <AccountFrame texts={frame}>
      <Outlet />
    </AccountFrame>
  );
}

/** Of an order that is not there, the account says so itself; of anything else, the page that all of the shop shares. */
export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRootData();
  const account = useRouteLoaderData<AccountLoader>('routes/account');
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404 && account) {
    return (
      <AccountFrame texts={account.frame}>
        <OrderNotFound texts={account.orderNotFound} />
      </AccountFrame>
    );
  }
  return (
    <ErrorPage
      status={status}
      messages={root.messages.errors}
      requestId={root.requestId}
      homePath={root.locale.pathPrefix}
    />
  );
}
