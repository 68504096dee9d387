/** The order's page in Shopify's admin. @param orderId `gid://shopify/Order/…` */
export const adminOrderUrl = (storeDomain: string, orderId: string): string =>
  `https://${storeDomain}/admin/orders/${orderId.slice(orderId.lastIndexOf('/') + 1)}`;
