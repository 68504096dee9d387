import {redirect, type LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {localePath} from '~/i18n/locale';

/** What the shop is asked for most often: its rules. */
export function loader({context}: LoaderFunctionArgs) {
  return redirect(localePath(context.locale, '/merchant/policy'));
}
