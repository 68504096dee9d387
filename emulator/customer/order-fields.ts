import {GraphQLError} from 'graphql';
import {statusPageUrl} from '../checkout/status-link';
import {connection, type ConnectionArguments} from '../graphql/connection';
import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {
  type DisplayFulfillmentStatus,
  displayFinancialStatus,
  displayFulfillmentStatus,
  editedSubtotal,
  editedTax,
  editedTotal,
  totalRefunded,
  totalShipping,
} from '../orders/order-amounts';
import type {Order} from '../state/orders';
import {NO_METAFIELDS} from '../storefront/no-metafields';
import {fulfillmentsOf} from './fulfillment-fields';
import {discountApplications, linesOf} from './line-fields';
import {asSeen} from './money-v2';
import {paymentInformation, transactionsOf} from './payment-fields';
import {returnsOf} from './return-fields';

interface FulfillmentArguments extends ConnectionArguments {
  readonly sortKey?: 'CREATED_AT' | 'ID';
  readonly query?: string | null;
}

export const orderFields = {
  // The order's metafields belong to the merchant's app: no definition opens them to customers.
  ...NO_METAFIELDS,
  currencyCode: ({presentmentCurrency}) => presentmentCurrency,
  customer: customerOf,
  customerLocale: ({language}) => language,
  discountApplications: (order, args: ConnectionArguments) =>
    connection(discountApplications(order), args, ({code}) => code),
  draftOrder: () => null,
  edited: ({events}) => events.some(({action}) => action === 'edited'),
  financialStatus: displayFinancialStatus,
  fulfillmentStatus: (order) =>
    fulfillmentStatus(displayFulfillmentStatus(order)),
  fulfillments: fulfillmentsPage,
  id: ({id}) => gid('Order', id),
  lineItems: (order, args: ConnectionArguments) =>
    connection(linesOf(order), args, ({line}) => line.id),
  // Nothing is sold over a counter.
  locationName: () => null,
  name: ({number}) => `#${number}`,
  paymentInformation,
  poNumber: () => null,
  purchasingEntity: (order, args, context) => {
    const customer = customerOf(order, args, context);
    return customer && {__typename: 'Customer', ...customer};
  },
  requiresShipping: ({lines}) =>
    lines.some(({requiresShipping}) => requiresShipping),
  returnInformation: (order) => order,
  returns: (order, args: ConnectionArguments) =>
    connection(returnsOf(order), args, ({found}) => found.id),
  shippingDiscountAllocations: () => [],
  shippingLine: ({shipping}) =>
    shipping && {
      handle: shipping.title,
      originalPrice: asSeen(shipping.price),
      title: shipping.title,
    },
  statusPageUrl: (order, _args, {world}) => statusPageUrl(world, order),
  subscriptionContracts: (_order, args: ConnectionArguments) =>
    connection<never>([], args, String),
  subtotal: (order) => asSeen(editedSubtotal(order)),
  totalDuties: ({duties}) => duties && asSeen(duties),
  totalPrice: (order) => asSeen(editedTotal(order)),
  totalRefunded: (order) => asSeen(totalRefunded(order)),
  totalShipping: (order) => asSeen(totalShipping(order)),
  totalTax: (order) => asSeen(editedTax(order)),
  totalTip: () => null,
  transactions: transactionsOf,
} satisfies Fields<Order>;

function customerOf({customerId}: Order, _args: unknown, {world}: Context) {
  return customerId === null ? null : (world.customers.get(customerId) ?? null);
}

/** Customers are not told what lies between the merchant and a fulfilment service. */
const fulfillmentStatus = (status: DisplayFulfillmentStatus) =>
  status === 'REQUEST_DECLINED' ? 'UNFULFILLED' : status;

function fulfillmentsPage(order: Order, args: FulfillmentArguments) {
  if (args.query) throw notEmulated('Order.fulfillments(query:)');
  const moments = ({fulfillment}: ReturnType<typeof fulfillmentsOf>[number]) =>
    Date.parse(fulfillment.createdAt);
  const all = fulfillmentsOf(order).sort((a, b) =>
    args.sortKey === 'CREATED_AT'
      ? moments(a) - moments(b)
      : a.fulfillment.id - b.fulfillment.id,
  );
  return connection(all, args, ({fulfillment}) => fulfillment.id);
}

const notEmulated = (field: string) =>
  new GraphQLError(
    `The emulator's customer API does not implement ${field} yet.`,
    {extensions: {code: 'NOT_EMULATED'}},
  );
