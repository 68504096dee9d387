import type {AdminClient} from '~/shopify/admin-client.server';
import {DoctorShopDocument} from '~/shopify/generated/admin.server';
import {type Finding, good, missing} from './finding';
import type {SetUp} from './set-up';

/** Whether the variables speak of one shop, what its clocks and money are, and its customer accounts. */
export async function checkShop(
  {env}: SetUp,
  client: AdminClient,
): Promise<readonly Finding[]> {
  const {
    data: {shop},
  } = await client.request(DoctorShopDocument, {});
  const {customerAccountsVersion} = shop.customerAccountsV2;
  return [
    good(
      `${shop.name}: deadlines by the clocks of ${shop.ianaTimezone}, money in ${shop.currencyCode} (Settings > General).`,
    ),
    shop.id === `gid://shopify/Shop/${env.SHOP_ID}`
      ? good('SHOP_ID is this shop’s.')
      : missing(
          'SHOP_ID is another shop’s: customers can’t sign in.',
          `It is ${shop.id.replace(/\D/g, '')}.`,
        ),
    customerAccountsVersion === 'NEW_CUSTOMER_ACCOUNTS'
      ? good('Customer accounts are switched on.')
      : missing(
          'The shop uses classic customer accounts, which this storefront can’t sign in with.',
          'Shopify admin > Settings > Customer accounts > Accounts in online store and checkout: choose “Customer accounts”.',
        ),
  ];
}
