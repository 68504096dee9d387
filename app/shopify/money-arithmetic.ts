import type {MoneyV2} from '~/i18n/format';
import {madeOnce} from '~/i18n/made-once';

/** Digits after the point that every amount is held with while it is being reckoned: more than any currency has. */
const DIGITS = 6;
const ONE = 10n ** BigInt(DIGITS);
const DECIMAL = /^(-?)(\d+)(?:\.(\d{1,6}))?$/;

/** a + b, exactly. @throws RangeError across currencies */
export const addMoney = (a: MoneyV2, b: MoneyV2): MoneyV2 =>
  ofUnits(units(a) + units(inCurrencyOf(a, b)), a.currencyCode);

/** a - b, exactly. @throws RangeError across currencies */
export const subtractMoney = (a: MoneyV2, b: MoneyV2): MoneyV2 =>
  ofUnits(units(a) - units(inCurrencyOf(a, b)), a.currencyCode);

/** A unit price for a whole number of pieces. */
export const multiplyMoney = (price: MoneyV2, quantity: number): MoneyV2 =>
  ofUnits(units(price) * BigInt(quantity), price.currencyCode);

/** What all of them come to; nothing, in the given currency, for none. @throws RangeError across currencies */
export const sumMoney = (
  amounts: readonly MoneyV2[],
  currencyCode: string,
): MoneyV2 => amounts.reduce(addMoney, {amount: '0', currencyCode});

export const smallerMoney = (a: MoneyV2, b: MoneyV2): MoneyV2 =>
  isPositive(subtractMoney(a, b)) ? b : a;

/**
 * So many percent of a sum, in whole minor units of its currency; what is left of one is dropped.
 * @param percent a decimal such as "12.5"
 */
export function percentOf(money: MoneyV2, percent: string): MoneyV2 {
  const exact =
    (units(money) * units({...money, amount: percent})) / (100n * ONE);
  const smallest = 10n ** BigInt(DIGITS - minorDigits(money.currencyCode));
  return ofUnits((exact / smallest) * smallest, money.currencyCode);
}

export const isPositive = (money: MoneyV2): boolean => units(money) > 0n;

export const isSameMoney = (a: MoneyV2, b: MoneyV2): boolean =>
  a.currencyCode === b.currencyCode && units(a) === units(b);

/** 2 for EUR, 0 for JPY. A code that is none has the usual two. */
const minorDigits = madeOnce((currencyCode: string): number => {
  if (!/^[A-Z]{3}$/.test(currencyCode)) return 2;
  const {maximumFractionDigits = 2} = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: currencyCode,
  }).resolvedOptions();
  return maximumFractionDigits;
});

function inCurrencyOf(expected: MoneyV2, money: MoneyV2): MoneyV2 {
  if (expected.currencyCode !== money.currencyCode) {
    throw new RangeError(
      `${money.currencyCode} cannot be reckoned with ${expected.currencyCode}`,
    );
  }
  return money;
}

function units({amount}: MoneyV2): bigint {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(amount) ?? [];
  if (whole === undefined) {
    throw new RangeError(`"${amount}" is not a decimal amount`);
  }
  const value = BigInt(`${whole}${fraction.padEnd(DIGITS, '0')}`);
  return sign === '-' ? -value : value;
}

function ofUnits(value: bigint, currencyCode: string): MoneyV2 {
  const digits = String(value < 0n ? -value : value).padStart(DIGITS + 1, '0');
  const whole = digits.slice(0, -DIGITS);
  const fraction = digits.slice(-DIGITS).replace(/0+$/, '').padEnd(2, '0');
  return {
    amount: `${value < 0n ? '-' : ''}${whole}.${fraction}`,
    currencyCode,
  };
}
