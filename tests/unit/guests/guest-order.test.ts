import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Locale, LOCALES} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {orderView} from '~/orders/order-view';
import {readGuestOrder} from '~/orders/read-guest-order.server';
import type {Order} from '../../../emulator/state/orders';
import {EmulatedShop} from '../support/emulated-shop';
import {passFor} from './passes';

const [english, norwegian] = LOCALES;
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('the order page of a guest', () => {
  let shop: EmulatedShop;
  beforeAll(async () => {
    shop = await EmulatedShop.open();
  });
  afterAll(() => shop.close());

  async function view(order: Order, locale: Locale = english) {
    const pass = await passFor(order.id);
    const found = await readGuestOrder(shop.admin, locale, pass);
    if (!found) throw new Error('The order can’t be read');
    return orderView(locale, messagesFor(locale), found, []);
  }
  const place = (input: Record<string, unknown> = {}) =>
    shop.placeOrder({email: 'gry@example.com', guest: true, ...input});

  test('says what is in it, what it cost, how it was paid and where it goes', async () => {
    const order = place({
      lines: [{handle: 'half-moons', quantity: 2}],
      discountCode: 'TRYKK10',
    });
    const {title, status, lines, totals, payments, address} = await view(order);
    expect(title).toBe(`Order #${order.number}`);
    expect(status.text).toBe('Order received');
    expect(lines.map((line) => line.title)).toEqual(['Halvmåner']);
    expect(lines[0]?.image?.width).toBeGreaterThan(0);
    expect(lines[0]?.details).toHaveLength(1);
    expect(lines[0]?.discounts[0]).toContain('TRYKK10');
    expect(totals.map(({label}) => label)).toEqual([
      'Goods',
      'Discount (TRYKK10)',
      expect.stringMatching(/^Delivery/),
      'Total',
      'Of which VAT',
    ]);
    const [goods, discount, delivery, total] = totals.map(({amount}) =>
      Number(amount.replaceAll(/[^\d.−-]/g, '').replace('−', '-')),
    );
    expect((goods ?? 0) + (discount ?? 0) + (delivery ?? 0)).toBeCloseTo(
      total ?? 0,
    );
    expect(payments.map(({method}) => method)).toEqual([
      expect.stringMatching(/^Visa ending in \d{4}$/),
    ]);
    expect(address).toContain('Storgata 1');
    expect(address).toContain('Norway');
  });

  test('names the country in the guest’s language', async () => {
    const {address} = await view(place(), norwegian);
    expect(address).toContain('Norge');
    expect(address).not.toContain('Norway');
  });

  test('follows its parcels', async () => {
    const {status, parcels, timeline} = await view(
      place({fulfillmentState: 'delivered'}),
    );
    expect(status.text).toBe('Delivered');
    expect(parcels.map(({stage}) => stage)).toEqual(['delivered']);
    expect(parcels[0]?.tracking[0]?.number).toMatch(/\w/);
    expect(parcels[0]?.contents).toHaveLength(1);
    expect(timeline.at(-1)?.text).toBe('Delivered');
    expect(
      (await view(place({fulfillmentState: 'in_progress'}))).status,
    ).toEqual(expect.objectContaining({text: 'Being packed'}));
  });

  test('names each way of paying', async () => {
    const methods = async (input: Record<string, unknown>) =>
      (await view(place(input))).payments.map(({method}) => plain(method));
    const payments = [
      {gateway: 'gift_card', amount: '100.00'},
      {gateway: 'shopify_payments'},
    ];
    expect(await methods({payments})).toEqual([
      'Gift card',
      'Visa ending in 4242',
    ]);
    expect(
      await methods({
        financialState: 'pending',
        gateway: 'Cash on Delivery (COD)',
      }),
    ).toEqual(['Cash on delivery']);
  });

  test('has every line of a large order', async () => {
    const lines = Array.from({length: 42}, () => ({handle: 'half-moons'}));
    expect((await view(place({lines}))).lines).toHaveLength(42);
  });
});
