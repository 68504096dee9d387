import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {numericOrderId, parseOrderId} from '~/orders/order-id';
import {orderGid} from '~/shopify/order-gid';

const numericId = fc
  .bigInt({min: 1n, max: 99_999_999_999_999_999_999n})
  .map(String);

describe('parseOrderId', () => {
  it('takes every number that Shopify can give an order', () => {
    fc.assert(
      fc.property(numericId, (id) => {
        expect(parseOrderId(id)).toBe(id);
      }),
    );
  });

  it('takes nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({unit: 'binary'})),
        (text) => {
          fc.pre(!/^[1-9][0-9]{0,19}$/.test(text));
          expect(parseOrderId(text)).toBeNull();
        },
      ),
    );
  });

  it.each([
    undefined,
    '',
    '0',
    '007',
    '-1',
    '1.0',
    '1e3',
    ' 1',
    '1\n',
    '٣',
    '123456789012345678901',
    'gid://shopify/Order/1',
    '1?key=a',
    '../1',
  ])('%j is not an id', (param) => {
    expect(parseOrderId(param)).toBeNull();
  });
});

describe('numericOrderId', () => {
  it('undoes orderGid', () => {
    fc.assert(
      fc.property(numericId, (id) => {
        expect(numericOrderId(orderGid(id))).toBe(id);
      }),
    );
  });

  it('leaves out what an order-status link adds', () => {
    expect(numericOrderId('gid://shopify/Order/5001?key=abc')).toBe('5001');
  });

  it.each(['5001', 'gid://shopify/Customer/5001', 'gid://shopify/Order/', ''])(
    'refuses %j',
    (gid) => {
      expect(() => numericOrderId(gid)).toThrow(RangeError);
    },
  );
});
