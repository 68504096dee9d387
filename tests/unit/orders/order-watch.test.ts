import {describe, expect, it} from 'vitest';
import {cancellationPanelView} from '~/cancellation/cancellation-panel-view.server';
import type {CancellationState} from '~/cancellation/cancellation-state';
import {LOCALES} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {orderView} from '~/orders/order-view';
import {orderWatch} from '~/orders/order-watch';
import {ShopifyUnavailable} from '~/shopify/errors';
import {fulfillment, line, order, transaction} from './order-fixture';

const [english] = LOCALES;
const messages = messagesFor(english);
type OrderChange = Parameters<typeof order>[0];

const refusedFor = (
  code: 'SHIPPED' | 'BEING_PACKED' | 'ALREADY_CANCELLED',
): CancellationState => ({
  kind: 'refused',
  decision: {kind: 'refuse', code, facts: {}, until: null},
});
const cancelled = (money: 'settled' | 'due'): CancellationState => ({
  kind: 'cancelled',
  cancelledAt: '2026-11-14T14:00:00Z',
  refund: [],
  fee: null,
  bonus: null,
  money,
  isShipped: false,
});

function watch(
  change: OrderChange,
  state: CancellationState | ShopifyUnavailable,
) {
  const found = {
    order: order(change),
    lines: [line()],
    customerId: 'gid://shopify/Customer/1',
  };
  const panel = cancellationPanelView(
    state instanceof ShopifyUnavailable
      ? state
      : {
          state,
          orderName: '#1001',
          reading: null,
          ownership: {
            orderId: found.order.id,
            orderName: '#1001',
            customerId: found.customerId,
          },
        },
    english,
    messages,
  );
  const view = orderView(english, messages, found, []);
  return orderWatch(found, view, panel, messages.order);
}

const DELIVERED: OrderChange = {
  fulfillmentStatus: 'FULFILLED',
  fulfillments: {nodes: [fulfillment({latestShipmentStatus: 'DELIVERED'})]},
};
const CANCELLED: OrderChange = {cancelledAt: '2026-11-14T14:00:00Z'};
const refund = (status: 'SUCCESS' | 'PENDING') => [
  transaction(),
  transaction({kind: 'REFUND', status}),
];
const UNAVAILABLE = new ShopifyUnavailable('admin', 'down');

describe('an open order page', () => {
  it.each<
    [string, OrderChange, CancellationState | ShopifyUnavailable, boolean]
  >([
    [
      'is on its way to the warehouse',
      {},
      {kind: 'in-progress', act: 'whole'},
      true,
    ],
    [
      'is being packed',
      {fulfillmentStatus: 'IN_PROGRESS'},
      refusedFor('BEING_PACKED'),
      true,
    ],
    [
      'is on the road',
      {...DELIVERED, fulfillments: {nodes: [fulfillment()]}},
      refusedFor('SHIPPED'),
      true,
    ],
    ['has arrived', DELIVERED, refusedFor('SHIPPED'), false],
    [
      'has arrived, and a refund is under way',
      {...DELIVERED, transactions: refund('PENDING')},
      refusedFor('SHIPPED'),
      true,
    ],
    ['has arrived, and the Admin API is down', DELIVERED, UNAVAILABLE, true],
    ['is cancelled', CANCELLED, cancelled('settled'), false],
    [
      'is cancelled by staff',
      CANCELLED,
      refusedFor('ALREADY_CANCELLED'),
      false,
    ],
    ['is cancelled, money under way', CANCELLED, cancelled('due'), true],
    [
      'is cancelled, the bank at work',
      {...CANCELLED, transactions: refund('PENDING')},
      cancelled('settled'),
      true,
    ],
  ])('of one that %s', (_, change, state, isAwaited) => {
    expect(watch(change, state).isAwaited).toBe(isAwaited);
  });

  it('has news when the warehouse moves, when money does and when the answer does', () => {
    const before = watch({}, refusedFor('SHIPPED')).version;
    expect(watch({}, refusedFor('SHIPPED')).version).toBe(before);
    for (const changed of [
      watch({fulfillmentStatus: 'IN_PROGRESS'}, refusedFor('SHIPPED')),
      watch({transactions: refund('SUCCESS')}, refusedFor('SHIPPED')),
      watch({}, refusedFor('BEING_PACKED')),
      watch({}, {kind: 'in-progress', act: 'whole'}),
    ]) {
      expect(changed.version).not.toBe(before);
    }
  });

  it('says what is new in a sentence', () => {
    expect(
      watch({fulfillmentStatus: 'IN_PROGRESS'}, refusedFor('BEING_PACKED'))
        .news,
    ).toBe(
      "The order has changed: Being packed. This order can't be cancelled.",
    );
  });

  it('does not take an answer that did not come for news', () => {
    expect(watch({}, UNAVAILABLE).version).toBeNull();
  });
});
