/**
 * The order's page in Shopify's admin.
 * @param orderId `gid://shopify/Order/…`
 * @param storeDomain the shop's myshopify.com domain, of which the first part is its name in the admin
 */
export function adminOrderUrl(orderId: string, storeDomain: string): string {
  const store = storeDomain.split('.')[0] ?? '';
  const number = orderId.slice(orderId.lastIndexOf('/') + 1);
  return `https://admin.shopify.com/store/${store}/orders/${number}`;
}
