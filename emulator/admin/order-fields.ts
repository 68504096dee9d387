import {openPaymentUrl} from '../checkout/payment-link';
import {statusPageUrl} from '../checkout/status-link';
import {bothCurrencies} from '../customer/money-v2';
import {connection, type ConnectionArguments} from '../graphql/connection';
import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {editProblems} from '../orders/editable';
import {
  displayFinancialStatus,
  displayFulfillmentStatus,
  isOpen,
  netPayment,
  totalCapturable,
  totalOutstanding,
  totalReceived,
} from '../orders/order-amounts';
import {isRestockable} from '../orders/restock';
import type {Order} from '../state/orders';
import {eventsPage} from './event-fields';
import {fulfillmentsOf} from './fulfillment-fields';
import {fulfillmentOrdersOf} from './fulfillment-order-fields';
import {linesOf} from './line-fields';
import {metafieldFields} from './metafield-fields';
import {notEmulated} from './not-emulated';
import {orderAmountFields} from './order-amount-fields';
import {exactly} from './order-counts';
import {refundsOf, transactionsOf} from './payment-fields';
import {returnsOf} from './return-fields';
import {suggestedRefund} from './suggested-refund';

interface TransactionArguments {
  readonly first?: number | null;
  readonly capturable?: boolean | null;
  readonly manuallyResolvable?: boolean | null;
}

export const orderFields = {
  ...metafieldFields,
  ...orderAmountFields,
  billingAddressMatchesShippingAddress: ({billingAddress, shippingAddress}) =>
    JSON.stringify(billingAddress) === JSON.stringify(shippingAddress),
  canMarkAsPaid: (order) =>
    order.cancelledAt === null && totalOutstanding(order).shop.amount > 0,
  canNotifyCustomer: ({email}) => email !== null,
  cancellation: ({cancelledAt, cancellationStaffNote}) =>
    cancelledAt === null ? null : {staffNote: cancellationStaffNote},
  capturable: (order) => totalCapturable(order).shop.amount > 0,
  closed: ({closedAt}) => closedAt !== null,
  // A checkout that fails makes no order.
  confirmed: () => true,
  currencyCode: () => 'NOK',
  customAttributes: ({customAttributes}) => customAttributes,
  customer: customerOf,
  customerLocale: ({language}) => language,
  discountCode: ({discountCodes}) => discountCodes[0] ?? null,
  displayAddress: ({shippingAddress, billingAddress}) =>
    shippingAddress ?? billingAddress,
  displayFinancialStatus,
  displayFulfillmentStatus,
  // Nobody disputes an emulated payment.
  disputes: () => [],
  edited: ({events}) => events.some(({action}) => action === 'edited'),
  events: eventsPage,
  fulfillable: ({cancelledAt, fulfillmentOrders}) =>
    cancelledAt === null && fulfillmentOrders.some(isOpen),
  fulfillmentOrders: (
    order,
    args: ConnectionArguments & {query?: string | null},
  ) => {
    if (args.query) throw notEmulated('Order.fulfillmentOrders(query:)');
    return connection(
      fulfillmentOrdersOf(order),
      args,
      ({fulfillmentOrder}) => fulfillmentOrder.id,
    );
  },
  fulfillments: (
    order,
    {first, query}: {first?: number | null; query?: string | null},
  ) => {
    if (query) throw notEmulated('Order.fulfillments(query:)');
    return fulfillmentsOf(order).slice(0, first ?? undefined);
  },
  fulfillmentsCount: ({fulfillments}) => exactly(fulfillments.length),
  fullyPaid: (order) => totalOutstanding(order).presentment.amount <= 0,
  // Timeline comments cannot be written here.
  hasTimelineComment: () => false,
  id: ({id}) => gid('Order', id),
  legacyResourceId: ({id}) => String(id),
  lineItems: (order, args: ConnectionArguments) =>
    connection(linesOf(order), args, ({line}) => line.id),
  merchantEditable: (order) => editProblems(order).length === 0,
  merchantEditableErrors: editProblems,
  name: ({number}) => `#${number}`,
  paymentCollectionDetails: (order, _args, {world}) => ({
    additionalPaymentCollectionUrl: openPaymentUrl(world, order),
  }),
  paymentGatewayNames: ({transactions}) => [
    ...new Set(transactions.map(({gateway}) => gateway)),
  ],
  // Net terms, purchase orders and sales over a counter do not exist here.
  paymentTerms: () => null,
  poNumber: () => null,
  presentmentCurrencyCode: ({presentmentCurrency}) => presentmentCurrency,
  purchasingEntity: (order, args, context) => {
    const customer = customerOf(order, args, context);
    return customer && {__typename: 'Customer', ...customer};
  },
  refundable: (order) => netPayment(order).shop.amount > 0,
  refunds: (order, {first}: {first?: number | null}) =>
    refundsOf(order).slice(0, first ?? undefined),
  requiresShipping: ({lines}) =>
    lines.some(({requiresShipping}) => requiresShipping),
  restockable: (order, _args, {world}) =>
    order.lines.some(
      (line) => line.currentQuantity > 0 && isRestockable(world, order, line),
    ),
  retailLocation: () => null,
  returns: (
    order,
    {query, ...args}: ConnectionArguments & {query?: string | null},
  ) => {
    if (query) throw notEmulated('Order.returns(query:)');
    return connection(returnsOf(order), args, ({found}) => found.id);
  },
  risk: ({riskLevel}) => ({
    recommendation: RECOMMENDATIONS[riskLevel],
    assessments: [{riskLevel, facts: [], provider: null}],
  }),
  shippingLine: shippingLineOf,
  shippingLines: (order, args: ConnectionArguments) => {
    const shippingLine = shippingLineOf(order);
    return connection(
      shippingLine ? [shippingLine] : [],
      args,
      ({title}) => title,
    );
  },
  // Shopify Protect covers sales by Shop Pay in the United States.
  shopifyProtect: () => null,
  sourceName: () => 'web',
  statusPageUrl: (order, _args, {world}) => statusPageUrl(world, order),
  suggestedRefund,
  test: () => false,
  transactions: (
    order,
    {first, capturable, manuallyResolvable}: TransactionArguments,
  ) => {
    if (capturable != null || manuallyResolvable != null) {
      throw notEmulated('Order.transactions(capturable:, manuallyResolvable:)');
    }
    return transactionsOf(order).slice(0, first ?? undefined);
  },
  transactionsCount: ({transactions}) => exactly(transactions.length),
  unpaid: (order) => totalReceived(order).shop.amount === 0,
} satisfies Fields<Order>;

const RECOMMENDATIONS = {
  NONE: 'NONE',
  LOW: 'ACCEPT',
  MEDIUM: 'INVESTIGATE',
  HIGH: 'CANCEL',
} as const;

function customerOf({customerId}: Order, _args: unknown, {world}: Context) {
  return customerId === null ? null : (world.customers.get(customerId) ?? null);
}

function shippingLineOf({shipping}: Order) {
  return (
    shipping && {
      title: shipping.title,
      // Discounts are for goods alone.
      discountAllocations: [],
      code: shipping.title,
      originalPriceSet: bothCurrencies(shipping.price),
      discountedPriceSet: bothCurrencies(shipping.price),
    }
  );
}
