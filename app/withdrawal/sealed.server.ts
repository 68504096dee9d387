import {base64url} from 'jose';
import * as v from 'valibot';
import {bySomeSecret, type Secrets} from '~/shopify/secrets.server';

/**
 * What a sealed text is for: one that was made for something else does not open. `receipt`: a statement that was
 * received, for whoever holds its link. `offer`: the order as a page showed it to the customer whose it is.
 */
export type SealPurpose = 'receipt' | 'offer';

/** What AES-GCM takes as its initialization vector, in bytes. */
const VECTOR_BYTES = 12;

const Sealed = v.pipe(v.string(), v.regex(/^[\w-]{40,}$/));
const Contents = v.object({
  value: v.unknown(),
  /** Milliseconds since 1970; null for ever. */
  until: v.nullable(v.number()),
});

/**
 * A value as a text that nobody but this shop can read or make (AES-256-GCM): so a consumer's browser and mailbox hold a
 * statement for us, though there is no database. The same value gives the same text, so that a mail which is sent again
 * has the same words: its provider knows it by them.
 * @param secrets SESSION_SECRET
 * @param until milliseconds since 1970 from which on it does not open any more; for ever if null
 */
export async function seal(
  value: object,
  purpose: SealPurpose,
  [secret]: Secrets,
  until: number | null = null,
): Promise<string> {
  const text = encode(JSON.stringify({value, until}));
  // A keyed digest of all that is sealed: two texts never share one (RFC 5297 has the idea).
  const iv = (await digest(text, purpose, secret)).slice(0, VECTOR_BYTES);
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt(
      {name: 'AES-GCM', iv, additionalData: encode(purpose)},
      await cipherKey(secret),
      text,
    ),
  );
  const whole = new Uint8Array(iv.byteLength + sealed.byteLength);
  whole.set(iv);
  whole.set(sealed, iv.byteLength);
  return base64url.encode(whole);
}

/** Null for a text that this shop did not make for this purpose, or that has run out. */
export async function unseal<Schema extends v.GenericSchema>(
  text: string,
  purpose: SealPurpose,
  secrets: Secrets,
  schema: Schema,
  now = Date.now(),
): Promise<v.InferOutput<Schema> | null> {
  if (!v.is(Sealed, text)) return null;
  const bytes = new Uint8Array(base64url.decode(text));
  const contents = v.safeParse(
    v.pipe(v.string(), v.parseJson(), Contents),
    await bySomeSecret(secrets, (secret) => decrypt(bytes, purpose, secret)),
  );
  if (!contents.success) return null;
  const {value, until} = contents.output;
  if (until !== null && until <= now) return null;
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}

async function decrypt(
  whole: Uint8Array<ArrayBuffer>,
  purpose: SealPurpose,
  secret: string,
): Promise<string | null> {
  try {
    const text = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: whole.slice(0, VECTOR_BYTES),
        additionalData: encode(purpose),
      },
      await cipherKey(secret),
      whole.slice(VECTOR_BYTES),
    );
    return new TextDecoder().decode(text);
  } catch {
    // Forged, cut short, or made with another secret: this one does not open it.
    return null;
  }
}

/** Other keys than the session's, from the same secret. */
const keyBytes = (use: string, secret: string): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', encode(`angre withdrawal ${use}\n${secret}`));

const cipherKey = async (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    await keyBytes('cipher', secret),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );

async function digest(
  text: Uint8Array<ArrayBuffer>,
  purpose: SealPurpose,
  secret: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey(
    'raw',
    await keyBytes(`vector ${purpose}`, secret),
    {name: 'HMAC', hash: 'SHA-256'},
    false,
    ['sign'],
  );
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, text));
}

const encode = (text: string) => new TextEncoder().encode(text);
