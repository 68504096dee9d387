import type {CustomerAccount} from '@shopify/hydrogen';
import type {Locale} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import {queryCustomer} from '~/shopify/customer-query.server';
import {AccountCustomerDocument} from '~/shopify/generated/customer.server';

/**
 * What the account's frame says to the signed-in customer.
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable
 */
export async function readAccountFrame({
  customerAccount,
  locale,
}: {
  customerAccount: CustomerAccount;
  locale: Locale;
}) {
  const {customer} = await queryCustomer(
    customerAccount,
    AccountCustomerDocument,
    {},
  );
  const messages = messagesFor(locale).account;
  const email = customer.emailAddress?.emailAddress ?? null;
  return {
    frame: {
      navigation: messages.navigation,
      orders: messages.orders,
      signOut: messages.signOut,
      signedInAs: fill(messages.signedInAs, {customer: customer.displayName}),
      // Shopify shows the address as the name of a customer who has not given one.
      email: email === customer.displayName ? null : email,
    },
    orderNotFound: {
      title: messages.orderNotFoundTitle,
      text: messages.orderNotFoundText,
      allOrders: messages.allOrders,
    },
  };
}
