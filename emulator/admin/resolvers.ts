import {storeCreditTransactionFields} from '../customer/store-credit-fields';
import {connection, type ConnectionArguments} from '../graphql/connection';
import {numericId} from '../graphql/gid';
import type {Fields, ResolverMap} from '../graphql/schema';
import type {Metafield} from '../state/customers';
import {OWN_WAREHOUSE} from '../state/locations';
import {mailingAddressFields} from './address-fields';
import {publicApiVersions} from './api-versions';
import {
  bulkOperationFields,
  bulkOperationOf,
  bulkOperationsPage,
  type BulkOperationsArguments,
} from './bulk-operation-fields';
import {bulkOperationMutations} from './bulk-operation-mutations';
import {calculatedLineFields} from './calculated-line-fields';
import {
  addVariantChangeFields,
  calculatedOrderFields,
} from './calculated-order-fields';
import {cancelJobResultFields, jobFields, jobOf} from './cancel-job-fields';
import {customerFields} from './customer-fields';
import {basicEventFields} from './event-fields';
import {fulfillmentFields, fulfillmentLineFields} from './fulfillment-fields';
import {fulfillmentMutations} from './fulfillment-mutations';
import {
  fulfillmentOrderFields,
  fulfillmentOrderLineFields,
  holdFields,
  merchantRequestFields,
} from './fulfillment-order-fields';
import {lineFields} from './line-fields';
import {
  metafieldDefinitionFields,
  metafieldDefinitionMutations,
  metafieldDefinitionQueries,
} from './metafield-definitions';
import {ownMetafieldFields} from './metafield-fields';
import {metafieldMutations} from './metafield-mutations';
import {nodeOf} from './node';
import {notEmulated} from './not-emulated';
import {exactly} from './order-counts';
import {orderEditMutations} from './order-edit-mutations';
import {orderEditSessionOf} from './order-edit-source';
import {orderFields} from './order-fields';
import {orderMutations} from './order-mutations';
import {countOrders, type OrdersArguments, ordersPage} from './order-search';
import {fulfillmentOrderOf, orderOf, visibleOrders} from './order-source';
import {
  refundFields,
  refundLineFields,
  transactionFields,
} from './payment-fields';
import {paymentMutations} from './payment-mutations';
import {
  inventoryItemFields,
  inventoryItemOf,
  inventoryLevelFields,
  productFields,
  productOf,
  variantFields,
  variantOf,
} from './product-fields';
import {
  appInstallation,
  locationFields,
  shopFields,
  shopOf,
} from './shop-fields';
import {returnFields, returnLineFields, returnOf} from './return-fields';
import {returnMutations} from './return-mutations';
import {
  storeCreditAccountFields,
  storeCreditAccountOf,
} from './store-credit-fields';
import {storeCreditMutations} from './store-credit-mutations';
import {tagMutations} from './tag-mutations';
import {
  webhookSubscriptionFields,
  webhookSubscriptionOf,
  webhookSubscriptionsPage,
  type WebhookSubscriptionsArguments,
} from './webhook-fields';
import {webhookMutations} from './webhook-mutations';

interface Id {
  readonly id: string;
}

interface Query {
  readonly query?: string | null;
}

