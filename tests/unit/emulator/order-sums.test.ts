import * as fc from 'fast-check';
import * as v from 'valibot';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {gid} from '../../../emulator/graphql/gid';
import {fulfilledQuantity} from '../../../emulator/orders/line-quantities';
import {decimal, minorUnits} from '../../../emulator/state/money';
import type {Order} from '../../../emulator/state/orders';
import {calculatedLine, EditShop} from './edit-shop';

let shop: EditShop;
beforeAll(async () => {
  shop = await EditShop.open();
});
afterAll(() => shop.shop.close());

const Amount = v.pipe(v.string(), v.transform(minorUnits));
const Bag = v.object({
  shopMoney: v.object({amount: Amount}),
  presentmentMoney: v.object({amount: Amount}),
});
type Bag = v.InferOutput<typeof Bag>;
const Money = v.object({amount: Amount});
const both = '{ shopMoney { amount } presentmentMoney { amount } }';

const ADMIN = `query Order($id: ID!) {
  order(id: $id) {
    currentSubtotalPriceSet ${both} currentShippingPriceSet ${both} currentTotalPriceSet ${both} currentTotalTaxSet ${both}
    currentTotalDiscountsSet ${both} currentTaxLines { priceSet ${both} } refundDiscrepancySet ${both}
    netPaymentSet ${both} totalReceivedSet ${both} totalRefundedSet ${both} totalOutstandingSet ${both}
    subtotalPriceSet ${both} totalPriceSet ${both} totalShippingPriceSet ${both}
    lineItems(first: 50) { nodes { id quantity currentQuantity refundableQuantity unfulfilledQuantity originalUnitPriceSet ${both} } }
  }
}`;
const AdminOrder = v.object({
  currentSubtotalPriceSet: Bag,
  currentShippingPriceSet: Bag,
  currentTotalPriceSet: Bag,
  currentTotalTaxSet: Bag,
  currentTotalDiscountsSet: Bag,
  currentTaxLines: v.array(v.object({priceSet: Bag})),
  refundDiscrepancySet: Bag,
  netPaymentSet: Bag,
  totalReceivedSet: Bag,
  totalRefundedSet: Bag,
  totalOutstandingSet: Bag,
  subtotalPriceSet: Bag,
  totalPriceSet: Bag,
  totalShippingPriceSet: Bag,
  lineItems: v.object({
    nodes: v.array(
      v.object({
        id: v.string(),
        quantity: v.number(),
        currentQuantity: v.number(),
        refundableQuantity: v.number(),
        unfulfilledQuantity: v.number(),
        originalUnitPriceSet: Bag,
      }),
    ),
  }),
});

const CUSTOMER = `query Order($id: ID!) {
  order(id: $id) {
    subtotal { amount } totalShipping { amount } totalPrice { amount } totalTax { amount } totalRefunded { amount }
    paymentInformation { totalOutstandingAmount { amount } totalPaidAmount { amount } }
    lineItems(first: 50) { nodes {
      id quantity refundableQuantity price { amount } totalPrice { amount } totalDiscount { amount } currentTotalPrice { amount }
    } }
  }
}`;
const CustomerOrder = v.object({
  subtotal: Money,
  totalShipping: Money,
  totalPrice: Money,
  totalTax: Money,
  totalRefunded: Money,
  paymentInformation: v.object({
    totalOutstandingAmount: Money,
    totalPaidAmount: Money,
  }),
  lineItems: v.object({
    nodes: v.array(
      v.object({
        id: v.string(),
        quantity: v.number(),
        refundableQuantity: v.number(),
        price: Money,
        totalPrice: Money,
        totalDiscount: Money,
        currentTotalPrice: Money,
      }),
    ),
  }),
});

