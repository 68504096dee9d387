import * as fc from 'fast-check';
import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {gid} from '../../../emulator/graphql/gid';
import {ControlOrderInput} from '../../../emulator/orders/control-order-input';
import {decimal} from '../../../emulator/state/money';
import type {Order} from '../../../emulator/state/orders';
import {openShop, orderGid} from './admin-shop';

type Shop = ReturnType<typeof openShop>;

const ORDER = `query Order($id: ID!) {
  order(id: $id) {
    displayFinancialStatus paymentGatewayNames
    totalReceivedSet { presentmentMoney { amount } } totalRefundedSet { presentmentMoney { amount } }
    totalCapturableSet { presentmentMoney { amount } } totalOutstandingSet { presentmentMoney { amount } }
    currentTotalPriceSet { presentmentMoney { amount } } totalPriceSet { presentmentMoney { amount } }
    currentTotalDutiesSet { presentmentMoney { amount } } originalTotalDutiesSet { presentmentMoney { amount } }
    transactions {
      id kind status gateway formattedGateway manualPaymentGateway amountSet { presentmentMoney { amount } }
      parentTransaction { id gateway kind } paymentDetails { __typename }
    }
    customer {
      storeCreditAccounts(first: 5) {
        nodes {
          balance { amount currencyCode }
          transactions(first: 20) {
            nodes {
              __typename event amount { amount } origin { ... on OrderTransaction { id kind } }
              ... on StoreCreditAccountCreditTransaction { expiresAt }
              ... on StoreCreditAccountDebitRevertTransaction { debitTransaction { event } }
            }
          }
        }
      }
    }
    events(first: 20) { nodes { action message } }
  }
}`;

const CANCEL = `mutation Cancel($id: ID!, $refundMethod: OrderCancelRefundMethodInput) {
  orderCancel(orderId: $id, reason: CUSTOMER, restock: true, refundMethod: $refundMethod, notifyCustomer: true) {
    jobResult { id } orderCancelUserErrors { code field }
  }
}`;

const REFUND = `mutation Refund($input: RefundInput!, $key: String!) {
  refundCreate(input: $input) @idempotent(key: $key) {
    refund {
      totalRefundedSet { presentmentMoney { amount } }
      transactions(first: 5) { nodes { gateway kind status } }
    }
    order { displayFinancialStatus }
    userErrors { field message }
  }
}`;

const look = async (shop: Shop, order: Order) =>
  (await shop.ask(ORDER, {id: orderGid(order)})).data?.order;

const presentment = (amount: string) => ({presentmentMoney: {amount}});

/** What was paid, minor units of the presentment currency. */
const paid = (order: Order): number =>
  order.transactions
    .filter(({kind}) => kind === 'SALE')
    .reduce((sum, {amount}) => sum + amount.presentment.amount, 0);

/** Cancels over the API and lets the job be carried out. */
async function cancel(
  shop: Shop,
  order: Order,
  refundMethod: Record<string, unknown> | null,
) {
  const {data} = await shop.ask(CANCEL, {id: orderGid(order), refundMethod});
  shop.world.clock.advance(1);
  await look(shop, order);
  return data?.orderCancel;
}

const TO_ORIGINAL = {originalPaymentMethodsRefund: true};
const TO_STORE_CREDIT = {storeCreditRefund: {}};

const GIFT_CARD_AND_CARD = {
  payments: [
    {gateway: 'gift_card', amount: '300.00'},
    {gateway: 'shopify_payments'},
  ],
};

