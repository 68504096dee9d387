import {RateFilter} from '~/shopify/rate-filter.server';

/** Nobody has so many gift cards; whoever guesses codes needs many more tries. */
const tries = new RateFilter({posts: 30, milliseconds: 600_000});

/**
 * Counts a gift card that is tried.
 * @param buyerAddress as `hashedBuyerAddress` gives it; null where nobody knows
 * @returns whether this address has had its share
 */
export const isTooManyGiftCards = (buyerAddress: string | null): boolean =>
  buyerAddress !== null && tries.secondsToWait([buyerAddress], Date.now()) > 0;
