import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';

/** Sends the visitor to Shopify's login, which sends them back to /account/authorize. */
export async function loader({context}: LoaderFunctionArgs) {
  return context.customerAccount.login();
}
