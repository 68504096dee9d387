import {redirect, type ActionFunctionArgs} from '@shopify/remix-oxygen';
import {dropGuestPass} from '~/cancellation/guest-pass.server';
import {localePath} from '~/i18n/locale';

/** Closing changes the session, so a link or a prefetch to this address does nothing. */
export function loader({context}: ActionFunctionArgs) {
  return redirect(localePath(context.locale, '/orders/find'));
}

/** A guest is done, and leaves nothing behind on the computer. */
export function action({context}: ActionFunctionArgs) {
  dropGuestPass(context.session);
  return redirect(localePath(context.locale, '/orders/find'), 303);
}
