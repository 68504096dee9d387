import {describe, expect, it} from 'vitest';
import type {ItemsAct} from '~/cancellation/change/change-act';
import {outcomeOf, quantitiesOf} from '~/cancellation/change/committed';
import {difference} from '~/cancellation/change/items-agreement';
import {wishOf} from '~/cancellation/change/items-form';
import {
  checkWish,
  type ItemsOffer,
  type OfferedVariant,
} from '~/cancellation/change/items-offer';
import {
  type ItemsWish,
  piecesAfter,
  stepsTo,
} from '~/cancellation/change/items-wish';
import {payBack} from '~/cancellation/change/pay-back';
import {line, snapshot, transaction} from './orders';

const lineId = (number: number) => `gid://shopify/LineItem/${number}`;
const variantId = (number: number) => `gid://shopify/ProductVariant/${number}`;

/** Two pieces of variant 11 in line 1, and one of variant 21 in line 2. */
const order = snapshot({
  lines: [
    line({id: lineId(1), variantId: variantId(11), currentQuantity: 2}),
    line({id: lineId(2), variantId: variantId(21), currentQuantity: 1}),
    line({id: lineId(3), variantId: variantId(31), currentQuantity: 0}),
  ],
});

const wish = (
  lines: [line: number, quantity: number, variant?: number][],
  added: [variant: number, quantity: number][] = [],
): ItemsWish => ({
  lines: lines.map(([number, quantity, variant]) => ({
    lineItemId: lineId(number),
    quantity,
    variantId: variant === undefined ? null : variantId(variant),
  })),
  added: added.map(([variant, quantity]) => ({
    variantId: variantId(variant),
    quantity,
  })),
});

const set = (number: number, quantity: number) => ({
  kind: 'set' as const,
  lineItemId: lineId(number),
  quantity,
});
const add = (variant: number, quantity: number) => ({
  kind: 'add' as const,
  variantId: variantId(variant),
  quantity,
});

describe('the steps to what is wanted', () => {
  it.each([
    ['nothing for nothing', wish([[1, 2]]), []],
    ['a quantity', wish([[1, 1]]), [set(1, 1)]],
    ['another variant', wish([[1, 2, 12]]), [set(1, 0), add(12, 2)]],
    ['no piece of another variant', wish([[1, 0, 12]]), [set(1, 0)]],
    ['what is added', wish([], [[41, 3]]), [add(41, 3)]],
    ['what is added and there', wish([], [[21, 1]]), [set(2, 2)]],
    [
      'what is swapped for what is there',
      wish([[1, 2, 21]]),
      [set(1, 0), set(2, 3)],
    ],
    ['what was taken out before', wish([], [[31, 1]]), [add(31, 1)]],
    [
      'two lines into one',
      wish([
        [1, 2, 12],
        [2, 1, 12],
      ]),
      [set(1, 0), set(2, 0), add(12, 3)],
    ],
    ['not for a line that is gone', wish([[3, 5]]), []],
  ])('%s', (_name, wanted, steps) => {
    expect(stepsTo(order, wanted)).toEqual(steps);
  });

  it('leave so many pieces', () => {
    expect(piecesAfter(order, [set(1, 0), add(12, 2)])).toBe(3);
    expect(piecesAfter(order, [set(1, 0), set(2, 0)])).toBe(0);
  });

  it('are read from the form’s fields', () => {
    expect(
      wishOf({quantity_1: '1', variant_1: '12', add: '41', addQuantity: '2'}),
    ).toEqual(wish([[1, 1, 12]], [[41, 2]]));
    expect(wishOf({quantity_1: '1', add: ''})).toEqual(wish([[1, 1]]));
  });
});

