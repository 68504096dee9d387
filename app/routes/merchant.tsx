import {Outlet, useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {MerchantFrame} from '~/merchant/merchant-frame';
import {merchantFrameTexts} from '~/merchant/merchant-frame.server';
import {countRequests} from '~/merchant/requests/read-queue.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';

export async function loader({context}: LoaderFunctionArgs) {
  return {frame: merchantFrameTexts(context, await waitingRequests(context))};
}

/** Null where Shopify does not say: the page inside has more to tell of that. */
async function waitingRequests(
  context: LoaderFunctionArgs['context'],
): Promise<number | null> {
  if (context.merchant?.kind !== 'granted') return null;
  const count = await orUnavailable(countRequests(adminClientFor(context)));
  if (!(count instanceof ShopifyUnavailable)) return count;
  logError(count, context.requestId);
  return null;
}

export default function MerchantPages() {
  const {frame} = useLoaderData<typeof loader>();
  return (
    <MerchantFrame texts={frame}>
      <Outlet />
    </MerchantFrame>
  );
}
