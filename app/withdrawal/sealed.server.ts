import {EncryptJWT, jwtDecrypt} from 'jose';
import * as v from 'valibot';

/**
 * What a sealed text is for: one that was made for something else does not open. `receipt`: a statement that was
 * received, for whoever holds its link. `offer`: the order as a page showed it to the customer whose it is.
 */
export type SealPurpose = 'receipt' | 'offer';

const AUDIENCE = 'angre/withdrawal';

/**
 * A value as a text that nobody but this shop can read or make (AES-256-GCM): so a consumer's browser and mailbox hold a
 * statement for us, though there is no database. The same value gives the same text, so that a mail which is sent again
 * has the same words: its provider knows it by them.
 * @param validFor such as "1d"; for ever if absent
 */
export async function seal(
  value: object,
  purpose: SealPurpose,
  secret: string,
  validFor: string | null = null,
): Promise<string> {
  const key = await keyFrom(secret);
  const audience = `${AUDIENCE}/${purpose}`;
  const token = new EncryptJWT({value})
    .setProtectedHeader({alg: 'dir', enc: 'A256GCM'})
    .setAudience(audience);
  if (validFor === null) {
    token.setInitializationVector(
      await vectorOf(`${audience}\n${JSON.stringify(value)}`, key),
    );
  } else {
    token.setExpirationTime(validFor);
  }
  return token.encrypt(key);
}

/** Null for a text that this shop did not make for this purpose, or that has run out. */
export async function unseal<Schema extends v.GenericSchema>(
  text: string,
  purpose: SealPurpose,
  secret: string,
  schema: Schema,
): Promise<v.InferOutput<Schema> | null> {
  try {
    const {payload} = await jwtDecrypt(text, await keyFrom(secret), {
      audience: `${AUDIENCE}/${purpose}`,
      contentEncryptionAlgorithms: ['A256GCM'],
      keyManagementAlgorithms: ['dir'],
    });
    const result = v.safeParse(schema, payload.value);
    return result.success ? result.output : null;
  } catch {
    // Expired, forged, or made with an older secret: it says nothing.
    return null;
  }
}

/** Bytes of an initialization vector of AES-GCM. */
const VECTOR_BYTES = 12;

/** Two texts never share one (RFC 5297 has the idea): it is a keyed digest of all that is sealed. */
async function vectorOf(text: string, key: Uint8Array<ArrayBuffer>) {
  const macKey = await crypto.subtle.importKey(
    'raw',
    await crypto.subtle.digest('SHA-256', key),
    {name: 'HMAC', hash: 'SHA-256'},
    false,
    ['sign'],
  );
  const mac = await crypto.subtle.sign(
    'HMAC',
    macKey,
    new TextEncoder().encode(text),
  );
  return new Uint8Array(mac).slice(0, VECTOR_BYTES);
}

/** Another key than the session's, from the same secret. */
const keyFrom = async (secret: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode(`${AUDIENCE}\n${secret}`),
    ),
  );
