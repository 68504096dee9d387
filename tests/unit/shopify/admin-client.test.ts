import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {
  AppAccessDocument,
  TypedDocumentString,
} from '~/shopify/generated/admin.server';
import {EmulatedShop} from '../support/emulated-shop';
import {clientOf, fail, inFrontOf} from './admin-calls';

let shop: EmulatedShop;
beforeEach(async () => {
  shop = await EmulatedShop.open();
});
afterEach(() => shop.close());

const AddTags = new TypedDocumentString<
  unknown,
  {orderId: string; tags: string[]}
>(`mutation AddTags($orderId: ID!, $tags: [String!]!) {
  tagsAdd(id: $orderId, tags: $tags) { userErrors { message } }
}`);

type Client = ReturnType<typeof clientOf>;
const query = (client: Client) => client.request(AppAccessDocument, {});
const queries = () => shop.countOf('currentAppInstallation');
const mutations = () => shop.countOf('tagsAdd');

function mutate(client: Client) {
  const order = shop.placeOrder();
  const orderId = `gid://shopify/Order/${order.id}`;
  return client.request(AddTags, {orderId, tags: ['twice']});
}

describe('a query', () => {
  it.each([
    {kind: 'status', status: 503},
    {kind: 'dropBeforeCommit'},
    {kind: 'dropAfterCommit'},
    {kind: 'garbage'},
  ] as const)('is sent again after %j', async (effect) => {
    const client = clientOf(shop);
    fail(shop, 'currentAppInstallation', effect, 2);
    await query(client);
    expect(queries()).toBe(3);
    expect(client.waits).toEqual([300, 900]);
  });

  it('is given up after the third time', async () => {
    fail(shop, 'currentAppInstallation', {kind: 'status', status: 502}, 9);
    await expect(query(clientOf(shop))).rejects.toMatchObject({
      reason: 'unanswered',
    });
    expect(queries()).toBe(3);
  });

  it('is sent again when Shopify stumbles over it', async () => {
    let stumbles = 1;
    const client = clientOf(shop, {
      fetch: inFrontOf(shop, () => (stumbles-- > 0 ? stumbled(null) : null)),
    });
    await query(client);
    expect(queries()).toBe(1);
  });

  it('that Shopify will have none of is sent once', async () => {
    fail(shop, 'currentAppInstallation', {kind: 'status', status: 404}, 9);
    await expect(query(clientOf(shop))).rejects.toMatchObject({
      reason: 'failed',
    });
    expect(queries()).toBe(1);
  });
});

describe('a mutation', () => {
  it.each([
    {kind: 'status', status: 503},
    {kind: 'dropBeforeCommit'},
    {kind: 'dropAfterCommit'},
    {kind: 'garbage'},
  ] as const)('is not sent again after %j', async (effect) => {
    fail(shop, 'tagsAdd', effect);
    await expect(mutate(clientOf(shop))).rejects.toMatchObject({
      reason: 'unanswered',
    });
    expect(mutations()).toBe(1);
  });

  it.each([
    ['throttled', {kind: 'throttle'}],
    ['too many requests', {kind: 'status', status: 429}],
    ['a token that has expired', {kind: 'status', status: 401}],
  ] as const)('is sent again where it was not begun: %s', async (_, effect) => {
    fail(shop, 'tagsAdd', effect);
    await mutate(clientOf(shop));
    expect(mutations()).toBe(2);
  });

  it.each([
    [
      'a hole in its answer',
      {tagsAdd: {userErrors: null}},
      ['tagsAdd', 'node'],
    ],
    ['nothing left of its answer', {tagsAdd: null}, ['tagsAdd', 'node', 'id']],
  ])('may have been carried out with %s', async (_, data, path) => {
    const denied = {
      message: 'Access denied for id field.',
      path,
      extensions: {code: 'ACCESS_DENIED'},
    };
    const answer = () => Response.json({data, errors: [denied]});
    const client = clientOf(shop, {fetch: inFrontOf(shop, answer)});
    await expect(mutate(client)).rejects.toMatchObject({reason: 'unanswered'});
  });

  it('may have been carried out where Shopify stumbled', async () => {
    const client = clientOf(shop, {
      fetch: inFrontOf(shop, () => stumbled({tagsAdd: null})),
    });
    await expect(mutate(client)).rejects.toMatchObject({reason: 'unanswered'});
  });
});

