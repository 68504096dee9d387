import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {
  Money,
  openShop,
  ORIGINS,
  type Shop,
  variantWithStock,
} from './storefront-shop';

const CART = `
  fragment Whole on Cart {
    id checkoutUrl totalQuantity note
    buyerIdentity { countryCode email customer { id } }
    attributes { key value }
    discountCodes { code applicable }
    appliedGiftCards { id lastCharacters amountUsed { amount currencyCode } balance { amount currencyCode } }
    cost {
      subtotalAmount { amount currencyCode }
      totalAmount { amount currencyCode }
      totalTaxAmount { amount currencyCode }
    }
    lines(first: 50) {
      nodes {
        id quantity
        attributes { key value }
        merchandise { ... on ProductVariant { id } }
        cost { amountPerQuantity { amount currencyCode } subtotalAmount { amount currencyCode } totalAmount { amount currencyCode } }
        discountAllocations { discountedAmount { amount currencyCode } ... on CartCodeDiscountAllocation { code } }
      }
    }
  }`;

const Line = v.object({
  id: v.string(),
  quantity: v.number(),
  attributes: v.array(
    v.object({key: v.string(), value: v.nullable(v.string())}),
  ),
  merchandise: v.object({id: v.string()}),
  cost: v.object({
    amountPerQuantity: Money,
    subtotalAmount: Money,
    totalAmount: Money,
  }),
  discountAllocations: v.array(
    v.object({discountedAmount: Money, code: v.string()}),
  ),
});

const Cart = v.object({
  id: v.string(),
  checkoutUrl: v.string(),
  totalQuantity: v.number(),
  note: v.nullable(v.string()),
  buyerIdentity: v.object({
    countryCode: v.nullable(v.string()),
    email: v.nullable(v.string()),
    customer: v.nullable(v.object({id: v.string()})),
  }),
  discountCodes: v.array(v.object({code: v.string(), applicable: v.boolean()})),
  appliedGiftCards: v.array(
    v.object({
      id: v.string(),
      lastCharacters: v.string(),
      amountUsed: Money,
      balance: Money,
    }),
  ),
  cost: v.object({
    subtotalAmount: Money,
    totalAmount: Money,
    totalTaxAmount: v.nullable(Money),
  }),
  lines: v.object({nodes: v.array(Line)}),
});

const Payload = v.object({
  cart: v.nullable(Cart),
  userErrors: v.array(
    v.object({
      code: v.nullable(v.string()),
      field: v.nullable(v.array(v.string())),
      message: v.string(),
    }),
  ),
  warnings: v.array(
    v.object({code: v.string(), message: v.string(), target: v.string()}),
  ),
});

const RESULT =
  '{ cart { ...Whole } userErrors { code field message } warnings { code message target } }';

const handle = 'fjord-at-dawn';
const nok = (minorUnits: number) => ({
  amount: (minorUnits / 100).toFixed(2).replace(/0$/, ''),
  currencyCode: 'NOK',
});

async function mutate(
  shop: Shop,
  name: string,
  declarations: string,
  given: string,
  variables: Record<string, unknown>,
) {
  const data = await shop.ask(
    v.record(v.string(), Payload),
    `mutation (${declarations}) { ${name}(${given}) ${RESULT} } ${CART}`,
    variables,
  );
  const payload = data[name];
  if (!payload) throw new Error(`${name} answered nothing`);
  return payload;
}

const create = (shop: Shop, input: Record<string, unknown>) =>
  mutate(shop, 'cartCreate', '$input: CartInput', 'input: $input', {input});

async function created(shop: Shop, input: Record<string, unknown>) {
  const {cart, userErrors} = await create(shop, input);
  if (!cart) throw new Error(JSON.stringify(userErrors));
  return cart;
}

const add = (shop: Shop, cartId: string, lines: unknown[]) =>
  mutate(
    shop,
    'cartLinesAdd',
    '$cartId: ID!, $lines: [CartLineInput!]!',
    'cartId: $cartId, lines: $lines',
    {cartId, lines},
  );

