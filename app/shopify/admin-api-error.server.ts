import {ShopifyUnavailable} from './errors';

/** Why the Admin API gave no data. No token and no secret is in any of it. */
export class AdminApiError extends ShopifyUnavailable {
  override name = 'AdminApiError';

  constructor(
    /**
     * `throttled` and `denied`: nothing was done. `failed`: Shopify refused the request as a whole. `unanswered`: it
     * may or may not have been carried out.
     */
    readonly reason: 'throttled' | 'denied' | 'failed' | 'unanswered',
    cause: unknown,
  ) {
    super('admin', cause);
  }
}