describe('a shop that asks for patience', () => {
  it('is waited for by cost', async () => {
    const client = clientOf(shop);
    const missing = {currentlyAvailable: 40, restoreRate: 100};
    let isFull = true;
    const answer = () => {
      if (!isFull) return null;
      isFull = false;
      return Response.json({
        errors: [{message: 'Throttled', extensions: {code: 'THROTTLED'}}],
        extensions: {
          cost: {requestedQueryCost: 90, throttleStatus: missing},
        },
      });
    };
    const patient = clientOf(shop, {fetch: inFrontOf(shop, answer)});
    await query(patient);
    // 50 points at 100 a second, and half as much again by chance.
    expect(patient.waits).toEqual([750]);
    await query(client);
    expect(client.waits).toEqual([]);
  });

  it('is told "later" within bounds', async () => {
    fail(shop, 'currentAppInstallation', {kind: 'throttle'}, 99);
    const client = clientOf(shop);
    await expect(query(client)).rejects.toMatchObject({reason: 'throttled'});
    const total = client.waits.reduce((sum, wait) => sum + wait, 0);
    expect(total).toBeLessThanOrEqual(8000);
    expect(queries()).toBeLessThan(30);
  });

  it.each([
    ['2.0', [3000]],
    [undefined, [1500]],
    ['Thu, 01 Jan 2026 00:00:03 GMT', [4500]],
  ])('by Retry-After: %s', async (value, waits) => {
    let refusals = 1;
    const headers = {
      Date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      ...(value && {'Retry-After': value}),
    };
    const client = clientOf(shop, {
      fetch: inFrontOf(shop, () =>
        refusals-- > 0 ? new Response(null, {status: 429, headers}) : null,
      ),
    });
    await query(client);
    expect(client.waits).toEqual(waits);
  });

  it('is not waited for when that takes too long', async () => {
    const client = clientOf(shop, {
      fetch: inFrontOf(
        shop,
        () => new Response(null, {status: 429, headers: {'Retry-After': '60'}}),
      ),
    });
    await expect(query(client)).rejects.toMatchObject({reason: 'throttled'});
    expect(client.waits).toEqual([]);
  });
});

it('an operation ends by its deadline, and no request is begun that would be cut off', async () => {
  const client = clientOf(shop, {
    fetch: inFrontOf(shop, () => {
      shop.emulator.world.clock.advance(9.5 / 60);
      return new Response(null, {status: 503});
    }),
  });
  const startedAt = shop.emulator.world.clock.now();
  await expect(query(client)).rejects.toThrow('HTTP 503');
  expect(shop.emulator.world.clock.now() - startedAt).toBeLessThan(20_500);
});

it('an operation that the app may not do is refused with the name of the scope', async () => {
  const document = new TypedDocumentString<unknown, Record<string, never>>(
    'query Card { giftCard(id: "gid://shopify/GiftCard/1") { id } }',
  );
  const work = clientOf(shop).request(document, {});
  await expect(work).rejects.toMatchObject({reason: 'denied'});
  await expect(work).rejects.toThrow('`read_gift_cards` access scope');
  expect(shop.countOf('giftCard')).toBe(1);
});

it('a scope that only the details name is in the error too', async () => {
  const denied = {
    message: 'Access denied',
    extensions: {
      code: 'ACCESS_DENIED',
      requiredAccess: '`read_returns` access scope.',
    },
  };
  const answer = () => Response.json({data: null, errors: [denied]});
  const client = clientOf(shop, {fetch: inFrontOf(shop, answer)});
  await expect(query(client)).rejects.toThrow('`read_returns` access scope.');
});

const stumbled = (data: Record<string, null> | null) =>
  Response.json({
    data,
    errors: [
      {
        message: 'Internal error. Looks like something went wrong on our end.',
        extensions: {code: 'INTERNAL_SERVER_ERROR'},
      },
    ],
  });
