import {redirect, type LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {localePath} from '~/i18n/locale';

/** The account opens on the orders. */
export function loader({context}: LoaderFunctionArgs) {
  return redirect(localePath(context.locale, '/account/orders'));
}
