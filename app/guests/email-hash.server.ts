import {keyedHash} from '~/shopify/keyed-hash.server';
import type {Secrets} from '~/shopify/secrets.server';

/**
 * Stands for an e-mail address where attempts are counted.
 * @param secrets SESSION_SECRET; another first one makes other hashes
 */
export const emailHash = (email: string, secrets: Secrets): Promise<string> =>
  keyedHash('e-mail address', email.trim().toLowerCase(), secrets);
