import type {HydrogenSession} from '@shopify/hydrogen';
import {
  createSession,
  type Session,
  type SessionData,
} from '@shopify/remix-oxygen';
import {EncryptJWT, jwtDecrypt} from 'jose';
import {bySomeSecret, type Secrets} from './secrets.server';

const COOKIE_NAME = 'session';
const COOKIE_IN_HEADER = new RegExp(`(?:^|;)\\s*${COOKIE_NAME}=([\\w.-]+)`);
const MAX_AGE_SECONDS = 60 * 60 * 24 * 30;

/**
 * The visitor's session, encrypted (AES-256-GCM) in one cookie: it holds the customer's tokens, which not even the
 * visitor's own browser needs to read. A cookie that none of the secrets decrypts is an empty session; one that an
 * older secret does is encrypted with the first when it is next written.
 */
export class AppSession implements HydrogenSession {
  isPending = false;
  readonly #session: Session;
  readonly #secret: string;
  readonly #secure: boolean;

  private constructor(session: Session, secret: string, secure: boolean) {
    this.#session = session;
    this.#secret = secret;
    this.#secure = secure;
  }

  static async init(request: Request, secrets: Secrets): Promise<AppSession> {
    const [, token] =
      COOKIE_IN_HEADER.exec(request.headers.get('Cookie') ?? '') ?? [];
    const data =
      token === undefined
        ? null
        : await bySomeSecret(secrets, (secret) => decrypt(token, secret));
    const secure = new URL(request.url).protocol === 'https:';
    return new AppSession(createSession(data ?? {}), secrets[0], secure);
  }

  get get() {
    return this.#session.get.bind(this.#session);
  }

  get unset() {
    this.isPending = true;
    return this.#session.unset.bind(this.#session);
  }

  get set() {
    this.isPending = true;
    return this.#session.set.bind(this.#session);
  }

  /** Forgets everything but what is kept under these names. */
  startAnew(kept: readonly string[]): void {
    const names = Object.keys(this.#session.data);
    for (const name of names.filter((each) => !kept.includes(each))) {
      this.unset(name);
    }
  }

  /** The Set-Cookie value that ends the session. */
  destroy(): Promise<string> {
    return Promise.resolve(setCookie('', 0, this.#secure));
  }

  /** The Set-Cookie value that keeps the session as it is now. */
  async commit(): Promise<string> {
    this.isPending = false;
    const token = await new EncryptJWT({data: this.#session.data})
      .setProtectedHeader({alg: 'dir', enc: 'A256GCM'})
      .setExpirationTime(`${MAX_AGE_SECONDS}s`)
      .encrypt(await keyOf(this.#secret));
    return setCookie(token, MAX_AGE_SECONDS, this.#secure);
  }
}

/**
 * Written as it is: Remix's own cookies would encode it once more and make it a third longer, and browsers silently
 * drop cookies of more than 4096 bytes.
 */
const setCookie = (
  token: string,
  maxAgeSeconds: number,
  secure: boolean,
): string =>
  [
    `${COOKIE_NAME}=${token}`,
    `Max-Age=${maxAgeSeconds}`,
    'Path=/',
    'HttpOnly',
    ...(secure ? ['Secure'] : []),
    'SameSite=Lax',
  ].join('; ');

const keyOf = async (secret: string): Promise<Uint8Array> =>
  new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret)),
  );

async function decrypt(
  token: string,
  secret: string,
): Promise<SessionData | null> {
  try {
    const {payload} = await jwtDecrypt(token, await keyOf(secret), {
      contentEncryptionAlgorithms: ['A256GCM'],
      keyManagementAlgorithms: ['dir'],
    });
    return isRecord(payload.data) ? payload.data : null;
  } catch {
    // Expired, forged, or made with another secret: the visitor starts anew, unless another one fits.
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
