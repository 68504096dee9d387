import {createAdaptorServer, type ServerType} from '@hono/node-server';
import * as client from 'openid-client';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {Emulator} from '../../../emulator/emulator';
import {loginRoutes} from '../../../emulator/login/routes';
import {CLIENT_ID, locationOf} from './login-flow';

const REDIRECT_URI = 'http://127.0.0.1:53219/callback';

// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out: the emulator has no TLS
const OVER_HTTP = {execute: [client.allowInsecureRequests]};

let server: ServerType;
let origin: string;

beforeAll(async () => {
  // The port is only known once it listens, and the emulator has to know its own address.
  let app: ReturnType<typeof loginRoutes> | null = null;
  server = createAdaptorServer({
    fetch: (request) => app?.fetch(request) ?? new Response(null),
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server has no port');
  }
  origin = `http://127.0.0.1:${address.port}`;
  app = loginRoutes(
    new Emulator({emulator: origin, storefront: 'http://localhost:3130'}),
  );
});

afterAll(() => {
  server.close();
});

/** Signs Kari in the way a browser does and answers where it is sent. */
async function signIn(authorizationUrl: URL): Promise<URL> {
  const sent = await fetch(authorizationUrl, {
    method: 'POST',
    body: new URLSearchParams({email: 'kari@example.com'}),
    redirect: 'manual',
  });
  const back = await fetch(new URL(locationOf(sent), origin), {
    method: 'POST',
    body: new URLSearchParams({code: '000000'}),
    redirect: 'manual',
  });
  return new URL(locationOf(back));
}

describe('an ordinary OpenID Connect client', () => {
  it('discovers, signs in with PKCE and nonce, refreshes and logs out', async () => {
    const config = await client.discovery(
      new URL(origin),
      CLIENT_ID,
      undefined,
      client.None(),
      OVER_HTTP,
    );
    // Has the id token's signature checked with the published key.
    client.enableNonRepudiationChecks(config);
    expect(config.serverMetadata().supportsPKCE()).toBe(true);

    const verifier = client.randomPKCECodeVerifier();
    const nonce = client.randomNonce();
    const callback = await signIn(
      client.buildAuthorizationUrl(config, {
        redirect_uri: REDIRECT_URI,
        scope: 'openid email customer-account-api:full',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        nonce,
      }),
    );
    expect(callback.origin + callback.pathname).toBe(REDIRECT_URI);
    const tokens = await client.authorizationCodeGrant(config, callback, {
      pkceCodeVerifier: verifier,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    expect(tokens.claims()).toMatchObject({
      iss: origin,
      aud: CLIENT_ID,
      email: 'kari@example.com',
    });

    const refreshed = await client.refreshTokenGrant(
      config,
      tokens.refresh_token ?? '',
    );
    expect(refreshed.access_token).not.toBe(tokens.access_token);
    await expect(
      client.refreshTokenGrant(config, tokens.refresh_token ?? ''),
    ).rejects.toMatchObject({error: 'invalid_grant'});

    const logout = client.buildEndSessionUrl(config, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: 'http://127.0.0.1:53219/',
    });
    const out = await fetch(logout, {redirect: 'manual'});
    expect(locationOf(out)).toBe('http://127.0.0.1:53219/');
  });

  it('is found at Shopify’s own addresses too', async () => {
    const documents = await Promise.all(
      [
        '/.well-known/openid-configuration',
        '/authentication/68000001/.well-known/openid-configuration',
      ].map(async (path) => (await fetch(origin + path)).json()),
    );
    expect(documents[0]).toEqual(documents[1]);
    const api = await fetch(`${origin}/.well-known/customer-account-api`);
    expect(await api.json()).toEqual({
      graphql_api: `${origin}/68000001/account/customer/api/2026-10/graphql`,
    });
  });

  it('is refused with a wrong verifier', async () => {
    const config = await client.discovery(
      new URL(`${origin}/.well-known/openid-configuration`),
      CLIENT_ID,
      undefined,
      client.None(),
      OVER_HTTP,
    );
    const callback = await signIn(
      client.buildAuthorizationUrl(config, {
        redirect_uri: REDIRECT_URI,
        scope: 'openid email',
        code_challenge: await client.calculatePKCECodeChallenge(
          client.randomPKCECodeVerifier(),
        ),
        code_challenge_method: 'S256',
        state: 'xyz',
      }),
    );
    await expect(
      client.authorizationCodeGrant(config, callback, {
        pkceCodeVerifier: client.randomPKCECodeVerifier(),
        expectedState: 'xyz',
      }),
    ).rejects.toMatchObject({error: 'invalid_grant'});
  });
});
