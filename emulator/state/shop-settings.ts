import {ADMIN_SCOPES} from '../config';

/** What the shop's owner, and Shopify, can change about the app and the accounts. */
export interface ShopSettings {
  /** What the custom app was granted. */
  adminScopes: readonly string[];
  isAppInstalled: boolean;
  /** The client-credentials grant is for shops of the app's own organisation. */
  isAppOfSameOrganization: boolean;
  /** Orders and customers are for apps that have asked for protected customer data. */
  mayAppReadCustomerData: boolean;
  customerAccounts: 'CLASSIC' | 'NEW_CUSTOMER_ACCOUNTS';
  /** Requests for versions before this one are answered by this one. */
  oldestApiVersion: string;
}

export const createShopSettings = (): ShopSettings => ({
  adminScopes: ADMIN_SCOPES,
  isAppInstalled: true,
  isAppOfSameOrganization: true,
  mayAppReadCustomerData: true,
  customerAccounts: 'NEW_CUSTOMER_ACCOUNTS',
  oldestApiVersion: '2026-01',
});
