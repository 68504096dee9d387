import {decimal, type Money, type MoneyBag} from '../state/money';

/** One sum as every API writes it. */
export const moneyV2 = ({amount, currency}: Money) => ({
  __typename: 'MoneyV2',
  amount: decimal(amount),
  currencyCode: currency,
});

/** A sum as the customer saw it: in the currency the order was placed in. */
export const asSeen = ({presentment}: MoneyBag) => moneyV2(presentment);

export const bothCurrencies = ({shop, presentment}: MoneyBag) => ({
  shopMoney: moneyV2(shop),
  presentmentMoney: moneyV2(presentment),
});