/** The Admin API: the whole shop, as an app with a token sees it. */
export const adminResolvers: ResolverMap = {
  QueryRoot: {
    bulkOperation: (_root, {id}: Id, context) => bulkOperationOf(context, id),
    bulkOperations: (_root, args: BulkOperationsArguments, context) =>
      bulkOperationsPage(context, args),
    currentAppInstallation: (_root, _args, context) => appInstallation(context),
    customer: (_root, {id}: Id, {world}) =>
      world.customers.get(numericId('Customer', id) ?? 0) ?? null,
    customers: (
      _root,
      {query, ...args}: ConnectionArguments & Query,
      {world},
    ) => {
      if (query) throw notEmulated('customers(query:)');
      return connection([...world.customers.values()], args, ({id}) => id);
    },
    fulfillmentOrder: (_root, {id}: Id, context) =>
      fulfillmentOrderOf(context, id),
    inventoryItem: (_root, {id}: Id, context) => inventoryItemOf(context, id),
    job: (_root, {id}: Id, context) => jobOf(context, 'Job', id),
    ...metafieldDefinitionQueries,
    location: (_root, {id}: {id?: string | null}, {world}) =>
      world.locations.get(
        id == null ? OWN_WAREHOUSE : (numericId('Location', id) ?? 0),
      ) ?? null,
    locations: (
      _root,
      {query, ...args}: ConnectionArguments & Query,
      {world},
    ) => {
      if (query) throw notEmulated('locations(query:)');
      const active = [...world.locations.values()].filter(
        ({isActive}) => isActive,
      );
      return connection(active, args, ({id}) => id);
    },
    node: (_root, {id}: Id, context) => nodeOf(context, id),
    nodes: (_root, {ids}: {ids: readonly string[]}, context) =>
      ids.map((id) => nodeOf(context, id)),
    order: (_root, {id}: Id, context) => orderOf(context, id),
    orders: (_root, args: OrdersArguments, context) =>
      ordersPage(visibleOrders(context), args),
    orderEditSession: (_root, {id}: Id, context) =>
      orderEditSessionOf(context, id),
    ordersCount: (_root, {query}: Query, context) =>
      exactly(countOrders(visibleOrders(context), query)),
    publicApiVersions: (_root, _args, {world}) => publicApiVersions(world),
    product: (_root, {id}: Id, context) => productOf(context, id),
    productVariant: (_root, {id}: Id, context) => variantOf(context, id),
    return: (_root, {id}: Id, context) => returnOf(context, id),
    shop: (_root, _args, context) => shopOf(context),
    storeCreditAccount: (_root, {id}: Id, context) =>
      storeCreditAccountOf(context, id),
    webhookSubscription: (_root, {id}: Id, context) =>
      webhookSubscriptionOf(context, id),
    webhookSubscriptions: (
      _root,
      args: WebhookSubscriptionsArguments,
      context,
    ) => webhookSubscriptionsPage(context, args),
  } satisfies Fields<unknown>,
  Mutation: {
    ...orderMutations,
    ...orderEditMutations,
    ...paymentMutations,
    ...fulfillmentMutations,
    ...returnMutations,
    ...metafieldMutations,
    ...metafieldDefinitionMutations,
    ...storeCreditMutations,
    ...tagMutations,
    ...webhookMutations,
    ...bulkOperationMutations,
  },
  Order: orderFields,
  LineItem: lineFields,
  OrderTransaction: transactionFields,
  Refund: refundFields,
  RefundLineItem: refundLineFields,
  Fulfillment: fulfillmentFields,
  FulfillmentLineItem: fulfillmentLineFields,
  Return: returnFields,
  ReturnLineItem: returnLineFields,
  FulfillmentOrder: fulfillmentOrderFields,
  FulfillmentOrderLineItem: fulfillmentOrderLineFields,
  FulfillmentHold: holdFields,
  FulfillmentOrderMerchantRequest: merchantRequestFields,
  CalculatedOrder: calculatedOrderFields,
  CalculatedLineItem: calculatedLineFields,
  OrderStagedChangeAddVariant: addVariantChangeFields,
  BasicEvent: basicEventFields,
  BulkOperation: bulkOperationFields,
  Job: jobFields,
  OrderCancelJobResult: cancelJobResultFields,
  Customer: customerFields,
  MailingAddress: mailingAddressFields,
  Metafield: {
    ...ownMetafieldFields,
    owner: ({ownerId}, _args, context) => nodeOf(context, ownerId),
  } satisfies Fields<Metafield>,
  MetafieldDefinition: metafieldDefinitionFields,
  Product: productFields,
  ProductVariant: variantFields,
  InventoryItem: inventoryItemFields,
  InventoryLevel: inventoryLevelFields,
  Location: locationFields,
  Shop: shopFields,
  StoreCreditAccount: storeCreditAccountFields,
  ...storeCreditTransactionFields,
  WebhookSubscription: webhookSubscriptionFields,
};
