import type {LoaderFunctionArgs} from '@shopify/remix-oxygen';

/** Shopify's login returns here with a code; Hydrogen exchanges it and sends the customer on. */
export async function loader({context}: LoaderFunctionArgs) {
  return context.customerAccount.authorize();
}
