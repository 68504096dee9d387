import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';
import {startLogin} from '~/shopify/customer-login.server';

/** Sends the visitor to Shopify's login, which sends them back to /account/authorize. */
export function loader({context, request}: LoaderFunctionArgs) {
  return startLogin(context, new URL(request.url).searchParams);
}
