import {describe, expect, it} from 'vitest';
import {gid} from '../../../emulator/graphql/gid';
import {findVariant} from '../../../emulator/orders/prices';
import type {Order} from '../../../emulator/state/orders';
import {openShop, orderGid} from './admin-shop';

const UPDATE = `mutation($input: OrderInput!) {
  orderUpdate(input: $input) {
    order { note tags email shippingAddress { address1 city zip name } metafield(namespace: "angre", key: "log") { value } }
    userErrors { field message }
  }
}`;

describe('orderUpdate', () => {
  it('changes what it names and nothing else', async () => {
    const shop = openShop();
    const order = shop.order({tags: ['vip'], note: 'Ring the bell'});
    const {data} = await shop.ask(UPDATE, {
      input: {
        id: orderGid(order),
        tags: ['changed'],
        shippingAddress: {address1: 'Storgata 1', zip: '0155'},
        metafields: [
          {namespace: 'angre', key: 'log', type: 'json', value: '[]'},
        ],
      },
    });
    expect(data?.orderUpdate).toEqual({
      order: {
        note: 'Ring the bell',
        tags: ['changed'],
        email: 'kari@example.com',
        shippingAddress: {
          address1: 'Storgata 1',
          city: 'Oslo',
          zip: '0155',
          name: 'Kari Nordmann',
        },
        metafield: {value: '[]'},
      },
      userErrors: [],
    });
    const kari = shop.world.customers.get(order.customerId ?? 0);
    expect(kari?.addresses[0]?.address1).toBe('Fossveien 24');
  });

  it('changes nothing where a metafield is refused', async () => {
    const shop = openShop();
    const order = shop.order();
    const {data} = await shop.ask(UPDATE, {
      input: {
        id: orderGid(order),
        note: 'Changed',
        metafields: [
          {namespace: 'angre', key: 'log', type: 'json', value: '['},
        ],
      },
    });
    expect(data?.orderUpdate).toMatchObject({
      order: {note: null},
      userErrors: [{field: ['metafields', '0', 'value']}],
    });
    expect(order.note).toBeNull();
  });
});

describe('orderUpdate, as recorded from a real shop,', () => {
  const update = async (
    shop: ReturnType<typeof openShop>,
    input: Record<string, unknown>,
  ) => (await shop.ask(UPDATE, {input})).data?.orderUpdate;

  it('wants something to change', async () => {
    const shop = openShop();
    const order = shop.order();
    expect(await update(shop, {id: orderGid(order)})).toMatchObject({
      order: {email: 'kari@example.com'},
      userErrors: [
        {
          field: null,
          message: 'No valid update parameters have been provided',
        },
      ],
    });
    expect(
      await update(shop, {id: 'gid://shopify/Order/1', note: 'Hi'}),
    ).toEqual({
      order: null,
      userErrors: [{field: ['id'], message: 'Order does not exist'}],
    });
  });

  it('says of each field what is wrong with it, and changes nothing', async () => {
    const shop = openShop();
    const order = shop.order();
    const before = structuredClone(order);
    expect(
      await update(shop, {id: orderGid(order), phone: 'not a phone'}),
    ).toMatchObject({
      userErrors: [{field: ['phone'], message: 'Phone is invalid'}],
    });
    order.shippingAddress = null;
    expect(
      await update(shop, {
        id: orderGid(order),
        note: 'Changed',
        shippingAddress: {
          address1: '3 Bad Province',
          city: 'Chicago',
          countryCode: 'US',
          provinceCode: 'ON',
        },
      }),
    ).toMatchObject({
      order: {shippingAddress: null, note: null},
      userErrors: [
        {
          field: ['shippingAddress', 'lastName'],
          message: 'Enter a last name',
        },
        {field: ['shippingAddress', 'zip'], message: 'Enter a ZIP code'},
        {
          field: ['shippingAddress', 'province'],
          message: 'State is not a valid state in United States',
        },
      ],
    });
    expect(order).toEqual({...before, shippingAddress: null});
  });

  it('wants the postal code of the country', async () => {
    const shop = openShop();
    const order = shop.order();
    expect(
      await update(shop, {
        id: orderGid(order),
        shippingAddress: {zip: '12345', lastName: ''},
      }),
    ).toMatchObject({
      order: {shippingAddress: {zip: '0551'}},
      userErrors: [
        {field: ['shippingAddress', 'lastName']},
        {
          field: ['shippingAddress', 'zip'],
          message: 'Enter a valid postal code for Norway',
        },
      ],
    });
  });

  it('sends the parcel to the new address', async () => {
    const shop = openShop();
    const order = shop.order();
    await update(shop, {
      id: orderGid(order),
      email: 'kari.ny@example.com',
      phone: '+4722334455',
      shippingAddress: {
        address1: 'Storgata 1',
        address2: null,
        zip: '5003',
        city: 'Bergen',
      },
    });
    const {data} = await shop.ask(
      `query($id: ID!) { order(id: $id) {
        email phone customer { defaultEmailAddress { emailAddress } }
        fulfillmentOrders(first: 1) { nodes { destination { address1 address2 zip city email lastName countryCode } } }
      } }`,
      {id: orderGid(order)},
    );
    expect(data?.order).toEqual({
      email: 'kari.ny@example.com',
      phone: '+4722334455',
      customer: {defaultEmailAddress: {emailAddress: 'kari@example.com'}},
      fulfillmentOrders: {
        nodes: [
          {
            destination: {
              address1: 'Storgata 1',
              address2: null,
              zip: '5003',
              city: 'Bergen',
              email: 'kari.ny@example.com',
              lastName: 'Nordmann',
              countryCode: 'NO',
            },
          },
        ],
      },
    });
  });

  it('leaves a cancelled order its note and tags only', async () => {
    const shop = openShop();
    const order = shop.order();
    shop.happens(order, {event: 'cancel'});
    const id = orderGid(order);
    expect(await update(shop, {id, note: 'Called', tags: ['a']})).toMatchObject(
      {userErrors: []},
    );
    expect(
      await update(shop, {id, shippingAddress: {city: 'Bergen'}}),
    ).toMatchObject({userErrors: [{field: ['id']}]});
  });
});

