/**
 * The make-believe shop's fixed identity. Nothing here is secret: the tokens open only the emulator.
 */
export const EMULATED_SHOP = {
  id: 68_000_001,
  name: 'Angre',
  domain: 'angre-demo.myshopify.com',
  email: 'hei@angre.example',
  timeZone: 'Europe/Oslo',
  currency: 'NOK',
} as const;

export const API_VERSION = '2026-10';

export const CREDENTIALS = {
  adminToken: 'shpat_0123456789abcdef0123456789abcdef',
  adminClientId: 'emulated-admin-client-0123456789abcdef',
  adminClientSecret: 'shpss_emulated-admin-client-secret',
  publicStorefrontToken: 'emulated-public-storefront-token',
  privateStorefrontToken: 'shpss_emulated-private-storefront-token',
  customerAccountClientId: 'shp_emulated-storefront-client',
  webhookSecret: 'emulated-webhook-secret',
  mailApiKey: 're_emulated-mail-key',
  eventsSecret: 'whsec_ZW11bGF0ZWQtZXZlbnRzLXNlY3JldC1vZi1lbm91Z2g=',
} as const;

/** Admin access scopes of the emulated custom app. README.md asks a real shop for the same list. */
export const ADMIN_SCOPES = [
  'read_orders',
  'write_orders',
  'write_order_edits',
  'read_all_orders',
  'read_customers',
  'write_customers',
  'read_products',
  'read_merchant_managed_fulfillment_orders',
  'write_merchant_managed_fulfillment_orders',
  'read_third_party_fulfillment_orders',
  'write_third_party_fulfillment_orders',
  'read_returns',
  'write_returns',
  'read_fulfillments',
  'read_locations',
  'read_inventory',
  'read_store_credit_accounts',
  'read_store_credit_account_transactions',
  'write_store_credit_account_transactions',
] as const;

/** The people who set the shop's rules. Two, because they may do so at the same time. */
export const MERCHANT_EMAILS = [
  'merchant@example.com',
  'colleague@example.com',
] as const;

/** Somebody's helpdesk, which is told what happens to orders. */
const HELPDESK_HOST = 'helpdesk.angre.example';

/** Hosts that the emulator stands in for: Shopify's, where it keeps its files, the mail provider's API, and the helpdesk's. */
export const EMULATED_HOSTS = [
  EMULATED_SHOP.domain,
  'shopify.com',
  'cdn.shopify.com',
  'storage.googleapis.com',
  'api.resend.com',
  HELPDESK_HOST,
] as const;

/** What a linked store would put in `.env`, for the storefront to run against the emulator unchanged. */
export function storefrontEnvironment(): Record<string, string> {
  return {
    PUBLIC_STORE_DOMAIN: EMULATED_SHOP.domain,
    PUBLIC_CHECKOUT_DOMAIN: EMULATED_SHOP.domain,
    PUBLIC_STOREFRONT_ID: '1000001',
    PUBLIC_STOREFRONT_API_TOKEN: CREDENTIALS.publicStorefrontToken,
    PRIVATE_STOREFRONT_API_TOKEN: CREDENTIALS.privateStorefrontToken,
    PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: CREDENTIALS.customerAccountClientId,
    SHOP_ID: String(EMULATED_SHOP.id),
    SESSION_SECRET: 'emulated-session-secret-of-at-least-32-characters',
    SHOPIFY_ADMIN_API_TOKEN: CREDENTIALS.adminToken,
    SHOPIFY_WEBHOOK_SECRET: CREDENTIALS.webhookSecret,
    MERCHANT_EMAILS: MERCHANT_EMAILS.join(','),
    MAIL_API_KEY: CREDENTIALS.mailApiKey,
    MAIL_FROM: `${EMULATED_SHOP.name} <${EMULATED_SHOP.email}>`,
    EVENTS_URL: `https://${HELPDESK_HOST}/_emulator/inbox`,
    EVENTS_SECRET: CREDENTIALS.eventsSecret,
  };
}
