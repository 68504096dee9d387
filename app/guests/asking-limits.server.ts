import {RateFilter} from '~/shopify/rate-filter.server';
import type {Secrets} from '~/shopify/secrets.server';
import type {OrderAsked} from './find-order-form';
import {emailHash} from './email-hash.server';

const TEN_MINUTES = 600_000;

/** An office may share an address; nobody finds sixty orders in ten minutes. */
const byNetwork = new RateFilter({posts: 60, milliseconds: TEN_MINUTES});
const byEmail = new RateFilter({posts: 5, milliseconds: TEN_MINUTES});

/**
 * Counts that somebody asks for a link, by where they ask from and by the address they name. Whether there is such an
 * order makes no difference. What one order's mailbox gets is limited besides, where no worker forgets it.
 * @param buyerAddress as `hashedBuyerAddress` gives it; null where nobody knows
 * @param secrets SESSION_SECRET
 * @returns whole seconds after which they may ask again; 0 where they may ask now
 */
export async function secondsToWaitBeforeAsking(
  buyerAddress: string | null,
  {email}: OrderAsked,
  secrets: Secrets,
): Promise<number> {
  const now = Date.now();
  const network = buyerAddress === null ? [] : [buyerAddress];
  const seconds = byNetwork.secondsToWait(network, now);
  if (seconds > 0) return seconds;
  return byEmail.secondsToWait([await emailHash(email, secrets)], now);
}
