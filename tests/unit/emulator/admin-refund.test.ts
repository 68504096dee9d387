import {describe, expect, it} from 'vitest';
import {gid} from '../../../emulator/graphql/gid';
import {decimal} from '../../../emulator/state/money';
import type {Order} from '../../../emulator/state/orders';
import {containing, openShop, orderGid} from './admin-shop';

const refundDocument = (
  directive: string,
) => `mutation Refund($input: RefundInput!) {
  refundCreate(input: $input) ${directive} {
    refund { id totalRefundedSet { shopMoney { amount } presentmentMoney { amount currencyCode } } }
    order { displayFinancialStatus }
    userErrors { field message }
  }
}`;

const REFUND = (key: string) => refundDocument(`@idempotent(key: "${key}")`);

const payment = (order: Order, amount: string, index = 0) => ({
  orderId: orderGid(order),
  parentId: gid('OrderTransaction', order.transactions[index]?.id ?? 0),
  gateway: 'shopify_payments',
  kind: 'REFUND',
  amount,
});

const paidAmount = (order: Order) =>
  order.transactions[0]?.amount.presentment.amount ?? 0;

describe('refundCreate', () => {
  it('never gives back more than was received, however often it is asked', async () => {
    const shop = openShop();
    const order = shop.order();
    const overHalf = decimal(Math.ceil(paidAmount(order) / 2) + 1);
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((key) =>
        shop.ask(REFUND(key), {
          input: {
            orderId: orderGid(order),
            transactions: [payment(order, overHalf)],
          },
        }),
      ),
    );
    expect(
      answers.filter(({data}) =>
        JSON.stringify(data).includes('greater than net payment received'),
      ),
    ).toHaveLength(2);
    expect(order.refunds).toHaveLength(1);
    expect(order.transactions).toHaveLength(2);
  });

  it('happens once for one key, whatever becomes of the answer', async () => {
    const shop = openShop();
    const order = shop.order();
    const input = {
      orderId: orderGid(order),
      note: 'Fee kept',
      transactions: [payment(order, '100.00')],
    };
    const first = await shop.ask(REFUND('attempt-1'), {input});
    const again = await shop.ask(REFUND('attempt-1'), {input});
    expect(first.data?.refundCreate).toMatchObject({
      refund: {totalRefundedSet: {shopMoney: {amount: '100.0'}}},
      order: {displayFinancialStatus: 'PARTIALLY_REFUNDED'},
      userErrors: [],
    });
    expect(again.data).toEqual(first.data);
    expect(order.refunds).toHaveLength(1);

    const other = await shop.ask(REFUND('attempt-1'), {
      input: {...input, note: 'Something else'},
    });
    expect(other.data?.refundCreate).toMatchObject({
      refund: null,
      userErrors: [{field: ['input']}],
    });
    expect(order.refunds).toHaveLength(1);
  });

  it('takes a key from a variable, and demands one', async () => {
    const shop = openShop();
    const order = shop.order();
    const input = {
      orderId: orderGid(order),
      transactions: [payment(order, '1.00')],
    };
    const withVariable = refundDocument('@idempotent(key: $key)').replace(
      '($input: RefundInput!)',
      '($input: RefundInput!, $key: String!)',
    );
    await shop.ask(withVariable, {input, key: 'k'});
    await shop.ask(withVariable, {input, key: 'k'});
    expect(order.refunds).toHaveLength(1);
    const {errors} = await shop.ask(refundDocument(''), {input});
    expect(errors?.[0]?.message).toContain('@idempotent directive is required');
    expect(order.refunds).toHaveLength(1);
  });

  it('removes lines that have not been sent, and restocks them once', async () => {
    const shop = openShop();
    const order = shop.order({
      fulfillmentState: 'partially_fulfilled',
      lines: [
        {sku: shop.world.catalogue.products[0]?.variants[0]?.sku, quantity: 3},
      ],
    });
    const stock = shop.stock(order);
    const [line] = order.lines;
    const refundLines = (quantity: number, key: string) =>
      shop.ask(REFUND(key), {
        input: {
          orderId: orderGid(order),
          refundLineItems: [
            {
              lineItemId: gid('LineItem', line?.id ?? 0),
              quantity,
              restockType: 'CANCEL',
            },
          ],
        },
      });
    // One of the three has left.
    const tooMany = await refundLines(3, 'three');
    expect(tooMany.data?.refundCreate).toMatchObject({
      userErrors: [{message: containing('unfulfilled')}],
    });
    await refundLines(2, 'two');
    expect(shop.stock(order)).toBe(stock + 2);
    expect(line).toMatchObject({quantity: 3, currentQuantity: 1});
    expect(order.fulfillmentOrders[0]).toMatchObject({status: 'CLOSED'});
    const none = await refundLines(2, 'two more');
    expect(none.data?.refundCreate).toMatchObject({refund: null});
    expect(shop.stock(order)).toBe(stock + 2);
  });

  it('counts in the currency that the customer paid in', async () => {
    const shop = openShop();
    const order = shop.order({email: 'greta@example.com'});
    const input = {
      orderId: orderGid(order),
      transactions: [payment(order, decimal(paidAmount(order)))],
    };
    const refused = await shop.ask(REFUND('x'), {input});
    expect(refused.data?.refundCreate).toMatchObject({
      userErrors: [{field: ['currency']}],
    });
    const {data} = await shop.ask(REFUND('y'), {
      input: {...input, currency: 'EUR'},
    });
    const amount = order.transactions[0]?.amount;
    expect(data?.refundCreate).toMatchObject({
      refund: {
        totalRefundedSet: {
          shopMoney: {amount: decimal(amount?.shop.amount ?? 0)},
          presentmentMoney: {
            amount: decimal(amount?.presentment.amount ?? 0),
            currencyCode: 'EUR',
          },
        },
      },
      order: {displayFinancialStatus: 'REFUNDED'},
    });
  });

  it('needs a payment to give back', async () => {
    const shop = openShop();
    const order = shop.order({financialState: 'authorized'});
    const {data} = await shop.ask(REFUND('x'), {
      input: {
        orderId: orderGid(order),
        transactions: [payment(order, '10.00')],
      },
    });
    expect(data?.refundCreate).toMatchObject({refund: null});
    expect(order.refunds).toEqual([]);
  });
});