const update = (shop: Shop, cartId: string, lines: unknown[]) =>
  mutate(
    shop,
    'cartLinesUpdate',
    '$cartId: ID!, $lines: [CartLineUpdateInput!]!',
    'cartId: $cartId, lines: $lines',
    {cartId, lines},
  );

const read = (shop: Shop, id: string) =>
  shop.ask(
    v.object({cart: v.nullable(Cart)}),
    `query ($id: ID!) { cart(id: $id) { ...Whole } } ${CART}`,
    {id},
  );

describe('a cart', () => {
  it('adds up lines, tax included', async () => {
    const shop = openShop();
    const variant = variantWithStock(shop, handle, 10);
    const cart = await created(shop, {
      lines: [{merchandiseId: variant.gid, quantity: 3}],
    });
    const subtotal = variant.price.NOK * 3;
    expect(cart.totalQuantity).toBe(3);
    expect(cart.lines.nodes[0]?.cost.amountPerQuantity).toEqual(
      nok(variant.price.NOK),
    );
    expect(cart.cost.subtotalAmount).toEqual(nok(subtotal));
    expect(cart.cost.totalAmount).toEqual(nok(subtotal));
    expect(cart.cost.totalTaxAmount).toEqual(nok(Math.round(subtotal / 5)));
  });

  it('merges the same variant with the same attributes, and nothing else', async () => {
    const shop = openShop();
    const {gid: merchandiseId} = variantWithStock(shop, handle, 10);
    const named = (value: string) => ({
      merchandiseId,
      attributes: [
        {key: 'Name', value},
        {key: 'Font', value: 'A'},
      ],
    });
    const cart = await created(shop, {
      lines: [{merchandiseId, quantity: 2}, named('Kari'), named('Ola')],
    });
    const {cart: after} = await add(shop, cart.id, [
      {merchandiseId, quantity: 1},
      {
        merchandiseId,
        attributes: [
          {key: 'Font', value: 'A'},
          {key: 'Name', value: 'Kari'},
        ],
      },
    ]);
    expect(after?.lines.nodes.map(({quantity}) => quantity)).toEqual([3, 2, 1]);
    expect(after?.lines.nodes.map(({id}) => id)).toEqual(
      cart.lines.nodes.map(({id}) => id),
    );
  });

  it('is cut down to stock, with a warning that points to the line', async () => {
    const shop = openShop();
    const {gid: merchandiseId} = variantWithStock(shop, handle, 2);
    const {cart, userErrors, warnings} = await create(shop, {
      lines: [{merchandiseId, quantity: 5}],
    });
    expect(userErrors).toEqual([]);
    expect(cart?.lines.nodes[0]?.quantity).toBe(2);
    expect(warnings).toEqual([
      {
        code: 'MERCHANDISE_NOT_ENOUGH_STOCK',
        message: 'Only 2 items were added to your cart due to availability.',
        target: cart?.lines.nodes[0]?.id,
      },
    ]);
  });

  it('shares stock between lines of one variant', async () => {
    const shop = openShop();
    const {gid: merchandiseId} = variantWithStock(shop, handle, 3);
    const {cart} = await create(shop, {
      lines: [
        {merchandiseId, quantity: 2},
        {
          merchandiseId,
          quantity: 2,
          attributes: [{key: 'Name', value: 'Kari'}],
        },
      ],
    });
    expect(cart?.lines.nodes.map(({quantity}) => quantity)).toEqual([2, 1]);
  });

  it('keeps a sold-out line at 0 until it is removed', async () => {
    const shop = openShop();
    const {gid: merchandiseId} = variantWithStock(shop, handle, 0);
    const {cart, warnings} = await create(shop, {lines: [{merchandiseId}]});
    const [line] = cart?.lines.nodes ?? [];
    expect(line?.quantity).toBe(0);
    expect(warnings).toMatchObject([
      {code: 'MERCHANDISE_OUT_OF_STOCK', target: line?.id},
    ]);
    const removed = await mutate(
      shop,
      'cartLinesRemove',
      '$cartId: ID!, $lineIds: [ID!]!',
      'cartId: $cartId, lineIds: $lineIds',
      {cartId: cart?.id, lineIds: [line?.id]},
    );
    expect(removed.cart?.lines.nodes).toEqual([]);
    expect(removed.warnings).toEqual([]);
  });

  it('changes and removes lines', async () => {
    const shop = openShop();
    const {gid: merchandiseId} = variantWithStock(shop, handle, 10);
    const cart = await created(shop, {lines: [{merchandiseId, quantity: 2}]});
    const id = cart.lines.nodes[0]?.id;
    const more = await update(shop, cart.id, [{id, quantity: 4}]);
    expect(more.cart?.totalQuantity).toBe(4);
    const none = await update(shop, cart.id, [{id, quantity: 0}]);
    expect(none.cart?.lines.nodes).toEqual([]);
  });

  it('takes 10 % off with TRYKK10 and says which codes do not count', async () => {
    const shop = openShop();
    const variant = variantWithStock(shop, handle, 10);
    const {cart, warnings} = await create(shop, {
      lines: [{merchandiseId: variant.gid, quantity: 2}],
      discountCodes: ['nothing', 'trykk10'],
    });
    const subtotal = variant.price.NOK * 2;
    const discount = Math.round(subtotal / 10);
    expect(cart?.discountCodes).toEqual([
      {code: 'nothing', applicable: false},
      {code: 'trykk10', applicable: true},
    ]);
    expect(cart?.cost.totalAmount).toEqual(nok(subtotal - discount));
    expect(cart?.lines.nodes[0]?.discountAllocations).toEqual([
      {code: 'trykk10', discountedAmount: nok(discount)},
    ]);
    expect(warnings).toMatchObject([
      {code: 'DISCOUNT_NOT_FOUND', target: cart?.id},
    ]);
  });

  it('takes a gift card, and gives it back', async () => {
    const shop = openShop();
    const variant = variantWithStock(shop, handle, 10);
    const cart = await created(shop, {
      lines: [{merchandiseId: variant.gid, quantity: 10}],
      giftCardCodes: ['gave2026'],
    });
    expect(cart.appliedGiftCards).toMatchObject([
      {lastCharacters: '2026', amountUsed: {amount: '500.0'}},
    ]);
    const removed = await mutate(
      shop,
      'cartGiftCardCodesRemove',
      '$cartId: ID!, $ids: [ID!]!',
      'cartId: $cartId, appliedGiftCardIds: $ids',
      {cartId: cart.id, ids: cart.appliedGiftCards.map(({id}) => id)},
    );
    expect(removed.cart?.appliedGiftCards).toEqual([]);
  });

  it('passes over a gift card that there is not, without a word', async () => {
    const shop = openShop();
    const {gid: merchandiseId} = variantWithStock(shop, handle, 10);
    const cart = await created(shop, {lines: [{merchandiseId}]});
    const addCodes = (...codes: string[]) =>
      mutate(
        shop,
        'cartGiftCardCodesAdd',
        '$cartId: ID!, $codes: [String!]!',
        'cartId: $cartId, giftCardCodes: $codes',
        {cartId: cart.id, codes},
      );
    await addCodes('GAVE2026');
    for (const codes of [['WRONG'], ['GAVE 2026'], ['gave2026']]) {
      const {cart: after, userErrors, warnings} = await addCodes(...codes);
      expect(after?.appliedGiftCards).toMatchObject([{lastCharacters: '2026'}]);
      expect([...userErrors, ...warnings]).toEqual([]);
    }
  });

  it('refuses what is not there and changes nothing', async () => {
    const shop = openShop();
    const {gid: merchandiseId} = variantWithStock(shop, handle, 10);
    const cart = await created(shop, {lines: [{merchandiseId}]});
    const unknown = 'gid://shopify/ProductVariant/1';
    const {cart: after, userErrors} = await add(shop, cart.id, [
      {merchandiseId},
      {merchandiseId: unknown},
    ]);
    expect(userErrors).toEqual([
      {
        code: 'INVALID',
        field: ['lines', '1', 'merchandiseId'],
        message: `The merchandise with id ${unknown} does not exist.`,
      },
    ]);
    expect(after?.totalQuantity).toBe(1);
    const wrongLine = await update(shop, cart.id, [{id: 'x', quantity: 2}]);
    expect(wrongLine.userErrors).toMatchObject([
      {code: 'INVALID_MERCHANDISE_LINE', field: ['lines', '0', 'id']},
    ]);
  });

  it('opens to nobody without its key, and is gone once it is an order', async () => {
    const shop = openShop();
    const {id} = await created(shop, {});
    expect((await read(shop, id)).cart?.id).toBe(id);
    expect(
      (await read(shop, id.replace(/key=.*/, 'key=wrong'))).cart,
    ).toBeNull();
    expect((await read(shop, id.replace(/\?key=.*/, ''))).cart).toBeNull();
    const {userErrors} = await add(shop, `${id}0`, []);
    expect(userErrors).toMatchObject([{code: 'INVALID', field: ['cartId']}]);
    for (const cart of shop.emulator.world.carts.values()) {
      cart.completedOrderId = 1;
    }
    expect((await read(shop, id)).cart).toBeNull();
  });

  it('follows its buyer’s country, not the reader’s', async () => {
    const shop = openShop();
    const variant = variantWithStock(shop, handle, 10);
    const cart = await created(shop, {lines: [{merchandiseId: variant.gid}]});
    const moved = await mutate(
      shop,
      'cartBuyerIdentityUpdate',
      '$cartId: ID!, $buyerIdentity: CartBuyerIdentityInput!',
      'cartId: $cartId, buyerIdentity: $buyerIdentity',
      {
        cartId: cart.id,
        buyerIdentity: {countryCode: 'DE', email: 'greta@example.com'},
      },
    );
    expect(moved.cart?.buyerIdentity).toMatchObject({
      countryCode: 'DE',
      email: 'greta@example.com',
    });
    expect(moved.cart?.cost.totalAmount.currencyCode).toBe('EUR');
    expect((await read(shop, cart.id)).cart?.cost.totalAmount).toEqual(
      moved.cart?.cost.totalAmount,
    );
  });

  it('offers ways of delivery once it has an address', async () => {
    const shop = openShop();
    const variant = variantWithStock(shop, handle, 10);
    const cart = await created(shop, {
      lines: [{merchandiseId: variant.gid}],
      delivery: {
        addresses: [
          {address: {deliveryAddress: {city: 'Oslo', countryCode: 'NO'}}},
        ],
      },
    });
    const Groups = v.object({
      cart: v.object({
        cost: v.object({totalAmount: Money}),
        deliveryGroups: v.object({
          nodes: v.array(
            v.object({
              id: v.string(),
              deliveryOptions: v.array(
                v.object({handle: v.string(), estimatedCost: Money}),
              ),
              selectedDeliveryOption: v.object({handle: v.string()}),
            }),
          ),
        }),
      }),
    });
    const query = `query ($id: ID!) { cart(id: $id) {
      cost { totalAmount { amount currencyCode } }
      deliveryGroups(first: 5) { nodes { id
        deliveryOptions { handle estimatedCost { amount currencyCode } }
        selectedDeliveryOption { handle }
      } }
    } }`;
    const before = await shop.ask(Groups, query, {id: cart.id});
    const [group] = before.cart.deliveryGroups.nodes;
    expect(group?.selectedDeliveryOption.handle).toBe('standard');
    await mutate(
      shop,
      'cartSelectedDeliveryOptionsUpdate',
      '$cartId: ID!, $options: [CartSelectedDeliveryOptionInput!]!',
      'cartId: $cartId, selectedDeliveryOptions: $options',
      {
        cartId: cart.id,
        options: [
          {deliveryGroupId: group?.id, deliveryOptionHandle: 'express'},
        ],
      },
    );
    const after = await shop.ask(Groups, query, {id: cart.id});
    const express = group?.deliveryOptions.find(
      (option) => option.handle === 'express',
    );
    expect(after.cart.cost.totalAmount).toEqual(
      nok(
        variant.price.NOK + Number(express?.estimatedCost.amount ?? NaN) * 100,
      ),
    );
  });

  it('leads to its checkout', async () => {
    const {id, checkoutUrl} = await created(openShop(), {});
    expect(checkoutUrl).toBe(
      id.replace('gid://shopify/Cart', `${ORIGINS.emulator}/checkouts/cn`),
    );
  });
});
