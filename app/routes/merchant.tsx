import {Outlet, useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {MerchantFrame} from '~/merchant/merchant-frame';
import {merchantFrameTexts} from '~/merchant/merchant-frame.server';

export function loader({context}: LoaderFunctionArgs) {
  return {frame: merchantFrameTexts(context)};
}

export default function MerchantPages() {
  const {frame} = useLoaderData<typeof loader>();
  return (
    <MerchantFrame texts={frame}>
      <Outlet />
    </MerchantFrame>
  );
}