const PREVIEW = `query Preview($id: ID!) {
  node(id: $id) { ... on CalculatedOrder {
    subtotalPriceSet ${both} totalPriceSet ${both} totalOutstandingSet ${both} cartDiscountAmountSet ${both}
    taxLines { priceSet ${both} }
    lineItems(first: 50) { nodes { ...Line } } addedLineItems(first: 50) { nodes { ...Line } }
  } }
}
fragment Line on CalculatedLineItem { quantity editableSubtotalSet ${both} uneditableSubtotalSet ${both} }`;
const PreviewLine = v.object({
  quantity: v.number(),
  editableSubtotalSet: Bag,
  uneditableSubtotalSet: Bag,
});
const Preview = v.object({
  subtotalPriceSet: Bag,
  totalPriceSet: Bag,
  totalOutstandingSet: Bag,
  cartDiscountAmountSet: Bag,
  taxLines: v.array(v.object({priceSet: Bag})),
  lineItems: v.object({nodes: v.array(PreviewLine)}),
  addedLineItems: v.object({nodes: v.array(PreviewLine)}),
});

const SUGGEST = `query Suggest($id: ID!, $lines: [RefundLineItemInput!], $shipping: Money, $full: Boolean) {
  order(id: $id) {
    suggestedRefund(refundLineItems: $lines, shippingAmount: $shipping, suggestFullRefund: $full) {
      amountSet ${both} subtotalSet ${both} totalTaxSet ${both} maximumRefundableSet ${both}
      shipping { amountSet ${both} taxSet ${both} maximumRefundableSet ${both} }
      refundLineItems { quantity subtotalSet ${both} totalTaxSet ${both} restockType }
      suggestedTransactions { gateway amountSet ${both} parentTransaction { id } }
    }
  }
}`;
const Suggestion = v.object({
  amountSet: Bag,
  subtotalSet: Bag,
  totalTaxSet: Bag,
  maximumRefundableSet: Bag,
  shipping: v.object({
    amountSet: Bag,
    taxSet: Bag,
    maximumRefundableSet: Bag,
  }),
  refundLineItems: v.array(
    v.object({
      quantity: v.number(),
      subtotalSet: Bag,
      totalTaxSet: Bag,
      restockType: v.string(),
    }),
  ),
  suggestedTransactions: v.array(
    v.object({
      gateway: v.string(),
      amountSet: Bag,
      parentTransaction: v.object({id: v.string()}),
    }),
  ),
});

const REFUND = `mutation Refund($input: RefundInput!, $key: String!) {
  refundCreate(input: $input) @idempotent(key: $key) {
    refund { totalRefundedSet ${both} }
    userErrors { field message }
  }
}`;
const Refunded = v.object({
  refund: v.object({totalRefundedSet: Bag}),
  userErrors: v.tuple([]),
});

const adminOrder = async (order: Order) =>
  v.parse(
    AdminOrder,
    (await shop.admin(ADMIN, {id: gid('Order', order.id)})).order,
  );

const seen = ({presentmentMoney: {amount}}: Bag): number => amount;
const inShop = ({shopMoney: {amount}}: Bag): number => amount;
const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);