describe('an order', () => {
  it('is archived and taken out again, unless it is cancelled', async () => {
    const shop = openShop();
    const order = shop.order();
    const send = (mutation: string, input: string) =>
      shop.ask(
        `mutation($input: ${input}!) { ${mutation}(input: $input) { order { closed } userErrors { message } } }`,
        {input: {id: orderGid(order)}},
      );
    expect((await send('orderClose', 'OrderCloseInput')).data).toEqual({
      orderClose: {order: {closed: true}, userErrors: []},
    });
    expect((await send('orderOpen', 'OrderOpenInput')).data).toEqual({
      orderOpen: {order: {closed: false}, userErrors: []},
    });
    shop.happens(order, {event: 'cancel'});
    expect((await send('orderOpen', 'OrderOpenInput')).data).toMatchObject({
      orderOpen: {order: null},
    });
  });

  it('is marked as paid once', async () => {
    const shop = openShop();
    const order = shop.order({financialState: 'pending'});
    const send = () =>
      shop.ask(
        `mutation($input: OrderMarkAsPaidInput!) { orderMarkAsPaid(input: $input) {
          order { displayFinancialStatus } userErrors { message }
        } }`,
        {input: {id: orderGid(order)}},
      );
    expect((await send()).data?.orderMarkAsPaid).toEqual({
      order: {displayFinancialStatus: 'PAID'},
      userErrors: [],
    });
    expect((await send()).data?.orderMarkAsPaid).toEqual({
      order: null,
      userErrors: [{message: 'Order cannot be marked as paid.'}],
    });
  });
});

it('things are looked up by their gids, of whatever type', async () => {
  const shop = openShop();
  const order = shop.order();
  const found = findVariant(
    shop.world.catalogue,
    order.lines[0]?.variantId ?? 0,
  );
  if (!found) throw new Error('The order is for a variant of the shop');
  const {product, variant} = found;
  const {data} = await shop.ask(
    `query($ids: [ID!]!, $item: ID!) {
      nodes(ids: $ids) {
        __typename id
        ... on Order { name }
        ... on Product { tags }
        ... on ProductVariant { inventoryQuantity }
        ... on FulfillmentOrder { status }
      }
      inventoryItem(id: $item) {
        inventoryLevels(first: 2) { nodes { quantities(names: ["available"]) { quantity } location { name } } }
      }
    }`,
    {
      ids: [
        orderGid(order),
        gid('Product', product.id),
        gid('ProductVariant', variant.id),
        gid('FulfillmentOrder', order.fulfillmentOrders[0]?.id ?? 0),
        gid('Order', 1),
      ],
      item: gid('InventoryItem', variant.inventoryItemId),
    },
  );
  expect(data).toMatchObject({
    nodes: [
      {__typename: 'Order', name: `#${order.number}`},
      {__typename: 'Product', tags: product.tags},
      {__typename: 'ProductVariant', inventoryQuantity: variant.available},
      {__typename: 'FulfillmentOrder', status: 'OPEN'},
      null,
    ],
    inventoryItem: {
      inventoryLevels: {
        nodes: [
          {
            quantities: [{quantity: variant.available}],
            location: {name: 'Verkstedet, Oslo'},
          },
        ],
      },
    },
  });
});

it('finds orders by one term or another', async () => {
  const {ask, order} = openShop();
  const [both, one, other] = [
    order({tags: ['a-tag', 'b-tag']}),
    order({tags: ['a-tag']}),
    order({tags: ['b-tag']}),
  ];
  order({tags: ['c-tag']});
  const found = async (query: string) =>
    (
      await ask(
        `query($query: String!) { orders(first: 10, query: $query) { nodes { id } } ordersCount(query: $query) { count } }`,
        {query},
      )
    ).data;
  const nodesOf = (...orders: Order[]) => ({
    orders: {nodes: orders.map((each) => ({id: orderGid(each)}))},
    ordersCount: {count: orders.length},
  });
  expect(await found('tag:a-tag OR tag:b-tag')).toEqual(
    nodesOf(both, one, other),
  );
  expect(await found('tag:a-tag AND tag:b-tag')).toEqual(nodesOf(both));
  expect(await found('tag:a-tag tag:b-tag OR tag:c-tag')).toMatchObject({
    ordersCount: {count: 2},
  });
});
