import {connection, type ConnectionArguments} from '../graphql/connection';
import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {Address, Customer} from '../state/customers';
import type {Order} from '../state/orders';
import {currencyOf, HOME_COUNTRY} from '../storefront/markets';
import {NO_METAFIELDS} from '../storefront/no-metafields';
import {storeCreditAccountsPage} from './store-credit-fields';
import {orderCondition, type OrderSortKey, sortedOrders} from './order-query';

interface AddressesArguments extends ConnectionArguments {
  readonly skipDefault: boolean;
}

interface OrdersArguments extends ConnectionArguments {
  readonly query?: string | null;
  readonly sortKey: OrderSortKey;
}

export const customerFields = {
  // The customer's metafields belong to the merchant's app: no definition opens them to customers.
  ...NO_METAFIELDS,
  addresses: (customer, args: AddressesArguments) =>
    connection(
      customer.addresses.filter(
        ({id}) => !args.skipDefault || id !== customer.defaultAddressId,
      ),
      args,
      ({id}) => id,
    ),
  companyContacts: (_customer, args: ConnectionArguments) =>
    connection<never>([], args, String),
  creationDate: ({createdAt}) => createdAt,
  defaultAddress: defaultAddressOf,
  displayName: ({firstName, lastName, email}) =>
    `${firstName} ${lastName}`.trim() || email,
  draftOrders: (_customer, args: ConnectionArguments) =>
    connection<never>([], args, String),
  // Nobody is asked for consent to marketing, so nobody has given any.
  emailAddress: ({email}) => ({
    emailAddress: email,
    marketingState: 'NOT_SUBSCRIBED',
  }),
  firstName: ({firstName}) => firstName || null,
  id: ({id}) => gid('Customer', id),
  lastName: ({lastName}) => lastName || null,
  marketCurrencyCode: (customer) =>
    currencyOf(defaultAddressOf(customer)?.countryCode ?? HOME_COUNTRY),
  orders: ordersPage,
  phoneNumber: ({phone}) => (phone === null ? null : {phoneNumber: phone}),
  storeCreditAccounts: storeCreditAccountsPage,
  subscriptionContracts: (_customer, args: ConnectionArguments) =>
    connection<never>([], args, String),
} satisfies Fields<Customer>;

function defaultAddressOf({
  addresses,
  defaultAddressId,
}: Customer): Address | null {
  return addresses.find(({id}) => id === defaultAddressId) ?? null;
}

function ordersPage(
  customer: Customer,
  args: OrdersArguments,
  context: Context,
) {
  const matches = orderCondition(args.query);
  const orders = ordersOf(customer, context).filter(matches);
  return connection(sortedOrders(orders, args.sortKey), args, ({id}) => id);
}

const ordersOf = ({id}: Customer, {world}: Context): Order[] =>
  [...world.orders.values()].filter(({customerId}) => customerId === id);
