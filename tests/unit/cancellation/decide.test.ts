import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decide} from '~/cancellation/decide';
import type {OrderSnapshot} from '~/cancellation/order-snapshot';
import {DEFAULT_POLICY, type Policy} from '~/cancellation/policy';
import type {RefusalCode} from '~/cancellation/rule';
import {line, minutesLater, owned, PLACED_AT, transaction} from './orders';

const fulfillmentOrder = (change: {
  status?: string;
  requestStatus?: string;
}) => ({
  id: 'gid://shopify/FulfillmentOrder/1',
  status: 'OPEN',
  requestStatus: 'UNSUBMITTED',
  canBeHeld: true,
  isLocationActive: true,
  holds: [],
  ...change,
});

interface Case {
  what: string;
  order?: Partial<OrderSnapshot>;
  policy?: Partial<Policy>;
  minutes?: number;
  answer: RefusalCode | 'cancel';
}

const CASES: Case[] = [
  {what: 'a fresh paid order', answer: 'cancel'},
  {
    what: 'authorised only',
    order: {financialStatus: 'AUTHORIZED'},
    answer: 'cancel',
  },
  {
    what: 'not paid yet, by invoice',
    order: {financialStatus: 'PENDING', transactions: []},
    answer: 'cancel',
  },
  {
    what: 'paid back in part',
    order: {financialStatus: 'PARTIALLY_REFUNDED'},
    answer: 'cancel',
  },
  {what: 'the last moment of the window', minutes: 59.999, answer: 'cancel'},
  {what: 'the end of the window', minutes: 60, answer: 'WINDOW_CLOSED'},
  {what: 'days later', minutes: 7200, answer: 'WINDOW_CLOSED'},
  {
    what: 'days later, without a window',
    minutes: 7200,
    policy: {windowMinutes: null},
    answer: 'cancel',
  },
  {
    what: 'on hold',
    order: {fulfillmentOrders: [fulfillmentOrder({status: 'ON_HOLD'})]},
    answer: 'cancel',
  },
  {
    what: 'scheduled',
    order: {fulfillmentOrders: [fulfillmentOrder({status: 'SCHEDULED'})]},
    answer: 'cancel',
  },
  {
    what: 'being packed',
    order: {fulfillmentOrders: [fulfillmentOrder({status: 'IN_PROGRESS'})]},
    answer: 'BEING_PACKED',
  },
  {
    what: 'one of two parcels being packed',
    order: {
      fulfillmentOrders: [
        fulfillmentOrder({}),
        fulfillmentOrder({status: 'IN_PROGRESS'}),
      ],
    },
    answer: 'BEING_PACKED',
  },
  {
    what: 'sent to a fulfilment service',
    order: {
      fulfillmentOrders: [fulfillmentOrder({requestStatus: 'SUBMITTED'})],
    },
    answer: 'WAREHOUSE_HAS_IT',
  },
  {
    what: 'accepted by a fulfilment service, which can be asked to stop',
    order: {fulfillmentOrders: [fulfillmentOrder({requestStatus: 'ACCEPTED'})]},
    answer: 'cancel',
  },
  {
    what: 'accepted by a fulfilment service that is not to be asked',
    order: {fulfillmentOrders: [fulfillmentOrder({requestStatus: 'ACCEPTED'})]},
    policy: {askFulfillmentService: false},
    answer: 'WAREHOUSE_HAS_IT',
  },
  {
    what: 'with a fulfilment service that would not stop',
    order: {
      fulfillmentOrders: [
        fulfillmentOrder({
          status: 'IN_PROGRESS',
          requestStatus: 'CANCELLATION_REJECTED',
        }),
      ],
    },
    answer: 'WAREHOUSE_REFUSED',
  },
  {
    what: 'turned down by a fulfilment service',
    order: {fulfillmentOrders: [fulfillmentOrder({requestStatus: 'REJECTED'})]},
    answer: 'cancel',
  },
  {
    what: 'shipped',
    order: {
      fulfillments: [{cancelled: false}],
      lines: [line({unfulfilledQuantity: 0})],
    },
    answer: 'SHIPPED',
  },
  {
    what: 'partly shipped',
    order: {fulfillments: [{cancelled: false}]},
    answer: 'PARTLY_SHIPPED',
  },
  {
    what: 'a shipment that was called off',
    order: {fulfillments: [{cancelled: true}]},
    answer: 'cancel',
  },
  {
    what: 'cancelled',
    order: {cancelledAt: PLACED_AT},
    answer: 'ALREADY_CANCELLED',
  },
  {
    what: 'a return is asked for',
    order: {returnStatus: 'RETURN_REQUESTED'},
    answer: 'RETURN_OPEN',
  },
  {
    what: 'a return is under way',
    order: {returnStatus: 'IN_PROGRESS'},
    answer: 'RETURN_OPEN',
  },
  {
    what: 'a payment is undecided',
    order: {transactions: [transaction({status: 'PENDING'})]},
    answer: 'PAYMENT_PENDING',
  },
  {
    what: 'an invoice that is not paid yet',
    order: {
      financialStatus: 'PENDING',
      transactions: [transaction({status: 'PENDING', isManual: true})],
    },
    answer: 'cancel',
  },
  {
    what: 'a gift card that was sent by e-mail',
    order: {
      fulfillments: [{cancelled: false}],
      lines: [line({isGiftCard: true, unfulfilledQuantity: 0})],
    },
    answer: 'GIFT_CARD',
  },
  {
    what: 'packed by a fulfilment service',
    order: {
      fulfillmentOrders: [
        fulfillmentOrder({status: 'IN_PROGRESS', requestStatus: 'ACCEPTED'}),
      ],
    },
    answer: 'cancel',
  },
  {
    what: 'a payment that failed before one that went through',
    order: {transactions: [transaction({status: 'FAILURE'}), transaction()]},
    answer: 'cancel',
  },
  {
    what: 'all paid back',
    order: {financialStatus: 'REFUNDED'},
    answer: 'ALREADY_REFUNDED',
  },
  {
    what: 'released',
    order: {financialStatus: 'VOIDED'},
    answer: 'ALREADY_REFUNDED',
  },
  {
    what: 'an excluded product',
    order: {lines: [line(), line({productTags: ['kan-ikke-avbestilles']})]},
    answer: 'PRODUCT_EXCLUDED',
  },
  {
    what: 'the tag in other letters',
    order: {lines: [line({productTags: [' Kan-Ikke-Avbestilles ']})]},
    answer: 'PRODUCT_EXCLUDED',
  },
  {
    what: 'an excluded product that was taken off the order',
    order: {
      lines: [
        line(),
        line({currentQuantity: 0, productTags: ['kan-ikke-avbestilles']}),
      ],
    },
    answer: 'cancel',
  },
  {
    what: 'a deleted product',
    order: {lines: [line({productTags: null})]},
    answer: 'PRODUCT_UNKNOWN',
  },
  {
    what: 'a deleted product, where no product is excluded',
    order: {lines: [line({productTags: null})]},
    policy: {blockedProductTags: []},
    answer: 'cancel',
  },
  {
    what: 'more of it than was read',
    order: {isComplete: false},
    answer: 'NOT_AVAILABLE',
  },
  {
    what: 'a gift card',
    order: {lines: [line({isGiftCard: true})]},
    answer: 'GIFT_CARD',
  },
  {
    what: 'cancelling switched off',
    policy: {enabled: false},
    answer: 'CANCELLATION_OFF',
  },
  {
    what: 'shipped and too late: what can’t be changed is said first',
    order: {
      fulfillments: [{cancelled: false}],
      lines: [line({unfulfilledQuantity: 0})],
    },
    minutes: 7200,
    answer: 'SHIPPED',
  },
];

