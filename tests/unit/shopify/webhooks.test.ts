import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {
  receiveWebhook,
  type WebhookContext,
} from '~/shopify/receive-webhook.server';
import {isNew, type MarkCache} from '~/shopify/webhook-memory.server';
import {isSigned, webhookSecrets} from '~/shopify/webhook-signature.server';
import {createHmac, randomUUID} from 'node:crypto';

const SECRET = 'the-secret-of-the-app';
const STORE = 'angre-demo.myshopify.com';

const sign = (body: string | Uint8Array, secret = SECRET): string =>
  createHmac('sha256', secret).update(body).digest('base64');

const bytes = (text: string) => new TextEncoder().encode(text);

/** A cache that forgets nothing. */
function cache(): MarkCache {
  const kept = new Map<string, Response>();
  const addressOf = (key: RequestInfo | URL) =>
    key instanceof Request ? key.url : String(key);
  return {
    match: (key) => Promise.resolve(kept.get(addressOf(key))),
    put: (key, response) => {
      kept.set(addressOf(key), response);
      return Promise.resolve();
    },
  };
}

beforeEach(() => {
  vi.spyOn(console, 'info').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('isSigned', () => {
  const body = '{"id":1,"note":"Blåbær"}';

  it.each<[string, boolean, string, string, string[]]>([
    ['the right secret', true, body, sign(body), [SECRET]],
    ['the older of two secrets', true, body, sign(body), ['new', SECRET]],
    [
      'the newer of two secrets',
      true,
      body,
      sign(body, 'new'),
      ['new', SECRET],
    ],
    ['another secret', false, body, sign(body, 'guess'), [SECRET]],
    ['no secret at all', false, body, sign(body), []],
    ['another body', false, `${body} `, sign(body), [SECRET]],
    ['no signature', false, body, '', [SECRET]],
    ['a truncated signature', false, body, sign(body).slice(0, -4), [SECRET]],
    ['a longer signature', false, body, `${sign(body)}AAAA`, [SECRET]],
    [
      'hexadecimal',
      false,
      body,
      createHmac('sha256', SECRET).update(body).digest('hex'),
      [SECRET],
    ],
    ['no base64', false, body, '!'.repeat(43) + '=', [SECRET]],
  ])('%s: %s', async (_what, isGood, text, signature, secrets) => {
    expect(await isSigned(bytes(text), signature, secrets)).toBe(isGood);
  });

  it('notices any one byte that differs', async () => {
    const signature = sign(body);
    const original = bytes(body);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(original.length - 1),
        fc.integer({min: 1, max: 255}),
        async (position, change) => {
          const altered = original.slice();
          altered[position] = (altered[position] ?? 0) ^ change;
          expect(await isSigned(altered, signature, [SECRET])).toBe(false);
        },
      ),
      {numRuns: 50},
    );
  });
});

describe('webhookSecrets', () => {
  it.each([
    ['its own', 'one', 'app', ['one']],
    ['several of its own', ' one, two ,', 'app', ['one', 'two']],
    ['the app’s', '', 'app', ['app']],
    ['none', '', '', []],
  ])('are %s', (_what, own, app, secrets) => {
    expect(
      webhookSecrets({
        SHOPIFY_WEBHOOK_SECRET: own,
        SHOPIFY_ADMIN_CLIENT_SECRET: app,
      }),
    ).toEqual(secrets);
  });
});

