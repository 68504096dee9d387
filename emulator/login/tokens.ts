import {createHash, randomBytes, randomUUID} from 'node:crypto';
import type {Grant} from '../state/login';
import type {World} from '../state/world';
import type {AuthorizationRequest} from './authorization-request';

/** Seconds. */
export const ACCESS_TOKEN_LIFETIME = 7200;
const CODE_LIFETIME_SECONDS = 60;

export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** Why a token request is refused, in OAuth's words (RFC 6749, 5.2). */
export interface TokenError {
  readonly error: 'invalid_grant';
  readonly description: string;
}

const invalidGrant = (description: string): TokenError => ({
  error: 'invalid_grant',
  description,
});

const secret = (prefix = ''): string =>
  prefix + randomBytes(32).toString('hex');

/** A code that the client may exchange once, within a minute by the emulator's clock. */
export function issueAuthorizationCode(
  world: World,
  request: AuthorizationRequest,
  signedIn: {readonly sessionId: string; readonly customerId: number},
): string {
  const code = secret();
  world.login.authorizationCodes.set(code, {
    grant: {
      ...signedIn,
      id: randomUUID(),
      clientId: request.clientId,
      scopes: request.scopes,
      isRevoked: false,
    },
    redirectUri: request.redirectUri,
    codeChallenge: request.codeChallenge,
    nonce: request.nonce,
    expiresAt: world.clock.now() + CODE_LIFETIME_SECONDS * 1000,
    isUsed: false,
  });
  return code;
}

/**
 * Exchanges a code. A second use revokes whatever the first one gave: one of the two users stole it (RFC 6749, 4.1.2).
 */
export function redeemAuthorizationCode(
  world: World,
  given: {
    readonly code: string;
    readonly clientId: string;
    readonly redirectUri: string;
    readonly codeVerifier: string;
  },
): {grant: Grant; nonce: string | null; tokens: TokenPair} | TokenError {
  const issued = world.login.authorizationCodes.get(given.code);
  if (!issued) return invalidGrant('The code is not known.');
  if (issued.isUsed) {
    issued.grant.isRevoked = true;
    return invalidGrant('The code was used before.');
  }
  if (issued.expiresAt <= world.clock.now()) {
    return invalidGrant('The code has expired.');
  }
  if (issued.grant.isRevoked) {
    return invalidGrant('The customer has signed out.');
  }
  if (
    issued.grant.clientId !== given.clientId ||
    issued.redirectUri !== given.redirectUri
  ) {
    return invalidGrant('The code was issued for another client or address.');
  }
  const challenge = createHash('sha256')
    .update(given.codeVerifier)
    .digest('base64url');
  if (challenge !== issued.codeChallenge) {
    return invalidGrant('code_verifier does not match code_challenge.');
  }
  issued.isUsed = true;
  return {
    grant: issued.grant,
    nonce: issued.nonce,
    tokens: issueTokens(world, issued.grant),
  };
}

/** Exchanges a refresh token for a new pair. An old one, seen again, revokes the whole family (RFC 9700, 4.14.2). */
export function rotateRefreshToken(
  world: World,
  refreshToken: string,
  clientId: string,
): {grant: Grant; tokens: TokenPair} | TokenError {
  const issued = world.login.refreshTokens.get(refreshToken);
  if (!issued || issued.grant.clientId !== clientId) {
    return invalidGrant('The refresh token is not known.');
  }
  if (issued.isUsed) {
    issued.grant.isRevoked = true;
    return invalidGrant('The refresh token was used before.');
  }
  if (issued.grant.isRevoked) {
    return invalidGrant('The refresh token was revoked.');
  }
  issued.isUsed = true;
  return {grant: issued.grant, tokens: issueTokens(world, issued.grant)};
}

function issueTokens(world: World, grant: Grant): TokenPair {
  const tokens = {
    accessToken: secret('shcat_'),
    refreshToken: secret('shcrt_'),
  };
  world.login.accessTokens.set(tokens.accessToken, {
    grant,
    expiresAt: world.clock.now() + ACCESS_TOKEN_LIFETIME * 1000,
  });
  world.login.refreshTokens.set(tokens.refreshToken, {grant, isUsed: false});
  return tokens;
}

/** Whose access token this is; null where it is unknown, expired, revoked or not meant for the Customer Account API. */
export function customerOfAccessToken(
  world: World,
  accessToken: string,
): number | null {
  const issued = world.login.accessTokens.get(accessToken);
  const isValid =
    issued !== undefined &&
    !issued.grant.isRevoked &&
    issued.expiresAt > world.clock.now() &&
    issued.grant.scopes.includes('customer-account-api:full');
  return isValid ? issued.grant.customerId : null;
}
