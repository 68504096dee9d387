import type {CustomerAccount} from '@shopify/hydrogen';
import {ShopifyUnavailable} from './errors';
import type {TypedDocumentString} from './generated/customer.server';

interface Answer<Result> {
  readonly data: Result;
  readonly errors?: readonly unknown[] | undefined;
}

/**
 * Asks the Customer Account API in the signed-in customer's name, typed by the operation.
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable when Shopify is unreachable or answers with errors
 */
export const queryCustomer = <
  Result,
  Variables extends Record<string, unknown>,
>(
  customerAccount: CustomerAccount,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> =>
  answerOf(
    customerAccount.query<Result>(document.toString(), {
      variables: {...variables},
    }),
  );

/** As `queryCustomer`, for a mutation. Where no answer came it may have been carried out all the same. */
export const mutateCustomer = <
  Result,
  Variables extends Record<string, unknown>,
>(
  customerAccount: CustomerAccount,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> =>
  answerOf(
    customerAccount.mutate<Result>(document.toString(), {
      variables: {...variables},
    }),
  );

async function answerOf<Result>(
  asked: Promise<Answer<Result>>,
): Promise<Result> {
  try {
    const {data, errors} = await asked;
    if (errors?.length) throw new ShopifyUnavailable('customer', errors);
    return data;
  } catch (error) {
    throw ShopifyUnavailable.from('customer', error);
  }
}
