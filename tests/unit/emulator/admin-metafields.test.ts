import {describe, expect, it} from 'vitest';
import * as v from 'valibot';
import {openShop, orderGid} from './admin-shop';

const SET = `mutation Set($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields { namespace key type value compareDigest }
    userErrors { code elementIndex field message }
  }
}`;

const Written = v.object({
  metafieldsSet: v.object({
    metafields: v.nullable(v.array(v.object({compareDigest: v.string()}))),
    userErrors: v.array(v.object({code: v.nullable(v.string())})),
  }),
});

function claims() {
  const shop = openShop();
  const order = shop.order();
  const claim = (value: unknown, more: Record<string, unknown> = {}) => ({
    ownerId: orderGid(order),
    namespace: 'angre',
    key: 'cancellation',
    type: 'json',
    value: JSON.stringify(value),
    ...more,
  });
  const write = async (...metafields: Record<string, unknown>[]) => {
    const {data} = await shop.ask(SET, {metafields});
    const {metafields: written, userErrors} = v.parse(
      Written,
      data,
    ).metafieldsSet;
    return {
      digest: written?.[0]?.compareDigest ?? null,
      codes: userErrors.map(({code}) => code),
    };
  };
  return {shop, order, claim, write};
}

describe('compareDigest', () => {
  it('lets exactly one of many create what is not there', async () => {
    const {order, claim, write} = claims();
    const answers = await Promise.all(
      Array.from({length: 20}, (_, attempt) =>
        write(claim({attempt}, {compareDigest: null})),
      ),
    );
    expect(answers.filter(({digest}) => digest !== null)).toHaveLength(1);
    expect(answers.flatMap(({codes}) => codes)).toEqual(
      Array.from({length: 19}, () => 'STALE_OBJECT'),
    );
    expect(order.metafields).toHaveLength(1);
  });

  it('lets exactly one of two go on from what both have read', async () => {
    const {order, claim, write} = claims();
    const {digest} = await write(claim({phase: 1}, {compareDigest: null}));
    const second = await write(claim({phase: 2}, {compareDigest: digest}));
    const third = await write(claim({phase: 3}, {compareDigest: digest}));
    expect(second.codes).toEqual([]);
    expect(second.digest).not.toBe(digest);
    expect(third).toEqual({digest: null, codes: ['STALE_OBJECT']});
    expect(order.metafields[0]?.value).toBe('{"phase":2}');
  });

  it('of something that is not there is stale, and nonsense is invalid', async () => {
    const {claim, write} = claims();
    const digest = 'a'.repeat(64);
    expect(await write(claim(1, {compareDigest: digest}))).toEqual({
      digest: null,
      codes: ['STALE_OBJECT'],
    });
    expect(await write(claim(1, {compareDigest: 'nonsense'}))).toEqual({
      digest: null,
      codes: ['INVALID_COMPARE_DIGEST'],
    });
  });

  it('is not needed to write over whatever is there', async () => {
    const {order, claim, write} = claims();
    await write(claim(1));
    expect((await write(claim(2))).codes).toEqual([]);
    expect(order.metafields.map(({value}) => value)).toEqual(['2']);
  });

  it('can be read, and is that of the value alone', async () => {
    const {shop, order, claim, write} = claims();
    const {digest} = await write(claim({a: 1}));
    const {data} = await shop.ask(
      `query($id: ID!) { order(id: $id) {
        metafield(namespace: "angre", key: "cancellation") { compareDigest jsonValue }
        missing: metafield(namespace: "angre", key: "missing") { id }
        metafields(first: 5) { nodes { key } }
      } }`,
      {id: orderGid(order)},
    );
    expect(data?.order).toEqual({
      metafield: {compareDigest: digest, jsonValue: {a: 1}},
      missing: null,
      metafields: {nodes: [{key: 'cancellation'}]},
    });
    await write(claim({b: 1}));
    expect((await write(claim({a: 1}))).digest).toBe(digest);
  });
});