/** Whatever has happened to an order, all three APIs say of it what adds up, to the minor unit and in both currencies. */
async function checkSums(order: Order): Promise<void> {
  const admin = await adminOrder(order);
  for (const of of [seen, inShop]) {
    const goods = of(admin.currentSubtotalPriceSet);
    const gross = sum(
      admin.lineItems.nodes.map(
        ({currentQuantity, originalUnitPriceSet}) =>
          currentQuantity * of(originalUnitPriceSet),
      ),
    );
    expect(gross - of(admin.currentTotalDiscountsSet)).toBe(goods);
    expect(
      goods +
        of(admin.currentShippingPriceSet) +
        of(admin.refundDiscrepancySet),
    ).toBe(of(admin.currentTotalPriceSet));
    expect(of(admin.subtotalPriceSet) + of(admin.totalShippingPriceSet)).toBe(
      of(admin.totalPriceSet),
    );
    expect(of(admin.totalReceivedSet) - of(admin.totalRefundedSet)).toBe(
      of(admin.netPaymentSet),
    );
    expect(of(admin.currentTotalPriceSet) - of(admin.netPaymentSet)).toBe(
      of(admin.totalOutstandingSet),
    );
    expect(sum(admin.currentTaxLines.map(({priceSet}) => of(priceSet)))).toBe(
      of(admin.currentTotalTaxSet),
    );
    expect(goods).toBeGreaterThanOrEqual(0);
    expect(of(admin.netPaymentSet)).toBeGreaterThanOrEqual(0);
  }
  const customer = v.parse(
    CustomerOrder,
    (await shop.customer(order, CUSTOMER)).order,
  );
  const lines = customer.lineItems.nodes;
  expect(sum(lines.map(({totalPrice}) => totalPrice.amount))).toBe(
    customer.subtotal.amount,
  );
  expect(customer.subtotal.amount + customer.totalShipping.amount).toBe(
    customer.totalPrice.amount,
  );
  for (const line of lines) {
    expect(line.quantity * line.price.amount - line.totalDiscount.amount).toBe(
      line.totalPrice.amount,
    );
  }
  expect(sum(lines.map((line) => line.currentTotalPrice.amount))).toBe(
    seen(admin.currentSubtotalPriceSet),
  );
  expect(lines.map(({refundableQuantity}) => refundableQuantity)).toEqual(
    admin.lineItems.nodes.map(({currentQuantity}) => currentQuantity),
  );
  expect(customer.paymentInformation).toEqual({
    totalOutstandingAmount: {amount: seen(admin.totalOutstandingSet)},
    totalPaidAmount: {amount: seen(admin.totalReceivedSet)},
  });
  expect(customer.totalRefunded.amount).toBe(seen(admin.totalRefundedSet));
  // What is to be sent is what is part of the order and has not left.
  for (const [index, line] of order.lines.entries()) {
    expect(admin.lineItems.nodes[index]?.unfulfilledQuantity).toBe(
      line.currentQuantity - fulfilledQuantity(order, line),
    );
  }
}

const suggest = async (order: Order, variables: Record<string, unknown>) => {
  const answer = await shop.admin(SUGGEST, {
    id: gid('Order', order.id),
    ...variables,
  });
  return v.parse(v.object({suggestedRefund: Suggestion}), answer.order)
    .suggestedRefund;
};

/** Refunds exactly what was suggested, with these lines and this shipping. */
async function refundAsSuggested(
  order: Order,
  suggestion: v.InferOutput<typeof Suggestion>,
  key: string,
  more: Record<string, unknown>,
): Promise<Bag> {
  const {refundCreate} = await shop.admin(REFUND, {
    key,
    input: {
      orderId: gid('Order', order.id),
      currency: order.presentmentCurrency,
      transactions: suggestion.suggestedTransactions.map(
        ({gateway, amountSet, parentTransaction}) => ({
          orderId: gid('Order', order.id),
          kind: 'REFUND',
          gateway,
          parentId: parentTransaction.id,
          amount: decimal(seen(amountSet)),
        }),
      ),
      ...more,
    },
  });
  return v.parse(Refunded, refundCreate).refund.totalRefundedSet;
}

const orders = fc.record({
  country: fc.constantFrom('NO', 'DE'),
  quantities: fc.array(fc.integer({min: 1, max: 7}), {
    minLength: 1,
    maxLength: 3,
  }),
  discountCode: fc.constantFrom(null, 'TRYKK10'),
  isPartlyShipped: fc.boolean(),
  payments: fc.constantFrom(
    [{gateway: 'shopify_payments'}],
    [{gateway: 'gift_card', amount: '13.37'}, {gateway: 'vipps'}],
    [
      {gateway: 'gift_card', amount: '0.01'},
      {gateway: 'shopify_store_credit', amount: '7.77'},
      {gateway: 'shopify_payments'},
    ],
  ),
});

