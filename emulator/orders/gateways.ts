export const GIFT_CARD_GATEWAY = 'gift_card';
export const STORE_CREDIT_GATEWAY = 'shopify_store_credit';

/** Gateways that move money themselves. With any other the merchant collects it by hand: invoice, cash on delivery. */
const ONLINE_GATEWAYS: ReadonlySet<string> = new Set([
  'shopify_payments',
  'bogus',
  'paypal',
  'klarna',
  'vipps',
  GIFT_CARD_GATEWAY,
  STORE_CREDIT_GATEWAY,
]);

export const isManualGateway = (gateway: string): boolean =>
  !ONLINE_GATEWAYS.has(gateway);

/** Whether the money is already with the shop: no bank has a say in it. */
export const isShopsOwnMoney = (gateway: string): boolean =>
  gateway === GIFT_CARD_GATEWAY || gateway === STORE_CREDIT_GATEWAY;
