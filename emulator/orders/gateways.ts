/** Gateways that move money themselves. With any other the merchant collects it by hand: invoice, cash on delivery. */
const ONLINE_GATEWAYS: ReadonlySet<string> = new Set([
  'shopify_payments',
  'bogus',
  'paypal',
  'klarna',
  'vipps',
]);

export const isManualGateway = (gateway: string): boolean =>
  !ONLINE_GATEWAYS.has(gateway);
