import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {gid} from '../../../emulator/graphql/gid';
import {decimal} from '../../../emulator/state/money';
import {THIRD_PARTY_WAREHOUSE} from '../../../emulator/state/locations';
import type {Order} from '../../../emulator/state/orders';
import {subscribe} from '../../../emulator/webhooks/subscribe';
import {WebhookListener} from '../support/webhook-listener';
import {calculatedLine, EditShop} from './edit-shop';

let shop: EditShop;
beforeAll(async () => {
  shop = await EditShop.open();
});
afterAll(() => shop.shop.close());
beforeEach(() => shop.shop.emulator.reset());

const PREVIEW = `query Preview($id: ID!) {
  node(id: $id) {
    ... on CalculatedOrder {
      originalOrder { id }
      subtotalLineItemsQuantity
      subtotalPriceSet { presentmentMoney { amount } } totalPriceSet { presentmentMoney { amount } }
      totalOutstandingSet { presentmentMoney { amount } } cartDiscountAmountSet { presentmentMoney { amount } }
      taxLines { title rate priceSet { presentmentMoney { amount } } }
      lineItems(first: 10) { nodes { ...Line } } addedLineItems(first: 10) { nodes { ...Line } }
      stagedChanges(first: 10) { nodes {
        __typename
        ... on OrderStagedChangeDecrementItem { delta restock lineItem { id } }
        ... on OrderStagedChangeIncrementItem { delta lineItem { id } }
        ... on OrderStagedChangeAddVariant { quantity variant { id } }
      } }
      shippingLines { title stagedStatus price { presentmentMoney { amount } } }
    }
  }
}
fragment Line on CalculatedLineItem {
  id title variantTitle sku quantity editableQuantity editableQuantityBeforeChanges hasStagedLineItemDiscount
  restockable restocking customAttributes { key value } image { url } variant { id }
  originalUnitPriceSet { presentmentMoney { amount } } discountedUnitPriceSet { presentmentMoney { amount } }
  editableSubtotalSet { presentmentMoney { amount } } uneditableSubtotalSet { presentmentMoney { amount } }
  calculatedDiscountAllocations { allocatedAmountSet { presentmentMoney { amount } } discountApplication { description } }
  stagedChanges { __typename }
}`;

const ORDER = `query Order($id: ID!) {
  order(id: $id) {
    edited closed merchantEditable merchantEditableErrors displayFinancialStatus
    subtotalPriceSet { presentmentMoney { amount } } currentSubtotalPriceSet { presentmentMoney { amount } }
    totalPriceSet { presentmentMoney { amount } } currentTotalPriceSet { presentmentMoney { amount } }
    originalTotalPriceSet { presentmentMoney { amount } } totalOutstandingSet { presentmentMoney { amount } }
    netPaymentSet { presentmentMoney { amount } }
    paymentCollectionDetails { additionalPaymentCollectionUrl }
    lineItems(first: 10) { nodes { quantity currentQuantity fulfillableQuantity merchantEditable } }
    fulfillmentOrders(first: 10) { nodes {
      status fulfillmentHolds { reason }
      assignedLocation { name }
      lineItems(first: 10) { nodes { totalQuantity remainingQuantity lineItem { sku } } }
    } }
    events(first: 20) { nodes { action message } }
  }
}`;

const look = async (order: Order) =>
  (await shop.admin(ORDER, {id: gid('Order', order.id)})).order;

const money = (amount: number) => ({
  presentmentMoney: {amount: decimal(amount)},
});

/** Of the shop's NOK price list. */
const priceOf = (index: number): number =>
  shop.variants(5)[index]?.price.NOK ?? 0;

const SHIPPING = 7900;

const orderOf = (
  quantities: readonly number[],
  more: Record<string, unknown> = {},
): Order =>
  shop.shop.placeOrder({
    lines: shop
      .variants(quantities.length)
      .map(({id}, index) => ({variantId: id, quantity: quantities[index]})),
    ...more,
  });

