import {AdminApiError, type AdminClient} from '~/shopify/admin-client.server';
import {
  CancellableOrderDocument,
  type CancellableOrderFragment,
  type CancellableOrderQuery,
  CancelJobDocument,
  CancelOrderDocument,
  ClaimAndHoldDocument,
  EndCancellationDocument,
  HoldFulfillmentDocument,
  ReleaseHoldsDocument,
  WriteCancellationRecordDocument,
} from '~/shopify/generated/admin.server';
import type {
  AdminPort,
  AdminReading,
  CancelAnswer,
  Hold,
  HoldAnswer,
} from './admin-port';
import type {OrderSnapshot, TransactionSnapshot} from './order-snapshot';
import {numericPart} from './owned-order';
import {parsePolicy} from './policy';
import {
  type CancellationRecord,
  parseRecord,
  type StoredRecord,
} from './record';
import {NO_USAGE} from './usage';

const LOST_RACE = new Set(['STALE_OBJECT', 'INVALID_COMPARE_DIGEST']);

/** The cancellation's view of Shopify's Admin API. */
export function shopifyAdminPort(client: AdminClient): AdminPort {
  return {
    async readOrder(orderId) {
      const {data, answeredAt} = await client.request(
        CancellableOrderDocument,
        {orderId},
      );
      return data.order && readingOf(data.order, data.shop, answeredAt);
    },

    async claim(orderId, record, digest, hold) {
      const metafield = recordMetafield(orderId, record, digest);
      if (!hold) {
        const {data} = await client.request(WriteCancellationRecordDocument, {
          metafield,
        });
        return {claim: writtenRecord(record, data.metafieldsSet), held: null};
      }
      const {data} = await client.request(ClaimAndHoldDocument, {
        metafield,
        fulfillmentOrderId: hold.fulfillmentOrderId,
        hold: holdInput(hold),
      });
      return {
        claim: writtenRecord(record, data.metafieldsSet),
        held: holdAnswer(data.fulfillmentOrderHold, hold.shopTimeZone),
      };
    },

    async hold(hold) {
      const {data} = await client.request(HoldFulfillmentDocument, {
        fulfillmentOrderId: hold.fulfillmentOrderId,
        hold: holdInput(hold),
      });
      return holdAnswer(data.fulfillmentOrderHold, hold.shopTimeZone);
    },

    async releaseHolds(fulfillmentOrderId, holdIds) {
      const {data} = await client.request(ReleaseHoldsDocument, {
        fulfillmentOrderId,
        holdIds: [...holdIds],
      });
      const [userError] = data.fulfillmentOrderReleaseHold?.userErrors ?? [];
      if (userError) throw new AdminApiError('failed', userError.message);
    },

    async writeRecord(orderId, record, digest) {
      const {data} = await client.request(WriteCancellationRecordDocument, {
        metafield: recordMetafield(orderId, record, digest),
      });
      return writtenRecord(record, data.metafieldsSet);
    },

    async end(orderId, record, digest, tags) {
      const {data} = await client.request(EndCancellationDocument, {
        orderId,
        tags: [...tags],
        metafield: recordMetafield(orderId, record, digest),
      });
      const [tagError] = data.tagsAdd?.userErrors ?? [];
      if (tagError) throw new AdminApiError('failed', tagError.message);
      const [recordError] = data.metafieldsSet?.userErrors ?? [];
      if (recordError && !isLostRace(recordError)) {
        throw new AdminApiError('failed', recordError.message);
      }
    },

    async cancelOrder(input): Promise<CancelAnswer> {
      try {
        const {
          data: {orderCancel},
        } = await client.request(CancelOrderDocument, input);
        const [userError] = orderCancel?.orderCancelUserErrors ?? [];
        if (userError) return {kind: 'refused', message: userError.message};
        return orderCancel?.jobResult
          ? {kind: 'accepted', jobResultId: orderCancel.jobResult.id}
          : {kind: 'unknown'};
      } catch (error) {
        if (error instanceof AdminApiError && error.reason === 'unanswered') {
          return {kind: 'unknown'};
        }
        throw error;
      }
    },

    async readJob(jobResultId) {
      const {
        data: {node},
      } = await client.request(CancelJobDocument, {jobResultId});
      if (!node || !('status' in node)) return {kind: 'gone'};
      if (node.status === 'STARTED') return {kind: 'running'};
      if (node.status === 'SUCCEEDED') return {kind: 'succeeded'};
      return {
        kind: 'failed',
        message: node.errors.map(({message}) => message).join(' '),
      };
    },
  };
}

