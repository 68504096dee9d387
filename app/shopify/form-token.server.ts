import {base64url} from 'jose';
import * as v from 'valibot';
import type {AppSession} from './session.server';

const SESSION_KEY = 'formKey';
const KEY_BYTES = 32;

const SessionKey = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const Token = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/**
 * What a form carries to show that it comes from a page which was made for this session: an HMAC-SHA-256 of its purpose
 * under a key that only the session knows. The key is made when it is first needed, and another after a login.
 * @param purpose what the form does and to what, such as "cancel 5001": a token is good for that alone
 */
export async function formToken(
  session: AppSession,
  purpose: string,
): Promise<string> {
  const key = await importKey(keyOf(session) ?? newKey(session));
  const token = await crypto.subtle.sign('HMAC', key, encode(purpose));
  return base64url.encode(new Uint8Array(token));
}

/** Whether a token is this session's for this purpose. Compares in constant time. */
export async function isFormToken(
  session: AppSession,
  purpose: string,
  given: string,
): Promise<boolean> {
  const key = keyOf(session);
  if (key === null || !v.is(Token, given)) return false;
  return crypto.subtle.verify(
    'HMAC',
    await importKey(key),
    new Uint8Array(base64url.decode(given)),
    encode(purpose),
  );
}

function keyOf(session: AppSession): string | null {
  const key: unknown = session.get(SESSION_KEY);
  return v.is(SessionKey, key) ? key : null;
}

function newKey(session: AppSession): string {
  const key = base64url.encode(
    crypto.getRandomValues(new Uint8Array(KEY_BYTES)),
  );
  session.set(SESSION_KEY, key);
  return key;
}

const importKey = (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    new Uint8Array(base64url.decode(key)),
    {name: 'HMAC', hash: 'SHA-256'},
    false,
    ['sign', 'verify'],
  );

const encode = (text: string) => new TextEncoder().encode(text);
