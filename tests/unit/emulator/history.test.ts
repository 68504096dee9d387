import {describe, expect, it} from 'vitest';
import {parseRecord} from '~/cancellation/record';
import {storedRequest} from '~/cancellation/requests/stored-request';
import {Emulator} from '../../../emulator/emulator';
import {makeUpPast} from '../../../emulator/history/past-orders';
import {
  netPayment,
  totalRefunded,
} from '../../../emulator/orders/order-amounts';
import type {Order} from '../../../emulator/state/orders';

function past(orders: number, seed = 'test') {
  const emulator = new Emulator({emulator: 'http://x', storefront: 'http://y'});
  const before = new Set(emulator.world.orders.keys());
  const stock = () =>
    emulator.world.catalogue.products.flatMap(({variants}) =>
      variants.map(({available}) => available),
    );
  const [stockBefore] = [stock()];
  makeUpPast(emulator.world, {orders, days: 365, seed, tags: ['past']});
  expect(stock()).toEqual(stockBefore);
  emulator.world.clock.stop();
  return [...emulator.world.orders.values()].filter(({id}) => !before.has(id));
}

const metafield = (order: Order, key: string) =>
  order.metafields.find((each) => each.key === key);

describe('a made-up past', () => {
  const orders = past(600);

  it('is of the size that was asked for, and the same for the same seed', () => {
    expect(orders).toHaveLength(600);
    expect(orders.every(({tags}) => tags.includes('past'))).toBe(true);
    const fates = (some: readonly Order[]) =>
      some.map(({cancelReason, originalTotal}) => [
        cancelReason,
        originalTotal.presentment,
      ]);
    expect(fates(past(600))).toEqual(fates(orders));
    expect(fates(past(600, 'another'))).not.toEqual(fates(orders));
  });

  it('has records that the app can read and whose promises were kept', () => {
    const cancelled = orders.filter((order) =>
      metafield(order, 'cancellation'),
    );
    expect(cancelled.length).toBeGreaterThan(20);
    for (const order of cancelled) {
      const record = parseRecord(metafield(order, 'cancellation')?.value ?? '');
      expect(record).toMatchObject({phase: 'cancelled'});
      const cents = (sum: number, {amount}: {amount: string}) =>
        sum + Math.round(Number(amount) * 100);
      const promised =
        record?.refund.parts
          .filter(({kind}) => kind !== 'release')
          .map(({amount}) => amount)
          .reduce(cents, 0) ?? 0;
      expect(totalRefunded(order).presentment.amount).toBe(promised);
      const fee = record?.refund.fee ? cents(0, record.refund.fee) : 0;
      expect(netPayment(order).presentment.amount).toBe(fee);
      expect(order.cancelledAt).not.toBeNull();
      expect(order.tags).toContain('cancelled-by-customer');
    }
  });

  it('has requests that the app can read', () => {
    const asked = orders.flatMap((order) => metafield(order, 'request') ?? []);
    expect(asked.length).toBeGreaterThan(3);
    for (const {ownerId, value, compareDigest} of asked) {
      const stored = storedRequest(ownerId, {value, compareDigest});
      expect(stored).toMatchObject({orderId: ownerId});
    }
  });

  it('has a bit of everything', () => {
    const some = (test: (order: Order) => boolean) =>
      orders.filter(test).length;
    expect(some(({fulfillments}) => fulfillments.length > 0)).toBeGreaterThan(
      300,
    );
    expect(
      some(({cancelReason}) => cancelReason === 'INVENTORY'),
    ).toBeGreaterThan(3);
    expect(some(({tags}) => tags.includes('wholesale'))).toBeGreaterThan(3);
    expect(
      some(({presentmentCurrency}) => presentmentCurrency === 'EUR'),
    ).toBeGreaterThan(60);
    expect(new Set(orders.map(({countryCode}) => countryCode)).size).toBe(4);
  });
});
