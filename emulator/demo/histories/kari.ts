import {
  CANCELLED_BY_CUSTOMER,
  card,
  DAY,
  type DemoOrder,
  HOUR,
  refundLine,
  shipLine,
} from './demo-order';

const visa = card('Visa', '4242');

/** Kari has an order in every state that a cancellation rule looks at. Oldest first. */
export const KARIS_ORDERS: readonly DemoOrder[] = [
  // Delivered last year.
  {
    age: 392 * DAY,
    lines: [{handle: 'fjord-at-dawn', variant: 1}],
    payment: visa.paid,
    history: [
      {age: 391 * DAY, event: {event: 'ship'}},
      {age: 388 * DAY, event: {event: 'deliver'}},
    ],
  },
  // Cancelled and refunded.
  {
    age: 64 * DAY,
    lines: [{handle: 'spruce-and-mist'}],
    payment: visa.paid,
    history: [{age: 64 * DAY - 20, event: CANCELLED_BY_CUSTOMER}],
  },
  // Refunded in part before the rest was sent.
  {
    age: 24 * DAY,
    lines: [{handle: 'fern-study'}, {handle: 'cow-parsley'}],
    payment: visa.paid,
    history: [
      {age: 23 * DAY, event: refundLine(1)},
      {age: 22 * DAY, event: {event: 'ship'}},
      {age: 19 * DAY, event: {event: 'deliver'}},
    ],
  },
  // Two parcels: one has arrived, one is on its way.
  {
    age: 11 * DAY,
    lines: [
      {handle: 'three-hulls', variant: 1},
      {handle: 'rings-in-the-water', variant: 1},
    ],
    payment: visa.paid,
    history: [
      {age: 10 * DAY, event: shipLine(0)},
      {age: 7 * DAY, event: {event: 'deliver'}},
      {age: 2 * DAY, event: {event: 'ship'}},
    ],
  },
  // Old, paid, and nobody has begun.
  {
    age: 5 * DAY,
    lines: [{handle: 'ten-metre-contours'}],
    payment: visa.paid,
    note: 'Kan dere legge ved et kort?',
  },
  // On its way.
  {
    age: 4 * DAY,
    lines: [{handle: 'meadow-in-june', quantity: 2}],
    payment: visa.paid,
    history: [
      {age: 3 * DAY, event: {event: 'pick'}},
      {age: 3 * DAY - 2 * HOUR, event: {event: 'ship'}},
    ],
  },
  // Partly on its way.
  {
    age: 2 * DAY,
    lines: [{handle: 'blue-hour'}, {handle: 'polaris'}],
    payment: visa.paid,
    history: [{age: 20 * HOUR, event: shipLine(0)}],
  },
  // On hold.
  {
    age: 26 * HOUR,
    lines: [{handle: 'overprint-no-3'}],
    payment: visa.paid,
    history: [
      {
        age: 22 * HOUR,
        event: {
          event: 'hold',
          reason: 'INCORRECT_ADDRESS',
          notes: 'Husnummeret finnes ikke.',
        },
      },
    ],
  },
  // Being picked.
  {
    age: 18 * HOUR,
    lines: [{handle: 'hav'}, {handle: 'ampersand'}],
    payment: visa.paid,
    history: [{age: 1 * HOUR, event: {event: 'pick'}}],
  },
  // Accepted by a third-party fulfilment service.
  {
    age: 10 * HOUR,
    lines: [{handle: 'half-moons'}],
    payment: visa.paid,
    isAtThirdParty: true,
    history: [
      {age: 9 * HOUR, event: {event: 'submit-fulfillment-request'}},
      {age: 8 * HOUR, event: {event: 'accept-fulfillment-request'}},
    ],
  },
  // To be paid by invoice.
  {
    age: 5 * HOUR,
    lines: [{handle: 'spruce-and-mist'}],
    payment: {kind: 'pending', gateway: 'Faktura'},
  },
  // Made for her: it cannot be cancelled.
  {
    age: 50,
    lines: [
      {
        handle: 'your-name-in-type',
        customAttributes: [{key: 'Navn', value: 'KARI'}],
      },
    ],
    payment: visa.paid,
  },
  // Authorised, not yet captured.
  {
    age: 24,
    lines: [{handle: 'thirteen-moons'}],
    payment: visa.authorized,
  },
  // With a discount.
  {
    age: 16,
    lines: [{handle: 'cut-leaves'}, {handle: 'lit-windows'}],
    payment: visa.paid,
    discountCode: 'TRYKK10',
  },
  // Fresh and paid.
  {
    age: 6,
    lines: [{handle: 'aurora', variant: 1}, {handle: 'north-sea-swell'}],
    payment: visa.paid,
  },
];
