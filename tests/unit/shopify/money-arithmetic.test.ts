import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  addMoney,
  isPositive,
  isSameMoney,
  multiplyMoney,
  subtractMoney,
  sumMoney,
} from '~/shopify/money-arithmetic';

const kroner = (amount: string) => ({amount, currencyCode: 'NOK'});
const anyKroner = fc
  .integer({min: -1_000_000_000, max: 1_000_000_000})
  .map((ore) => {
    const digits = String(Math.abs(ore)).padStart(3, '0');
    const sign = ore < 0 ? '-' : '';
    return kroner(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`);
  });

describe('money', () => {
  it('adds what floats get wrong', () => {
    expect(addMoney(kroner('0.1'), kroner('0.2')).amount).toBe('0.30');
    expect(sumMoney([kroner('99999999.99'), kroner('0.01')], 'NOK')).toEqual(
      kroner('100000000.00'),
    );
  });

  it('multiplies and goes below nothing', () => {
    expect(multiplyMoney(kroner('590.0'), 3)).toEqual(kroner('1770.00'));
    expect(subtractMoney(kroner('0'), kroner('0.5'))).toEqual(kroner('-0.50'));
  });

  it('knows the same amount in other digits', () => {
    expect(isSameMoney(kroner('10'), kroner('10.0'))).toBe(true);
    expect(isSameMoney(kroner('10'), kroner('10.01'))).toBe(false);
    expect(isSameMoney(kroner('10'), {amount: '10', currencyCode: 'EUR'})).toBe(
      false,
    );
    expect(isPositive(kroner('0.00'))).toBe(false);
  });

  it('takes back what it added', () => {
    fc.assert(
      fc.property(anyKroner, anyKroner, (a, b) => {
        expect(isSameMoney(subtractMoney(addMoney(a, b), b), a)).toBe(true);
      }),
    );
  });

  it('refuses to mix currencies and to read what is no amount', () => {
    const euros = {amount: '1', currencyCode: 'EUR'};
    expect(() => addMoney(kroner('1'), euros)).toThrow(RangeError);
    expect(() => sumMoney([euros], 'NOK')).toThrow(RangeError);
    expect(() => addMoney(kroner('1'), kroner('1,5'))).toThrow(RangeError);
  });
});
