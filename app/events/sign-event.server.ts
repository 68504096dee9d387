const PREFIX = 'whsec_';

/**
 * The headers of a message by the Standard Webhooks specification (version 1.0.0): HMAC-SHA256 over its id, the second
 * in which it is sent, and its body.
 * @param id without a full stop, which parts the three
 * @param secrets `whsec_…`; one signature for each, so that a receiver can change from one to another
 */
export async function signedHeaders(
  id: string,
  sentAt: Date,
  body: string,
  secrets: readonly string[],
): Promise<Record<string, string>> {
  const timestamp = Math.floor(sentAt.getTime() / 1000);
  const content = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const signatures = await Promise.all(
    secrets.map(async (secret) => {
      const signature = await crypto.subtle.sign(
        'HMAC',
        await keyOf(secret),
        content,
      );
      return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
    }),
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}

const keyOf = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(secret.slice(PREFIX.length)), (each) =>
      each.charCodeAt(0),
    ),
    {name: 'HMAC', hash: 'SHA-256'},
    false,
    ['sign'],
  );
