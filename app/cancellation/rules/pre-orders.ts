import {remainingLines} from '../order-snapshot';
import {passes, refuses, type Rule} from '../rule';
import {nameSet} from './names';

/** What is made to the number of orders is not un-ordered by a button. A deleted product might have been such a one. */
export const preOrders: Rule = (order, policy) => {
  const preOrderTags = nameSet(policy.preOrderTags);
  if (preOrderTags.isEmpty) return passes();
  for (const {title, productTags} of remainingLines(order)) {
    const facts = {lineTitle: title};
    if (productTags === null) return refuses('PRODUCT_UNKNOWN', facts);
    if (productTags.some(preOrderTags.has)) return refuses('PREORDER', facts);
  }
  return passes();
};