describe('an edit that is not committed', () => {
  it('shows the order as it would be, and changes nothing of it', async () => {
    const order = orderOf([2, 1], {discountCode: 'TRYKK10'});
    const before = JSON.stringify(order);
    const stock = shop.variants(3).map(({available}) => available);
    const id = await shop.beginId(order);
    const [first, second] = order.lines;
    await shop.set(id, calculatedLine(first), 1, true);
    await shop.set(id, calculatedLine(second), 3);
    const [, , third] = shop.variants(3);
    const added = await shop.add(id, third?.id ?? 0, 1);
    expect(added.calculatedLineItem?.id).toMatch(
      /CalculatedLineItem\/[\da-f]{8}-/,
    );
    const gross = priceOf(0) + 3 * priceOf(1) + priceOf(2);
    const {node} = await shop.admin(PREVIEW, {id});
    expect(node).toMatchObject({
      originalOrder: {id: gid('Order', order.id)},
      subtotalLineItemsQuantity: 5,
      subtotalPriceSet: money(gross * 0.9),
      totalPriceSet: money(gross * 0.9 + SHIPPING),
      cartDiscountAmountSet: money(gross * 0.1),
      totalOutstandingSet: money((gross - 2 * priceOf(0) - priceOf(1)) * 0.9),
      taxLines: [{title: 'VAT', rate: 0.25}],
      lineItems: {
        nodes: [
          {
            id: calculatedLine(first),
            quantity: 1,
            editableQuantity: 1,
            editableQuantityBeforeChanges: 2,
            restocking: true,
            hasStagedLineItemDiscount: false,
            originalUnitPriceSet: money(priceOf(0)),
            discountedUnitPriceSet: money(priceOf(0) * 0.9),
            editableSubtotalSet: money(priceOf(0) * 0.9),
            uneditableSubtotalSet: money(0),
            calculatedDiscountAllocations: [
              {discountApplication: {description: 'TRYKK10'}},
            ],
            stagedChanges: [{__typename: 'OrderStagedChangeDecrementItem'}],
          },
          {id: calculatedLine(second), quantity: 3, restocking: false},
        ],
      },
      addedLineItems: {
        nodes: [{id: added.calculatedLineItem?.id, quantity: 1}],
      },
      stagedChanges: {
        nodes: [
          {
            delta: 1,
            restock: true,
            lineItem: {id: gid('LineItem', first?.id ?? 0)},
          },
          {delta: 2},
          {quantity: 1, variant: {id: gid('ProductVariant', third?.id ?? 0)}},
        ],
      },
      shippingLines: [{stagedStatus: 'NONE', price: money(SHIPPING)}],
    });
    expect(JSON.stringify(order)).toBe(before);
    expect(shop.variants(3).map(({available}) => available)).toEqual(stock);
  });

  it('does not stand in the way of another, and each counts from what is', async () => {
    const order = orderOf([3]);
    const [line] = order.lines;
    const [first, second] = [
      await shop.beginId(order),
      await shop.beginId(order),
    ];
    expect(first).not.toBe(second);
    await shop.set(first, calculatedLine(line), 1);
    await shop.set(second, calculatedLine(line), 2);
    await shop.commit(first);
    expect(line?.currentQuantity).toBe(1);
    // One piece fewer is still possible, and is taken away.
    expect((await shop.commit(second)).userErrors).toEqual([]);
    expect(line?.currentQuantity).toBe(0);
  });

  it('is gone once it is committed', async () => {
    const order = orderOf([2]);
    const id = await shop.beginId(order);
    await shop.set(id, calculatedLine(order.lines[0]), 1);
    expect((await shop.commit(id)).successMessages).toEqual(['Order updated']);
    expect(await shop.commit(id)).toEqual({
      order: null,
      successMessages: null,
      userErrors: [
        {field: ['id'], message: 'The calculated order does not exist.'},
      ],
    });
    expect(order.lines[0]?.currentQuantity).toBe(1);
    expect((await shop.admin(PREVIEW, {id})).node).toBeNull();
  });

  it('can be meant by its session as well', async () => {
    const order = orderOf([2]);
    const {orderEditSession} = await shop.begin(order);
    const id = orderEditSession?.id ?? '';
    await shop.set(id, calculatedLine(order.lines[0]), 1);
    expect((await shop.commit(id)).userErrors).toEqual([]);
    expect(order.lines[0]?.currentQuantity).toBe(1);
  });
});

