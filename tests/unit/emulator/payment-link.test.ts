import * as v from 'valibot';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from 'vitest';
import {gid} from '../../../emulator/graphql/gid';
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

const ADMIN = `query Order($id: ID!) {
  order(id: $id) {
    displayFinancialStatus fullyPaid totalOutstandingSet { presentmentMoney { amount } }
    paymentCollectionDetails { additionalPaymentCollectionUrl }
    transactions(first: 10) { kind status gateway }
  }
}`;

const CUSTOMER = `query Order($id: ID!) {
  order(id: $id) {
    edited totalPrice { amount }
    paymentInformation { paymentCollectionUrl paymentStatus totalOutstandingAmount { amount } totalPaidAmount { amount } }
  }
}`;

const INVOICE = `mutation Invoice($id: ID!, $email: EmailInput) {
  orderInvoiceSend(id: $id, email: $email) { order { id } userErrors { code field message } }
}`;

const Admin = v.object({
  displayFinancialStatus: v.string(),
  fullyPaid: v.boolean(),
  totalOutstandingSet: v.object({
    presentmentMoney: v.object({amount: v.string()}),
  }),
  paymentCollectionDetails: v.object({
    additionalPaymentCollectionUrl: v.nullable(v.string()),
  }),
  transactions: v.array(v.object({kind: v.string(), status: v.string()})),
});

const look = async (order: Order) =>
  v.parse(Admin, (await shop.admin(ADMIN, {id: gid('Order', order.id)})).order);

/** An order of one piece that is paid, and edited to two. */
async function edited(more: Record<string, unknown> = {}): Promise<Order> {
  const [variant] = shop.variants(1);
  const order = shop.shop.placeOrder({
    lines: [{variantId: variant?.id, quantity: 1}],
    ...more,
  });
  const id = await shop.beginId(order);
  await shop.set(id, calculatedLine(order.lines[0]), 2);
  await shop.commit(id);
  return order;
}

/** Path and query of the payment link; the emulator's own origin is another port here. */
async function linkOf(order: Order): Promise<string> {
  const {paymentCollectionDetails} = await look(order);
  const url = new URL(
    paymentCollectionDetails.additionalPaymentCollectionUrl ?? '',
  );
  return `${shop.shop.origin}${url.pathname}${url.search}`;
}

const CARD = {cardExpiry: '12/39', cardCvc: '123'};

async function pay(url: string, cardNumber: string, shown?: string) {
  const html = await (await fetch(url)).text();
  const seen = /name="shown" value="([^"]+)"/.exec(html)?.[1] ?? '';
  return fetch(url, {
    method: 'POST',
    body: new URLSearchParams({...CARD, cardNumber, shown: shown ?? seen}),
    redirect: 'manual',
  });
}

