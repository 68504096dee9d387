import {afterEach, beforeEach, expect, it} from 'vitest';
import {shopifyAdminPort} from '~/cancellation/shopify-admin-port.server';
import {EmulatedShop} from '../support/emulated-shop';

let shop: EmulatedShop;
beforeEach(async () => {
  shop = await EmulatedShop.open();
});
afterEach(() => shop.close());

it('reads of an order what the rules look at', async () => {
  const order = shop.placeOrder({
    tags: ['vip'],
    riskLevel: 'HIGH',
    country: 'DE',
    lines: [
      {
        handle: 'your-name-in-type',
        customAttributes: [{key: 'Name', value: 'Kari'}],
      },
    ],
  });
  const reading = await shopifyAdminPort(shop.admin, {
    address: null,
  }).readOrder(`gid://shopify/Order/${order.id}`);
  const personalised = shop.emulator.world.catalogue.products.find(
    ({handle}) => handle === 'your-name-in-type',
  );
  expect(reading?.order).toMatchObject({
    tags: ['vip'],
    countryCode: 'DE',
    purchaser: 'customer',
    risk: {recommendation: 'CANCEL', levels: ['HIGH']},
    value: {currencyCode: 'NOK'},
    shopTimeZone: 'Europe/Oslo',
    lines: [
      {
        productType: personalised?.productType,
        attributeKeys: ['Name'],
        hasSellingPlan: false,
      },
    ],
    transactions: [{gateway: 'shopify_payments'}],
  });
});
