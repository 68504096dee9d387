import {cancelPath, orderOn, orderPath, press, type Stage} from './stage';
import type {State} from './state';

type OrderInput = Parameters<Stage['order']>[0];

/** The cancel page of an order of this kind. */
const ofOrder = (
  name: string,
  input: OrderInput,
  act?: State['act'],
): State => ({
  name: `cancel-${name}`,
  prepare: async (stage) => cancelPath((await stage.order(input)).id),
  act,
});

/** The cancel page after something has happened to the order. */
const afterEvent = (
  name: string,
  input: OrderInput,
  event: Parameters<Stage['shop']['orderEvent']>[1],
): State => ({
  name: `cancel-${name}`,
  prepare: async (stage) => {
    const order = await stage.order(input);
    await stage.shop.orderEvent(order.id, event);
    return cancelPath(order.id);
  },
});

/** The cancel page before anything is done: its form, and every way of saying no. */
export const CANCEL_STATES: readonly State[] = [
  ofOrder('open', {
    lines: [
      {handle: 'fjord-at-dawn', quantity: 2},
      {handle: 'half-moons', quantity: 1},
    ],
  }),
  ofOrder('several-payments', {
    payments: [{gateway: 'gift_card', amount: '300.00'}, {gateway: 'vipps'}],
  }),
  ofOrder('authorised', {financialState: 'authorized'}),
  ofOrder('nothing-paid', {financialState: 'pending'}),
  ofOrder('warehouse-has-it', {fulfillmentState: 'accepted'}),
  ofOrder('comment-too-long', {}, async (page) => {
    await page.locator('main textarea').fill('Too long. '.repeat(60));
    await press(page);
  }),
  ofOrder('stale-form', {}, async (page) => {
    await page.locator('main textarea').fill('Still true after all that');
    // Shopify's login still knows the customer and sends them straight back.
    await page.context().clearCookies({name: 'session'});
    const other = await page.context().newPage();
    await other.goto(orderPath(orderOn(page).id));
    await other.close();
    await press(page);
  }),
  ofOrder('sum-changed', {}, async (page, {shop}) => {
    const change = {event: 'refund', amount: '100.00'} as const;
    await shop.orderEvent(orderOn(page).id, change);
    await press(page);
  }),
  {
    name: 'cancel-failed-before',
    prepare: async (stage) => {
      const order = await stage.order();
      const effect = {kind: 'jobFailure', message: 'Not today'} as const;
      await stage.fail(order, 'admin', 'CancelOrder', effect, 1);
      await stage.cancel(order);
      return cancelPath(order.id);
    },
  },
  {
    name: 'cancel-unreachable',
    prepare: async (stage) => {
      const order = await stage.order();
      await stage.fail(order, 'admin', 'CancellableOrder');
      return cancelPath(order.id);
    },
  },
  ofOrder('outcome-unknown', {}, async (page, stage) => {
    await page.locator('main textarea').fill('Kept all the same');
    await stage.fail(orderOn(page), 'admin', 'CancellableOrder');
    await press(page);
  }),
  ofOrder('refused-being-packed', {fulfillmentState: 'in_progress'}),
  ofOrder('refused-window-closed', {ageMinutes: 90}),
  ofOrder('refused-shipped', {fulfillmentState: 'fulfilled'}),
  ofOrder('refused-partly-shipped', {
    fulfillmentState: 'partially_fulfilled',
    lines: [{handle: 'fjord-at-dawn', quantity: 2}],
  }),
  ofOrder('refused-product', {lines: [{handle: 'your-name-in-type'}]}),
  ofOrder('refused-gift-card', {lines: [{handle: 'gift-card'}]}),
  ofOrder('refused-paid-back', {financialState: 'refunded'}),
  ofOrder('refused-warehouse-has-it', {fulfillmentState: 'submitted'}),
  ofOrder('refused-warehouse-no', {fulfillmentState: 'cancellation_rejected'}),
  afterEvent('refused-cancelled-by-staff', {}, {event: 'cancel'}),
  {name: 'cancel-not-found', prepare: () => cancelPath(999_999)},
];
