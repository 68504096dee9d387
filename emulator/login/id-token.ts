import {
  calculateJwkThumbprint,
  CompactSign,
  compactVerify,
  errors,
  exportJWK,
  generateKeyPair,
  type JWK,
} from 'jose';
import * as v from 'valibot';

export interface IdTokenClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
  /** Seconds since the epoch. */
  readonly exp: number;
  readonly iat: number;
  readonly auth_time: number;
  /** The login session, which signing out ends. */
  readonly sid: string;
  readonly nonce?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

const Hint = v.object({iss: v.string(), aud: v.string(), sid: v.string()});

/** What an id token says to the logout endpoint. */
export type IdTokenHint = v.InferOutput<typeof Hint>;

export interface IdTokenIssuer {
  readonly publicKey: JWK;
  sign(claims: IdTokenClaims): Promise<string>;
  /** Null for anything this issuer did not sign. An expired token is accepted, as OpenID Connect asks at logout. */
  readHint(token: string): Promise<IdTokenHint | null>;
}

/** Makes a key pair and signs with it until the emulator stops. */
export async function createIdTokenIssuer(): Promise<IdTokenIssuer> {
  const {privateKey, publicKey} = await generateKeyPair('RS256');
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return {
    publicKey: {...jwk, kid, alg: 'RS256', use: 'sig'},
    sign: (claims) =>
      new CompactSign(new TextEncoder().encode(jsonForAtob(claims)))
        .setProtectedHeader({alg: 'RS256', kid, typ: 'JWT'})
        .sign(privateKey),
    async readHint(token) {
      try {
        const {payload} = await compactVerify(token, publicKey, {
          algorithms: ['RS256'],
        });
        const claims: unknown = JSON.parse(new TextDecoder().decode(payload));
        const hint = v.safeParse(Hint, claims);
        return hint.success ? hint.output : null;
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
}

/**
 * Hydrogen decodes the payload with plain `atob`, which refuses the "-" and "_" of base64url. In ASCII text only the
 * characters ">", "?", "~" and DEL can become one of them; JSON may write those, and all that is not ASCII, as escapes.
 */
const jsonForAtob = (claims: IdTokenClaims): string =>
  JSON.stringify(claims).replace(
    /[>?~\u007f-\uffff]/g,
    (character) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
