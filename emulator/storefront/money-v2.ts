import {type CurrencyCode, decimal, type Money} from '../state/money';

/** An amount as the Storefront API writes it. */
export const moneyV2 = (minorUnits: number, currencyCode: CurrencyCode) => ({
  __typename: 'MoneyV2',
  amount: decimal(minorUnits),
  currencyCode,
});

export const moneyV2Of = ({amount, currency}: Money) =>
  moneyV2(amount, currency);
