import {API_VERSION, EMULATED_SHOP} from '../../config';
import type {Context} from '../../graphql/context';
import {gid} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import {DELIVERY_COUNTRIES, HOME_COUNTRY} from '../markets';
import {NO_METAFIELDS} from '../no-metafields';
import {findPolicy} from './pages';

const policy =
  (handle: string) =>
  (_shop: unknown, _args: unknown, {world}: Context) =>
    findPolicy(world, handle);

const paymentSettings = () => ({
  // The brand of the checkout's test cards.
  acceptedCardBrands: ['VISA'],
  countryCode: HOME_COUNTRY,
  currencyCode: EMULATED_SHOP.currency,
  enabledPresentmentCurrencies: ['NOK', 'EUR'],
  shopifyPaymentsAccountId: null,
  supportedDigitalWallets: [],
});

export const shopQueries = {
  localization: () => ({}),
  paymentSettings,
  publicApiVersions: () => [
    {displayName: API_VERSION, handle: API_VERSION, supported: true},
    {displayName: 'unstable', handle: 'unstable', supported: false},
  ],
  shop: () => ({}),
} satisfies Fields<unknown>;

export const shopFields = {
  Shop: {
    ...NO_METAFIELDS,
    brand: () => null,
    contactInformation: policy('contact-information'),
    customerAccountTranslations: () => null,
    customerAccountUrl: () => `https://shopify.com/${EMULATED_SHOP.id}/account`,
    description: () => null,
    id: () => gid('Shop', EMULATED_SHOP.id),
    legalNotice: policy('legal-notice'),
    moneyFormat: () => '{{amount_with_comma_separator}} kr',
    name: () => EMULATED_SHOP.name,
    paymentSettings,
    primaryDomain: (_shop, _args, {world}) => {
      const url = new URL(world.origins.storefront);
      return {
        host: url.host,
        sslEnabled: url.protocol === 'https:',
        url: url.origin,
      };
    },
    privacyPolicy: policy('privacy-policy'),
    refundPolicy: policy('refund-policy'),
    shippingPolicy: policy('shipping-policy'),
    shipsToCountries: () => DELIVERY_COUNTRIES,
    shopPayInstallmentsPricing: () => null,
    socialLoginProviders: () => [],
    subscriptionPolicy: () => null,
    termsOfSale: policy('terms-of-sale'),
    termsOfService: policy('terms-of-service'),
  } satisfies Fields<unknown>,
};