describe('an edit is refused', () => {
  it('as it was recorded from real shops', async () => {
    const order = orderOf([3]);
    const id = await shop.beginId(order);
    const [variant, other] = shop.variants(2);
    const line = calculatedLine(order.lines[0]);
    const unknown = gid('CalculatedOrder', 999_999_999_999);
    const messages = [
      (await shop.set(unknown, line, 1)).userErrors,
      (await shop.set(id, calculatedLine({id: 1}), 1)).userErrors,
      (await shop.set(id, line, -1)).userErrors,
      (await shop.add(id, 1, 1)).userErrors,
      (await shop.add(id, other?.id ?? 0, 0)).userErrors,
      (await shop.add(id, other?.id ?? 0, -3)).userErrors,
      (await shop.add(id, variant?.id ?? 0, 1)).userErrors,
    ];
    const title = shop.world.catalogue.products.find(({variants}) =>
      variants.some((each) => each.id === variant?.id),
    )?.title.en;
    const mustBe = (what: string) => ({field: ['quantity'], message: what});
    expect(messages).toEqual([
      [{field: ['id'], message: 'The calculated order does not exist.'}],
      [
        {
          field: ['lineItemId'],
          message: 'The line item does not exist on the order.',
        },
      ],
      [mustBe('must be greater than or equal to 0')],
      [
        {
          field: ['variantId'],
          message: 'The variant does not exist in the shop.',
        },
      ],
      [mustBe('must be greater than 0')],
      [
        mustBe('must be greater than 0'),
        mustBe('must be greater than or equal to 0'),
      ],
      [
        {
          field: ['id'],
          message: `${title} was not added because it's already on the order.`,
        },
      ],
    ]);
    expect(
      (await shop.add(id, variant?.id ?? 0, 1, {allowDuplicates: true}))
        .userErrors,
    ).toEqual([]);
  });

  it.each([
    ['cancelled', {event: 'cancel'}],
    ['refunded', {event: 'refund'}],
  ])('of an order that is %s', async (_state, event) => {
    const order = orderOf([1]);
    shop.happens(order, event);
    expect(await shop.begin(order)).toMatchObject({
      calculatedOrder: null,
      userErrors: [{field: null, message: 'The order cannot be edited.'}],
    });
    expect(await look(order)).toMatchObject({merchantEditable: false});
  });

  it('of pieces that have left, whenever they did', async () => {
    const order = orderOf([3]);
    const [line] = order.lines;
    const id = await shop.beginId(order);
    await shop.set(id, calculatedLine(line), 1);
    shop.happens(order, {
      event: 'ship',
      lines: [{lineId: line?.id, quantity: 2}],
    });
    expect(await shop.commit(id)).toMatchObject({
      order: null,
      userErrors: [{message: 'The order cannot be edited.'}],
    });
    expect(line?.currentQuantity).toBe(3);
    const again = await shop.beginId(order);
    expect((await shop.set(again, calculatedLine(line), 1)).userErrors).toEqual(
      [
        {
          field: ['quantity'],
          message: 'Cannot remove items that have been fulfilled.',
        },
      ],
    );
    await shop.set(again, calculatedLine(line), 2);
    await shop.commit(again);
    expect(line?.currentQuantity).toBe(2);
    expect(await look(order)).toMatchObject({
      lineItems: {nodes: [{merchantEditable: false}]},
    });
  });
});

