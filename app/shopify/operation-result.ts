/**
 * Takes data for the result of its operation. The generated type comes from the very schema that Shopify validates the
 * operation against, so presence is all that is left to check.
 */
export function isOperationResult<Result>(data: unknown): data is Result {
  return typeof data === 'object' && data !== null;
}
