import type {Secrets} from './secrets.server';

const HASH_CHARACTERS = 12;

/**
 * Stands for something personal where attempts are counted, so that it need not be kept in clear: 12 hexadecimal
 * characters of an HMAC-SHA-256.
 * @param purpose what it is the hash of, such as "buyer address": the same text has another hash for each purpose
 * @param secrets SESSION_SECRET; another first one makes other hashes, so that counting begins anew
 */
export async function keyedHash(
  purpose: string,
  text: string,
  [secret]: Secrets,
): Promise<string> {
  const signature = await crypto.subtle.sign(
    'HMAC',
    await purposeKey(purpose, secret),
    new TextEncoder().encode(text),
  );
  return Array.from(new Uint8Array(signature), (byte) =>
    byte.toString(16).padStart(2, '0'),
  )
    .join('')
    .slice(0, HASH_CHARACTERS);
}

/**
 * A key to sign and verify with (HMAC-SHA-256) for one purpose alone: the session's own encrypts, and must do nothing
 * else.
 */
export async function purposeKey(
  purpose: string,
  secret: string,
): Promise<CryptoKey> {
  const encoder = new TextEncoder();
  return crypto.subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(),
      info: encoder.encode(purpose),
    },
    await crypto.subtle.importKey(
      'raw',
      encoder.encode(secret),
      'HKDF',
      false,
      ['deriveKey'],
    ),
    {name: 'HMAC', hash: 'SHA-256', length: 256},
    false,
    ['sign', 'verify'],
  );
}
