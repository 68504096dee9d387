import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {finishLogin} from '~/shopify/customer-login.server';

/** Shopify's login returns here with a code, or with why there is none. */
export function loader({context, request}: LoaderFunctionArgs) {
  return finishLogin(context, new URL(request.url).searchParams);
}
