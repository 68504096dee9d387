import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {OrderSnapshot} from '~/cancellation/order-snapshot';
import {DEFAULT_POLICY, type Policy} from '~/cancellation/policy';
import {
  offerKey,
  type RefundOffer,
  refundOffers,
} from '~/cancellation/refund-offers';
import {isShortOf, refundOutcome} from '~/cancellation/refund-outcome';
import {isPositive, sumMoney} from '~/shopify/money-arithmetic';
import {snapshot, transaction} from './orders';

const later = '2026-11-23T12:30:00Z';
const BEGINNING = {startedAt: '2026-11-23T12:20:00Z', paidBackBefore: []};

/** What comes back the way it was paid. */
const refundPreview = (order: OrderSnapshot) =>
  refundOffers(order, DEFAULT_POLICY).flatMap(({parts}) => parts);

describe('what comes back the way it was paid', () => {
  it('gives back what was paid, to the card it was paid with', () => {
    expect(refundPreview(snapshot())).toEqual([
      {
        kind: 'card',
        destination: 'Visa •••• 4242',
        amount: {amount: '1290.00', currencyCode: 'NOK'},
      },
    ]);
  });

  it('takes off what was paid back before', () => {
    const order = snapshot({
      transactions: [
        transaction({id: 'a'}),
        transaction({id: 'b', kind: 'REFUND', parentId: 'a', value: '290.5'}),
        transaction({
          id: 'c',
          kind: 'REFUND',
          parentId: 'a',
          value: '99.5',
          status: 'PENDING',
        }),
        transaction({
          id: 'd',
          kind: 'REFUND',
          parentId: 'a',
          value: '1000',
          status: 'FAILURE',
        }),
      ],
    });
    expect(refundPreview(order).map(({amount}) => amount.amount)).toEqual([
      '900.00',
    ]);
  });

  it('releases what was only reserved', () => {
    const order = snapshot({
      transactions: [transaction({kind: 'AUTHORIZATION'})],
    });
    expect(refundPreview(order)).toMatchObject([
      {kind: 'release', amount: {amount: '1290.00'}},
    ]);
  });

  it('splits an authorisation that was captured in part', () => {
    const order = snapshot({
      transactions: [
        transaction({id: 'a', kind: 'AUTHORIZATION', value: '1000.0'}),
        transaction({id: 'b', kind: 'CAPTURE', parentId: 'a', value: '400.0'}),
      ],
    });
    expect(refundPreview(order)).toMatchObject([
      {kind: 'card', amount: {amount: '400.00'}},
      {kind: 'release', amount: {amount: '600.00'}},
    ]);
  });

  it('promises no refund by Shopify for what was paid outside it', () => {
    const order = snapshot({
      transactions: [
        transaction({isManual: true, card: null, gatewayName: 'Invoice'}),
      ],
    });
    expect(refundPreview(order)).toMatchObject([
      {kind: 'manual', destination: 'Invoice'},
    ]);
  });

  it('has nothing for an order that was not paid, or whose payment failed or was voided', () => {
    for (const transactions of [
      [],
      [transaction({status: 'FAILURE'})],
      [
        transaction({id: 'a', kind: 'AUTHORIZATION'}),
        transaction({id: 'b', kind: 'VOID', parentId: 'a'}),
      ],
    ]) {
      expect(refundPreview(snapshot({transactions}))).toEqual([]);
    }
  });
});

