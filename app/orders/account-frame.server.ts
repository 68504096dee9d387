import {fill, messagesFor} from '~/i18n/messages';
import {queryCustomer} from '~/shopify/customer-query.server';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {AccountCustomerDocument} from '~/shopify/generated/customer.server';
import {
  isMerchantEmail,
  type MerchantEnv,
} from '~/shopify/merchant-access.server';
import type {OrdersContext} from './orders-context';

/**
 * What the account's frame says to the signed-in customer. Without Shopify it has no name: the page inside may hold
 * something that the customer has typed, and must not go under with the frame.
 * @throws Response, a redirect to the login, when nobody is signed in
 */
export async function readAccountFrame({
  customerAccount,
  locale,
  env,
}: OrdersContext & {readonly env: MerchantEnv}) {
  const answer = await orUnavailable(
    queryCustomer(customerAccount, AccountCustomerDocument, {}),
  );
  const customer =
    answer instanceof ShopifyUnavailable ? null : answer.customer;
  const {account: messages, accountPages, common} = messagesFor(locale);
  const email = customer?.emailAddress?.emailAddress ?? null;
  return {
    frame: {
      navigation: messages.navigation,
      pages: [
        {to: '/account/orders', label: messages.orders},
        {to: '/account/profile', label: accountPages.profileLink},
        {to: '/account/addresses', label: accountPages.addressesLink},
      ],
      signOut: messages.signOut,
      merchant:
        email !== null && isMerchantEmail(email, env)
          ? messages.merchant
          : null,
      signedInAs:
        customer && fill(messages.signedInAs, {customer: customer.displayName}),
      // Shopify shows the address as the name of a customer who has not given one.
      email: email === customer?.displayName ? null : email,
    },
    orderNotFound: {
      title: messages.orderNotFoundTitle,
      text: messages.orderNotFoundText,
      allOrders: messages.allOrders,
      findOrder: common.findOrder,
    },
  };
}
