import {passes, refuses, type Rule} from '../rule';

/** Excluded products are made for one person, and one that was deleted might have been excluded. */
export const products: Rule = (order, policy) => {
  const blocked = new Set(policy.blockedProductTags.map(normalized));
  for (const line of order.lines.filter(
    ({currentQuantity}) => currentQuantity > 0,
  )) {
    const facts = {lineTitle: line.title};
    if (blocked.size === 0) continue;
    if (line.productTags === null) return refuses('PRODUCT_UNKNOWN', facts);
    if (line.productTags.some((tag) => blocked.has(normalized(tag)))) {
      return refuses('PRODUCT_EXCLUDED', facts);
    }
  }
  return passes();
};

const normalized = (tag: string) => tag.trim().toLowerCase();