function place(input: {
  readonly country: string;
  readonly quantities: readonly number[];
  readonly discountCode: string | null;
  readonly isPartlyShipped: boolean;
  readonly payments: readonly object[];
}): Order {
  shop.shop.emulator.reset();
  const order = shop.shop.placeOrder({
    country: input.country,
    discountCode: input.discountCode,
    payments: input.payments,
    lines: shop.variants(input.quantities.length).map(({id}, index) => ({
      variantId: id,
      quantity: input.quantities[index],
    })),
  });
  if (input.isPartlyShipped) {
    shop.happens(order, {
      event: 'ship',
      lines: [{lineId: order.lines[0]?.id, quantity: 1}],
    });
  }
  return order;
}

const step = fc.record({
  line: fc.nat({max: 5}),
  quantity: fc.nat({max: 8}),
  variant: fc.nat({max: 4}),
  kind: fc.constantFrom('set', 'set', 'add', 'commit', 'settle', 'refund'),
});

async function settle(order: Order, key: string): Promise<void> {
  const owed = -seen((await adminOrder(order)).totalOutstandingSet);
  if (owed < 0) shop.happens(order, {event: 'pay-outstanding'});
  if (owed > 0) {
    const suggestion = await suggest(order, {});
    expect(seen(suggestion.amountSet)).toBe(owed);
    const refunded = await refundAsSuggested(order, suggestion, key, {});
    expect(seen(refunded)).toBe(owed);
  }
  const settled = await adminOrder(order);
  expect(seen(settled.totalOutstandingSet)).toBe(0);
  expect(inShop(settled.totalOutstandingSet)).toBe(0);
}

async function refundLine(
  order: Order,
  index: number,
  quantity: number,
  key: string,
): Promise<void> {
  const line = order.lines[index % order.lines.length];
  if (!line) return;
  const unsent = line.currentQuantity - fulfilledQuantity(order, line);
  const wanted = Math.min(quantity, unsent);
  if (wanted <= 0) return;
  const lines = [
    {
      lineItemId: gid('LineItem', line.id),
      quantity: wanted,
      restockType: 'CANCEL',
    },
  ];
  const suggestion = await suggest(order, {lines});
  const before = await adminOrder(order);
  const most = seen(before.netPaymentSet);
  expect(seen(suggestion.amountSet)).toBe(
    Math.min(most, seen(suggestion.subtotalSet)),
  );
  await refundAsSuggested(order, suggestion, key, {refundLineItems: lines});
}

