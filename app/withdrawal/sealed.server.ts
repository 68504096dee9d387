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
 * statement for us, though there is no database.
 * @param validFor such as "1d"; for ever if absent
 */
export async function seal(
  value: object,
  purpose: SealPurpose,
  secret: string,
  validFor: string | null = null,
): Promise<string> {
  const token = new EncryptJWT({value})
    .setProtectedHeader({alg: 'dir', enc: 'A256GCM'})
    .setAudience(`${AUDIENCE}/${purpose}`);
  if (validFor !== null) token.setExpirationTime(validFor);
  return token.encrypt(await keyFrom(secret));
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

/** Another key than the session's, from the same secret. */
const keyFrom = async (secret: string): Promise<Uint8Array> =>
  new Uint8Array(
    await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode(`${AUDIENCE}\n${secret}`),
    ),
  );
