import {redirect, type ActionFunctionArgs} from '@shopify/remix-oxygen';
import {localePath} from '~/i18n/locale';

/** Signing out changes state, so a link or a prefetch to this address does nothing. */
export function loader({context}: ActionFunctionArgs) {
  return redirect(localePath(context.locale, '/account'));
}

export async function action({context}: ActionFunctionArgs) {
  return context.customerAccount.logout({
    postLogoutRedirectUri: localePath(context.locale, '/'),
  });
}