describe('decide', () => {
  it.each(CASES)('$what: $answer', ({order, policy, minutes = 5, answer}) => {
    const decision = decide(
      owned(order),
      {...DEFAULT_POLICY, ...policy},
      minutesLater(minutes),
    );
    expect(decision.kind === 'refuse' ? decision.code : decision.kind).toBe(
      answer,
    );
  });

  it('names the moment at which the window closes', () => {
    expect(decide(owned(), DEFAULT_POLICY, minutesLater(5))).toMatchObject({
      kind: 'cancel',
      until: '2026-11-23T13:00:00.000Z',
    });
    expect(decide(owned(), DEFAULT_POLICY, minutesLater(90))).toMatchObject({
      code: 'WINDOW_CLOSED',
      facts: {closedAt: '2026-11-23T13:00:00.000Z'},
    });
  });

  it('allows nothing under a policy that can’t be read', () => {
    expect(decide(owned(), null, minutesLater(1))).toMatchObject({
      code: 'CANCELLATION_OFF',
    });
    expect(
      decide(owned({cancelledAt: PLACED_AT}), null, minutesLater(1)),
    ).toMatchObject({
      code: 'ALREADY_CANCELLED',
    });
  });

  it('changes its answer exactly at the moment it names', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 525_600}),
        fc.nat(),
        (windowMinutes, any) => {
          const policy = {...DEFAULT_POLICY, windowMinutes};
          const milliseconds = any % (windowMinutes * 60_000);
          const decision = decide(
            owned(),
            policy,
            minutesLater(milliseconds / 60_000),
          );
          expect(decision.kind).toBe('cancel');
          if (decision.kind !== 'cancel' || decision.until === null) return;
          const flip = Date.parse(decision.until);
          expect(decide(owned(), policy, new Date(flip - 1)).kind).toBe(
            'cancel',
          );
          expect(decide(owned(), policy, new Date(flip)).kind).toBe('refuse');
        },
      ),
    );
  });

  it('never opens a door by a tighter policy', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 10_000}),
        fc.integer({min: 0, max: 9_999}),
        fc.integer({min: 0, max: 20_000}),
        fc.array(fc.constantFrom('giclee', 'screenprint', 'nord'), {
          maxLength: 3,
        }),
        (windowMinutes, shorter, minutes, moreTags) => {
          const loose = {...DEFAULT_POLICY, windowMinutes};
          const tight = {
            ...loose,
            windowMinutes: Math.max(1, windowMinutes - shorter),
            blockedProductTags: [...loose.blockedProductTags, ...moreTags],
          };
          const now = minutesLater(minutes);
          if (decide(owned(), tight, now).kind === 'cancel') {
            expect(decide(owned(), loose, now).kind).toBe('cancel');
          }
        },
      ),
    );
  });
});
