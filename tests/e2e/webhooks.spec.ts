import {type APIRequestContext, expect, type Page} from '@playwright/test';
import {randomUUID} from 'node:crypto';
import * as v from 'valibot';
import {API_VERSION, CREDENTIALS, EMULATED_SHOP} from '../../emulator/config';
import {signature} from '../../emulator/webhooks/delivery';
import {hiddenFieldsOn} from './support/cancel-form';
import type {Shop} from './support/shop';
import {newEmail} from './support/sign-in';
import {test} from './support/test';

const PATH = '/webhooks/shopify';

/** Presses the button and leaves: nobody looks at what comes of it. */
async function cancelAndLeave(
  page: Page,
  orderId: number,
  origin: string,
): Promise<void> {
  const path = `/account/orders/${orderId}/cancel`;
  await page.goto(path);
  const answer = await page.request.post(path, {
    form: {reason: '', comment: '', ...(await hiddenFieldsOn(page))},
    headers: {Origin: origin},
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
}

const Metafields = v.array(v.looseObject({key: v.string(), value: v.string()}));
const CancellationRecord = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({phase: v.string(), leaseUntil: v.string()}),
);

async function readRecord(shop: Shop, orderId: number) {
  const {metafields} = await shop.order(orderId);
  const found = v
    .parse(Metafields, metafields)
    .find(({key}) => key === 'cancellation');
  return v.parse(CancellationRecord, found?.value);
}

/** As if the worker that was at work had died a while ago. */
async function letLeaseEnd(
  request: APIRequestContext,
  shop: Shop,
  orderId: number,
): Promise<void> {
  const record = await readRecord(shop, orderId);
  const answer = await request.post(
    `${process.env.TEST_EMULATOR_ORIGIN ?? ''}/admin/api/${API_VERSION}/graphql.json`,
    {
      headers: {'X-Shopify-Access-Token': CREDENTIALS.adminToken},
      data: {
        query: `mutation($metafields: [MetafieldsSetInput!]!) {
          metafieldsSet(metafields: $metafields) { userErrors { message } }
        }`,
        variables: {
          metafields: [
            {
              ownerId: `gid://shopify/Order/${orderId}`,
              namespace: 'angre',
              key: 'cancellation',
              type: 'json',
              value: JSON.stringify({
                ...record,
                leaseUntil: new Date(0).toISOString(),
              }),
            },
          ],
        },
      },
    },
  );
  expect(await answer.json()).toMatchObject({
    data: {metafieldsSet: {userErrors: []}},
  });
}

test.describe('an interrupted cancellation is carried on in nobody’s presence', () => {
  test('when Shopify’s answer was lost', async ({
    page,
    shop,
    signInAs,
    baseURL,
  }) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email);
    await shop.addFault({
      api: 'admin',
      operation: 'orderCancel',
      about: String(order.id),
      effect: {kind: 'dropAfterCommit'},
    });
    await cancelAndLeave(page, order.id, baseURL ?? '');
    await expect
      .poll(async () => (await shop.order(order.id)).tags)
      .toContain('cancelled-by-customer');
    await expect
      .poll(async () => (await readRecord(shop, order.id)).phase)
      .toBe('cancelled');
  });

  test('when Shopify was never asked', async ({
    page,
    request,
    shop,
    signInAs,
    baseURL,
  }) => {
    const order = await shop.createOrder({email: newEmail()});
    await signInAs(page, order.email);
    await shop.addFault({
      api: 'admin',
      operation: 'orderCancel',
      about: String(order.id),
      effect: {kind: 'dropBeforeCommit'},
    });
    await cancelAndLeave(page, order.id, baseURL ?? '');
    expect((await shop.order(order.id)).cancelledAt).toBeNull();
    await letLeaseEnd(request, shop, order.id);
    await shop.orderEvent(order.id, {event: 'add-tag', tag: 'seen-by-staff'});
    await expect
      .poll(async () => (await shop.order(order.id)).cancelledAt)
      .not.toBeNull();
    await expect
      .poll(async () => (await readRecord(shop, order.id)).phase)
      .toBe('cancelled');
  });
});

test('a webhook that comes twice is worked on once', async ({
  request,
  shop,
}) => {
  const order = await shop.createOrder({email: newEmail()});
  const followUps = async () =>
    (await shop.requests()).filter(
      ({operation, variables}) =>
        operation === 'FollowUpOrder' &&
        JSON.stringify(variables).includes(String(order.id)),
    ).length;
  await expect.poll(followUps).toBe(1);

  const [first] = await shop.webhooks(order.id);
  if (!first) throw new Error('No webhook told of the order');
  const again = await shop.redeliver(first.id);
  expect(again.tries.map(({outcome}) => outcome)).toEqual([200, 200]);
  // Nobody signs the headers, so another id is easily had.
  const renamed = await request.post(PATH, {
    data: first.body,
    headers: headersFor(first.body),
  });
  expect(renamed.status()).toBe(200);

  await shop.orderEvent(order.id, {event: 'add-tag', tag: 'news'});
  await expect.poll(followUps).toBeGreaterThan(1);
  expect(await followUps()).toBe(2);
});

test('what Shopify has not sent is refused', async ({request, baseURL}) => {
  const body = JSON.stringify({id: 7_000_000_000_001, nonce: randomUUID()});
  const send = async (data: string, headers: Record<string, string>) => {
    const answer = await request.post(PATH, {data, headers});
    expect(answer.headers()['cache-control']).toBe('no-store');
    expect(await answer.text()).toBe('');
    return answer.status();
  };
  const good = headersFor(body);
  const forged = signature(`${body} `);
  const from = (origin: string) => ({...good, Origin: origin});
  expect(await send(body, {...good, 'X-Shopify-Hmac-SHA256': forged})).toBe(
    401,
  );
  expect(await send(body, {...good, 'X-Shopify-Hmac-SHA256': ''})).toBe(401);
  expect(await send(`${body} `, good)).toBe(401);
  expect(
    await send(body, {...good, 'X-Shopify-Shop-Domain': 'x.myshopify.com'}),
  ).toBe(401);
  // A browser’s form brings no signature, wherever it is sent from.
  const form = {'Content-Type': 'application/x-www-form-urlencoded'};
  expect(await send('a=b', {...form, Origin: baseURL ?? ''})).toBe(401);
  expect(await send('a'.repeat(300_000), good)).toBe(413);
  expect(await send('{}', headersFor('{}'))).toBe(400);
  expect(await send(body, {...good, 'X-Shopify-Topic': 'shop/update'})).toBe(
    200,
  );
  expect(await send(body, from('https://elsewhere.example'))).toBe(200);
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const answer = await request.fetch(PATH, {method});
    expect(answer.status()).toBe(405);
    expect(answer.headers().allow).toBe('POST');
  }
});

const headersFor = (body: string): Record<string, string> => ({
  'Content-Type': 'application/json',
  'X-Shopify-Topic': 'orders/updated',
  'X-Shopify-Hmac-SHA256': signature(body),
  'X-Shopify-Shop-Domain': EMULATED_SHOP.domain,
  'X-Shopify-Webhook-Id': randomUUID(),
  'X-Shopify-Triggered-At': new Date().toISOString(),
});
