import type {CustomerAccount} from '@shopify/hydrogen';
import {ShopifyUnavailable} from './errors';
import type {TypedDocumentString} from './generated/customer.server';

/**
 * Asks the Customer Account API in the signed-in customer's name, typed by the operation.
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable when Shopify is unreachable or answers with errors
 */
export async function queryCustomer<
  Result,
  Variables extends Record<string, unknown>,
>(
  customerAccount: CustomerAccount,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  try {
    const {data, errors} = await customerAccount.query<Result>(
      document.toString(),
      {variables: {...variables}},
    );
    if (errors?.length) throw new ShopifyUnavailable('customer', errors);
    return data;
  } catch (error) {
    throw ShopifyUnavailable.from('customer', error);
  }
}
