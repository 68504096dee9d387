import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {OrderSearchSchema} from '~/orders/order-search';
import {NOTHING_MEANT, shopifyQuery} from '~/orders/order-search.server';

const NOW = new Date('2026-11-24T12:00:00Z');
const query = (parameters: Record<string, string>) =>
  shopifyQuery(v.parse(OrderSearchSchema, parameters), NOW);

describe('what is looked for among the orders', () => {
  it('is everything at first', () => {
    expect(query({})).toBeNull();
    expect(query({q: '  '})).toBeNull();
  });

  it.each(['1001', '#1001', ' 1001 ', '(1001)', '"1001"', '1001*'])(
    'is a number, however it is typed: %s',
    (q) => {
      expect(query({q})).toBe('(name:"1001" OR confirmation_number:"1001")');
    },
  );

  it('is nothing where no number can be meant', () => {
    expect(query({q: '#?'})).toBe(NOTHING_MEANT);
  });

  it('is a time, too', () => {
    expect(query({q: '1001', placed: 'last-30-days'})).toBe(
      '(name:"1001" OR confirmation_number:"1001") AND ' +
        "processed_at:>='2026-10-25T12:00:00.000Z'",
    );
    expect(query({placed: 'older'})).toBe(
      "processed_at:<'2026-05-25T12:00:00.000Z'",
    );
  });

  it.each([{placed: 'yesterday'}, {sort: 'by-colour'}])(
    'is refused where there is no such thing: %o',
    (parameters) => {
      expect(v.is(OrderSearchSchema, parameters)).toBe(false);
    },
  );
});
