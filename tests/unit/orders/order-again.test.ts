import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  compareWithShop,
  type OrderedLine,
  piecesOf,
  type VariantNow,
} from '~/orders/order-again';
import {kroner} from './order-fixture';

const ID = 'gid://shopify/ProductVariant/1';

const ordered = (more: Partial<OrderedLine> = {}): OrderedLine => ({
  title: 'Rowan',
  presentmentTitle: 'Rowan',
  variantTitle: '50 × 70 cm / Oak',
  variantId: ID,
  quantity: 1,
  price: kroner('490.0'),
  customAttributes: [],
  ...more,
});

const sold = (more: Partial<VariantNow> = {}): VariantNow => ({
  id: ID,
  titles: ['Rowan', 'Rogn'],
  isForSale: true,
  isSubscriptionOnly: false,
  quantityAvailable: 10,
  price: kroner('490.0'),
  ...more,
});

const NAME = 'Rowan, 50 × 70 cm / Oak';

describe('compareWithShop', () => {
  it.each<
    [
      string,
      Partial<OrderedLine>,
      Partial<VariantNow> | null,
      number,
      readonly object[],
    ]
  >([
    ['all as it was', {}, {}, 1, []],
    ['deleted', {variantId: null}, {}, 0, [{kind: 'gone', title: NAME}]],
    ['taken off the storefront', {}, null, 0, [{kind: 'gone', title: NAME}]],
    [
      'sold out',
      {},
      {isForSale: false, quantityAvailable: 0},
      0,
      [{kind: 'sold-out', title: NAME}],
    ],
    [
      'held back although in stock',
      {},
      {isForSale: false},
      0,
      [{kind: 'sold-out', title: NAME}],
    ],
    ['exactly as many as there are', {quantity: 10}, {}, 10, []],
    [
      'more than there are',
      {quantity: 11},
      {},
      10,
      [{kind: 'few', title: NAME, count: 10}],
    ],
    ['stock not counted', {quantity: 3}, {quantityAvailable: 0}, 3, []],
    ['sold on without stock', {quantity: 3}, {quantityAvailable: -2}, 3, []],
    ['stock not told', {quantity: 3}, {quantityAvailable: null}, 3, []],
    [
      'subscription only',
      {},
      {isSubscriptionOnly: true},
      0,
      [{kind: 'subscription', title: NAME}],
    ],
    [
      'renamed',
      {},
      {titles: ['Rowan II', 'Rogn II']},
      1,
      [{kind: 'renamed', title: NAME, now: 'Rowan II'}],
    ],
    [
      'ordered in the other language',
      {title: 'Rogn', presentmentTitle: 'Rogn'},
      {},
      1,
      [],
    ],
    [
      'known to the shop by its own language only',
      {title: 'Vogelbeere', presentmentTitle: 'Rogn'},
      {},
      1,
      [],
    ],
    ['the title not told twice', {presentmentTitle: null}, {}, 1, []],
    [
      'dearer',
      {},
      {price: kroner('520.0')},
      1,
      [
        {
          kind: 'price-changed',
          title: NAME,
          was: kroner('490.0'),
          now: kroner('520.0'),
        },
      ],
    ],
    ['the price written otherwise', {}, {price: kroner('490.00')}, 1, []],
    [
      'another currency',
      {},
      {price: {amount: '49.0', currencyCode: 'EUR'}},
      1,
      [],
    ],
    ['no price in the order', {price: null}, {}, 1, []],
    [
      'a product without choices',
      {variantTitle: 'Default Title'},
      null,
      0,
      [{kind: 'gone', title: 'Rowan'}],
    ],
    [
      'all at once',
      {quantity: 3},
      {quantityAvailable: 2, titles: ['Rogn II'], price: kroner('1.0')},
      2,
      [{kind: 'few'}, {kind: 'renamed'}, {kind: 'price-changed'}],
    ],
  ])('%s', (_what, line, variant, pieces, remarks) => {
    const compared = compareWithShop(
      [ordered(line)],
      variant ? [sold(variant)] : [],
    );
    expect(piecesOf(compared.toAdd)).toBe(pieces);
    expect(compared.remarks).toMatchObject(remarks);
    expect(compared.remarks).toHaveLength(remarks.length);
  });

  it('keeps what was written, line by line, and gives the first its share first', () => {
    const written = (value: string | null) => [{key: 'Name', value}];
    const {toAdd, remarks} = compareWithShop(
      [
        ordered({customAttributes: written('Åse'), quantity: 2}),
        ordered({customAttributes: written('Ola'), quantity: 2}),
        ordered({customAttributes: written(null), quantity: 2}),
      ],
      [sold({quantityAvailable: 3})],
    );
    expect(toAdd).toEqual([
      {
        merchandiseId: ID,
        quantity: 2,
        attributes: [{key: 'Name', value: 'Åse'}],
      },
      {
        merchandiseId: ID,
        quantity: 1,
        attributes: [{key: 'Name', value: 'Ola'}],
      },
    ]);
    expect(remarks).toEqual([{kind: 'few', title: NAME, count: 3}]);
  });
});

