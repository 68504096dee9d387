import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import * as v from 'valibot';
import {GRETA, KARI, OLA} from '../../../emulator/demo/customers';
import {gid} from '../../../emulator/graphql/gid';
import {createOrderFromControl} from '../../../emulator/orders/control-order';
import {ControlOrderInput} from '../../../emulator/orders/control-order-input';
import {
  accountInCurrency,
  creditAccount,
} from '../../../emulator/orders/store-credit';
import type {Order} from '../../../emulator/state/orders';
import type {World} from '../../../emulator/state/world';
import {LoginFlow} from './login-flow';

const Answer = v.object({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.optional(v.array(v.object({message: v.string()}))),
});

async function signedIn(email = 'kari@example.com') {
  const flow = LoginFlow.fresh();
  const {access_token: token} = await flow.tokens(email);
  const ask = async (query: string, variables: Record<string, unknown> = {}) =>
    v.parse(Answer, await (await flow.query(token, query, variables)).json());
  return {flow, token, ask, world: flow.emulator.world};
}

const ordersOf = (world: World, customer: number): Order[] =>
  [...world.orders.values()].filter(({customerId}) => customerId === customer);

function firstOrder(world: World, customer: number): Order {
  const [order] = ordersOf(world, customer);
  if (!order) throw new Error('The demo customer has no order');
  return order;
}

describe('an order', () => {
  it('of somebody else is answered like one that does not exist', async () => {
    const {flow, token, world} = await signedIn();
    const query = 'query($id: ID!) {order(id: $id) {id name}}';
    const answers = await Promise.all(
      [
        gid('Order', firstOrder(world, OLA).id),
        gid('Order', 1),
        gid('Customer', KARI),
        'nonsense',
      ].map(async (id) => {
        const response = await flow.query(token, query, {id});
        const {data, errors} = v.parse(Answer, await response.json());
        return {status: response.status, data, errors};
      }),
    );
    for (const answer of answers) {
      expect(answer).toEqual({
        status: 200,
        data: {order: null},
        errors: undefined,
      });
    }
  });

  it('has every field that an account page shows', async () => {
    const {ask, world} = await signedIn();
    for (const {id} of ordersOf(world, KARI)) {
      const {data, errors} = await ask(EVERYTHING, {id: gid('Order', id)});
      expect(errors).toBeUndefined();
      expect(data?.order).toMatchObject({id: gid('Order', id)});
    }
  });

  it('shows money in the currency the customer paid in', async () => {
    const {ask, world} = await signedIn('greta@example.com');
    const id = gid('Order', firstOrder(world, GRETA).id);
    const {data} = await ask(
      `query($id: ID!) {order(id: $id) {totalPrice {currencyCode}
        transactions {transactionAmount {shopMoney {currencyCode} presentmentMoney {currencyCode}}}}}`,
      {id},
    );
    expect(data?.order).toHaveProperty('totalPrice.currencyCode', 'EUR');
    expect(data?.order).toHaveProperty('transactions.0.transactionAmount', {
      shopMoney: {currencyCode: 'NOK'},
      presentmentMoney: {currencyCode: 'EUR'},
    });
  });
});

describe('money that is with the shop already', () => {
  it('is named among an order’s payments', async () => {
    const {ask, world} = await signedIn();
    const order = createOrderFromControl(
      world,
      v.parse(ControlOrderInput, {
        duties: '49.00',
        payments: [
          {gateway: 'gift_card', amount: '100.00'},
          {gateway: 'shopify_store_credit'},
        ],
      }),
    );
    const {data, errors} = await ask(
      `query($id: ID!) {order(id: $id) {totalDuties {amount}
        transactions {type giftCardDetails {last4} paymentDetails {__typename}}}}`,
      {id: gid('Order', order.id)},
    );
    expect(errors).toBeUndefined();
    expect(data?.order).toEqual({
      totalDuties: {amount: '49.0'},
      transactions: [
        {
          type: 'GIFT_CARD',
          giftCardDetails: {last4: '7k4p'},
          paymentDetails: null,
        },
        {type: 'STORE_CREDIT', giftCardDetails: null, paymentDetails: null},
      ],
    });
  });

  it('as store credit is the customer’s own to see', async () => {
    const {ask, world} = await signedIn();
    for (const customerId of [KARI, OLA]) {
      creditAccount(world, accountInCurrency(world, customerId, 'NOK'), {
        amount: customerId === KARI ? 5_000 : 900,
        event: 'ADJUSTMENT',
        expiresAt: null,
      });
    }
    const {data, errors} = await ask(
      `query {customer {storeCreditAccounts(first: 5) {nodes {
        balance {amount currencyCode}
        transactions(first: 5) {nodes {__typename event amount {amount} origin {__typename}}}}}}}`,
    );
    expect(errors).toBeUndefined();
    expect(data?.customer).toEqual({
      storeCreditAccounts: {
        nodes: [
          {
            balance: {amount: '50.0', currencyCode: 'NOK'},
            transactions: {
              nodes: [
                {
                  __typename: 'StoreCreditAccountCreditTransaction',
                  event: 'ADJUSTMENT',
                  amount: {amount: '50.0'},
                  origin: null,
                },
              ],
            },
          },
        ],
      },
    });
  });
});

