import {describe, expect, it} from 'vitest';
import * as v from 'valibot';
import {ADMIN_SCOPES} from '../../../emulator/config';
import {openShop, orderGid} from './admin-shop';

describe('the Admin API', () => {
  it('refuses a wrong token', async () => {
    const {request} = openShop();
    const answer = await request(
      '{ shop { name } }',
      {},
      {token: 'shpat_wrong'},
    );
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      errors:
        '[API] Invalid API key or access token (unrecognized login or wrong password)',
    });
  });

  it('has one version', async () => {
    const {request} = openShop();
    const answer = await request('{ shop { name } }', {}, {version: '2025-04'});
    expect(answer.status).toBe(404);
  });

  it('names the shop, the app and what it may do', async () => {
    const {ask} = openShop();
    const {data} = await ask(`{
      shop { name currencyCode ianaTimezone myshopifyDomain }
      currentAppInstallation { accessScopes { handle } app { title } }
    }`);
    expect(data?.shop).toEqual({
      name: 'Angre',
      currencyCode: 'NOK',
      ianaTimezone: 'Europe/Oslo',
      myshopifyDomain: 'angre-demo.myshopify.com',
    });
    expect(data?.currentAppInstallation).toEqual({
      accessScopes: ADMIN_SCOPES.map((handle) => ({handle})),
      app: {title: 'Angre'},
    });
  });

  it('fails with the name of a field that it does not implement', async () => {
    const shop = openShop();
    const {data, errors} = await shop.ask(
      'query($id: ID!) { order(id: $id) { name landingPageUrl } }',
      {id: orderGid(shop.order())},
    );
    expect(errors).toMatchObject([
      {
        message:
          "The emulator's admin API does not implement Order.landingPageUrl yet.",
        extensions: {code: 'NOT_EMULATED'},
      },
    ]);
    expect(data?.order).toMatchObject({landingPageUrl: null});
  });

  it('refuses what Shopify’s schema does not have', async () => {
    const {ask} = openShop();
    const {errors} = await ask('{ orders(first: 1) { nodes { cancelable } } }');
    expect(errors?.[0]?.message).toContain(
      'Cannot query field "cancelable" on type "Order".',
    );
  });
});

describe('scopes', () => {
  it('deny a type that the token may not read, and leave the field null', async () => {
    const {ask} = openShop();
    const {data, errors} = await ask(
      '{ shop { name } giftCard(id: "gid://shopify/GiftCard/1") { id } }',
    );
    expect(data).toEqual({shop: {name: 'Angre'}, giftCard: null});
    expect(errors).toMatchObject([
      {
        message:
          'Access denied for giftCard field. Required access: `read_gift_cards` access scope.',
        extensions: {code: 'ACCESS_DENIED'},
      },
    ]);
  });

  it('deny one field of a type that the token may read', async () => {
    const shop = openShop();
    const order = shop.order({fulfillmentState: 'on_hold'});
    const {data, errors} = await shop.ask(
      `query($id: ID!) { order(id: $id) {
        fulfillmentOrders(first: 1) { nodes { fulfillmentHolds { reason heldByApp { id } } } }
      } }`,
      {id: orderGid(order)},
    );
    expect(data?.order).toEqual({
      fulfillmentOrders: {
        nodes: [{fulfillmentHolds: [{reason: 'OTHER', heldByApp: null}]}],
      },
    });
    expect(errors?.[0]?.message).toBe(
      'Access denied for heldByApp field. Required access: `read_apps` access scope.',
    );
  });

  it('deny what belongs to a fulfilment service, and change nothing', async () => {
    const shop = openShop();
    const order = shop.order({fulfillmentState: 'cancellation_requested'});
    const [fulfillmentOrder] = order.fulfillmentOrders;
    const {errors} = await shop.ask(
      `mutation { fulfillmentOrderAcceptCancellationRequest(
        id: "gid://shopify/FulfillmentOrder/${fulfillmentOrder?.id ?? 0}"
      ) { userErrors { message } } }`,
    );
    expect(errors?.[0]?.extensions?.code).toBe('ACCESS_DENIED');
    expect(fulfillmentOrder?.requestStatus).toBe('CANCELLATION_REQUESTED');
  });
});

