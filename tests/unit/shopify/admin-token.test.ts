import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {AdminApiError} from '~/shopify/admin-client.server';
import {realTiming} from '~/shopify/admin-timing.server';
import {AppAccessDocument} from '~/shopify/generated/admin.server';
import {CREDENTIALS} from '../../../emulator/config';
import {EmulatedShop} from '../support/emulated-shop';
import {CLIENT, clientOf, fail, inFrontOf, tokenRequests} from './admin-calls';

let shop: EmulatedShop;
beforeEach(async () => {
  shop = await EmulatedShop.open();
});
afterEach(() => shop.close());

const ask = (client: ReturnType<typeof clientOf>) =>
  client.request(AppAccessDocument, {});
const asked = () => shop.countOf('currentAppInstallation');

describe('a permanent token', () => {
  const permanent = {accessToken: CREDENTIALS.adminToken};

  it('is used as it is', async () => {
    await ask(clientOf(shop, {credentials: permanent}));
    expect(tokenRequests(shop)).toBe(0);
  });

  it('that Shopify does not know is refused once', async () => {
    const client = clientOf(shop, {credentials: {accessToken: 'shpat_old'}});
    await expect(ask(client)).rejects.toMatchObject({reason: 'denied'});
    expect(asked()).toBe(1);
  });
});

describe('a token of the client-credentials grant', () => {
  it('is asked for once by twenty requests at the same time', async () => {
    const tokenMemory = new Map();
    fail(shop, 'access_token', {kind: 'delay', milliseconds: 100});
    await Promise.all(
      Array.from({length: 20}, () =>
        ask(clientOf(shop, {tokenMemory, timing: realTiming})),
      ),
    );
    expect(tokenRequests(shop)).toBe(1);
    expect(asked()).toBe(20);
  });

  it('is asked for once when twenty requests are refused at the same time', async () => {
    const tokenMemory = new Map();
    const timing = realTiming;
    await ask(clientOf(shop, {tokenMemory, timing}));
    shop.emulator.world.adminTokens.clear();
    await Promise.all(
      Array.from({length: 20}, () =>
        ask(clientOf(shop, {tokenMemory, timing})),
      ),
    );
    expect(tokenRequests(shop)).toBe(2);
  });

  it('fails for all who wait for it, with one request', async () => {
    const tokenMemory = new Map();
    fail(shop, 'access_token', {kind: 'delay', milliseconds: 100});
    const results = await Promise.allSettled(
      Array.from({length: 5}, () =>
        ask(
          clientOf(shop, {
            credentials: {...CLIENT, clientSecret: 'wrong'},
            tokenMemory,
            timing: realTiming,
          }),
        ),
      ),
    );
    expect(results.every(({status}) => status === 'rejected')).toBe(true);
    expect(tokenRequests(shop)).toBe(1);
  });

  it('is renewed a little before its day is over', async () => {
    const client = clientOf(shop);
    await ask(client);
    shop.emulator.world.clock.advance(23 * 60 + 50);
    await ask(client);
    expect(tokenRequests(shop)).toBe(1);
    shop.emulator.world.clock.advance(6);
    await ask(client);
    expect(tokenRequests(shop)).toBe(2);
    expect(asked()).toBe(3);
  });

  it('serves to its end where it could not be renewed', async () => {
    const client = clientOf(shop);
    await ask(client);
    shop.emulator.world.clock.advance(23 * 60 + 56);
    fail(shop, 'access_token', {kind: 'status', status: 503}, 2);
    await ask(client);
    await ask(client);
    expect(tokenRequests(shop)).toBe(3);
    shop.emulator.world.clock.advance(5);
    await ask(client);
    expect(tokenRequests(shop)).toBe(4);
  });

  it('is renewed when Shopify takes it no longer, and the request is repeated', async () => {
    const client = clientOf(shop);
    await ask(client);
    shop.emulator.world.adminTokens.clear();
    await ask(client);
    expect(tokenRequests(shop)).toBe(2);
    expect(asked()).toBe(3);
  });

  it('is renewed once and not for ever', async () => {
    const client = clientOf(shop, {
      fetch: inFrontOf(shop, () => {
        shop.emulator.world.adminTokens.clear();
        return null;
      }),
    });
    await expect(ask(client)).rejects.toMatchObject({reason: 'denied'});
    expect(tokenRequests(shop)).toBe(2);
    expect(asked()).toBe(2);
  });

  it.each([
    ['a wrong secret', {...CLIENT, clientSecret: 'wrong'}, 'invalid_client'],
    [
      'an unknown client',
      {...CLIENT, clientId: 'nobody'},
      'application_cannot_be_found',
    ],
  ])('is not to be had with %s', async (_, credentials, code) => {
    const error = await failure(ask(clientOf(shop, {credentials})));
    expect(error.reason).toBe('denied');
    expect(error.message).toContain(code);
    expect(tokenRequests(shop)).toBe(1);
    expect(asked()).toBe(0);
  });

  it.each([
    {kind: 'status', status: 503},
    {kind: 'garbage'},
    {kind: 'dropBeforeCommit'},
  ] as const)('is not to be had of a shop that is down: %j', async (effect) => {
    fail(shop, 'access_token', effect, 2);
    const error = await failure(ask(clientOf(shop)));
    expect(error.reason).toBe('failed');
    expect(asked()).toBe(0);
  });
});

it('no secret is in an error or on the console', async () => {
  const spies = (['log', 'info', 'warn', 'error'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation(() => undefined),
  );
  const echo: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = `${await request.text()} ${JSON.stringify([...request.headers])}`;
    return Response.json({error: text, access_token: [text]}, {status: 200});
  };
  const errors = [
    await failure(ask(clientOf(shop, {fetch: echo}))),
    await failure(
      ask(
        clientOf(shop, {
          fetch: echo,
          credentials: {accessToken: CREDENTIALS.adminToken},
        }),
      ),
    ),
    await failure(
      ask(
        clientOf(shop, {
          fetch: () => Promise.reject(new TypeError('fetch failed')),
          credentials: {accessToken: CREDENTIALS.adminToken},
        }),
      ),
    ),
  ];
  const written = JSON.stringify([
    errors.map(({message, stack, cause}) => [message, stack, String(cause)]),
    spies.map(({mock}) => mock.calls),
  ]);
  for (const spy of spies) spy.mockRestore();
  expect(written).not.toContain(CREDENTIALS.adminToken);
  expect(written).not.toContain(CREDENTIALS.adminClientSecret);
});

async function failure(work: Promise<unknown>): Promise<AdminApiError> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (error instanceof AdminApiError) return error;
  throw new Error('It did not fail as an Admin API error');
}