describe('the order list', () => {
  const QUERY = `query($first: Int, $after: String, $reverse: Boolean, $query: String) {
    customer {orders(sortKey: PROCESSED_AT, first: $first, after: $after, reverse: $reverse, query: $query) {
      nodes {name processedAt} pageInfo {hasNextPage endCursor}}}}`;
  const Orders = v.object({
    customer: v.object({
      orders: v.object({
        nodes: v.array(v.object({name: v.string(), processedAt: v.string()})),
        pageInfo: v.object({
          hasNextPage: v.boolean(),
          endCursor: v.nullable(v.string()),
        }),
      }),
    }),
  });

  it('pages from the newest to the oldest', async () => {
    const {ask, world} = await signedIn();
    const seen: {name: string; processedAt: string}[] = [];
    let after: string | null = null;
    do {
      const {data} = await ask(QUERY, {first: 3, after, reverse: true});
      const {nodes, pageInfo} = v.parse(Orders, data).customer.orders;
      seen.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(ordersOf(world, KARI).length);
    const dates = seen.map(({processedAt}) => processedAt);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('can be searched, and says so when it cannot', async () => {
    const {ask, world} = await signedIn();
    const {number} = firstOrder(world, KARI);
    const search = async (query: string) => {
      const {data} = await ask(QUERY, {first: 50, query});
      return v.parse(Orders, data).customer.orders.nodes;
    };
    expect(await search(`name:#${number}`)).toMatchObject([
      {name: `#${number}`},
    ]);
    expect(await search(String(number))).toHaveLength(1);
    expect(
      await search(`name:${number} AND processed_at:>2999-01-01`),
    ).toHaveLength(0);
    expect(
      await search(
        `(name:"${number}" OR confirmation_number:"${number}") AND processed_at:<='2999-01-01T00:00:00Z'`,
      ),
    ).toHaveLength(1);
    expect(await search('name:"1" OR confirmation_number:"1"')).toHaveLength(0);
    for (const query of ['colour:red', 'financial_status:paid']) {
      const {errors} = await ask(QUERY, {first: 50, query});
      expect(errors?.[0]?.message).toContain(query);
    }
  });
});

describe('addresses', () => {
  const CREATE = `mutation($address: CustomerAddressInput!, $defaultAddress: Boolean) {
    customerAddressCreate(address: $address, defaultAddress: $defaultAddress) {
      customerAddress {id formatted(withName: true)} userErrors {code field message}}}`;
  const UPDATE = `mutation($address: CustomerAddressInput!, $addressId: ID!, $defaultAddress: Boolean) {
    customerAddressUpdate(address: $address, addressId: $addressId, defaultAddress: $defaultAddress) {
      customerAddress {id city zip} userErrors {code field message}}}`;
  const DELETE = `mutation($addressId: ID!) {
    customerAddressDelete(addressId: $addressId) {deletedAddressId userErrors {code field message}}}`;
  const address = {
    firstName: 'Kari',
    lastName: 'Nordmann',
    address1: 'Hyttevegen 1',
    zip: '2630',
    city: 'Ringebu',
    territoryCode: 'NO',
  };

  it('are created, changed, made the default and deleted', async () => {
    const {ask, world} = await signedIn();
    const kari = world.customers.get(KARI);
    const before = kari?.defaultAddressId ?? 0;
    const created = await ask(CREATE, {address, defaultAddress: true});
    const id = gid('CustomerAddress', kari?.defaultAddressId ?? 0);
    expect(created.data).toEqual({
      customerAddressCreate: {
        customerAddress: {
          id,
          formatted: [
            'Kari Nordmann',
            'Hyttevegen 1',
            '2630 Ringebu',
            'Norway',
          ],
        },
        userErrors: [],
      },
    });
    const updated = await ask(UPDATE, {
      addressId: id,
      address: {city: 'Fåvang', zip: '2634'},
    });
    expect(updated.data).toMatchObject({
      customerAddressUpdate: {
        customerAddress: {city: 'Fåvang', zip: '2634'},
        userErrors: [],
      },
    });
    const first = gid('CustomerAddress', before);
    const deleted = await ask(DELETE, {addressId: first});
    expect(deleted.data).toMatchObject({
      customerAddressDelete: {deletedAddressId: first, userErrors: []},
    });
    expect(kari?.addresses.map(({city}) => city)).toEqual(['Fåvang']);
  });

  it.each([
    [{address1: ' '}, 'ADDRESS1_MISSING', 'address1'],
    [{lastName: null}, 'REQUIRED', 'lastName'],
    [{territoryCode: null}, 'TERRITORY_CODE_MISSING', 'territoryCode'],
    [{territoryCode: 'XX'}, 'INVALID_TERRITORY_CODE', 'territoryCode'],
    [{zip: '263'}, 'INVALID_FOR_COUNTRY', 'zip'],
    [{city: '<b>Oslo</b>'}, 'CONTAINS_HTML_TAGS', 'city'],
    [{company: 'x'.repeat(256)}, 'TOO_LONG', 'company'],
    [{phoneNumber: 'ring me'}, 'PHONE_NUMBER_NOT_VALID', 'phoneNumber'],
  ])('are refused with %o', async (change, code, field) => {
    const {ask, world} = await signedIn();
    const {data} = await ask(CREATE, {address: {...address, ...change}});
    expect(data).toMatchObject({
      customerAddressCreate: {
        customerAddress: null,
        userErrors: [{code, field: ['address', field]}],
      },
    });
    expect(world.customers.get(KARI)?.addresses).toHaveLength(1);
  });

  it('of past orders stay as they were', async () => {
    const {ask, world} = await signedIn();
    const order = firstOrder(world, KARI);
    const before = {...order.shippingAddress};
    await ask(UPDATE, {
      addressId: gid(
        'CustomerAddress',
        world.customers.get(KARI)?.defaultAddressId ?? 0,
      ),
      address: {city: 'Moss', zip: '1530'},
    });
    expect(world.customers.get(KARI)?.addresses[0]?.city).toBe('Moss');
    expect(order.shippingAddress).toEqual(before);
  });

  it('of others, and the default one, cannot be deleted', async () => {
    const {ask, world} = await signedIn();
    const codeFor = async (customer: number) => {
      const id = world.customers.get(customer)?.defaultAddressId ?? 0;
      const {data} = await ask(DELETE, {addressId: gid('CustomerAddress', id)});
      return data?.customerAddressDelete;
    };
    expect(await codeFor(OLA)).toMatchObject({
      userErrors: [{code: 'ADDRESS_ID_DOES_NOT_EXIST'}],
    });
    expect(await codeFor(KARI)).toMatchObject({
      userErrors: [{code: 'DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED'}],
    });
  });
});

describe('the customer', () => {
  const UPDATE = `mutation($input: CustomerUpdateInput!) {
    customerUpdate(input: $input) {customer {displayName} userErrors {code field}}}`;

  it('changes their name, and only what is given of it', async () => {
    const {ask} = await signedIn();
    const {data} = await ask(UPDATE, {input: {firstName: 'Karianne'}});
    expect(data?.customerUpdate).toEqual({
      customer: {displayName: 'Karianne Nordmann'},
      userErrors: [],
    });
    const refused = await ask(UPDATE, {
      input: {lastName: 'https://spam.example'},
    });
    expect(refused.data?.customerUpdate).toEqual({
      customer: null,
      userErrors: [{code: 'CONTAINS_URL', field: ['input', 'lastName']}],
    });
  });
});

describe('the endpoint', () => {
  it('answers any version with the same schema, and the cost of the query', async () => {
    const {flow, token} = await signedIn();
    const response = await flow.query(token, '{shop {name}}', {}, '2025-04');
    expect(await response.json()).toMatchObject({
      data: {shop: {name: 'Angre'}},
      extensions: {cost: {throttleStatus: {maximumAvailable: 50_000}}},
    });
  });

  it('fails loudly where it is not emulated', async () => {
    const {ask} = await signedIn();
    const {errors} = await ask('{customer {imageUrl}}');
    expect(errors?.[0]?.message).toContain('Customer.imageUrl');
  });

  it('refuses what Shopify’s schema does not have', async () => {
    const {ask} = await signedIn();
    const {errors} = await ask('{customer {favouriteColour}}');
    expect(errors?.[0]?.message).toContain('favouriteColour');
  });
});

const EVERYTHING = readFileSync(
  new URL('./customer-order-fields.graphql', import.meta.url),
  'utf8',
);