const Cost = v.object({
  cost: v.object({
    requestedQueryCost: v.number(),
    throttleStatus: v.object({currentlyAvailable: v.number()}),
  }),
});

it('a caller who has used up the bucket is throttled, by cost', async () => {
  const {ask} = openShop();
  const dear = `{ orders(first: 60) { nodes { id lineItems(first: 4) { nodes { id } } } } }`;
  const answers = await Promise.all(Array.from({length: 12}, () => ask(dear)));
  const [first] = answers;
  const {cost} = v.parse(Cost, first?.extensions);
  expect(cost.requestedQueryCost).toBeGreaterThan(300);
  const throttled = answers.filter(
    ({errors}) => errors?.[0]?.extensions?.code === 'THROTTLED',
  );
  expect(throttled.length).toBeGreaterThan(0);
  expect(throttled.length).toBeLessThan(12);
  for (const {data} of throttled) expect(data).toBeUndefined();
});

it('a query of more than a thousand points is refused, however much is left', async () => {
  const {ask} = openShop();
  const {data, errors} = await ask(
    `{ orders(first: 100) { nodes { id lineItems(first: 10) { nodes { id } } } } }`,
  );
  expect(errors?.[0]?.extensions?.code).toBe('MAX_COST_EXCEEDED');
  expect(data).toBeUndefined();
});

describe('orders', () => {
  it('are found by what they are', async () => {
    const shop = openShop();
    const order = shop.order({
      email: 'ola@example.com',
      tags: ['vip'],
      ageMinutes: 3,
    });
    const find = async (query: string) => {
      const {data, errors} = await shop.ask(
        'query($query: String) { orders(first: 100, query: $query, sortKey: CREATED_AT, reverse: true) { nodes { id } } }',
        {query},
      );
      const found = v.safeParse(
        v.object({
          orders: v.object({nodes: v.array(v.object({id: v.string()}))}),
        }),
        data,
      );
      return found.success
        ? found.output.orders.nodes.map(({id}) => id)
        : (errors?.[0]?.extensions?.code ?? 'nothing');
    };
    const id = orderGid(order);
    expect(await find('tag:VIP')).toEqual([id]);
    expect(await find(`name:#${order.number}`)).toEqual([id]);
    expect(await find('email:ola@example.com status:open')).toContain(id);
    expect(await find('-tag:vip email:ola@example.com')).not.toContain(id);
    expect(await find('status:cancelled')).not.toContain(id);
    expect(
      await find(`created_at:>='${order.createdAt}' email:ola@example.com`),
    ).toEqual([id]);
    expect(await find('gift_card:yes')).toBe('NOT_EMULATED');
    expect(await find('anything')).toBe('NOT_EMULATED');
  });

  it('are pages of their customer, too', async () => {
    const {ask} = openShop();
    const {data} = await ask(
      `{ customer(id: "gid://shopify/Customer/6100000000001") {
        displayName tags numberOfOrders
        orders(first: 1, sortKey: CREATED_AT) { nodes { name } pageInfo { hasNextPage } }
      } }`,
    );
    expect(data?.customer).toEqual({
      displayName: 'Kari Nordmann',
      tags: [],
      numberOfOrders: '15',
      orders: {nodes: [{name: '#1001'}], pageInfo: {hasNextPage: true}},
    });
  });
});

it('tagsAdd and tagsRemove take no notice of case', async () => {
  const shop = openShop();
  const order = shop.order({tags: ['VIP']});
  const send = (mutation: string, tags: string[]) =>
    shop.ask(
      `mutation($id: ID!, $tags: [String!]!) {
        ${mutation}(id: $id, tags: $tags) { node { ... on Order { tags } } userErrors { message } }
      }`,
      {id: orderGid(order), tags},
    );
  const added = await send('tagsAdd', ['vip', 'angre-cancelled, by-customer']);
  expect(added.data?.tagsAdd).toEqual({
    node: {tags: ['VIP', 'angre-cancelled', 'by-customer']},
    userErrors: [],
  });
  await send('tagsRemove', ['ANGRE-CANCELLED']);
  expect(order.tags).toEqual(['VIP', 'by-customer']);
  const tooLong = await send('tagsAdd', ['x'.repeat(41)]);
  expect(tooLong.data?.tagsAdd).toMatchObject({node: null});
  expect(order.tags).toHaveLength(2);
});
