/** Shopify's global id of an order. */
export const orderGid = (numericId: string): string =>
  `gid://shopify/Order/${numericId}`;