describe('the payment link', () => {
  it('is there for the customer and the merchant while something is to be paid', async () => {
    const order = await edited();
    const price = order.lines[0]?.unitPrice.presentment.amount ?? 0;
    const before = await look(order);
    expect(before).toMatchObject({
      displayFinancialStatus: 'PARTIALLY_PAID',
      fullyPaid: false,
    });
    const {order: seen} = await shop.customer(order, CUSTOMER);
    expect(seen).toMatchObject({
      edited: true,
      paymentInformation: {
        paymentCollectionUrl:
          before.paymentCollectionDetails.additionalPaymentCollectionUrl,
        paymentStatus: 'PARTIALLY_PAID',
        totalOutstandingAmount: {amount: String(price / 100) + '.0'},
      },
    });
    expect((await pay(await linkOf(order), '4242 4242 4242 4242')).status).toBe(
      303,
    );
    expect(await look(order)).toEqual({
      displayFinancialStatus: 'PAID',
      fullyPaid: true,
      totalOutstandingSet: {presentmentMoney: {amount: '0.0'}},
      paymentCollectionDetails: {additionalPaymentCollectionUrl: null},
      transactions: [
        {kind: 'SALE', status: 'SUCCESS'},
        {kind: 'SALE', status: 'SUCCESS'},
      ],
    });
    expect(order.transactions.at(-1)).toMatchObject({
      gateway: 'shopify_payments',
      amount: {presentment: {amount: price}},
      paymentDetails: {lastDigits: '4242'},
    });
  });

  it('takes nothing twice, nothing from a card that is declined, and no sum that was not shown', async () => {
    const order = await edited();
    const url = await linkOf(order);
    expect((await pay(url, '4000 0000 0000 0002')).status).toBe(422);
    expect((await pay(url, '1234')).status).toBe(422);
    expect((await pay(url, '4242 4242 4242 4242', 'NOK 1')).status).toBe(422);
    expect(order.transactions).toHaveLength(1);
    await pay(url, '4242 4242 4242 4242');
    await pay(url, '4242 4242 4242 4242');
    expect(order.transactions).toHaveLength(2);
    expect(await (await fetch(url)).text()).toContain('er betalt');
  });

  it('opens with its own secret only, and is not kept by anybody', async () => {
    const order = await edited();
    const url = await linkOf(order);
    const response = await fetch(url);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain(`#${order.number}`);
    expect((await fetch(url.replace(/secret=./, 'secret=x'))).status).toBe(404);
  });

  it('asks for what is not reserved on a card already', async () => {
    const order = await edited({financialState: 'authorized'});
    const price = order.lines[0]?.unitPrice.presentment.amount ?? 0;
    await pay(await linkOf(order), '4242424242424242');
    expect(order.transactions.at(-1)?.amount.presentment.amount).toBe(price);
    shop.happens(order, {event: 'capture'});
    expect(
      (await look(order)).totalOutstandingSet.presentmentMoney.amount,
    ).toBe('0.0');
  });

  it('stands for a payment by hand, which is then not collected as well', async () => {
    const order = await edited({financialState: 'pending'});
    shop.happens(order, {event: 'pay-outstanding'});
    expect(await look(order)).toMatchObject({
      displayFinancialStatus: 'PAID',
      fullyPaid: true,
    });
    expect(() => shop.happens(order, {event: 'mark-paid'})).toThrow();
    expect(() => shop.happens(order, {event: 'pay-outstanding'})).toThrow();
  });

  it('lets subscribers know when it was used', async () => {
    const order = await edited();
    const listener = await WebhookListener.open();
    subscribe(shop.world, {topic: 'ORDERS_UPDATED', uri: listener.uri});
    await pay(await linkOf(order), '4242424242424242');
    const [webhook] = await listener.expect('orders/updated');
    expect(JSON.parse(webhook?.body ?? '{}')).toMatchObject({
      financial_status: 'paid',
      total_outstanding: '0.00',
    });
    await listener.close();
  });
});

describe('a payment by hand', () => {
  it('is of what the edited order comes to', async () => {
    const order = await edited({financialState: 'pending'});
    shop.happens(order, {event: 'mark-paid'});
    expect(
      (await look(order)).totalOutstandingSet.presentmentMoney.amount,
    ).toBe('0.0');
  });
});

describe('orderInvoiceSend', () => {
  const send = (order: Order, email?: Record<string, unknown>) =>
    shop.admin(INVOICE, {id: gid('Order', order.id), email});

  it('mails the link', async () => {
    const order = await edited();
    expect((await send(order)).orderInvoiceSend).toEqual({
      order: {id: gid('Order', order.id)},
      userErrors: [],
    });
    const url = (await look(order)).paymentCollectionDetails
      .additionalPaymentCollectionUrl;
    await vi.waitFor(() =>
      expect(shop.world.outbox.at(-1)?.text).toContain(url),
    );
    await send(order, {
      to: 'mor@example.com',
      subject: 'Regning',
      customMessage: 'Hei!',
    });
    expect(shop.world.outbox.at(-1)).toMatchObject({
      to: 'mor@example.com',
      subject: 'Regning',
    });
  });

  it('is refused as recorded', async () => {
    const order = await edited();
    order.email = null;
    const refusal = (message: string) => ({
      orderInvoiceSend: {
        order: null,
        userErrors: [
          {code: 'ORDER_INVOICE_SEND_UNSUCCESSFUL', field: null, message},
        ],
      },
    });
    expect(await send(order)).toEqual(
      refusal('No recipient email address was provided'),
    );
    expect(await send(order, {to: 'not an email'})).toEqual(
      refusal('To is invalid'),
    );
  });
});
