import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {refundOutcome, refundPreview} from '~/cancellation/refund-preview';
import {snapshot, transaction} from './orders';

const later = '2026-11-23T12:30:00Z';

describe('refundPreview', () => {
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
    expect(refundOutcome(order, '2026-11-23T12:20:00Z')).toMatchObject([
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
    expect(refundOutcome(order, '2026-11-23T12:20:00Z')).toEqual([]);
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
            '2026-11-23T12:20:00Z',
          );
          expect(given).toEqual(promised);
        },
      ),
    );
  });
});