describe('isNew', () => {
  const waits: Promise<unknown>[] = [];
  const waitUntil = (work: Promise<unknown>) => void waits.push(work);
  const mark = (name: string) => ({name, seconds: 60});

  it('is true once, whichever of its marks is met again', async () => {
    const memory = new Map<string, number>();
    const store = cache();
    const ask = (...names: string[]) =>
      isNew(names.map(mark), store, waitUntil, memory);
    expect(await ask('id/1', 'body/a')).toBe(true);
    expect(await ask('id/1', 'body/b')).toBe(false);
    expect(await ask('id/2', 'body/a')).toBe(false);
    expect(await ask('id/3', 'body/c')).toBe(true);
  });

  it('is true for one of many at the same moment', async () => {
    const memory = new Map<string, number>();
    const store = cache();
    const answers = await Promise.all(
      Array.from({length: 20}, () =>
        isNew([mark('id/1')], store, waitUntil, memory),
      ),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it('outlives the worker where the cache does', async () => {
    const store = cache();
    expect(await isNew([mark('id/1')], store, waitUntil, new Map())).toBe(true);
    await Promise.all(waits);
    expect(await isNew([mark('id/1')], store, waitUntil, new Map())).toBe(
      false,
    );
  });

  it('forgets in time, and does not grow without end', async () => {
    const memory = new Map<string, number>([['id/1', Date.now() - 1]]);
    expect(await isNew([mark('id/1')], cache(), waitUntil, memory)).toBe(true);
    for (let count = 0; count < 2500; count++) memory.set(`old/${count}`, 1);
    await isNew([mark('id/2')], cache(), waitUntil, memory);
    expect(memory.size).toBe(2000);
    expect(memory.has('id/2')).toBe(true);
  });
});

describe('receiveWebhook', () => {
  const context: WebhookContext = {
    env: {
      SHOPIFY_WEBHOOK_SECRET: SECRET,
      SHOPIFY_ADMIN_CLIENT_SECRET: '',
      PUBLIC_STORE_DOMAIN: STORE,
    },
    waitUntil: () => undefined,
    requestId: 'request-1',
  };
  const ago = (seconds: number) =>
    new Date(Date.now() - seconds * 1000).toISOString();

  /** Different from every other in its body, so that none is taken for another. */
  const newBody = () =>
    JSON.stringify({
      admin_graphql_api_id: 'gid://shopify/Order/7000000000042',
      nonce: randomUUID(),
    });

  interface Sent {
    readonly body?: string;
    readonly headers?: Record<string, string | null>;
    readonly context?: WebhookContext;
    readonly store?: MarkCache;
  }

  async function receive({body = newBody(), headers, ...rest}: Sent = {}) {
    const all: Record<string, string | null> = {
      'X-Shopify-Topic': 'orders/updated',
      'X-Shopify-Hmac-SHA256': sign(body),
      'X-Shopify-Shop-Domain': STORE,
      'X-Shopify-Webhook-Id': randomUUID(),
      'X-Shopify-Triggered-At': ago(1),
      ...headers,
    };
    const headersSent = new Headers();
    for (const [name, value] of Object.entries(all)) {
      if (value !== null) headersSent.set(name, value);
    }
    const request = new Request('https://shop.example/webhooks/shopify', {
      method: 'POST',
      body,
      headers: headersSent,
    });
    const store = rest.store ?? cache();
    try {
      return await receiveWebhook(request, rest.context ?? context, () =>
        Promise.resolve(store),
      );
    } catch (error) {
      if (error instanceof Response) return error.status;
      throw error;
    }
  }

  const order = (number: number | string) => ({
    kind: 'order',
    id: `gid://shopify/Order/${number}`,
  });

  it.each<[string, object, object]>([
    [
      'orders/updated',
      {id: 5, admin_graphql_api_id: 'gid://shopify/Order/7'},
      order(7),
    ],
    ['orders/cancelled', {id: 7}, order(7)],
    ['fulfillments/create', {id: 1, order_id: 7, status: 'success'}, order(7)],
    ['fulfillments/update', {id: 1, order_id: 7}, order(7)],
    ['refunds/create', {id: 1, order_id: 7}, order(7)],
    [
      'fulfillment_orders/cancellation_request_accepted',
      {fulfillment_order: {id: 'gid://shopify/FulfillmentOrder/3'}},
      {kind: 'fulfillmentOrder', id: 'gid://shopify/FulfillmentOrder/3'},
    ],
  ])('reads what %s is about', async (topic, content, subject) => {
    const body = JSON.stringify({...content, nonce: randomUUID()});
    const received = await receive({body, headers: {'X-Shopify-Topic': topic}});
    expect(received).toEqual({topic, subject});
  });

  it.each<[string, number, Sent]>([
    ['without a signature', 401, {headers: {'X-Shopify-Hmac-SHA256': null}}],
    [
      'signed by somebody else',
      401,
      {headers: {'X-Shopify-Hmac-SHA256': sign('other')}},
    ],
    [
      'of another shop',
      401,
      {headers: {'X-Shopify-Shop-Domain': 'other.myshopify.com'}},
    ],
    ['of no shop', 401, {headers: {'X-Shopify-Shop-Domain': null}}],
    ['without a topic', 400, {headers: {'X-Shopify-Topic': null}}],
    ['without an id', 400, {headers: {'X-Shopify-Webhook-Id': null}}],
    ['without a time', 400, {headers: {'X-Shopify-Triggered-At': null}}],
    ['with no time', 400, {headers: {'X-Shopify-Triggered-At': 'yesterday'}}],
    ['that is not JSON', 400, {body: 'id=7'}],
    ['about no order', 400, {body: '{"id":"seven"}'}],
    [
      'about an order of another kind',
      400,
      {body: '{"admin_graphql_api_id":"gid://shopify/DraftOrder/7"}'},
    ],
    ['of more than 256 kB', 413, {body: `{"note":"${'a'.repeat(262_144)}"}`}],
    [
      'that nothing can be checked by',
      503,
      {
        context: {
          ...context,
          env: {...context.env, SHOPIFY_WEBHOOK_SECRET: ''},
        },
      },
    ],
  ])('refuses one %s with %i', async (_what, status, sent) => {
    expect(await receive(sent)).toBe(status);
  });

  it('reads no more of a body without an end than it must', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const init: RequestInit & {duplex: 'half'} = {
      method: 'POST',
      body: endless,
      duplex: 'half',
    };
    const request = new Request('https://shop.example/', init);
    await expect(receiveWebhook(request, context)).rejects.toMatchObject({
      status: 413,
    });
    expect(sent).toBeLessThan(1_000_000);
  });

  it('names the variable that is missing', async () => {
    const env = {...context.env, SHOPIFY_WEBHOOK_SECRET: ' , '};
    await receive({context: {...context, env}});
    expect(console.error).toHaveBeenCalledWith(
      expect.stringMatching(
        /request-1.*SHOPIFY_WEBHOOK_SECRET.*SHOPIFY_ADMIN_CLIENT_SECRET/,
      ),
    );
  });

  it.each<[string, boolean, number]>([
    ['just now', true, 0],
    ['by a clock that is ahead', true, -299],
    ['in the future', false, -310],
    ['two days ago, almost', true, 48 * 3600 - 60],
    ['more than two days ago', false, 48 * 3600 + 60],
  ])('of %s: taken is %s', async (_what, isTaken, age) => {
    const received = await receive({
      headers: {'X-Shopify-Triggered-At': ago(age)},
    });
    expect(received !== null).toBe(isTaken);
  });

  it('takes Shopify’s way of writing an instant', async () => {
    const instant = ago(1).replace('Z', '123456Z');
    expect(
      await receive({headers: {'X-Shopify-Triggered-At': instant}}),
    ).not.toBeNull();
  });

  it('ignores a topic that it does not know, with one line in the log', async () => {
    expect(
      await receive({headers: {'X-Shopify-Topic': 'products/update'}}),
    ).toBeNull();
    expect(console.info).toHaveBeenCalledOnce();
    expect(console.info).toHaveBeenCalledWith(
      expect.stringMatching(/request-1.*products\/update/),
    );
  });

  it('takes the same id, and the same news under another id, once', async () => {
    const store = cache();
    const body = newBody();
    const headers = {'X-Shopify-Webhook-Id': randomUUID()};
    expect(await receive({store, body, headers})).not.toBeNull();
    expect(await receive({store, body, headers})).toBeNull();
    expect(await receive({store, headers})).toBeNull();
    expect(await receive({store, body})).toBeNull();
    expect(
      await receive({
        store,
        body,
        headers: {'X-Shopify-Topic': 'orders/cancelled'},
      }),
    ).not.toBeNull();
  });
});
