import {Outlet, useLoaderData} from '@remix-run/react';
import type {
  AppLoadContext,
  LinksFunction,
  LoaderFunctionArgs,
} from '@shopify/remix-oxygen';
import {watchShop} from '~/events/watch-shop.server';
import {countAttention} from '~/merchant/attention/attention-store.server';
import styles from '~/merchant/merchant.css?url';
import {MerchantFrame} from '~/merchant/merchant-frame';
import {merchantFrameTexts} from '~/merchant/merchant-frame.server';
import {countRequests} from '~/merchant/requests/read-queue.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import type {AdminClient} from '~/shopify/admin-client.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';

export const links: LinksFunction = () => [{rel: 'stylesheet', href: styles}];

export async function loader({context}: LoaderFunctionArgs) {
  watchShop(context);
  const [waiting, needsYou] = await Promise.all([
    counted(context, countRequests),
    counted(context, countAttention),
  ]);
  return {frame: merchantFrameTexts(context, {waiting, needsYou})};
}

/** Null where Shopify does not say: the page inside has more to tell of that. */
async function counted(
  context: AppLoadContext,
  count: (client: AdminClient) => Promise<number>,
): Promise<number | null> {
  if (context.merchant?.kind !== 'granted') return null;
  const answer = await orUnavailable(count(adminClientFor(context)));
  if (!(answer instanceof ShopifyUnavailable)) return answer;
  logError(answer, context.requestId);
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
