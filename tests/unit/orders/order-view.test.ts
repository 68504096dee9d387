import {describe, expect, it} from 'vitest';
import {LOCALES} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {type CompleteOrder, orderView} from '~/orders/order-view';
import {fulfillment, kroner, line, order, transaction} from './order-fixture';

const [english, norwegian] = LOCALES;
type Order = CompleteOrder['order'];

const view = (
  more: Partial<Order> = {},
  lines = [line()],
  locale: (typeof LOCALES)[number] = english,
) => orderView(locale, messagesFor(locale), {order: order(more), lines}, []);

/** Intl parts amounts and currencies by blanks that do not break. */
const plain = (text: string) => text.replace(/\s/g, ' ');
const sums = (more?: Partial<Order>, lines = [line()]) =>
  view(more, lines).totals.map(
    ({label, amount}) => `${label}: ${plain(amount)}`,
  );

describe('an order', () => {
  it('is dated by the shop’s clock in the visitor’s language', () => {
    expect(view().title).toBe('Order #1001');
    expect(view().placedText).toBe('Placed 14 November 2026 at 14:05');
    expect(view({}, [line()], norwegian).placedText).toBe(
      'Lagt inn 14. november 2026 kl. 14:05',
    );
    expect(view({}, [line()], norwegian).title).toBe('Bestilling #1001');
  });

  it('goes to its address, with the telephone number that the carrier has', () => {
    const shippingAddress = {
      formatted: ['Kari Nordmann', '0155 Oslo'],
      phoneNumber: '+4722000000',
    };
    expect(view({shippingAddress}).address).toEqual([
      'Kari Nordmann',
      '0155 Oslo',
      'Phone: +4722000000',
    ]);
    expect(view({shippingAddress: null}).address).toBeNull();
  });
});

describe('its lines', () => {
  const [first] = view({}, [
    line({
      quantity: 2,
      customAttributes: [
        {key: 'Name', value: 'Åse'},
        {key: '_upload', value: 'internal'},
        {key: 'Greeting', value: ''},
      ],
      discountAllocations: [
        {
          allocatedAmount: kroner('258.0'),
          discountApplication: {code: 'TRYKK10'},
        },
      ],
    }),
  ]).lines;

  it('name what was chosen and written, not what is between shop and apps', () => {
    expect(first?.details).toEqual([
      {name: 'Size', value: '50 × 70 cm'},
      {name: 'Frame', value: 'Oak'},
      {name: 'Name', value: 'Åse'},
    ]);
  });

  it('show the price with and without the discount', () => {
    expect(plain(first?.quantity ?? '')).toBe('2 × NOK 1,290');
    expect(plain(first?.fullPrice ?? '')).toBe('NOK 2,580');
    expect(plain(first?.total ?? '')).toBe('NOK 2,322');
    expect(first?.discounts.map(plain)).toEqual(['TRYKK10: -NOK 258']);
  });

  it('do not name a choice that the product does not have', () => {
    const [gift] = view({}, [
      line({
        variantTitle: 'Default Title',
        variantOptions: [{name: 'Title', value: 'Default Title'}],
      }),
    ]).lines;
    expect(gift?.details).toEqual([]);
  });
});

describe('its sum', () => {
  it('adds up to the total, tax included', () => {
    expect(sums()).toEqual([
      'Goods: NOK 1,290',
      'Delivery (Posten): NOK 99',
      'Total: NOK 1,389',
      'Of which VAT: NOK 277.80',
    ]);
  });

  it('does not call a tax included that was added', () => {
    expect(sums({totalPrice: kroner('1666.8')})).toContain('VAT: NOK 277.80');
  });

  it('takes each discount off once, over lines and delivery', () => {
    const discounted = line({
      discountAllocations: [
        {
          allocatedAmount: kroner('129.0'),
          discountApplication: {code: 'TRYKK10'},
        },
      ],
    });
    expect(
      sums(
        {
          totalPrice: kroner('2322.0'),
          shippingDiscountAllocations: [
            {
              allocatedAmount: kroner('99.0'),
              discountApplication: {title: 'Free delivery'},
            },
          ],
        },
        [discounted, discounted],
      ),
    ).toEqual([
      'Goods: NOK 2,580',
      'Discount (TRYKK10): -NOK 258',
      'Discount (Free delivery): -NOK 99',
      'Delivery (Posten): NOK 99',
      'Total: NOK 2,322',
      'Of which VAT: NOK 277.80',
    ]);
  });

  it('tells what came back and what is owed', () => {
    expect(sums({totalRefunded: kroner('500.0')})).toContain(
      'Refunded: -NOK 500',
    );
    const paymentInformation = {totalOutstandingAmount: kroner('1389.0')};
    expect(sums({paymentInformation})).toContain('Left to pay: NOK 1,389');
    expect(
      sums({paymentInformation, cancelledAt: '2026-11-15T09:00:00Z'}),
    ).not.toContain('Left to pay: NOK 1,389');
  });
});