describe('sums add up', () => {
  it('after whatever edits, refunds and payments, as the preview said', async () => {
    await fc.assert(
      fc.asyncProperty(
        orders,
        fc.array(step, {minLength: 4, maxLength: 14}),
        async (input, steps) => {
          const order = place(input);
          const onShelf = () =>
            sum(shop.variants(8).map(({available}) => available));
          const all =
            onShelf() + sum(order.lines.map((each) => each.currentQuantity));
          let open = await shop.beginId(order);
          const commit = async () => {
            const {node} = await shop.admin(PREVIEW, {id: open});
            // An order that was refunded whole can be edited no more.
            if (node === null) return;
            const preview = v.parse(Preview, node);
            const {userErrors} = await shop.commit(open);
            open = (await shop.begin(order)).calculatedOrder?.id ?? open;
            if (userErrors.length > 0) return;
            const admin = await adminOrder(order);
            expect(preview.totalPriceSet).toEqual(admin.currentTotalPriceSet);
            expect(preview.subtotalPriceSet).toEqual(
              admin.currentSubtotalPriceSet,
            );
            expect(preview.totalOutstandingSet).toEqual(
              admin.totalOutstandingSet,
            );
            expect(preview.cartDiscountAmountSet).toEqual(
              admin.currentTotalDiscountsSet,
            );
            expect(preview.taxLines).toEqual(admin.currentTaxLines);
            const lines = [
              ...preview.lineItems.nodes,
              ...preview.addedLineItems.nodes,
            ];
            expect(
              sum(
                lines.map(
                  (line) =>
                    seen(line.editableSubtotalSet) +
                    seen(line.uneditableSubtotalSet),
                ),
              ),
            ).toBe(seen(admin.currentSubtotalPriceSet));
          };
          for (const [index, each] of steps.entries()) {
            const key = `step ${index}`;
            if (each.kind === 'set') {
              const line = order.lines[each.line % order.lines.length];
              await shop.set(open, calculatedLine(line), each.quantity, true);
            } else if (each.kind === 'add') {
              const variant = shop.variants(5)[each.variant];
              await shop.add(open, variant?.id ?? 0, each.quantity, {
                allowDuplicates: true,
              });
            } else if (each.kind === 'commit') await commit();
            else if (each.kind === 'settle') await settle(order, key);
            else await refundLine(order, each.line, each.quantity, key);
            await checkSums(order);
          }
          await commit();
          await settle(order, 'last');
          await checkSums(order);
          expect(
            onShelf() + sum(order.lines.map((line) => line.currentQuantity)),
          ).toBe(all);
        },
      ),
      {numRuns: 30, seed: 4, endOnFailure: true},
    );
  });

  it('over part refunds as suggested: nothing is lost or paid twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        orders,
        fc.array(fc.tuple(fc.nat({max: 5}), fc.integer({min: 1, max: 4})), {
          maxLength: 8,
        }),
        fc.nat({max: 9000}),
        async (input, parts, shippingPart) => {
          const order = place(input);
          const paid = await adminOrder(order);
          for (const [index, [line, quantity]] of parts.entries()) {
            await refundLine(order, line, quantity, `part ${index}`);
            const now = await adminOrder(order);
            expect(seen(now.refundDiscrepancySet)).toBe(0);
            expect(seen(now.totalOutstandingSet)).toBe(0);
            expect(inShop(now.totalOutstandingSet)).toBe(0);
          }
          const shipping = decimal(
            Math.min(
              shippingPart,
              seen((await adminOrder(order)).currentShippingPriceSet),
            ),
          );
          const part = await suggest(order, {shipping});
          expect(decimal(seen(part.shipping.amountSet))).toBe(shipping);
          if (seen(part.amountSet) > 0) {
            await refundAsSuggested(order, part, 'shipping', {
              shipping: {amount: shipping},
            });
          }
          await checkSums(order);
          const rest = await suggest(order, {full: true});
          const left = await adminOrder(order);
          expect(rest.amountSet.presentmentMoney).toEqual(
            left.netPaymentSet.presentmentMoney,
          );
          expect(seen(rest.totalTaxSet) + seen(rest.shipping.taxSet)).toBe(
            seen(left.currentTotalTaxSet),
          );
          await refundAsSuggested(order, rest, 'rest', {
            shipping: {fullRefund: true},
            refundLineItems: order.lines
              .filter(({currentQuantity}) => currentQuantity > 0)
              .map((line) => ({
                lineItemId: gid('LineItem', line.id),
                quantity: line.currentQuantity,
                restockType:
                  fulfilledQuantity(order, line) > 0 ? 'RETURN' : 'CANCEL',
              })),
          });
          const end = await adminOrder(order);
          for (const of of [seen, inShop]) {
            expect(of(end.netPaymentSet)).toBe(0);
            expect(of(end.currentTotalPriceSet)).toBe(0);
            expect(of(end.currentSubtotalPriceSet)).toBe(0);
            expect(of(end.currentTotalTaxSet)).toBe(0);
            expect(of(end.totalRefundedSet)).toBe(of(paid.totalReceivedSet));
          }
        },
      ),
      {numRuns: 30, seed: 4, endOnFailure: true},
    );
  });
});
