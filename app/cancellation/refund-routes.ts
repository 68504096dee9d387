/** Back the way it was paid, or to the customer's account with the shop. */
export const REFUND_ROUTES = ['original', 'store-credit'] as const;
export type RefundRoute = (typeof REFUND_ROUTES)[number];
