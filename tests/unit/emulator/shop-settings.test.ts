import {describe, expect, it} from 'vitest';
import {CREDENTIALS} from '../../../emulator/config';
import {Emulator} from '../../../emulator/emulator';
import {LOGIN_PATH} from '../../../emulator/login/discovery';
import {emulatorApp} from '../../../emulator/server';
import {containing, openShop} from './admin-shop';

const ORDERS = '{ orders(first: 1) { nodes { id } } }';

describe('an app', () => {
  it('without approval is refused orders and customers, and nothing else', async () => {
    const {ask, world} = openShop();
    world.settings.mayAppReadCustomerData = false;
    for (const query of [ORDERS, '{ customers(first: 1) { nodes { id } } }']) {
      const {errors} = await ask(query);
      expect(errors).toMatchObject([
        {
          message: containing('This app is not approved to access the'),
          extensions: {code: 'ACCESS_DENIED'},
        },
      ]);
    }
    expect(await ask('{ shop { name } }')).not.toHaveProperty('errors');
  });

  it('may do what it was granted', async () => {
    const {ask, world} = openShop();
    world.settings.adminScopes = ['read_products'];
    const {data} = await ask(
      '{ currentAppInstallation { accessScopes { handle } } }',
    );
    expect(data?.currentAppInstallation).toEqual({
      accessScopes: [{handle: 'read_products'}],
    });
    const {errors} = await ask(ORDERS);
    expect(errors).toMatchObject([{message: containing('Access denied')}]);
  });

  it('that was removed has no good token', async () => {
    const {request, world} = openShop();
    world.settings.isAppInstalled = false;
    expect((await request('{ shop { name } }')).status).toBe(401);
  });
});

it('versions of the API are listed from the oldest that is supported', async () => {
  const {ask, world} = openShop();
  world.settings.oldestApiVersion = '2026-07';
  const {data} = await ask('{ publicApiVersions { handle supported } }');
  expect(data?.publicApiVersions).toEqual([
    {handle: '2026-07', supported: true},
    {handle: '2026-10', supported: true},
    {handle: 'unstable', supported: false},
  ]);
});

describe('what others are asked', () => {
  const app = emulatorApp(
    new Emulator({
      emulator: 'http://localhost:4110',
      storefront: 'http://localhost:3110',
    }),
  );

  it.each([
    ['https://localhost:3110', 400, 'invalid_grant'],
    ['https://other.example', 401, 'invalid_client'],
  ])('a code from %s is refused with %i', async (origin, status, error) => {
    const response = await app.request(`${LOGIN_PATH}/oauth/token`, {
      method: 'POST',
      headers: {origin},
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: CREDENTIALS.customerAccountClientId,
        code: 'none',
        redirect_uri: 'https://localhost:3110/account/authorize',
        code_verifier: 'x'.repeat(43),
      }),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({error});
  });

  it.each([
    [`Bearer ${CREDENTIALS.mailApiKey}`, 401, 'restricted_api_key'],
    ['Bearer re_other', 403, 'invalid_api_key'],
    [null, 401, 'missing_api_key'],
  ])('the list of domains with %s', async (authorization, status, name) => {
    const response = await app.request('/domains', {
      headers: authorization === null ? {} : {authorization},
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({name});
  });
});
