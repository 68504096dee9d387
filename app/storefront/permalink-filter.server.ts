import {RateFilter} from '~/shopify/rate-filter.server';

/** Far more links than a person follows; a machine should not use up what the shop may ask of Shopify. */
const visits = new RateFilter({posts: 20, milliseconds: 60_000});

/**
 * Counts a visit to a link that makes or changes a cart.
 * @returns whether this address has had its share
 */
export const isTooManyPermalinks = (buyerAddress: string | null): boolean =>
  buyerAddress !== null && visits.secondsToWait([buyerAddress], Date.now()) > 0;
