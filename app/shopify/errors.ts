/** Which of Shopify's APIs an error came from. */
export type ShopifyApi = 'storefront' | 'customer' | 'admin';

/** What a client gave as the cause, in words for the log: an error, a text, or GraphQL's list of errors. */
function reason(cause: unknown): string {
  if (Array.isArray(cause)) return cause.map(reason).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}

/** Shopify could not be reached or did not answer properly. What was asked for may still be there: never a 404. */
export class ShopifyUnavailable extends Error {
  override name = 'ShopifyUnavailable';

  constructor(
    readonly api: ShopifyApi,
    cause: unknown,
  ) {
    super(`Shopify's ${api} API did not answer: ${reason(cause)}`, {cause});
  }

  /** Wraps what a client threw; a response (a redirect to the login) goes through as it is. */
  static from(api: ShopifyApi, error: unknown): unknown {
    return error instanceof Response || error instanceof ShopifyUnavailable
      ? error
      : new ShopifyUnavailable(api, error);
  }
}

/**
 * Waits for what Shopify was asked, and gives the error as a value where it could not be had: for a page that has
 * something to say without it.
 */
export async function orUnavailable<Answer>(
  asked: Promise<Answer>,
): Promise<Answer | ShopifyUnavailable> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ShopifyUnavailable) return error;
    throw error;
  }
}

/** Whether what was thrown leads somewhere else: to the login, or to where a guest asks for a link. */
export const isRedirect = (error: unknown): boolean =>
  error instanceof Response && error.headers.has('Location');
