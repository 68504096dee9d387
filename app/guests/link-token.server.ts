import {base64url} from 'jose';
import {purposeKey} from '~/shopify/keyed-hash.server';
import {bySomeSecret, type Secrets} from '~/shopify/secrets.server';

const PURPOSE = 'guest link';
const NONCE_BYTES = 18;
const TOKEN = /^([1-9]\d{0,19})-([\w-]{24})-([\w-]{43})$/;

/**
 * The secret part of a one-time link: names its order, and is signed, so that one that is made up is refused without
 * anybody being asked.
 * @param orderNumber numeric part of the order's id
 * @param secrets SESSION_SECRET; a link that was made with one that is gone is useless
 */
export async function newLinkToken(
  orderNumber: string,
  [secret]: Secrets,
): Promise<string> {
  const nonce = base64url.encode(
    crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
  );
  const text = `${orderNumber}-${nonce}`;
  const signature = await crypto.subtle.sign(
    'HMAC',
    await purposeKey(PURPOSE, secret),
    new TextEncoder().encode(text),
  );
  return `${text}-${base64url.encode(new Uint8Array(signature))}`;
}

/** Whose link it is: the numeric part of an order's id, or null for what this shop has not made. In constant time. */
export async function orderOfToken(
  token: string,
  secrets: Secrets,
): Promise<string | null> {
  const [, orderNumber, nonce, signature] = TOKEN.exec(token) ?? [];
  if (!orderNumber || !nonce || !signature) return null;
  return bySomeSecret(secrets, async (secret) => {
    const isOurs = await crypto.subtle.verify(
      'HMAC',
      await purposeKey(PURPOSE, secret),
      new Uint8Array(base64url.decode(signature)),
      new TextEncoder().encode(`${orderNumber}-${nonce}`),
    );
    return isOurs ? orderNumber : null;
  });
}

/** What is kept of a token: SHA-256, in hexadecimal. */
export async function tokenHash(token: string): Promise<string> {
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(token),
  );
  return Array.from(new Uint8Array(digest), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
