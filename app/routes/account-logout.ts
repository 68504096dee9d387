import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@shopify/remix-oxygen';
import {dropDraft} from '~/cancellation/draft.server';
import {dropGuestPass} from '~/cancellation/guest-pass.server';
import {localePath} from '~/i18n/locale';
import {endLogin} from '~/shopify/customer-login.server';

/** Signing out changes state, so a link or a prefetch to this address does nothing. */
export function loader({context}: LoaderFunctionArgs) {
  return redirect(localePath(context.locale, '/account'));
}

/** Nothing of the customer's stays behind on the computer. */
export function action({context}: ActionFunctionArgs) {
  dropDraft(context.session);
  dropGuestPass(context.session);
  return endLogin(context);
}