interface WrittenMetafield {
  readonly metafields: readonly {readonly compareDigest: string}[] | null;
  readonly userErrors: readonly UserError[];
}

interface UserError {
  readonly code: string | null;
  readonly message: string;
}

const isLostRace = ({code}: UserError): boolean =>
  code !== null && LOST_RACE.has(code);

const recordMetafield = (
  ownerId: string,
  record: CancellationRecord,
  compareDigest: string | null,
) => ({
  ownerId,
  namespace: 'angre',
  key: 'cancellation',
  type: 'json',
  value: JSON.stringify(record),
  compareDigest,
});

/** Null where somebody else was quicker. */
function writtenRecord(
  record: CancellationRecord,
  answer: WrittenMetafield | null,
): StoredRecord | null {
  const [userError] = answer?.userErrors ?? [];
  if (userError && isLostRace(userError)) return null;
  const written = answer?.metafields?.[0];
  if (userError || !written) {
    throw new AdminApiError('failed', userError?.message ?? 'no metafield');
  }
  return {record, digest: written.compareDigest};
}

const holdInput = ({handle}: Hold) => ({
  handle,
  reason: 'OTHER' as const,
  reasonNotes: 'The customer is cancelling this order.',
});

function holdAnswer(
  answer: {
    readonly fulfillmentOrder: {
      readonly order: CancellableOrderFragment;
    } | null;
    readonly userErrors: readonly UserError[];
  } | null,
  shopTimeZone: string,
): HoldAnswer {
  const order = answer?.fulfillmentOrder?.order;
  const [userError] = answer?.userErrors ?? [];
  return order && !userError
    ? {kind: 'held', order: snapshotOf(order, shopTimeZone)}
    : {kind: 'refused', message: userError?.message ?? 'no fulfilment order'};
}

type AdminOrder = NonNullable<CancellableOrderQuery['order']>;

function readingOf(
  order: AdminOrder,
  shop: CancellableOrderQuery['shop'],
  readAt: Date,
): AdminReading {
  return {
    order: snapshotOf(order, shop.ianaTimezone),
    stored: storedRecord(order.record),
    policy: parsePolicy(shop.policy?.value ?? null),
    shop: {timeZone: shop.ianaTimezone},
    readAt,
  };
}

function storedRecord(
  metafield: AdminOrder['record'],
): StoredRecord | 'unreadable' | null {
  if (!metafield) return null;
  const record: CancellationRecord | null = parseRecord(metafield.value);
  return record ? {record, digest: metafield.compareDigest} : 'unreadable';
}

function snapshotOf(
  order: CancellableOrderFragment,
  shopTimeZone: string,
): OrderSnapshot {
  return {
    id: order.id,
    isComplete: isComplete(order),
    name: order.name,
    customerNumber:
      order.customer && numericPart('Customer', order.customer.id),
    placedAt: order.processedAt,
    cancelledAt: order.cancelledAt,
    financialStatus: order.displayFinancialStatus,
    returnStatus: order.returnStatus,
    tags: order.tags,
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
    shopTimeZone,
    lines: order.lineItems.nodes.map(
      ({product, customAttributes, sellingPlan, ...line}) => ({
        ...line,
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
      ({fulfillmentHolds, ...fulfillmentOrder}) => ({
        ...fulfillmentOrder,
        holds: fulfillmentHolds
          .filter(({heldByRequestingApp}) => heldByRequestingApp)
          .map(({id, handle}) => ({id, handle})),
      }),
    ),
    transactions: order.transactions.map(transactionOf),
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
