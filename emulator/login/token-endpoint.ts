import type {Context} from 'hono';
import * as v from 'valibot';
import {CREDENTIALS} from '../config';
import type {Emulator} from '../emulator';
import type {Grant} from '../state/login';
import type {World} from '../state/world';
import {issuerOf} from './discovery';
import type {IdTokenIssuer} from './id-token';
import {isAllowedOrigin} from './redirect-uris';
import {
  ACCESS_TOKEN_LIFETIME,
  redeemAuthorizationCode,
  rotateRefreshToken,
  type TokenPair,
} from './tokens';

const CodeExchange = v.object({
  grant_type: v.literal('authorization_code'),
  code: v.string('code is missing.'),
  redirect_uri: v.string('redirect_uri is missing.'),
  code_verifier: v.string('code_verifier is missing.'),
});
const RefreshExchange = v.object({
  grant_type: v.literal('refresh_token'),
  refresh_token: v.string('refresh_token is missing.'),
});
const Exchange = v.variant('grant_type', [CodeExchange, RefreshExchange]);

/** The token endpoint: exchanges a code or a refresh token. Errors have OAuth's shape (RFC 6749, 5.2). */
export async function exchangeTokens(
  emulator: Emulator,
  issuer: IdTokenIssuer,
  c: Context,
) {
  const {world} = emulator;
  c.header('cache-control', 'no-store');
  const refuse = (
    error: string,
    description: string,
    status: 400 | 401 = 400,
  ) => c.json({error, error_description: description}, status);

  const form = await c.req.parseBody();
  if (form.client_id !== CREDENTIALS.customerAccountClientId) {
    return refuse('invalid_client', 'The client is not known.', 401);
  }
  const origin = c.req.header('origin');
  if (origin !== undefined && !isAllowedOrigin(origin, world.origins)) {
    return refuse('invalid_client', 'The origin is not registered.', 401);
  }
  const {grant_type: grantType} = form;
  if (grantType === undefined) {
    return refuse('invalid_request', 'grant_type is missing.');
  }
  if (grantType !== 'authorization_code' && grantType !== 'refresh_token') {
    return refuse('unsupported_grant_type', 'This grant is not supported.');
  }
  const parsed = v.safeParse(Exchange, form);
  if (!parsed.success) {
    return refuse('invalid_request', parsed.issues[0].message);
  }
  const exchange = parsed.output;
  const clientId = CREDENTIALS.customerAccountClientId;
  if (exchange.grant_type === 'refresh_token') {
    const result = rotateRefreshToken(world, exchange.refresh_token, clientId);
    return 'error' in result
      ? refuse(result.error, result.description)
      : c.json(tokenResponse(result.grant, result.tokens));
  }
  const result = redeemAuthorizationCode(world, {
    clientId,
    code: exchange.code,
    redirectUri: exchange.redirect_uri,
    codeVerifier: exchange.code_verifier,
  });
  if ('error' in result) return refuse(result.error, result.description);
  return c.json({
    ...tokenResponse(result.grant, result.tokens),
    id_token: await issuer.sign(claimsOf(world, result.grant, result.nonce)),
  });
}

const tokenResponse = (grant: Grant, tokens: TokenPair) => ({
  access_token: tokens.accessToken,
  token_type: 'Bearer',
  expires_in: ACCESS_TOKEN_LIFETIME,
  refresh_token: tokens.refreshToken,
  scope: grant.scopes.join(' '),
});

function claimsOf(world: World, grant: Grant, nonce: string | null) {
  const customer = world.customers.get(grant.customerId);
  const session = world.login.sessions.get(grant.sessionId);
  if (!customer || !session) {
    throw new Error(`Grant ${grant.id} is without its customer or session`);
  }
  const now = Math.floor(world.clock.now() / 1000);
  return {
    iss: issuerOf(world.origins),
    sub: String(customer.id),
    aud: grant.clientId,
    iat: now,
    exp: now + ACCESS_TOKEN_LIFETIME,
    auth_time: Math.floor(session.signedInAt / 1000),
    sid: grant.sessionId,
    ...(nonce !== null && {nonce}),
    ...(grant.scopes.includes('email') && {
      email: customer.email,
      email_verified: true,
    }),
  };
}
