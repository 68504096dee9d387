import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@shopify/remix-oxygen';
import {localePath} from '~/i18n/locale';
import {endLogin} from '~/shopify/customer-login.server';

/** Signing out changes state, so a link or a prefetch to this address does nothing. */
export function loader({context}: LoaderFunctionArgs) {
  return redirect(localePath(context.locale, '/account'));
}

export function action({context}: ActionFunctionArgs) {
  return endLogin(context);
}
