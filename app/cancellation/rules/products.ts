import {remainingLines} from '../order-snapshot';
import {passes, refuses, type Rule} from '../rule';
import {nameSet} from './names';

/** Excluded products are made for one person, and one that was deleted might have been excluded. */
export const products: Rule = (order, policy) => {
  const blocked = nameSet(policy.blockedProductTags);
  if (blocked.isEmpty) return passes();
  for (const {title, productTags} of remainingLines(order)) {
    const facts = {lineTitle: title};
    if (productTags === null) return refuses('PRODUCT_UNKNOWN', facts);
    if (productTags.some(blocked.has)) {
      return refuses('PRODUCT_EXCLUDED', facts);
    }
  }
  return passes();
};