describe('suggestedRefund', () => {
  const SUGGEST = `query($id: ID!, $lines: [RefundLineItemInput!], $full: Boolean) {
    order(id: $id) {
      suggestedRefund(refundLineItems: $lines, refundShipping: false, suggestFullRefund: $full) {
        amountSet { presentmentMoney { amount } }
        maximumRefundableSet { presentmentMoney { amount } }
        shipping { amountSet { presentmentMoney { amount } } }
        suggestedTransactions { kind gateway amountSet { presentmentMoney { amount } } parentTransaction { id } }
        refundLineItems { quantity subtotalSet { presentmentMoney { amount } } }
      }
    }
  }`;

  it('comes to what was paid for everything', async () => {
    const shop = openShop();
    const order = shop.order({discountCode: 'TRYKK10'});
    const {data} = await shop.ask(SUGGEST, {id: orderGid(order), full: true});
    const paid = {presentmentMoney: {amount: decimal(paidAmount(order))}};
    expect(data?.order).toMatchObject({
      suggestedRefund: {
        amountSet: paid,
        maximumRefundableSet: paid,
        shipping: {amountSet: {presentmentMoney: {amount: '79.0'}}},
        suggestedTransactions: [
          {
            kind: 'SUGGESTED_REFUND',
            gateway: 'shopify_payments',
            amountSet: paid,
            parentTransaction: {
              id: gid('OrderTransaction', order.transactions[0]?.id ?? 0),
            },
          },
        ],
      },
    });
  });

  it('shares a discount out over the pieces without losing an øre', () => {
    const shop = openShop();
    const order = shop.order({
      discountCode: 'TRYKK10',
      lines: [
        {sku: shop.world.catalogue.products[0]?.variants[0]?.sku, quantity: 3},
      ],
    });
    const [line] = order.lines;
    const parts: number[] = [];
    for (let piece = 0; piece < 3; piece += 1) {
      shop.happens(order, {
        event: 'refund',
        lines: [{lineId: line?.id, quantity: 1}],
      });
      parts.push(order.refunds[piece]?.total.presentment.amount ?? 0);
    }
    const whole =
      (line?.unitPrice.presentment.amount ?? 0) * 3 -
      (line?.discount.presentment.amount ?? 0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
  });
});

describe('payments', () => {
  it('are captured up to what was authorised, and released for the rest', async () => {
    const shop = openShop();
    const order = shop.order({financialState: 'authorized'});
    const parentTransactionId = gid(
      'OrderTransaction',
      order.transactions[0]?.id ?? 0,
    );
    const capture = (amount: string) =>
      shop.ask(
        `mutation($input: OrderCaptureInput!) { orderCapture(input: $input) {
          transaction { kind status parentTransaction { id } } userErrors { field message }
        } }`,
        {input: {id: orderGid(order), parentTransactionId, amount}},
      );
    const {data} = await capture('100.00');
    expect(data?.orderCapture).toEqual({
      transaction: {
        kind: 'CAPTURE',
        status: 'SUCCESS',
        parentTransaction: {id: parentTransactionId},
      },
      userErrors: [],
    });
    const tooMuch = await capture(decimal(paidAmount(order)));
    expect(tooMuch.data?.orderCapture).toMatchObject({transaction: null});
    const release = () =>
      shop.ask(
        `mutation($id: ID!) { transactionVoid(parentTransactionId: $id) {
          transaction { kind amountSet { shopMoney { amount } } } userErrors { code }
        } }`,
        {id: parentTransactionId},
      );
    expect((await release()).data?.transactionVoid).toEqual({
      transaction: {
        kind: 'VOID',
        amountSet: {
          shopMoney: {amount: decimal(paidAmount(order) - 10_000)},
        },
      },
      userErrors: [],
    });
    expect((await release()).data?.transactionVoid).toEqual({
      transaction: null,
      userErrors: [{code: 'AUTH_NOT_VOIDABLE'}],
    });
  });
});