describe('a wish', () => {
  const variant = (
    number: number,
    change: Partial<OfferedVariant> = {},
  ): OfferedVariant => ({
    id: variantId(number),
    productTitle: 'Fjord',
    title: `No ${number}`,
    choice: 'Size',
    price: {amount: '100.00', currencyCode: 'NOK'},
    isForSale: true,
    left: 2,
    ...change,
  });
  const offer: ItemsOffer = {
    byLine: new Map([
      [
        lineId(1),
        [variant(11, {left: 0}), variant(12), variant(13, {isForSale: false})],
      ],
    ]),
    toAdd: [variant(41, {left: null})],
  };

  it.each([
    ['can be had', wish([[1, 2, 12]]), {kind: 'fine'}],
    ['is nothing', wish([[1, 2, 11]]), {kind: 'nothing'}],
    [
      'leaves nothing',
      wish([
        [1, 0],
        [2, 0],
      ]),
      {kind: 'all-removed'},
    ],
    [
      'asks for more than is left',
      wish([[1, 3, 12]]),
      {
        kind: 'sold-out',
        title: 'Fjord, No 12',
      },
    ],
    ['asks for what is sold out', wish([[1, 1, 13]]), {kind: 'sold-out'}],
    ['asks for more of what is sold out', wish([[1, 3]]), {kind: 'sold-out'}],
    ['asks for less of what is sold out', wish([[1, 1]]), {kind: 'fine'}],
    [
      'asks for what is of another product',
      wish([[1, 1, 41]]),
      {
        kind: 'not-offered',
      },
    ],
    ['adds what is not offered', wish([], [[99, 1]]), {kind: 'not-offered'}],
    [
      'wants more of what is not sold any more',
      wish([[2, 2]]),
      {
        kind: 'not-offered',
      },
    ],
    ['adds what is not counted', wish([], [[41, 9]]), {kind: 'fine'}],
  ])('%s', (_name, wanted, answer) => {
    expect(checkWish(order, wanted, offer)).toMatchObject(answer);
  });
});

describe('whether an edit was committed', () => {
  const act: ItemsAct = {
    kind: 'change-items',
    steps: [set(1, 0), add(12, 2)],
    before: quantitiesOf(order),
    total: {amount: '1.00', currencyCode: 'NOK'},
    toPay: null,
    toRefund: null,
    editId: 'gid://shopify/CalculatedOrder/1',
  };
  const [first, ...others] = order.lines;
  if (!first) throw new Error('no line');
  const emptied = {...first, currentQuantity: 0};
  const added = line({
    id: lineId(9),
    variantId: variantId(12),
    currentQuantity: 2,
  });

  it.each([
    ['as-before', order.lines],
    ['committed', [emptied, ...others, added]],
    ['other', [emptied, ...others]],
    ['other', [first, ...others, added]],
    ['other', [emptied, ...others, {...added, currentQuantity: 3}]],
  ] as const)('%s', (outcome, lines) => {
    expect(outcomeOf({...order, lines}, act)).toBe(outcome);
  });
});

describe('the difference', () => {
  const nok = (amount: string) => ({amount, currencyCode: 'NOK'});

  it.each([
    ['100.00', '150.50', '50.50', null],
    ['100.00', '99.99', null, '0.01'],
    ['100.00', '100.0', null, null],
  ])('from %s to %s', (before, after, toPay, toRefund) => {
    expect(difference({totalBefore: nok(before), total: nok(after)})).toEqual({
      toPay: toPay && nok(toPay),
      toRefund: toRefund && nok(toRefund),
    });
  });

  const paid = snapshot({
    transactions: [
      transaction({
        id: 'gid://shopify/OrderTransaction/1',
        value: '300.00',
        gateway: 'gift_card',
        card: null,
      }),
      transaction({id: 'gid://shopify/OrderTransaction/2', value: '100.00'}),
    ],
  });

  it('goes back to the card first, and then to the gift card', () => {
    expect(payBack(paid, nok('60.00'))?.parts).toEqual([
      {kind: 'card', destination: 'Visa •••• 4242', amount: nok('60.00')},
    ]);
    expect(payBack(paid, nok('150.00'))?.payouts).toMatchObject([
      {amount: nok('100.00')},
      {amount: nok('50.00')},
    ]);
  });

  it('is for a person where less than that was received', () => {
    expect(payBack(paid, nok('400.01'))).toBeNull();
  });
});
