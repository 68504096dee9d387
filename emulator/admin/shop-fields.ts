import {EMULATED_SHOP} from '../config';
import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {Location} from '../state/locations';
import type {Metafield} from '../state/customers';
import {APP_ID} from './app-id';
import {metafieldFields} from './metafield-fields';

export interface ShopSource {
  readonly metafields: readonly Metafield[];
}

export const shopOf = ({world}: Context): ShopSource => ({
  metafields: world.shopMetafields,
});

export const shopFields = {
  ...metafieldFields,
  contactEmail: () => EMULATED_SHOP.email,
  customerAccountsV2: (_shop, _args, {world}) => ({
    customerAccountsVersion: world.settings.customerAccounts,
    loginLinksVisibleOnStorefrontAndCheckout: true,
    loginRequiredAtCheckout: false,
    url: null,
  }),
  currencyCode: () => EMULATED_SHOP.currency,
  email: () => EMULATED_SHOP.email,
  enabledPresentmentCurrencies: () => ['NOK', 'EUR'],
  ianaTimezone: () => EMULATED_SHOP.timeZone,
  id: () => gid('Shop', EMULATED_SHOP.id),
  myshopifyDomain: () => EMULATED_SHOP.domain,
  name: () => EMULATED_SHOP.name,
  taxesIncluded: () => true,
  url: (_shop, _args, {world}) => world.origins.storefront,
} satisfies Fields<ShopSource>;

/** The installation of the app that the token belongs to. */
export const appInstallation = ({world}: Context) => ({
  id: gid('AppInstallation', APP_ID),
  accessScopes: world.settings.adminScopes.map((handle) => ({handle})),
  app: {
    id: gid('App', APP_ID),
    title: EMULATED_SHOP.name,
    handle: EMULATED_SHOP.name.toLowerCase(),
  },
});

export const locationFields = {
  address: ({address}) => address,
  // Both of the shop's locations send what is sold online.
  fulfillsOnlineOrders: ({isActive}) => isActive,
  id: ({id}) => gid('Location', id),
  isFulfillmentService: ({fulfillmentService}) => fulfillmentService !== null,
  legacyResourceId: ({id}) => String(id),
} satisfies Fields<Location>;
