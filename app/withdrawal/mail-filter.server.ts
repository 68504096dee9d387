import {RateFilter} from '~/shopify/rate-filter.server';

/** Confirmations that one network address may have sent in a minute, and that one mailbox may get. */
const mails = new RateFilter({posts: 6, milliseconds: 60_000});

/**
 * Counts a confirmation that goes to an address which somebody has typed: nobody may fill another's mailbox with it.
 * @returns whole seconds after which it may be sent; 0 where it may go now
 */
export const secondsToWaitForMail = (
  buyerAddress: string | null,
  email: string,
): number =>
  mails.secondsToWait(
    [
      `mailbox ${email.toLowerCase()}`,
      ...(buyerAddress === null ? [] : [`address ${buyerAddress}`]),
    ],
    Date.now(),
  );