const anyId = fc.integer({min: 1, max: 6}).map((number) => `variant ${number}`);
const anyPrice = fc.constantFrom('1.0', '2.50', '490.0').map(kroner);
const anyLine: fc.Arbitrary<OrderedLine> = fc.record({
  title: fc.constantFrom('Rowan', 'Rogn', 'Balance'),
  presentmentTitle: fc.option(fc.constantFrom('Rowan', 'Rogn')),
  variantTitle: fc.option(fc.constantFrom('Oak', 'Default Title')),
  variantId: fc.option(anyId),
  quantity: fc.integer({min: 1, max: 9}),
  price: fc.option(anyPrice),
  customAttributes: fc.array(
    fc.record({key: fc.string(), value: fc.option(fc.string())}),
    {maxLength: 2},
  ),
});
const anyVariants: fc.Arbitrary<VariantNow[]> = fc.uniqueArray(
  fc.record({
    id: anyId,
    titles: fc.constantFrom<VariantNow['titles']>(['Rowan', 'Rogn'], ['Rya']),
    isForSale: fc.boolean(),
    isSubscriptionOnly: fc.boolean(),
    quantityAvailable: fc.option(fc.integer({min: -2, max: 12})),
    price: anyPrice,
  }),
  {selector: ({id}) => id},
);

describe('whatever the order and the shop', () => {
  const run = (
    check: (
      lines: OrderedLine[],
      variants: VariantNow[],
      compared: ReturnType<typeof compareWithShop>,
    ) => void,
  ) =>
    fc.assert(
      fc.property(fc.array(anyLine), anyVariants, (lines, variants) =>
        check(lines, variants, compareWithShop(lines, variants)),
      ),
      {numRuns: 1000},
    );
  const of = <Line>(lines: readonly Line[], is: (line: Line) => boolean) =>
    lines.filter(is);

  it('of no variant more is added than was ordered, nor than there is', () => {
    run((lines, variants, {toAdd}) => {
      for (const id of new Set(toAdd.map((line) => line.merchandiseId))) {
        const added = piecesOf(
          of(toAdd, ({merchandiseId}) => merchandiseId === id),
        );
        const variant = variants.find((each) => each.id === id);
        expect(variant?.isForSale).toBe(true);
        const stock = variant?.quantityAvailable ?? 0;
        if (stock > 0) expect(added).toBeLessThanOrEqual(stock);
        expect(added).toBeLessThanOrEqual(
          piecesOf(of(lines, ({variantId}) => variantId === id)),
        );
      }
    });
  });

  it('every piece that was ordered is added, or its lack is remarked on', () => {
    run((lines, _variants, {toAdd, remarks}) => {
      const lacking = new Set(
        remarks
          .filter(({kind}) => kind !== 'renamed' && kind !== 'price-changed')
          .map(({title}) => title),
      );
      for (const line of lines) {
        const added = piecesOf(
          of(toAdd, ({merchandiseId}) => merchandiseId === line.variantId),
        );
        const same = of(lines, ({variantId, title}) =>
          line.variantId === null
            ? variantId === null && title === line.title
            : variantId === line.variantId,
        );
        const [first] = same;
        const name = [first?.presentmentTitle ?? first?.title]
          .concat(first?.variantTitle === 'Oak' ? [first.variantTitle] : [])
          .join(', ');
        if (added < piecesOf(same)) expect(lacking).toContain(name);
      }
    });
  });

  it('nothing is added by halves: each line has pieces and all that was written', () => {
    run((lines, _variants, {toAdd}) => {
      for (const {quantity, merchandiseId, attributes} of toAdd) {
        expect(quantity).toBeGreaterThan(0);
        expect(
          lines.some(
            (line) =>
              line.variantId === merchandiseId &&
              line.customAttributes.length === attributes.length &&
              line.customAttributes.every(
                ({key, value}, index) =>
                  attributes[index]?.key === key &&
                  attributes[index].value === (value ?? ''),
              ),
          ),
        ).toBe(true);
      }
    });
  });
});
