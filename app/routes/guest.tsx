import {
  Outlet,
  type ShouldRevalidateFunction,
  useLoaderData,
} from '@remix-run/react';
import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {watchShop} from '~/events/watch-shop.server';
import {GuestFrame} from '~/guests/guest-frame';
import {requireGuestPass} from '~/guests/order-door.server';
import {formatTime} from '~/i18n/format';
import {fill, messagesFor} from '~/i18n/messages';
import {requireOrderId} from '~/orders/order-id';
import {SHOP_TIME_ZONE} from '~/orders/shop-time-zone';

/** Which order it is, and until when, changes with the address alone. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentParams,
  nextParams,
}) =>
  currentParams.locale !== nextParams.locale ||
  currentParams.id !== nextParams.id;

export function loader({context, params}: LoaderFunctionArgs) {
  watchShop(context);
  const id = requireOrderId(params.id);
  const {guest} = messagesFor(context.locale);
  const {orderName, until} = requireGuestPass(context, id);
  return {
    opened: fill(guest.frame, {
      name: orderName,
      until: formatTime(context.locale, until.toISOString(), SHOP_TIME_ZONE),
    }),
    close: guest.close,
  };
}

export default function Guest() {
  return (
    <GuestFrame texts={useLoaderData<typeof loader>()}>
      <Outlet />
    </GuestFrame>
  );
}
