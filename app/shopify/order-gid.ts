/** Shopify's global id of an order. */
export const orderGid = (numericId: string): string =>
  `gid://shopify/Order/${numericId}`;

/** Shopify's global id of a customer. */
export const customerGid = (numericId: string): string =>
  `gid://shopify/Customer/${numericId}`;

/** Shopify's global id of a shop. */
export const shopGid = (numericId: string): string =>
  `gid://shopify/Shop/${numericId}`;
