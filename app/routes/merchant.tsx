import {Outlet, useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {countAttention} from '~/merchant/attention/attention-store.server';
import {MerchantFrame} from '~/merchant/merchant-frame';
import {merchantFrameTexts} from '~/merchant/merchant-frame.server';
import {adminClientFor} from '~/shopify/admin-access.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';

export async function loader({context}: LoaderFunctionArgs) {
  const needsYou =
    context.merchant?.kind === 'granted'
      ? await orUnavailable(countAttention(adminClientFor(context)))
      : null;
  const count = needsYou instanceof ShopifyUnavailable ? null : needsYou;
  return {frame: merchantFrameTexts(context, count)};
}

export default function MerchantPages() {
  const {frame} = useLoaderData<typeof loader>();
  return (
    <MerchantFrame texts={frame}>
      <Outlet />
    </MerchantFrame>
  );
}