describe('refundOutcome', () => {
  it('reads what Shopify booked since the attempt began, and no earlier refund', () => {
    const order = snapshot({
      transactions: [
        transaction({id: 'a'}),
        transaction({id: 'b', kind: 'REFUND', parentId: 'a', value: '290.0'}),
        transaction({
          id: 'c',
          kind: 'REFUND',
          parentId: 'a',
          value: '1000.0',
          createdAt: later,
        }),
      ],
    });
    expect(refundOutcome(order, BEGINNING)).toMatchObject([
      {
        kind: 'card',
        destination: 'Visa •••• 4242',
        amount: {amount: '1000.00'},
      },
    ]);
  });

  it('gives nothing for an invoice that fell away', () => {
    const order = snapshot({
      transactions: [
        transaction({id: 'a', status: 'PENDING', isManual: true}),
        transaction({
          id: 'b',
          kind: 'VOID',
          parentId: 'a',
          isManual: true,
          createdAt: later,
        }),
      ],
    });
    expect(refundPreview(order)).toEqual([]);
    expect(refundOutcome(order, BEGINNING)).toEqual([]);
  });

  it('is what the preview promised', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 99_999_999}),
        fc.double({min: 0, max: 1, noNaN: true}),
        (paid, share) => {
          const decimal = (minor: number) =>
            `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
          const before = Math.floor(paid * share);
          const transactions = [
            transaction({id: 'a', value: decimal(paid)}),
            transaction({
              id: 'b',
              kind: 'REFUND',
              parentId: 'a',
              value: decimal(before),
            }),
          ];
          const promised = refundPreview(snapshot({transactions}));
          const refund = transaction({
            id: 'c',
            kind: 'REFUND',
            parentId: 'a',
            value: decimal(paid - before),
            createdAt: later,
          });
          const given = refundOutcome(
            snapshot({transactions: [...transactions, refund]}),
            BEGINNING,
          );
          expect(given).toEqual(promised);
        },
      ),
    );
  });
});

describe('the customer’s choice', () => {
  const free: Policy = {...DEFAULT_POLICY, withdrawalCountries: []};
  const offersOf = (order: OrderSnapshot, change: Partial<Policy>) =>
    refundOffers(order, {...free, ...change});
  const routes = (offers: readonly RefundOffer[]) =>
    offers.map(({route}) => route);
  const both: Partial<Policy> = {refundRoutes: ['store-credit', 'original']};

  it('is between what the merchant allows, the first choice in front', () => {
    expect(routes(offersOf(snapshot(), {}))).toEqual(['original']);
    expect(routes(offersOf(snapshot(), both))).toEqual([
      'store-credit',
      'original',
    ]);
    expect(
      routes(offersOf(snapshot(), {refundRoutes: ['store-credit']})),
    ).toEqual(['store-credit']);
  });

  it('always has the way it was paid for whoever may withdraw', () => {
    const offers = offersOf(snapshot(), {
      refundRoutes: ['store-credit'],
      withdrawalCountries: ['NO'],
    });
    expect(routes(offers)).toEqual(['store-credit', 'original']);
  });

  it.each([
    ['a company', {purchaser: 'company'}],
    ['an order without a customer', {customerNumber: null}],
    [
      'money that is only reserved',
      {
        transactions: [transaction({kind: 'AUTHORIZATION'})],
      },
    ],
    [
      'an invoice that is not paid',
      {
        transactions: [transaction({status: 'PENDING', isManual: true})],
      },
    ],
  ] satisfies [string, Partial<OrderSnapshot>][])(
    'has no store credit for %s',
    (_what, change) => {
      expect(routes(offersOf(snapshot(change), both))).toEqual(['original']);
    },
  );

  it('adds the merchant’s bonus to fresh money only', () => {
    const order = snapshot({
      transactions: [
        transaction({id: 'a', gateway: 'gift_card', card: null, value: '300'}),
        transaction({id: 'b', value: '990'}),
      ],
    });
    const [credit] = offersOf(order, {...both, storeCreditBonusPercent: '10'});
    expect(credit).toMatchObject({
      parts: [
        {
          kind: 'store-credit',
          amount: {amount: '1290.00', currencyCode: 'NOK'},
        },
      ],
      bonus: {amount: '99.00', currencyCode: 'NOK'},
    });
  });

  it('keeps a fee from the last payment first, and never more than was received', () => {
    const order = snapshot({
      transactions: [
        transaction({id: 'a', gateway: 'gift_card', card: null, value: '300'}),
        transaction({id: 'b', value: '990'}),
      ],
    });
    const [offer] = offersOf(order, {fee: {amounts: {NOK: '49.50'}}});
    expect(offer).toMatchObject({
      fee: {amount: '49.50'},
      parts: [
        {kind: 'gift-card', amount: {amount: '300.00'}},
        {kind: 'card', amount: {amount: '940.50'}},
      ],
      payouts: [
        {transactionId: 'a', amount: {amount: '300.00'}},
        {transactionId: 'b', amount: {amount: '940.50'}},
      ],
    });
    const [poor] = offersOf(order, {fee: {amounts: {NOK: '5000'}}});
    expect(poor).toMatchObject({fee: {amount: '1290.00'}, parts: []});
  });

  it('takes no fee from whoever may withdraw, in no other currency, and from nothing that is only reserved', () => {
    const fee = {percent: '10'};
    expect(
      refundOffers(snapshot(), {...DEFAULT_POLICY, fee})[0]?.fee,
    ).toBeNull();
    expect(
      offersOf(snapshot(), {fee: {amounts: {EUR: '5'}}})[0]?.fee,
    ).toBeNull();
    const reserved = snapshot({
      transactions: [transaction({kind: 'AUTHORIZATION'})],
    });
    expect(offersOf(reserved, {fee})[0]).toMatchObject({
      fee: null,
      parts: [{kind: 'release', amount: {amount: '1290.00'}}],
    });
  });

  it('gives back and keeps, together, exactly what was received', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 1, max: 9_999_999}), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.integer({min: 0, max: 10_000}),
        (payments, hundredths) => {
          const decimal = (minor: number) =>
            `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
          const order = snapshot({
            transactions: payments.map((minor, index) =>
              transaction({id: String(index), value: decimal(minor)}),
            ),
          });
          const offers = offersOf(order, {
            ...both,
            fee: {percent: decimal(hundredths)},
          });
          const received = payments.reduce((sum, minor) => sum + minor, 0);
          for (const {parts, fee} of offers) {
            const amounts = parts.map(({amount}) => amount);
            const total = sumMoney(fee ? [...amounts, fee] : amounts, 'NOK');
            expect(total.amount).toBe(decimal(received));
          }
        },
      ),
    );
  });

  it('is told apart by its sums', () => {
    const key = (change: Partial<Policy>) =>
      offersOf(snapshot(), {...both, ...change}).map(offerKey);
    expect(key({})).not.toEqual(key({storeCreditBonusPercent: '1'}));
    expect(key({})).not.toEqual(key({fee: {percent: '1'}}));
  });
});

describe('isShortOf', () => {
  const [promised] = refundOffers(snapshot(), DEFAULT_POLICY);
  const parts = promised?.parts ?? [];
  const booked = (value: string) =>
    refundOutcome(
      snapshot({
        transactions: [
          transaction({id: 'a'}),
          transaction({
            id: 'b',
            kind: 'REFUND',
            parentId: 'a',
            value,
            createdAt: later,
          }),
        ],
      }),
      {startedAt: later, paidBackBefore: []},
    );

  it.each([
    ['1289.99', true],
    ['1290.00', false],
    ['1290.01', false],
  ])('%s of 1290: %s', (value, isShort) => {
    expect(parts.every(({amount}) => isPositive(amount))).toBe(true);
    expect(isShortOf(booked(value), parts)).toBe(isShort);
  });
});
