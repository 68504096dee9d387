import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {cors} from 'hono/cors';
import {API_VERSION, EMULATED_SHOP} from '../config';
import type {Emulator} from '../emulator';
import {showSignIn, takeSignIn} from './authorize';
import {LOGIN_PATH, openIdConfiguration} from './discovery';
import {createIdTokenIssuer} from './id-token';
import {logOut} from './logout';
import {observed} from './observed';
import {exchangeTokens} from './token-endpoint';

const LARGEST_FORM_BYTES = 64 * 1024;

/** Sign-in by OpenID Connect, at the paths of Shopify's customer accounts. */
export function loginRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  const issuer = createIdTokenIssuer();
  const {origins} = emulator;

  app.use(`${LOGIN_PATH}/*`, observed(emulator));
  app.use(`${LOGIN_PATH}/*`, bodyLimit({maxSize: LARGEST_FORM_BYTES}));
  // Clients that live in a browser ask for these themselves.
  app.use('/.well-known/*', cors());
  app.use(`${LOGIN_PATH}/.well-known/*`, cors());
  app.use(`${LOGIN_PATH}/oauth/token`, cors());

  for (const base of ['', LOGIN_PATH]) {
    app.get(`${base}/.well-known/openid-configuration`, (c) =>
      c.json(openIdConfiguration(origins)),
    );
  }
  app.get('/.well-known/customer-account-api', (c) =>
    c.json({
      graphql_api: `${origins.emulator}/${EMULATED_SHOP.id}/account/customer/api/${API_VERSION}/graphql`,
    }),
  );
  app.get(`${LOGIN_PATH}/.well-known/jwks.json`, async (c) =>
    c.json({keys: [(await issuer).publicKey]}),
  );
  app.get(`${LOGIN_PATH}/oauth/authorize`, (c) => showSignIn(emulator, c));
  app.post(`${LOGIN_PATH}/oauth/authorize`, (c) => takeSignIn(emulator, c));
  app.post(`${LOGIN_PATH}/oauth/token`, async (c) =>
    exchangeTokens(emulator, await issuer, c),
  );
  app.on(['GET', 'POST'], `${LOGIN_PATH}/logout`, async (c) =>
    logOut(emulator, await issuer, c),
  );
  return app;
}