describe('its parcels', () => {
  const parcels = view({
    fulfillmentStatus: 'FULFILLED',
    fulfillments: {
      nodes: [
        fulfillment({
          latestShipmentStatus: 'DELIVERED',
          events: {
            nodes: [{status: 'DELIVERED', happenedAt: '2026-11-17T10:30:00Z'}],
          },
          trackingInformation: [
            {
              company: 'Posten',
              number: 'LA123',
              url: 'https://sporing.posten.no/sporing/LA123',
            },
          ],
        }),
        fulfillment({
          id: 'gid://shopify/Fulfillment/2',
          createdAt: '2026-11-18T09:00:00Z',
          estimatedDeliveryAt: '2026-11-24T09:00:00Z',
          trackingInformation: [
            {company: 'Bring', number: 'B9', url: 'javascript:alert(1)'},
          ],
        }),
        fulfillment({
          id: 'gid://shopify/Fulfillment/3',
          status: 'CANCELLED',
        }),
      ],
    },
  });

  it('are numbered and say where each is, since when', () => {
    expect(
      parcels.parcels.map(({title, status, since}) => [
        title,
        status,
        since.text,
      ]),
    ).toEqual([
      ['Parcel 1 of 3', 'Delivered', '17 November 2026 at 11:30'],
      ['Parcel 2 of 3', 'Shipped', '18 November 2026 at 10:00'],
      ['Parcel 3 of 3', 'Called off, not sent', '15 November 2026 at 10:00'],
    ]);
    expect(parcels.parcels[1]?.expected).toBe('Expected 24 November 2026');
    expect(parcels.status.text).toBe('Partly delivered');
  });

  it('link to web pages only', () => {
    expect(parcels.parcels[0]?.tracking[0]?.link).toEqual({
      url: 'https://sporing.posten.no/sporing/LA123',
      name: 'Track parcel LA123',
    });
    expect(parcels.parcels[1]?.tracking[0]).toEqual({
      company: 'Bring',
      number: 'B9',
      link: null,
    });
  });

  it('stand in the history, called-off ones aside', () => {
    expect(parcels.timeline.map(({text}) => text)).toEqual([
      'Order placed and paid',
      'Parcel 1 shipped',
      'Parcel 1 delivered',
      'Parcel 2 shipped',
    ]);
  });

  it('of gift cards are none', () => {
    const digital = view({
      fulfillmentStatus: 'FULFILLED',
      fulfillments: {nodes: [fulfillment({requiresShipping: false})]},
    });
    expect(digital.parcels[0]?.title).toBe('Sent by e-mail');
    expect(digital.timeline.at(-1)?.text).toBe('Sent by e-mail');
    expect(digital.status.text).toBe('Delivered');
  });
});

describe('its payments', () => {
  const payments = (...transactions: Order['transactions']) => {
    const {payments: made, refunds} = view({transactions});
    return [...made, ...refunds].map(
      ({method, amount, state}) => `${method}, ${plain(amount)}: ${state}`,
    );
  };
  const authorization = transaction({kind: 'AUTHORIZATION'});

  it('name card, gift card and cash', () => {
    const giftCard = transaction({
      type: 'GIFT_CARD',
      paymentDetails: null,
      giftCardDetails: {last4: 'x7k2'},
    });
    const cash = transaction({
      type: 'CASH_ON_DELIVERY',
      status: 'PENDING',
      paymentDetails: null,
    });
    expect(payments(transaction(), giftCard, cash)).toEqual([
      'Visa ending in 4242, NOK 1,389: Paid 14 November 2026',
      'Gift card ending in x7k2, NOK 1,389: Paid 14 November 2026',
      'Cash on delivery, NOK 1,389: Not paid yet',
    ]);
  });

  it('leave out attempts that failed', () => {
    expect(
      payments(transaction({status: 'FAILURE'}), transaction()),
    ).toHaveLength(1);
  });

  it('tell a reservation from a payment', () => {
    const capture = transaction({kind: 'CAPTURE'});
    const released = transaction({kind: 'VOID'});
    expect(payments(authorization)).toEqual([
      'Visa ending in 4242, NOK 1,389: Reserved 14 November 2026, not charged',
    ]);
    expect(payments(authorization, capture)).toEqual([
      'Visa ending in 4242, NOK 1,389: Paid 14 November 2026',
    ]);
    expect(payments(authorization, released)).toEqual([
      'Visa ending in 4242, NOK 1,389: Reserved 14 November 2026, since released',
    ]);
  });

  it('tell a refund that arrived from one that is on its way or failed', () => {
    const refund = (status: 'SUCCESS' | 'PENDING' | 'FAILURE') =>
      transaction({kind: 'REFUND', status, createdAt: '2026-11-16T13:05:00Z'});
    const states = (...transactions: Order['transactions']) =>
      view({transactions}).refunds.map(({state}) => state);
    expect(states(refund('SUCCESS'))).toEqual(['Refunded 14 November 2026']);
    expect(states(refund('PENDING'))).toEqual([
      'Refund on its way since 14 November 2026',
    ]);
    expect(states(refund('FAILURE'), refund('SUCCESS'))).toHaveLength(1);
    expect(states(refund('FAILURE'))[0]).toContain('Refund failed');
  });
});

describe('its history', () => {
  it('of a reservation that a cancellation released', () => {
    const {timeline, status} = view({
      cancelledAt: '2026-11-14T14:00:00Z',
      financialStatus: 'VOIDED',
      transactions: [
        transaction({kind: 'AUTHORIZATION'}),
        transaction({
          kind: 'VOID',
          createdAt: '2026-11-14T14:00:00Z',
          processedAt: '2026-11-14T14:00:00Z',
        }),
      ],
    });
    expect(timeline.map(({text}) => plain(text))).toEqual([
      'Order placed, NOK 1,389 reserved',
      'Order cancelled',
      'The reservation was released',
    ]);
    expect(status).toEqual({
      text: 'Cancelled, nothing was charged',
      tone: 'over',
      steps: 0,
    });
  });

  it('of money that came later', () => {
    const {timeline} = view({
      transactions: [
        transaction({
          type: 'BANK_DEPOSIT',
          processedAt: '2026-11-16T08:00:00Z',
        }),
      ],
    });
    expect(timeline.map(({text}) => plain(text))).toEqual([
      'Order placed',
      'NOK 1,389 paid',
    ]);
  });
});