describe('metafieldsSet', () => {
  it('writes all or nothing', async () => {
    const {order, claim, write} = claims();
    await write(claim({phase: 1}));
    const answer = await write(
      claim({other: true}, {key: 'other'}),
      claim({phase: 2}, {compareDigest: null}),
    );
    expect(answer.codes).toEqual(['STALE_OBJECT']);
    expect(order.metafields.map(({key, value}) => [key, value])).toEqual([
      ['cancellation', '{"phase":1}'],
    ]);
  });

  it.each([
    [{value: '{not json'}, 'INVALID_VALUE'],
    [{value: `"${'x'.repeat(128 * 1024)}"`}, 'INVALID_VALUE'],
    [{type: 'nonsense'}, 'INVALID_TYPE'],
    [{type: null}, 'BLANK'],
    [{key: 'k'}, 'TOO_SHORT'],
    [{ownerId: 'gid://shopify/Order/1'}, 'INVALID'],
  ])('refuses %o', async (more, code) => {
    const {order, claim, write} = claims();
    expect((await write(claim(1, more))).codes).toEqual([code]);
    expect(order.metafields).toEqual([]);
  });

  it('takes 25 at a time', async () => {
    const {order, claim, write} = claims();
    const many = (count: number) =>
      Array.from({length: count}, (_, index) =>
        claim(index, {key: `key-${index}`}),
      );
    expect((await write(...many(26))).codes).toEqual(['LESS_THAN_OR_EQUAL_TO']);
    expect(order.metafields).toEqual([]);
    expect((await write(...many(25))).codes).toEqual([]);
  });

  it('writes the shop’s and a customer’s', async () => {
    const {shop, claim, write} = claims();
    await write(
      claim(
        {window: 60},
        {ownerId: 'gid://shopify/Shop/68000001', key: 'policy'},
      ),
    );
    const {data} = await shop.ask(
      '{ shop { metafield(namespace: "angre", key: "policy") { value } } }',
    );
    expect(data?.shop).toEqual({metafield: {value: '{"window":60}'}});
    const ownerId = 'gid://shopify/Customer/6100000000001';
    const key = 'cancellations';
    expect((await write(claim(1, {ownerId, key}))).codes).toEqual([]);
    const answer = await shop.ask(
      'query($id: ID!) { customer(id: $id) { metafield(namespace: "angre", key: "cancellations") { value } } }',
      {id: ownerId},
    );
    expect(answer.data?.customer).toEqual({metafield: {value: '1'}});
  });

  it('without a namespace writes the app’s own', async () => {
    const {order, claim, write} = claims();
    await write(claim(1, {namespace: null}));
    await write(claim(2, {namespace: '$app:log'}));
    expect(order.metafields.map(({namespace}) => namespace)).toEqual([
      'app--190000001',
      'app--190000001--log',
    ]);
  });
});

it('metafieldsDelete makes room for a new claim', async () => {
  const {shop, order, claim, write} = claims();
  await write(claim(1, {compareDigest: null}));
  const identifier = {
    ownerId: orderGid(order),
    namespace: 'angre',
    key: 'cancellation',
  };
  const {data} = await shop.ask(
    `mutation($metafields: [MetafieldIdentifierInput!]!) {
      metafieldsDelete(metafields: $metafields) {
        deletedMetafields { ownerId namespace key } userErrors { message }
      }
    }`,
    {metafields: [identifier, {...identifier, key: 'missing'}]},
  );
  expect(data?.metafieldsDelete).toEqual({
    deletedMetafields: [identifier, null],
    userErrors: [],
  });
  expect((await write(claim(2, {compareDigest: null}))).codes).toEqual([]);
});

describe('metafieldDefinitionCreate', () => {
  const DEFINE = `mutation Define($definition: MetafieldDefinitionInput!) {
    metafieldDefinitionCreate(definition: $definition) {
      createdDefinition { namespace key type { name } access { storefront } }
      userErrors { code field }
    }
  }`;
  const definition = {
    name: 'Rules',
    namespace: 'angre',
    key: 'policy',
    type: 'json',
    ownerType: 'SHOP',
  };

  it('makes a definition once, which is found by its owner’s type', async () => {
    const shop = openShop();
    expect((await shop.ask(DEFINE, {definition})).data).toEqual({
      metafieldDefinitionCreate: {
        createdDefinition: {
          namespace: 'angre',
          key: 'policy',
          type: {name: 'json'},
          access: {storefront: 'NONE'},
        },
        userErrors: [],
      },
    });
    expect((await shop.ask(DEFINE, {definition})).data).toMatchObject({
      metafieldDefinitionCreate: {userErrors: [{code: 'TAKEN'}]},
    });
    const {data} = await shop.ask(`{
      shop: metafieldDefinitions(first: 5, ownerType: SHOP, namespace: "angre") { nodes { key } }
      order: metafieldDefinitions(first: 5, ownerType: ORDER) { nodes { key } }
    }`);
    expect(data).toEqual({
      shop: {nodes: [{key: 'policy'}]},
      order: {nodes: []},
    });
  });

  it('does not close a namespace that is not the app’s own', async () => {
    const shop = openShop();
    const {data} = await shop.ask(DEFINE, {
      definition: {...definition, access: {admin: 'MERCHANT_READ'}},
    });
    expect(data).toMatchObject({
      metafieldDefinitionCreate: {
        userErrors: [{code: 'ADMIN_ACCESS_INPUT_NOT_ALLOWED'}],
      },
    });
  });
});
