import {CREDENTIALS} from '../../../emulator/config';

/** Values and names that only the server has any business with: no browser may ever be sent one. */
export const SERVER_ONLY: readonly string[] = [
  CREDENTIALS.adminToken,
  CREDENTIALS.adminClientId,
  CREDENTIALS.adminClientSecret,
  CREDENTIALS.privateStorefrontToken,
  CREDENTIALS.webhookSecret,
  CREDENTIALS.mailApiKey,
  'SHOPIFY_ADMIN',
  'SHOPIFY_WEBHOOK',
  'MAIL_API_KEY',
  'api.resend.com',
  'X-Shopify-Access-Token',
  'x-shopify-access-token',
  'shpat_',
  'orderCancel',
  'refundCreate',
  'fulfillmentOrderHold',
  'orderEditCommit',
  'orderUpdate',
  'metafieldsSet',
  'PRIVATE_STOREFRONT_API_TOKEN',
  'SESSION_SECRET',
];

/** Which of them a text contains. */
export function serverOnlyIn(text: string): string[] {
  return SERVER_ONLY.filter((secret) => text.includes(secret));
}