describe('a committed edit', () => {
  it('adds in a fulfilment order of its own, un-held beside a held one', async () => {
    const order = orderOf([2, 1]);
    shop.happens(order, {event: 'hold', reason: 'OTHER'});
    const [first, second, third] = shop.variants(3);
    const stock = shop.variants(3).map(({available}) => available);
    const id = await shop.beginId(order);
    await shop.set(id, calculatedLine(order.lines[0]), 1, true);
    await shop.set(id, calculatedLine(order.lines[1]), 2);
    await shop.add(id, third?.id ?? 0, 1);
    await shop.add(id, third?.id ?? 0, 1, {
      allowDuplicates: true,
      locationId: gid('Location', THIRD_PARTY_WAREHOUSE),
    });
    await shop.commit(id);
    const gross = priceOf(0) + 2 * priceOf(1) + 2 * priceOf(2);
    const paid = 2 * priceOf(0) + priceOf(1) + SHIPPING;
    const fulfilled = (sku: string | undefined, quantity: number) => ({
      totalQuantity: quantity,
      remainingQuantity: quantity,
      lineItem: {sku},
    });
    expect(await look(order)).toMatchObject({
      edited: true,
      displayFinancialStatus: 'PARTIALLY_PAID',
      totalPriceSet: money(gross + priceOf(0) + SHIPPING),
      currentTotalPriceSet: money(gross + SHIPPING),
      originalTotalPriceSet: money(paid),
      netPaymentSet: money(paid),
      totalOutstandingSet: money(gross + SHIPPING - paid),
      lineItems: {
        nodes: [
          {quantity: 2, currentQuantity: 1, fulfillableQuantity: 1},
          {quantity: 2, currentQuantity: 2, fulfillableQuantity: 2},
          {quantity: 1, currentQuantity: 1, fulfillableQuantity: 1},
          {quantity: 1, currentQuantity: 1, fulfillableQuantity: 1},
        ],
      },
      fulfillmentOrders: {
        nodes: [
          {
            status: 'ON_HOLD',
            fulfillmentHolds: [{reason: 'OTHER'}],
            lineItems: {
              nodes: [fulfilled(first?.sku, 1), fulfilled(second?.sku, 1)],
            },
          },
          {
            status: 'OPEN',
            fulfillmentHolds: [],
            lineItems: {
              nodes: [fulfilled(second?.sku, 1), fulfilled(third?.sku, 1)],
            },
          },
          {
            status: 'OPEN',
            assignedLocation: {name: 'Nordlager'},
            lineItems: {nodes: [fulfilled(third?.sku, 1)]},
          },
        ],
      },
    });
    expect(shop.variants(3).map(({available}) => available)).toEqual(
      [1, -1, -2].map((change, index) => (stock[index] ?? 0) + change),
    );
  });

  it('leaves stock alone where it is not asked to restock', async () => {
    const order = orderOf([2]);
    const [variant] = shop.variants(1);
    const stock = variant?.available;
    const id = await shop.beginId(order);
    await shop.set(id, calculatedLine(order.lines[0]), 1);
    await shop.commit(id);
    expect(variant?.available).toBe(stock);
    expect(order.fulfillmentOrders[0]?.lines[0]?.remainingQuantity).toBe(1);
  });

  it('says what it did, opens an archived order and writes to the customer', async () => {
    const order = orderOf([2]);
    order.closedAt = shop.world.clock.iso();
    const id = await shop.beginId(order);
    await shop.set(id, calculatedLine(order.lines[0]), 1);
    expect(
      (await shop.commit(id, {notifyCustomer: true})).successMessages,
    ).toEqual(['Order updated', 'Order unarchived', 'Notification sent']);
    expect(order.closedAt).toBeNull();
    expect(shop.world.outbox.at(-1)).toMatchObject({to: order.email});

    const more = await shop.beginId(order);
    await shop.set(more, calculatedLine(order.lines[0]), 4);
    expect(
      (await shop.commit(more, {notifyCustomer: true})).successMessages,
    ).toEqual(['Order updated', 'Invoice sent']);
    expect(shop.world.outbox.at(-1)?.text).toContain('/order_payment/');
  });

  it('tells subscribers what was added and taken away', async () => {
    const listener = await WebhookListener.open();
    for (const topic of ['ORDERS_EDITED', 'ORDERS_UPDATED'] as const) {
      subscribe(shop.world, {topic, uri: listener.uri});
    }
    const order = orderOf([2, 1]);
    const [first, second] = order.lines;
    const id = await shop.beginId(order);
    await shop.set(id, calculatedLine(first), 0);
    await shop.set(id, calculatedLine(second), 3);
    await shop.commit(id, {staffNote: 'Attempt 1'});
    const [edited] = await listener.expect('orders/edited');
    const body: unknown = JSON.parse(edited?.body ?? '{}');
    expect(body).toMatchObject({
      order_edit: {
        order_id: order.id,
        staff_note: 'Attempt 1',
        notify_customer: false,
        line_items: {
          additions: [{id: second?.id, delta: 2}],
          removals: [{id: first?.id, delta: 2}],
        },
      },
    });
    await listener.expect('orders/updated');
    await listener.close();
  });
});

