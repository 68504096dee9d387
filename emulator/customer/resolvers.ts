import {EMULATED_SHOP} from '../config';
import {gid, numericId} from '../graphql/gid';
import type {Fields, ResolverMap} from '../graphql/schema';
import type {ContentPage} from '../state/catalogue';
import {imageFields} from '../storefront/images';
import {addressFields} from './address-fields';
import {addressMutations} from './address-mutations';
import {customerFields} from './customer-fields';
import {customerMutations} from './customer-mutations';
import {
  fulfillmentEventFields,
  fulfillmentFields,
  fulfillmentLineFields,
} from './fulfillment-fields';
import {lineFields} from './line-fields';
import {orderFields} from './order-fields';
import {refundFields, transactionFields} from './payment-fields';
import {
  returnFields,
  returnInformationFields,
  returnLineFields,
} from './return-fields';
import {returnMutations} from './return-mutations';
import {signedInCustomer} from './signed-in';
import {
  storeCreditAccountFields,
  storeCreditTransactionFields,
} from './store-credit-fields';

/** The Customer Account API: one customer, and what is theirs. */
export const customerResolvers: ResolverMap = {
  QueryRoot: {
    customer: (_root, _args, context) => signedInCustomer(context),
    order: (_root, {id}: {id: string}, {world, customerId}) => {
      const orderId = numericId('Order', id);
      const order = orderId === null ? undefined : world.orders.get(orderId);
      return order?.customerId === customerId ? order : null;
    },
    shop: () => EMULATED_SHOP,
  } satisfies Fields<unknown>,
  Mutation: {...addressMutations, ...customerMutations, ...returnMutations},
  Shop: {
    id: ({id}) => gid('Shop', id),
    myshopifyDomain: ({domain}) => domain,
    shopPolicies: (_shop, _args, {world}) => world.catalogue.policies,
    url: (_shop, _args, {world}) => world.origins.storefront,
  } satisfies Fields<typeof EMULATED_SHOP>,
  ShopPolicy: {
    body: ({bodyHtml}, _args, {locale}) => bodyHtml[locale.language],
    id: ({id}) => gid('ShopPolicy', id),
    title: ({title}, _args, {locale}) => title[locale.language],
    url: ({handle}, _args, {world}) =>
      `${world.origins.storefront}/policies/${handle}`,
  } satisfies Fields<ContentPage>,
  Customer: customerFields,
  CustomerAddress: addressFields,
  Order: orderFields,
  LineItem: lineFields,
  Image: imageFields.Image,
  Fulfillment: fulfillmentFields,
  FulfillmentEvent: fulfillmentEventFields,
  FulfillmentLineItem: fulfillmentLineFields,
  OrderTransaction: transactionFields,
  Refund: refundFields,
  Return: returnFields,
  ReturnLineItem: returnLineFields,
  OrderReturnInformation: returnInformationFields,
  StoreCreditAccount: storeCreditAccountFields,
  ...storeCreditTransactionFields,
};
