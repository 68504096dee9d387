import {card, DAY, type DemoOrder, HOUR, refundLine} from './demo-order';

const visa = card('Visa', '1881');

/** Greta lives in Berlin and pays in euros. Oldest first. */
export const GRETAS_ORDERS: readonly DemoOrder[] = [
  {
    age: 58 * DAY,
    lines: [{handle: 'rya'}, {handle: 'aurora'}],
    payment: visa.paid,
    history: [
      {age: 57 * DAY, event: refundLine(0)},
      {age: 56 * DAY, event: {event: 'ship'}},
      {age: 50 * DAY, event: {event: 'deliver'}},
    ],
  },
  {
    age: 3 * DAY,
    lines: [{handle: 'fjord-at-dawn'}],
    payment: visa.paid,
    history: [{age: 2 * DAY, event: {event: 'ship'}}],
  },
  {
    age: 9 * HOUR,
    lines: [{handle: 'ae-oe-aa'}],
    payment: visa.paid,
    history: [{age: 2 * HOUR, event: {event: 'pick'}}],
  },
  {
    age: 13,
    lines: [{handle: 'fern-study', variant: 1}],
    payment: visa.paid,
  },
];
