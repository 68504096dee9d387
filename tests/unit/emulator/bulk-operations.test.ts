import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import * as v from 'valibot';
import {CREDENTIALS} from '../../../emulator/config';
import {EmulatedShop} from '../support/emulated-shop';

const RUN = `mutation Run($query: String!, $groupObjects: Boolean!) {
  bulkOperationRunQuery(query: $query, groupObjects: $groupObjects) {
    bulkOperation { id status objectCount url }
    userErrors { code field message }
  }
}`;
const LOOK = `query Look($id: ID!) {
  bulkOperation(id: $id) { status errorCode objectCount rootObjectCount fileSize url partialDataUrl }
}`;
const CANCEL = `mutation Cancel($id: ID!) {
  bulkOperationCancel(id: $id) { bulkOperation { status } userErrors { message } }
}`;

const Operation = v.object({
  id: v.optional(v.string()),
  status: v.string(),
  errorCode: v.nullish(v.string()),
  objectCount: v.optional(v.string()),
  rootObjectCount: v.optional(v.string()),
  fileSize: v.nullish(v.string()),
  url: v.nullish(v.string()),
});
const UserErrors = v.array(v.object({message: v.string()}));
const Answer = v.object({
  data: v.object({
    bulkOperationRunQuery: v.optional(
      v.object({
        bulkOperation: v.nullable(Operation),
        userErrors: UserErrors,
      }),
    ),
    bulkOperation: v.optional(Operation),
    bulkOperationCancel: v.optional(
      v.object({
        bulkOperation: v.nullable(Operation),
        userErrors: UserErrors,
      }),
    ),
  }),
});

const ORDERS = (filter: string) =>
  `{ orders(query: "${filter}", sortKey: CREATED_AT) { edges { node {
    id name
    lineItems { edges { node { id title } } }
    fulfillmentOrders { edges { node { id status } } }
  } } } }`;

let shop: EmulatedShop;
beforeAll(async () => {
  shop = await EmulatedShop.open();
});
afterAll(() => shop.close());

async function ask(query: string, variables: Record<string, unknown>) {
  const response = await fetch(
    `${shop.origin}/admin/api/2026-10/graphql.json`,
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-shopify-access-token': CREDENTIALS.adminToken,
      },
      body: JSON.stringify({query, variables}),
    },
  );
  return v.parse(Answer, await response.json()).data;
}

async function run(query: string, groupObjects = true) {
  const {bulkOperationRunQuery: answer} = await ask(RUN, {query, groupObjects});
  return {
    id: answer?.bulkOperation?.id ?? '',
    begun: answer?.bulkOperation,
    problems: answer?.userErrors.map(({message}) => message) ?? [],
  };
}

async function ended(id: string) {
  return vi.waitFor(
    async () => {
      const {bulkOperation} = await ask(LOOK, {id});
      expect(bulkOperation?.status).toMatch(/COMPLETED|FAILED|CANCELED/);
      return bulkOperation;
    },
    {timeout: 5000, interval: 30},
  );
}

const fileOf = async (url: string | null | undefined, range?: string) => {
  const response = await shop.fetch(url ?? '', {
    headers: range ? {Range: range} : {},
  });
  return {
    status: response.status,
    range: response.headers.get('content-range'),
    text: await response.text(),
  };
};

