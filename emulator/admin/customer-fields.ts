import {storeCreditAccountsPage} from '../customer/store-credit-fields';
import {connection, type ConnectionArguments} from '../graphql/connection';
import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {Customer} from '../state/customers';
import {metafieldFields} from './metafield-fields';
import {type OrdersArguments, ordersPage} from './order-search';
import {visibleOrders} from './order-source';

const ordersOf = (customer: Customer, context: Context) =>
  visibleOrders(context).filter(({customerId}) => customerId === customer.id);

export const customerFields = {
  ...metafieldFields,
  addressesV2: ({addresses}, args: ConnectionArguments) =>
    connection(addresses, args, ({id}) => id),
  defaultAddress: ({addresses, defaultAddressId}) =>
    addresses.find(({id}) => id === defaultAddressId) ?? null,
  defaultEmailAddress: ({email}) => ({emailAddress: email}),
  displayName: ({firstName, lastName, email}) =>
    `${firstName} ${lastName}`.trim() || email,
  id: ({id}) => gid('Customer', id),
  legacyResourceId: ({id}) => String(id),
  locale: ({language}) => language,
  numberOfOrders: (customer, _args, context) =>
    String(ordersOf(customer, context).length),
  orders: (customer, args: OrdersArguments, context) =>
    ordersPage(ordersOf(customer, context), args),
  storeCreditAccounts: storeCreditAccountsPage,
  // Whoever is in this shop has signed in with a code sent to the address.
  verifiedEmail: () => true,
} satisfies Fields<Customer>;
