import {isPositive, subtractMoney} from '~/shopify/money-arithmetic';
import {passes, refuses, type Rule} from '../rule';

/** A large sum is a matter for two people. The limit itself is still within it. */
export const orderValue: Rule = ({value}, {maximumOrderValue}) => {
  if (maximumOrderValue === null) return passes();
  const limit = {amount: maximumOrderValue, currencyCode: value.currencyCode};
  return isPositive(subtractMoney(value, limit))
    ? refuses('VALUE_TOO_HIGH', {limit})
    : passes();
};
