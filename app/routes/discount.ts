import {type LoaderFunctionArgs, redirect} from '@shopify/remix-oxygen';
import {localePath} from '~/i18n/locale';
import {safeReturnPath} from '~/shopify/return-path';
import {applyDiscountLink} from '~/storefront/discount-link.server';

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const {searchParams} = new URL(request.url);
  const target =
    safeReturnPath(searchParams.get('redirect')) ??
    localePath(context.locale, '/');
  const headers = await applyDiscountLink(context, request, params.code ?? '');
  return redirect(target, {headers});
}
