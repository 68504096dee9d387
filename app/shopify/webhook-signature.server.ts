import {type AppEnv, listed} from './env.server';

export type WebhookSecrets = Pick<
  AppEnv,
  'SHOPIFY_WEBHOOK_SECRET' | 'SHOPIFY_ADMIN_CLIENT_SECRET'
>;

const SHA256_IN_BASE64 = /^[A-Za-z0-9+/]{43}=$/;

/**
 * The secrets that a webhook may be signed with: those set for it, or else the app's own. There may be several, separated
 * by commas: for up to an hour after a secret was rotated, Shopify may go on signing with the older one.
 */
export function webhookSecrets(env: WebhookSecrets): readonly string[] {
  const secrets = listed(env.SHOPIFY_WEBHOOK_SECRET);
  const appSecret = env.SHOPIFY_ADMIN_CLIENT_SECRET;
  return secrets.length > 0 || appSecret === '' ? secrets : [appSecret];
}

/**
 * Whether the bytes are signed with one of the secrets: HMAC-SHA256 in base64, the X-Shopify-Hmac-SHA256 header. Web
 * Crypto compares in constant time.
 * @param body exactly as it was received: parsed and written again, it may differ
 */
export async function isSigned(
  body: BufferSource,
  signature: string,
  secrets: readonly string[],
): Promise<boolean> {
  if (!SHA256_IN_BASE64.test(signature)) return false;
  const expected = Uint8Array.from(atob(signature), (each) =>
    each.charCodeAt(0),
  );
  const answers = await Promise.all(
    secrets.map(async (secret) =>
      crypto.subtle.verify('HMAC', await keyOf(secret), expected, body),
    ),
  );
  return answers.includes(true);
}

const keyOf = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    {name: 'HMAC', hash: 'SHA-256'},
    false,
    ['verify'],
  );