describe('a bulk query', () => {
  it('is made at once, runs beside everything else and leaves a file', async () => {
    const order = shop.placeOrder({tags: ['bulk-one']});
    const {id, begun} = await run(ORDERS('tag:bulk-one'));
    expect(begun).toMatchObject({
      status: 'CREATED',
      objectCount: '0',
      url: null,
    });
    const operation = await ended(id);
    expect(operation).toMatchObject({
      status: 'COMPLETED',
      rootObjectCount: '1',
      objectCount: '3',
    });
    const {text} = await fileOf(operation?.url);
    expect(Number(operation?.fileSize)).toBe(Buffer.byteLength(text));
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      JSON.stringify({
        id: `gid://shopify/Order/${order.id}`,
        name: `#${order.number}`,
      }),
    );
    expect(lines[1]).toContain('"gid://shopify/LineItem/');
    expect(lines[1]).toContain(
      `"__parentId":"gid://shopify/Order/${order.id}"`,
    );
  });

  it('leaves no file where it finds nothing', async () => {
    const {id} = await run(ORDERS('tag:nobody-has-this'));
    expect(await ended(id)).toMatchObject({
      status: 'COMPLETED',
      rootObjectCount: '0',
      url: null,
    });
  });

  it('gives its file in pieces', async () => {
    const {id} = await run(ORDERS('tag:bulk-one'));
    const {url} = (await ended(id)) ?? {};
    const whole = await fileOf(url);
    expect(whole.status).toBe(200);
    const size = Buffer.byteLength(whole.text);
    const first = await fileOf(url, 'bytes=0-9');
    const rest = await fileOf(url, `bytes=10-${size + 100}`);
    expect(first.status).toBe(206);
    expect(first.range).toBe(`bytes 0-9/${size}`);
    expect(first.text + rest.text).toBe(whole.text);
    expect((await fileOf(url, `bytes=${size}-`)).status).toBe(416);
  });

  it('puts what belongs to an order elsewhere unless it is asked to group', async () => {
    shop.placeOrder({tags: ['bulk-two']});
    shop.placeOrder({tags: ['bulk-two']});
    const text = async (groupObjects: boolean) => {
      const {id} = await run(ORDERS('tag:bulk-two'), groupObjects);
      const {url} = (await ended(id)) ?? {};
      return (await fileOf(url)).text
        .trimEnd()
        .split('\n')
        .map((line) => (line.includes('__parentId') ? 'child' : 'order'));
    };
    expect(await text(true)).toEqual([
      'order',
      'child',
      'child',
      'order',
      'child',
      'child',
    ]);
    expect(await text(false)).toEqual([
      'order',
      'order',
      'child',
      'child',
      'child',
      'child',
    ]);
  });

  it.each([
    ['{ shop { name } }', /at least one connection/],
    ['{ orders { nodes { id } } }', /Invalid connection fields: 'orders'/],
    [
      '{ orders { edges { node { name lineItems { edges { node { id } } } } } } }',
      /without 'id': orders/,
    ],
    [
      '{ orders { edges { node { id refunds { id refundLineItems(first: 5) { edges { node { id } } } } } } } }',
      /within a list field/,
    ],
    [
      '{ orders { edges { node { id fulfillmentOrders { edges { node { id lineItems { edges { node { id } } } } } } } } } }',
      /nesting depth greater than 2/,
    ],
    ['{ orders { edges { node { nonsense } } } }', /^Invalid bulk query: /],
    ['{ orders', /^Invalid bulk query: /],
    ['mutation { shop { id } }', /Only `query` operations/],
  ])('%s is refused', async (query, message) => {
    const {id, problems} = await run(query);
    expect(id).toBe('');
    expect(problems.join()).toMatch(message);
  });

  it('is one of five at a time, and can be cancelled', async () => {
    shop.emulator.world.faults.add({
      api: 'admin',
      operation: 'bulkOperationRunQuery',
      effect: {kind: 'jobDelay', milliseconds: 60_000},
      remaining: 5,
    });
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      ids.push((await run(ORDERS('tag:bulk-one'))).id);
    }
    const [first = ''] = ids;
    expect((await run(ORDERS('tag:bulk-one'))).problems.join()).toMatch(
      /limit of 5/,
    );
    const {bulkOperationCancel} = await ask(CANCEL, {id: first});
    expect(bulkOperationCancel?.bulkOperation?.status).toBe('CANCELING');
    expect(await ended(first)).toMatchObject({status: 'CANCELED', url: null});
    const again = await ask(CANCEL, {id: first});
    expect(again.bulkOperationCancel?.userErrors).toEqual([
      {message: 'A bulk operation cannot be canceled when it is canceled'},
    ]);
    await Promise.all(ids.slice(1).map((id) => ask(CANCEL, {id})));
    await Promise.all(ids.map(ended));
  });

  it('fails on request', async () => {
    shop.emulator.world.faults.add({
      api: 'admin',
      operation: 'bulkOperationRunQuery',
      effect: {kind: 'jobFailure', message: ''},
      remaining: 1,
    });
    const {id} = await run(ORDERS('tag:bulk-one'));
    expect(await ended(id)).toMatchObject({
      status: 'FAILED',
      errorCode: 'INTERNAL_SERVER_ERROR',
    });
  });
});
