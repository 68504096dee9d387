import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {applyOrderEvent} from '../../emulator/orders/order-events';
import type {Order} from '../../emulator/state/orders';
import {EmulatedShop} from '../unit/support/emulated-shop';
import {Books, type Told} from './load/books';

let shop: EmulatedShop;
beforeAll(async () => {
  shop = await EmulatedShop.open();
});
afterAll(() => shop.close());

const mistakes = (order: Order, told: Told) => {
  const books = new Books();
  books.enter(order, told);
  return books.mistakes(shop.emulator.world);
};

describe('the books of a load test', () => {
  it('find an order as its customer was told', () => {
    expect(mistakes(shop.placeOrder(), 'nothing')).toEqual([]);
  });

  it.each(['cancelled', 'some cancelled', 'asked'] as const)(
    'find out that "%s" is not true',
    (told) => {
      expect(mistakes(shop.placeOrder(), told)).not.toEqual([]);
    },
  );

  it('find a cancellation and a refund that nobody was told of', () => {
    const {world} = shop.emulator;
    const cancelled = shop.placeOrder();
    applyOrderEvent(world, cancelled, {
      event: 'cancel',
      reason: 'STAFF',
      refund: false,
      restock: true,
      notifyCustomer: false,
    });
    expect(mistakes(cancelled, 'nothing')).not.toEqual([]);
    const refunded = shop.placeOrder();
    applyOrderEvent(world, refunded, {event: 'refund', amount: '1.00'});
    expect(mistakes(refunded, 'nothing')).toEqual([
      expect.stringContaining('"refunds":1'),
      expect.stringContaining('a wrong sum'),
    ]);
  });
});
