import type {
  CancellableOrderFragment,
  CancellableOrderQuery,
} from '~/shopify/generated/admin.server';
import type {AdminReading, StopAnswer} from './admin-port';
import type {
  OrderSnapshot,
  PageSizes,
  TransactionSnapshot,
} from './order-snapshot';
import {numericPart} from './owned-order';
import {parsePolicy} from './policy';
import {feesKept} from './record';
import {storedRecord} from './record-metafield.server';
import {storedRequest} from './requests/stored-request';
import {NO_USAGE} from './usage';
import {
  type Counters,
  type StoredCounter,
  usageOf,
  type Who,
} from './usage-counters';

type AdminOrder = NonNullable<CancellableOrderQuery['order']>;
type Metafield = {readonly value: string; readonly compareDigest: string};

/** Shopify's answer to the one read of everything, in the words of the cancellation. */
export function readingOf(
  order: AdminOrder,
  shop: CancellableOrderQuery['shop'],
  pageSizes: PageSizes,
  who: Who,
  readAt: Date,
): AdminReading {
  const stored = storedRecord(order.record);
  const counters: Counters = {
    customer: order.counted && counterOf(order.counted.id, order.counted.usage),
    shop: counterOf(shop.id, shop.usage),
  };
  return {
    order: {
      ...snapshotOf(order, {
        shopTimeZone: shop.ianaTimezone,
        pageSizes,
        feesKept: null,
      }),
      feesKept: feesKeptOf(stored),
      usage: usageOf(counters, who, readAt),
    },
    stored,
    request: storedRequest(order.id, order.request),
    policy: parsePolicy(shop.policy?.value ?? null),
    shop: {timeZone: shop.ianaTimezone},
    counters,
    readAt,
  };
}

const feesKeptOf = (
  stored: AdminReading['stored'],
): OrderSnapshot['feesKept'] =>
  stored === null || stored === 'unreadable' ? null : feesKept(stored.record);

const counterOf = (
  ownerId: string,
  metafield: Metafield | null,
): StoredCounter => ({
  ownerId,
  value: metafield?.value ?? null,
  digest: metafield?.compareDigest ?? null,
});

/** What came of a request that stops a fulfilment order. */
export function stopAnswer(
  answer: {
    readonly fulfillmentOrder: {
      readonly order: CancellableOrderFragment;
    } | null;
    readonly userErrors: readonly {
      readonly code?: string | null;
      readonly message: string;
    }[];
  } | null,
  seen: OrderSnapshot,
): StopAnswer {
  const order = answer?.fulfillmentOrder?.order;
  const [userError] = answer?.userErrors ?? [];
  return order && !userError
    ? {kind: 'done', order: snapshotOf(order, seen)}
    : {
        kind: 'refused',
        message: userError?.message ?? 'no fulfilment order',
        isCrowded: userError?.code === 'FULFILLMENT_ORDER_HOLD_LIMIT_REACHED',
      };
}

/** What a mutation's answer does not say of an order. */
type Seen = Pick<OrderSnapshot, 'feesKept' | 'pageSizes' | 'shopTimeZone'>;

/**
 * An order in the words of the rules. Nothing is counted in it: what is counted concerns only whoever begins.
 * @param seen what the answer itself does not say
 */
export function snapshotOf(
  order: CancellableOrderFragment,
  {shopTimeZone, pageSizes, feesKept: kept}: Seen,
): OrderSnapshot {
  return {
    id: order.id,
    isComplete: isComplete(order),
    pageSizes,
    name: order.name,
    customerNumber:
      order.customer && numericPart('Customer', order.customer.id),
    placedAt: order.processedAt,
    cancelledAt: order.cancelledAt,
    cancellationNote: order.cancellation?.staffNote ?? null,
    financialStatus: order.displayFinancialStatus,
    returnStatus: order.returnStatus,
    tags: order.tags,
    deliveryCountry: order.shippingAddress?.countryCodeV2 ?? null,
    countryCode:
      order.shippingAddress?.countryCodeV2 ??
      order.billingAddress?.countryCodeV2 ??
      null,
    purchaser: purchaserOf(order.purchasingEntity),
    risk: {
      recommendation: order.risk.recommendation,
      levels: order.risk.assessments.map(({riskLevel}) => riskLevel),
    },
    value: order.currentTotalPriceSet.shopMoney,
    total: order.currentTotalPriceSet.presentmentMoney,
    outstanding: order.totalOutstandingSet.presentmentMoney,
    shopTimeZone,
    lines: order.lineItems.nodes.map(
      ({product, variant, customAttributes, sellingPlan, ...line}) => ({
        ...line,
        variantId: variant?.id ?? null,
        productTags: product?.tags ?? null,
        productType: product?.productType ?? null,
        attributeKeys: customAttributes.map(({key}) => key),
        hasSellingPlan: sellingPlan !== null,
      }),
    ),
    fulfillments: order.fulfillments.map(({status}) => ({
      cancelled: status === 'CANCELLED',
    })),
    fulfillmentOrders: order.fulfillmentOrders.nodes.map(
      ({id, status, requestStatus, ...rest}) => ({
        id,
        status,
        requestStatus,
        canBeHeld: rest.supportedActions.some(({action}) => action === 'HOLD'),
        isLocationActive: rest.assignedLocation.location?.isActive === true,
        holds: rest.fulfillmentHolds
          .filter(({heldByRequestingApp}) => heldByRequestingApp)
          .map((hold) => ({id: hold.id, handle: hold.handle})),
      }),
    ),
    transactions: order.transactions.map(transactionOf),
    feesKept: kept,
    hasDuties: order.currentTotalDutiesSet !== null,
    usage: NO_USAGE,
  };
}

function purchaserOf(
  entity: CancellableOrderFragment['purchasingEntity'],
): OrderSnapshot['purchaser'] {
  if (!entity) return null;
  return entity.__typename === 'Customer' ? 'customer' : 'company';
}

function isComplete(order: CancellableOrderFragment): boolean {
  const {lineItems, fulfillmentOrders, transactions, transactionsCount} = order;
  return (
    !lineItems.pageInfo.hasNextPage &&
    !fulfillmentOrders.pageInfo.hasNextPage &&
    (transactionsCount?.count ?? 0) <= transactions.length
  );
}

function transactionOf(
  transaction: CancellableOrderFragment['transactions'][number],
): TransactionSnapshot {
  const {paymentDetails: card} = transaction;
  return {
    id: transaction.id,
    kind: transaction.kind,
    status: transaction.status,
    parentId: transaction.parentTransaction?.id ?? null,
    createdAt: transaction.createdAt,
    amount: transaction.amountSet.presentmentMoney,
    gateway: transaction.gateway ?? '',
    gatewayName: transaction.formattedGateway ?? '',
    isManual: transaction.manualPaymentGateway,
    card:
      card && 'number' in card && card.company && card.number
        ? {brand: card.company, number: card.number}
        : null,
  };
}
