import {
  CANCELLED_BY_CUSTOMER,
  card,
  DAY,
  type DemoOrder,
  HOUR,
} from './demo-order';

const mastercard = card('Mastercard', '5454');

/** Oldest first. */
export const OLAS_ORDERS: readonly DemoOrder[] = [
  {
    age: 94 * DAY,
    lines: [{handle: 'twenty-nine'}],
    payment: mastercard.paid,
    history: [
      {age: 93 * DAY, event: {event: 'ship'}},
      {age: 90 * DAY, event: {event: 'deliver'}},
    ],
  },
  // A gift card is sent by e-mail at once.
  {
    age: 33 * DAY,
    lines: [{handle: 'gift-card'}],
    payment: mastercard.paid,
  },
  // Only authorised when it was cancelled: nothing was charged.
  {
    age: 28 * DAY,
    lines: [{handle: 'meadow-in-june'}],
    payment: mastercard.authorized,
    history: [{age: 28 * DAY - 11, event: CANCELLED_BY_CUSTOMER}],
  },
  {
    age: 6 * DAY,
    lines: [{handle: 'rowan', quantity: 2}],
    payment: mastercard.paid,
    history: [{age: 5 * DAY, event: {event: 'ship'}}],
  },
  {
    age: 30 * HOUR,
    lines: [{handle: 'rya'}],
    payment: {kind: 'pending', gateway: 'Cash on Delivery (COD)'},
  },
  {
    age: 40,
    lines: [{handle: 'ja-nei'}],
    payment: mastercard.authorized,
  },
  {
    age: 9,
    lines: [{handle: 'blue-hour', quantity: 2}],
    payment: mastercard.paid,
  },
];