describe('the control room', () => {
  it('lets staff edit an order meanwhile', async () => {
    const order = orderOf([2]);
    const [first] = order.lines;
    const [, second] = shop.variants(2);
    const id = await shop.beginId(order);
    await shop.set(id, calculatedLine(first), 0);
    shop.happens(order, {
      event: 'edit',
      lines: [
        {lineId: first?.id, quantity: 1},
        {sku: second?.sku, quantity: 2},
      ],
    });
    expect(order.lines.map((line) => line.currentQuantity)).toEqual([1, 2]);
    // Of the two pieces that were to go, one is gone already.
    expect((await shop.commit(id)).order).toBeNull();
    expect(order.lines.map((line) => line.currentQuantity)).toEqual([1, 2]);
    expect(await look(order)).toMatchObject({edited: true});
  });

  it('refuses what Shopify would', () => {
    const order = orderOf([1]);
    const edit = (lines: object[]) => () =>
      shop.happens(order, {event: 'edit', lines});
    expect(edit([{sku: 'NO-SUCH-SKU', quantity: 1}])).toThrow(
      'does not exist in the shop',
    );
    shop.happens(order, {event: 'ship'});
    expect(edit([{lineId: order.lines[0]?.id, quantity: 0}])).toThrow();
    expect(shop.world.orderEdits.size).toBe(0);
  });

  it('ships what an edit added as a parcel of its own', () => {
    const order = orderOf([1]);
    const [, second] = shop.variants(2);
    shop.happens(order, {
      event: 'edit',
      lines: [{sku: second?.sku, quantity: 2}],
    });
    shop.happens(order, {
      event: 'ship',
      lines: [{sku: second?.sku, quantity: 1}],
    });
    shop.happens(order, {event: 'ship'});
    expect(
      order.fulfillments.map(({lines}) =>
        lines.map(({lineId, quantity}) => [lineId, quantity]),
      ),
    ).toEqual([
      [[order.lines[1]?.id, 1]],
      [[order.lines[0]?.id, 1]],
      [[order.lines[1]?.id, 1]],
    ]);
  });
});

describe('faults', () => {
  it('match an edit by its operation: it is done and nobody hears of it', async () => {
    const order = orderOf([2]);
    const id = await shop.beginId(order);
    await shop.set(id, calculatedLine(order.lines[0]), 1);
    shop.world.faults.add({
      api: 'admin',
      operation: 'orderEditCommit',
      effect: {kind: 'dropAfterCommit'},
      remaining: 1,
    });
    await expect(shop.commit(id)).rejects.toThrow('fetch failed');
    expect(order.lines[0]?.currentQuantity).toBe(1);
    expect((await shop.commit(id)).order).toBeNull();
  });
});
