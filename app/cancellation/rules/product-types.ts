import {remainingLines} from '../order-snapshot';
import {passes, refuses, type Rule} from '../rule';
import {nameSet} from './names';

/** A deleted product might have been of a type that is excluded. */
export const productTypes: Rule = (order, policy) => {
  const blocked = nameSet(policy.blockedProductTypes);
  if (blocked.isEmpty) return passes();
  for (const {title, productType} of remainingLines(order)) {
    const facts = {lineTitle: title};
    if (productType === null) return refuses('PRODUCT_UNKNOWN', facts);
    if (blocked.has(productType)) {
      return refuses('PRODUCT_TYPE_EXCLUDED', facts);
    }
  }
  return passes();
};
