import {keyedHash} from '~/shopify/keyed-hash.server';

/**
 * Stands for an e-mail address where attempts are counted.
 * @param secret SESSION_SECRET
 */
export const emailHash = (email: string, secret: string): Promise<string> =>
  keyedHash('e-mail address', email.trim().toLowerCase(), secret);
