import {createHash, randomBytes} from 'node:crypto';
import {Hono} from 'hono';
import * as v from 'valibot';
import {CREDENTIALS, EMULATED_SHOP} from '../../../emulator/config';
import {controlRoutes} from '../../../emulator/control/routes';
import {customerRoutes} from '../../../emulator/customer/routes';
import {Emulator} from '../../../emulator/emulator';
import {loginRoutes} from '../../../emulator/login/routes';
import type {Origins} from '../../../emulator/state/world';

export const ORIGINS: Origins = {
  emulator: 'http://localhost:4130',
  storefront: 'http://localhost:3130',
};
/** As Hydrogen writes it: https, whatever the storefront is served by. */
export const REDIRECT_URI = 'https://localhost:3130/account/authorize';
export const LOGIN = `/authentication/${EMULATED_SHOP.id}`;
export const CLIENT_ID = CREDENTIALS.customerAccountClientId;

const Tokens = v.object({
  access_token: v.string(),
  refresh_token: v.string(),
  expires_in: v.number(),
  id_token: v.optional(v.string()),
});
export type Tokens = v.InferOutput<typeof Tokens>;

// One for all tests of a file: making keys and schemas takes longer than a test.
const emulator = new Emulator(ORIGINS);
const app = new Hono()
  .route('/', customerRoutes(emulator))
  .route('/', loginRoutes(emulator))
  .route('/', controlRoutes(emulator));

/** A browser, or a client, that signs in. */
export class LoginFlow {
  readonly app = app;
  readonly emulator = emulator;
  readonly verifier = randomBytes(32).toString('base64url');
  #cookie = '';

  /** The first browser at an emulator that was just reset. */
  static fresh(): LoginFlow {
    emulator.reset();
    return new LoginFlow();
  }

  /** Path and query of an authorisation request; null leaves a parameter out. */
  authorizePath(changes: Record<string, string | null> = {}): string {
    const params = new URLSearchParams();
    const all: Record<string, string | null> = {
      client_id: CLIENT_ID,
      scope: 'openid email customer-account-api:full',
      response_type: 'code',
      redirect_uri: REDIRECT_URI,
      state: 'state-1',
      nonce: 'nonce-1',
      code_challenge: createHash('sha256')
        .update(this.verifier)
        .digest('base64url'),
      code_challenge_method: 'S256',
      ...changes,
    };
    for (const [name, value] of Object.entries(all)) {
      if (value !== null) params.set(name, value);
    }
    return `${LOGIN}/oauth/authorize?${params.toString()}`;
  }

  async get(path: string): Promise<Response> {
    return this.#remember(
      await this.app.request(path, {headers: {cookie: this.#cookie}}),
    );
  }

  async post(path: string, form: Record<string, string>): Promise<Response> {
    return this.#remember(
      await this.app.request(path, {
        method: 'POST',
        headers: {cookie: this.#cookie},
        body: new URLSearchParams(form),
      }),
    );
  }

  /** Gives e-mail and code to the sign-in page; answers where the browser is sent with what. */
  async signIn(
    email = 'kari@example.com',
    path = this.authorizePath(),
  ): Promise<URL> {
    const sent = await this.post(path, {email});
    const back = await this.post(locationOf(sent), {code: '000000'});
    return new URL(locationOf(back));
  }

  /** An authorisation code for a demo customer. */
  async code(email?: string): Promise<string> {
    const code = (await this.signIn(email)).searchParams.get('code');
    if (code === null) throw new Error('The sign-in gave no code');
    return code;
  }

  async exchange(
    code: string,
    changes: Record<string, string> = {},
  ): Promise<Response> {
    return this.post(`${LOGIN}/oauth/token`, {
      grant_type: 'authorization_code',
      client_id: CLIENT_ID,
      redirect_uri: REDIRECT_URI,
      code,
      code_verifier: this.verifier,
      ...changes,
    });
  }

  async tokens(email?: string): Promise<Tokens> {
    return readTokens(await this.exchange(await this.code(email)));
  }

  async refresh(refreshToken: string): Promise<Response> {
    return this.post(`${LOGIN}/oauth/token`, {
      grant_type: 'refresh_token',
      client_id: CLIENT_ID,
      refresh_token: refreshToken,
    });
  }

  async query(
    accessToken: string,
    query: string,
    variables: Record<string, unknown> = {},
    version = '2026-10',
  ): Promise<Response> {
    return this.app.request(
      `/${EMULATED_SHOP.id}/account/customer/api/${version}/graphql`,
      {
        method: 'POST',
        headers: {
          authorization: accessToken,
          'content-type': 'application/json',
        },
        body: JSON.stringify({query, variables}),
      },
    );
  }

  #remember(response: Response): Response {
    const cookie = response.headers.get('set-cookie');
    if (cookie !== null) this.#cookie = cookie.split(';')[0] ?? '';
    return response;
  }
}

export const readTokens = async (response: Response): Promise<Tokens> =>
  v.parse(Tokens, await response.json());

export function locationOf(response: Response): string {
  const location = response.headers.get('location');
  if (location === null) {
    throw new Error(`No redirect but ${response.status}`);
  }
  return location;
}
