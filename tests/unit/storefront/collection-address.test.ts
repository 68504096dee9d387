import {describe, expect, it} from 'vitest';
import {filterGroups, filtersIn} from '~/storefront/collection-filters';
import {sortIn, sortVariables} from '~/storefront/collection-sort';
import {pageLinks, pageVariables} from '~/storefront/pagination';

const address = (query: string) => new URLSearchParams(query);

describe('filters in a collection’s address', () => {
  it('reads Shopify’s own parameter names', () => {
    expect(
      filtersIn(
        address(
          'filter.v.availability=1&filter.v.option.size=30+×+40+cm&filter.v.option.size=50+×+70+cm&filter.v.price.gte=500&filter.v.price.lte=1990,50',
        ),
      ),
    ).toEqual([
      {available: true},
      {variantOption: {name: 'size', value: '30 × 40 cm'}},
      {variantOption: {name: 'size', value: '50 × 70 cm'}},
      {price: {min: 500, max: 1990.5}},
    ]);
  });

  it.each([
    '',
    'filter.v.availability=maybe',
    'filter.p.unknown=x',
    'filter.v.option.size=',
    'filter.v.price.gte=&filter.v.price.lte=',
    'filter.v.price.gte=-5',
    'filter.v.price.gte=1e99',
    'size=30',
  ])('ignores what it cannot read: %s', (query) => {
    expect(filtersIn(address(query))).toEqual([]);
  });

  it('stops at a number that no visitor reaches', () => {
    const many = Array.from(
      {length: 500},
      (_, index) => `filter.v.option.size=${index}`,
    ).join('&');
    expect(filtersIn(address(many)).length).toBe(30);
  });

  it('offers groups in which there is something to choose, checked as the address says', () => {
    const value = (id: string, label: string) => ({
      id,
      label,
      count: 3,
      input: {},
    });
    const groups = filterGroups(
      [
        {
          id: 'filter.v.option.frame',
          label: 'Frame',
          type: 'LIST',
          values: [
            value('filter.v.option.frame.oak', 'Oak'),
            value('filter.v.option.frame.black', 'Black'),
          ],
        },
        {
          id: 'filter.p.product_type',
          label: 'Type',
          type: 'LIST',
          values: [value('filter.p.product_type.a', 'A')],
        },
      ],
      address('filter.v.option.frame=Oak'),
    );
    expect(groups.map(({label}) => label)).toEqual(['Frame']);
    expect(groups[0]?.choices.map(({checked}) => checked)).toEqual([
      true,
      false,
    ]);
  });
});

describe('order and pages in an address', () => {
  it('sorts as the merchant does unless asked otherwise', () => {
    expect(sortIn(address('sort=nonsense'))).toBe('default');
    expect(sortVariables(sortIn(address('sort=price-descending')))).toEqual({
      sortKey: 'PRICE',
      reverse: true,
    });
  });

  it('goes forwards from a cursor and backwards to one', () => {
    expect(pageVariables(address(''))).toEqual({first: 24});
    expect(pageVariables(address('after=abc'))).toEqual({
      first: 24,
      after: 'abc',
    });
    expect(pageVariables(address('before=abc&after=x'))).toEqual({
      last: 24,
      before: 'abc',
    });
  });

  it('refuses what cannot be a cursor', () => {
    expect(() => pageVariables(address(`after=${'x'.repeat(1001)}`))).toThrow();
  });

  it('links to the neighbouring pages and keeps the rest of the address', () => {
    expect(
      pageLinks(address('q=blue&after=abc'), {
        hasNextPage: true,
        hasPreviousPage: true,
        startCursor: 'start',
        endCursor: 'end',
      }),
    ).toEqual({previous: '?q=blue&before=start', next: '?q=blue&after=end'});
    expect(
      pageLinks(address(''), {
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: null,
        endCursor: null,
      }),
    ).toEqual({previous: null, next: null});
  });
});
