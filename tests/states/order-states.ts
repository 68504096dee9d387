import {orderPath, type Stage} from './stage';
import type {State} from './state';

type OrderInput = Parameters<Stage['order']>[0];

/** The page of an order of this kind. */
const ofOrder = (name: string, input: OrderInput): State => ({
  name: `order-${name}`,
  prepare: async (stage) => orderPath((await stage.order(input)).id),
});

/** Everything that the order page can say. */
export const ORDER_STATES: readonly State[] = [
  ofOrder('open', {
    ageMinutes: 5,
    lines: [
      {handle: 'fjord-at-dawn', quantity: 2},
      {handle: 'half-moons', quantity: 1},
    ],
  }),
  ofOrder('nearly-over', {ageMinutes: 58.5}),
  ofOrder('authorised', {financialState: 'authorized'}),
  ofOrder('unpaid', {financialState: 'pending'}),
  ofOrder('partly-paid-with-gift-card', {
    payments: [{gateway: 'gift_card', amount: '300.00'}, {gateway: 'vipps'}],
  }),
  ofOrder('being-packed', {fulfillmentState: 'in_progress'}),
  ofOrder('window-closed', {ageMinutes: 90}),
  ofOrder('shipped', {fulfillmentState: 'fulfilled', ageMinutes: 2000}),
  ofOrder('delivered', {fulfillmentState: 'delivered', ageMinutes: 6000}),
  {
    name: 'order-several-parcels',
    prepare: async (stage) => {
      const order = await stage.order({
        lines: [{handle: 'fjord-at-dawn', quantity: 2}],
        fulfillmentState: 'partially_fulfilled',
        ageMinutes: 3000,
      });
      await stage.shop.orderEvent(order.id, {
        event: 'ship',
        trackingNumber: '370123456789012345',
        trackingCompany: 'Posten',
        trackingUrl: 'https://sporing.example/370123456789012345',
      });
      return orderPath(order.id);
    },
  },
  {
    name: 'order-refunds',
    prepare: async (stage) => {
      const order = await stage.order({fulfillmentState: 'delivered'});
      await stage.shop.orderEvent(order.id, {
        event: 'refund',
        amount: '100.00',
      });
      await stage.shop.orderEvent(order.id, {event: 'refund', amount: '50.00'});
      return orderPath(order.id);
    },
  },
  {
    name: 'order-refund-failed',
    prepare: async (stage) => {
      const order = await stage.order({fulfillmentState: 'delivered'});
      await stage.shop.orderEvent(order.id, {
        event: 'refund',
        amount: '100.00',
      });
      await stage.shop.orderEvent(order.id, {event: 'refund-fails'});
      return orderPath(order.id);
    },
  },
  {
    name: 'order-being-cancelled',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.fail(
        order,
        'admin',
        'CancelOrder',
        {kind: 'jobDelay', milliseconds: 600_000},
        1,
      );
      await stage.cancel(order);
      return orderPath(order.id);
    },
  },
  {
    name: 'order-warehouse-asked',
    prepare: async (stage) => {
      const order = await stage.order({fulfillmentState: 'accepted'});
      await stage.cancel(order);
      return orderPath(order.id);
    },
  },
  {
    name: 'order-failed-with-help',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.fail(
        order,
        'admin',
        'CancelOrder',
        {kind: 'jobFailure', message: 'Not today'},
        1,
      );
      await stage.cancel(order);
      return orderPath(order.id);
    },
  },
  {
    name: 'order-cancelled',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.cancelled(order);
      return orderPath(order.id);
    },
  },
  {
    name: 'order-cancelled-by-staff',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.shop.orderEvent(order.id, {event: 'cancel'});
      return orderPath(order.id);
    },
  },
  {
    name: 'order-cancellation-unknown',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.fail(order, 'admin', 'CancellableOrder');
      return orderPath(order.id);
    },
  },
  {
    name: 'order-unreachable',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.fail(order, 'customer', 'Order');
      return orderPath(order.id);
    },
  },
  {name: 'order-not-found', prepare: () => orderPath(999_999)},
  {name: 'order-list', prepare: () => '/account/orders'},
  {name: 'sign-in-failed', prepare: () => '/account/login/failed'},
];
