import type {CachingStrategy, Storefront} from '@shopify/hydrogen';
import type {TypedDocumentString} from './generated/storefront.server';
import {ShopifyUnavailable} from './errors';

/** Filled in by the storefront client from the visitor's locale. */
type ContextVariables = 'country' | 'language';

/**
 * Asks the Storefront API, typed by the operation.
 * @throws ShopifyUnavailable when Shopify is unreachable or answers with errors
 */
export async function queryStorefront<Result, Variables>(
  storefront: Storefront,
  document: TypedDocumentString<Result, Variables>,
  options: {
    variables: Omit<Variables, ContextVariables>;
    /** Hydrogen's own default would be up to a day old. */
    cache: CachingStrategy;
  },
): Promise<Result> {
  // The type was generated from the very schema that Shopify validates the operation against.
  const isResult = (value: unknown): value is Result =>
    typeof value === 'object' && value !== null;
  try {
    const {errors, ...result} = await storefront.query<Record<string, unknown>>(
      document.toString(),
      options,
    );
    if (errors) throw new ShopifyUnavailable('storefront', errors);
    if (isResult(result)) return result;
    throw new ShopifyUnavailable('storefront', 'no data in the answer');
  } catch (error) {
    throw ShopifyUnavailable.from('storefront', error);
  }
}