describe('a payment of several parts', () => {
  it('is named as the merchant reads it; the last part takes what is left', async () => {
    const shop = openShop();
    const order = shop.order({
      payments: [
        {gateway: 'gift_card', amount: '300.00'},
        {gateway: 'shopify_store_credit', amount: 50},
        {gateway: 'shopify_payments'},
      ],
    });
    const rest = decimal(paid(order) - 35_000);
    expect(await look(shop, order)).toMatchObject({
      displayFinancialStatus: 'PAID',
      paymentGatewayNames: [
        'gift_card',
        'shopify_store_credit',
        'shopify_payments',
      ],
      totalOutstandingSet: presentment('0.0'),
      transactions: [
        {
          kind: 'SALE',
          formattedGateway: 'Gift card',
          manualPaymentGateway: false,
          amountSet: presentment('300.0'),
          paymentDetails: null,
        },
        {
          kind: 'SALE',
          formattedGateway: 'Store credit',
          manualPaymentGateway: false,
          amountSet: presentment('50.0'),
          paymentDetails: null,
        },
        {
          kind: 'SALE',
          formattedGateway: 'Shopify Payments',
          amountSet: presentment(rest),
          paymentDetails: {__typename: 'CardPaymentDetails'},
        },
      ],
      customer: {
        storeCreditAccounts: {
          nodes: [
            {
              balance: {amount: '0.0', currencyCode: 'NOK'},
              transactions: {
                nodes: [
                  {event: 'ADJUSTMENT', amount: {amount: '50.0'}},
                  {
                    __typename: 'StoreCreditAccountDebitTransaction',
                    event: 'ORDER_PAYMENT',
                    amount: {amount: '-50.0'},
                    origin: {kind: 'SALE'},
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  it('goes back to where each part came from', async () => {
    const shop = openShop();
    const order = shop.order({
      payments: [
        {gateway: 'gift_card', amount: '300.00'},
        {gateway: 'shopify_store_credit', amount: '50.00'},
        {gateway: 'shopify_payments'},
      ],
    });
    await cancel(shop, order, TO_ORIGINAL);
    expect(await look(shop, order)).toMatchObject({
      displayFinancialStatus: 'REFUNDED',
      totalRefundedSet: presentment(decimal(paid(order))),
      transactions: [
        {},
        {},
        {},
        {
          kind: 'REFUND',
          gateway: 'gift_card',
          amountSet: presentment('300.0'),
          parentTransaction: {gateway: 'gift_card'},
        },
        {
          kind: 'REFUND',
          gateway: 'shopify_store_credit',
          amountSet: presentment('50.0'),
          parentTransaction: {gateway: 'shopify_store_credit'},
        },
        {kind: 'REFUND', gateway: 'shopify_payments'},
      ],
      customer: {
        storeCreditAccounts: {
          nodes: [
            {
              balance: {amount: '50.0'},
              transactions: {
                nodes: [
                  {},
                  {},
                  {
                    __typename: 'StoreCreditAccountDebitRevertTransaction',
                    event: 'ORDER_CANCELLATION',
                    amount: {amount: '50.0'},
                    origin: {kind: 'REFUND'},
                    debitTransaction: {event: 'ORDER_PAYMENT'},
                  },
                ],
              },
            },
          ],
        },
      },
    });
    const [email] = shop.world.outbox;
    expect(email?.text).toContain('gavekortet ditt som slutter på');
    expect(email?.text).toContain('butikkreditten din');
    expect(email?.text).toContain('Visa-kortet ditt');
  });

  it.each([
    ['without a last amount', [{gateway: 'gift_card'}, {gateway: 'vipps'}]],
    ['of none', []],
    ['of nothing', [{gateway: 'gift_card', amount: '0.00'}]],
    ['of less than an øre', [{gateway: 'gift_card', amount: '0.001'}]],
    ['of an unknown kind', [{gateway: 'gift_card', kind: 'gift'}]],
  ])('is refused %s', (_name, payments) => {
    expect(v.safeParse(ControlOrderInput, {payments}).success).toBe(false);
  });

  it('is refused beside a gateway of the whole', () => {
    const input = {gateway: 'vipps', ...GIFT_CARD_AND_CARD};
    expect(v.safeParse(ControlOrderInput, input).success).toBe(false);
  });

  it('is refused for more than the order comes to, and nothing leaves the shelf', () => {
    const shop = openShop();
    const known = shop.order();
    const before = [shop.stock(known), shop.world.orders.size];
    expect(() =>
      shop.order({
        payments: [{gateway: 'gift_card', amount: '90000'}, {gateway: 'vipps'}],
      }),
    ).toThrow('more than the order');
    expect([shop.stock(known), shop.world.orders.size]).toEqual(before);
  });

  it('adds up in both currencies, in whatever parts it is paid', () => {
    const shop = openShop();
    const total = paid(shop.order({email: 'greta@example.com'}));
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: total - 1}),
        fc.boolean(),
        (first, isCancelled) => {
          const order = shop.order({
            email: 'greta@example.com',
            payments: [
              {gateway: 'gift_card', amount: decimal(first)},
              {gateway: 'shopify_payments'},
            ],
          });
          if (isCancelled) shop.happens(order, {event: 'cancel'});
          const sum = (kind: string, currency: 'shop' | 'presentment') =>
            order.transactions
              .filter((each) => each.kind === kind)
              .reduce((all, {amount}) => all + amount[currency].amount, 0);
          expect(sum('SALE', 'presentment')).toBe(total);
          for (const currency of ['shop', 'presentment'] as const) {
            expect(sum('REFUND', currency)).toBe(
              isCancelled ? sum('SALE', currency) : 0,
            );
          }
        },
      ),
      {numRuns: 30},
    );
  });
});

describe('an authorisation', () => {
  it('is captured in part, then refunded and released in part', async () => {
    const shop = openShop();
    const order = shop.order({
      payments: [{gateway: 'shopify_payments', capture: '100.00'}],
    });
    const whole = order.transactions[0]?.amount.presentment.amount ?? 0;
    expect(await look(shop, order)).toMatchObject({
      displayFinancialStatus: 'PARTIALLY_PAID',
      totalReceivedSet: presentment('100.0'),
      totalCapturableSet: presentment(decimal(whole - 10_000)),
    });
    shop.happens(order, {event: 'capture', amount: '50.00'});
    await cancel(shop, order, TO_ORIGINAL);
    expect(
      order.transactions.map(({kind, amount}) => [
        kind,
        amount.presentment.amount,
      ]),
    ).toEqual([
      ['AUTHORIZATION', whole],
      ['CAPTURE', 10_000],
      ['CAPTURE', 5_000],
      ['VOID', whole - 15_000],
      ['REFUND', 10_000],
      ['REFUND', 5_000],
    ]);
  });

  it('can stand beside money that is taken at once', async () => {
    const shop = openShop();
    const order = shop.order({
      financialState: 'partially_captured',
      payments: [
        {gateway: 'gift_card', amount: '300.00', kind: 'sale'},
        {gateway: 'shopify_payments'},
      ],
    });
    expect(order.transactions.map(({kind}) => kind)).toEqual([
      'SALE',
      'AUTHORIZATION',
      'CAPTURE',
    ]);
    await cancel(shop, order, TO_ORIGINAL);
    expect(await look(shop, order)).toMatchObject({
      displayFinancialStatus: 'REFUNDED',
      totalCapturableSet: presentment('0.0'),
      totalRefundedSet: presentment(
        decimal(
          30_000 + (order.transactions[2]?.amount.presentment.amount ?? 0),
        ),
      ),
    });
  });

  it('of store credit gives it back when it is voided', async () => {
    const shop = openShop();
    const order = shop.order({
      payments: [{gateway: 'shopify_store_credit', kind: 'authorization'}],
    });
    await cancel(shop, order, null);
    const whole = order.transactions[0]?.amount.presentment.amount ?? 0;
    expect(await look(shop, order)).toMatchObject({
      displayFinancialStatus: 'VOIDED',
      customer: {
        storeCreditAccounts: {
          nodes: [
            {
              balance: {amount: decimal(whole)},
              transactions: {
                nodes: [{}, {}, {event: 'ORDER_CANCELLATION'}],
              },
            },
          ],
        },
      },
    });
  });

  it('cannot be captured for more than is left, nor a sale at all', async () => {
    const shop = openShop();
    const order = shop.order({financialState: 'authorized'});
    expect(() => {
      shop.happens(order, {event: 'capture', amount: '90000'});
    }).toThrow('not that much');
    expect(order.transactions).toHaveLength(1);
    const sale = shop.order();
    const {data} = await shop.ask(
      `mutation($input: OrderCaptureInput!) {
        orderCapture(input: $input) { transaction { id } userErrors { field } }
      }`,
      {
        input: {
          id: orderGid(sale),
          parentTransactionId: gid(
            'OrderTransaction',
            sale.transactions[0]?.id ?? 0,
          ),
          amount: '1.00',
        },
      },
    );
    expect(data?.orderCapture).toMatchObject({transaction: null});
    expect(sale.transactions).toHaveLength(1);
  });

  it('is captured one after the other where there are several', () => {
    const shop = openShop();
    const order = shop.order({
      financialState: 'authorized',
      payments: [
        {gateway: 'vipps', amount: '100.00'},
        {gateway: 'shopify_payments'},
      ],
    });
    shop.happens(order, {event: 'capture', amount: '120.00'});
    expect(
      order.transactions
        .filter(({kind}) => kind === 'CAPTURE')
        .map(({gateway, amount}) => [gateway, amount.presentment.amount]),
    ).toEqual([
      ['vipps', 10_000],
      ['shopify_payments', 2_000],
    ]);
  });
});

describe('orderCancel to store credit', () => {
  it('gives what was received as store credit, once', async () => {
    const shop = openShop();
    const order = shop.order();
    const expiresAt = '2099-01-01T00:00:00Z';
    expect(
      await cancel(shop, order, {storeCreditRefund: {expiresAt}}),
    ).toMatchObject({orderCancelUserErrors: []});
    const amount = decimal(paid(order));
    expect(await look(shop, order)).toMatchObject({
      displayFinancialStatus: 'REFUNDED',
      totalRefundedSet: presentment(amount),
      transactions: [
        {kind: 'SALE'},
        {
          kind: 'REFUND',
          status: 'SUCCESS',
          gateway: 'shopify_store_credit',
          amountSet: presentment(amount),
          parentTransaction: {kind: 'SALE', gateway: 'shopify_payments'},
          paymentDetails: null,
        },
      ],
      customer: {
        storeCreditAccounts: {
          nodes: [
            {
              balance: {amount, currencyCode: 'NOK'},
              transactions: {
                nodes: [
                  {
                    event: 'ORDER_CANCELLATION',
                    amount: {amount},
                    origin: {kind: 'REFUND'},
                    expiresAt,
                  },
                ],
              },
            },
          ],
        },
      },
      events: {
        nodes: [
          {action: 'placed'},
          {action: 'paid'},
          {
            action: 'refunded',
            message: `${amount} NOK was refunded as store credit.`,
          },
          {action: 'cancelled'},
        ],
      },
    });
    await cancel(shop, order, TO_STORE_CREDIT);
    expect(await look(shop, order)).toMatchObject({
      customer: {storeCreditAccounts: {nodes: [{balance: {amount}}]}},
    });
    expect(shop.world.outbox[0]?.text).toContain('butikkreditten din');
  });

  it('is in the currency that the customer saw', async () => {
    const shop = openShop();
    const order = shop.order({email: 'greta@example.com'});
    await cancel(shop, order, TO_STORE_CREDIT);
    expect(await look(shop, order)).toMatchObject({
      customer: {
        storeCreditAccounts: {
          nodes: [
            {balance: {amount: decimal(paid(order)), currencyCode: 'EUR'}},
          ],
        },
      },
    });
  });

  it('releases what was only authorised and opens no account', async () => {
    const shop = openShop();
    const order = shop.order({financialState: 'authorized'});
    await cancel(shop, order, TO_STORE_CREDIT);
    expect(await look(shop, order)).toMatchObject({
      displayFinancialStatus: 'VOIDED',
      customer: {storeCreditAccounts: {nodes: []}},
    });
  });

  it('takes what several payments brought', async () => {
    const shop = openShop();
    const order = shop.order(GIFT_CARD_AND_CARD);
    await cancel(shop, order, TO_STORE_CREDIT);
    const amount = decimal(paid(order));
    expect(await look(shop, order)).toMatchObject({
      displayFinancialStatus: 'REFUNDED',
      transactions: [
        {},
        {},
        {
          gateway: 'shopify_store_credit',
          parentTransaction: {gateway: 'gift_card'},
        },
        {
          gateway: 'shopify_store_credit',
          parentTransaction: {gateway: 'shopify_payments'},
        },
      ],
      customer: {
        storeCreditAccounts: {
          nodes: [
            {balance: {amount}, transactions: {nodes: [{amount: {amount}}]}},
          ],
        },
      },
    });
  });

  it.each([
    [
      {storeCreditRefund: {expiresAt: '2000-01-01T00:00:00Z'}},
      'kari@example.com',
      'STORE_CREDIT_REFUND_EXPIRATION_IN_PAST',
    ],
    [
      TO_STORE_CREDIT,
      'nobody@example.com',
      'STORE_CREDIT_REFUND_MISSING_CUSTOMER',
    ],
  ])('is refused at once for %o by %s', async (refundMethod, email, code) => {
    const shop = openShop();
    const order = shop.order({email});
    expect(await cancel(shop, order, refundMethod)).toMatchObject({
      jobResult: null,
      orderCancelUserErrors: [{code}],
    });
    expect(order.cancelledAt).toBeNull();
  });
});

describe('refundCreate to store credit', () => {
  const storeCredit = (amount: string, currencyCode = 'NOK') => [
    {storeCreditRefund: {amount: {amount, currencyCode}}},
  ];
  const refund = async (
    shop: Shop,
    order: Order,
    input: Record<string, unknown>,
    key = 'key',
  ) =>
    (
      await shop.ask(REFUND, {
        key,
        input: {orderId: orderGid(order), ...input},
      })
    ).data?.refundCreate;

  it('gives a part of a cancelled order’s money, once for one key, and keeps the rest', async () => {
    const shop = openShop();
    const order = shop.order();
    await cancel(shop, order, null);
    const part = decimal(paid(order) - 5_000);
    const input = {refundMethods: storeCredit(part)};
    const first = await refund(shop, order, input);
    expect(first).toMatchObject({
      refund: {
        totalRefundedSet: presentment(part),
        transactions: {
          nodes: [
            {
              gateway: 'shopify_store_credit',
              kind: 'REFUND',
              status: 'SUCCESS',
            },
          ],
        },
      },
      order: {displayFinancialStatus: 'PARTIALLY_REFUNDED'},
      userErrors: [],
    });
    expect(await refund(shop, order, input)).toEqual(first);
    expect(await look(shop, order)).toMatchObject({
      currentTotalPriceSet: presentment('0.0'),
      customer: {
        storeCreditAccounts: {
          nodes: [
            {
              balance: {amount: part},
              transactions: {nodes: [{event: 'ORDER_REFUND'}]},
            },
          ],
        },
      },
    });
  });

  it('goes with a refund to the card, together never more than was received', async () => {
    const shop = openShop();
    const order = shop.order(GIFT_CARD_AND_CARD);
    const toGiftCard = {
      orderId: orderGid(order),
      parentId: gid('OrderTransaction', order.transactions[0]?.id ?? 0),
      gateway: 'gift_card',
      kind: 'REFUND',
      amount: '300.00',
    };
    const rest = paid(order) - 30_000;
    expect(
      await refund(shop, order, {
        transactions: [toGiftCard],
        refundMethods: storeCredit(decimal(rest + 1)),
      }),
    ).toMatchObject({refund: null, userErrors: [{}]});
    expect(order.transactions).toHaveLength(2);
    expect(
      await refund(
        shop,
        order,
        {transactions: [toGiftCard], refundMethods: storeCredit(decimal(rest))},
        'other key',
      ),
    ).toMatchObject({order: {displayFinancialStatus: 'REFUNDED'}});
    expect(order.events.at(-1)?.message).toBe(
      `${decimal(paid(order))} NOK was refunded, ${decimal(rest)} of it as store credit.`,
    );
  });

  it.each([
    ['another currency', storeCredit('1.00', 'EUR')],
    ['nothing', storeCredit('0.00')],
    [
      'an expiry in the past',
      [
        {
          storeCreditRefund: {
            amount: {amount: '1.00', currencyCode: 'NOK'},
            expiresAt: '2000-01-01T00:00:00Z',
          },
        },
      ],
    ],
  ])('is refused for %s', async (_name, refundMethods) => {
    const shop = openShop();
    const order = shop.order();
    expect(await refund(shop, order, {refundMethods})).toMatchObject({
      refund: null,
      userErrors: [{}],
    });
    expect(order.refunds).toEqual([]);
  });

  it('is refused for nobody’s order, whatever else it asks for', async () => {
    const shop = openShop();
    const order = shop.order({email: 'nobody@example.com'});
    expect(
      await refund(shop, order, {
        refundMethods: storeCredit('1.00'),
        shipping: {fullRefund: true},
      }),
    ).toMatchObject({refund: null, userErrors: [{}]});
    expect(order.transactions).toHaveLength(1);
  });

  it('of a payment by store credit is a part of what it debited', async () => {
    const shop = openShop();
    const order = shop.order({payments: [{gateway: 'shopify_store_credit'}]});
    await refund(shop, order, {
      transactions: [
        {
          orderId: orderGid(order),
          parentId: gid('OrderTransaction', order.transactions[0]?.id ?? 0),
          gateway: 'shopify_store_credit',
          kind: 'REFUND',
          amount: '20.00',
        },
      ],
    });
    expect(await look(shop, order)).toMatchObject({
      customer: {
        storeCreditAccounts: {
          nodes: [
            {
              balance: {amount: '20.0'},
              transactions: {nodes: [{}, {}, {event: 'ORDER_REFUND'}]},
            },
          ],
        },
      },
    });
  });

  it('fails by name where more than was received may be given', async () => {
    const shop = openShop();
    const order = shop.order();
    const {errors} = await shop.ask(REFUND, {
      key: 'key',
      input: {
        orderId: orderGid(order),
        refundMethods: storeCredit('1.00'),
        allowOverRefunding: true,
      },
    });
    expect(errors).toMatchObject([{extensions: {code: 'NOT_EMULATED'}}]);
  });
});

describe('duties', () => {
  it('are part of what is paid, and come back with the rest', async () => {
    const shop = openShop();
    const plain = paid(shop.order());
    const order = shop.order({duties: '49.00'});
    const whole = decimal(plain + 4_900);
    expect(await look(shop, order)).toMatchObject({
      totalPriceSet: presentment(whole),
      currentTotalPriceSet: presentment(whole),
      totalReceivedSet: presentment(whole),
      originalTotalDutiesSet: presentment('49.0'),
      currentTotalDutiesSet: presentment('49.0'),
    });
    const {data} = await shop.ask(
      `query($id: ID!) { order(id: $id) { suggestedRefund(suggestFullRefund: true) {
        amountSet { presentmentMoney { amount } } totalDutiesSet { presentmentMoney { amount } }
      } } }`,
      {id: orderGid(order)},
    );
    expect(data?.order).toEqual({
      suggestedRefund: {
        amountSet: presentment(whole),
        totalDutiesSet: presentment('49.0'),
      },
    });
    await cancel(shop, order, TO_ORIGINAL);
    expect(await look(shop, order)).toMatchObject({
      totalRefundedSet: presentment(whole),
      originalTotalDutiesSet: presentment('49.0'),
      currentTotalDutiesSet: presentment('0.0'),
    });
  });

  it('are none where none are due, and fail by name line by line', async () => {
    const shop = openShop();
    expect(await look(shop, shop.order())).toMatchObject({
      originalTotalDutiesSet: null,
      currentTotalDutiesSet: null,
    });
    const {errors} = await shop.ask(
      `query($id: ID!) { order(id: $id) { lineItems(first: 1) { nodes { duties { id } } } } }`,
      {id: orderGid(shop.order({duties: '49.00'}))},
    );
    expect(errors).toMatchObject([{extensions: {code: 'NOT_EMULATED'}}]);
  });
});
