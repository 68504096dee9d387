import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {ADMIN_SCOPES, CREDENTIALS} from '../../../emulator/config';
import {Emulator} from '../../../emulator/emulator';
import {emulatorApp} from '../../../emulator/server';

const emulator = new Emulator({
  emulator: 'http://localhost:4110',
  storefront: 'http://localhost:3110',
});
const app = emulatorApp(emulator);

const GRANT = {
  grant_type: 'client_credentials',
  client_id: CREDENTIALS.adminClientId,
  client_secret: CREDENTIALS.adminClientSecret,
};
const Granted = v.object({access_token: v.string()});

const ask = (form: Record<string, string>) =>
  Promise.resolve(
    app.request('/admin/oauth/access_token', {
      method: 'POST',
      body: new URLSearchParams(form),
    }),
  );

async function statusWith(token: string): Promise<number> {
  const {status} = await app.request('/admin/api/2026-10/graphql.json', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-shopify-access-token': token,
    },
    body: JSON.stringify({query: '{ shop { name } }'}),
  });
  return status;
}

describe('the client-credentials grant', () => {
  it('gives a token that is good for a day', async () => {
    emulator.reset();
    const response = await ask(GRANT);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answer: unknown = await response.json();
    expect(answer).toMatchObject({
      scope: ADMIN_SCOPES.join(','),
      expires_in: 86_399,
    });
    const {access_token: token} = v.parse(Granted, answer);
    expect(await statusWith(token)).toBe(200);
    emulator.world.clock.advance(24 * 60 - 1);
    expect(await statusWith(token)).toBe(200);
    emulator.world.clock.advance(1);
    expect(await statusWith(token)).toBe(401);
    expect(await statusWith(CREDENTIALS.adminToken)).toBe(200);
  });

  it('gives one to each who asks, and forgets them on a reset', async () => {
    emulator.reset();
    const first = v.parse(Granted, await (await ask(GRANT)).json());
    const second = v.parse(Granted, await (await ask(GRANT)).json());
    expect(second.access_token).not.toBe(first.access_token);
    expect(await statusWith(first.access_token)).toBe(200);
    emulator.reset();
    expect(await statusWith(first.access_token)).toBe(401);
  });

  it.each([
    ['application_cannot_be_found', {...GRANT, client_id: 'nobody'}],
    ['invalid_client', {...GRANT, client_secret: 'wrong'}],
    ['unsupported_grant_type', {...GRANT, grant_type: 'authorization_code'}],
    [
      'invalid_request',
      {client_id: GRANT.client_id, client_secret: GRANT.client_secret},
    ],
  ])('refuses with %s', async (error, form) => {
    emulator.reset();
    const response = await ask(form);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({error});
    expect(emulator.world.requests.entries).toMatchObject([
      {
        api: 'admin',
        operation: '/admin/oauth/access_token',
        status: 400,
        errors: [error],
      },
    ]);
  });

  it('keeps the secret and the token out of the request log', async () => {
    emulator.reset();
    const {access_token: token} = v.parse(
      Granted,
      await (await ask(GRANT)).json(),
    );
    const log = JSON.stringify(emulator.world.requests.entries);
    expect(log).not.toContain(token);
    expect(log).not.toContain(CREDENTIALS.adminClientSecret);
  });
});
