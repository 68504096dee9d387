import {AdminApiError, type AdminClient} from '~/shopify/admin-client.server';
import {
  AddOrderTagsDocument,
  CancellableOrderDocument,
  type CancellableOrderQuery,
  CancelJobDocument,
  CancelOrderDocument,
  WriteCancellationRecordDocument,
} from '~/shopify/generated/admin.server';
import type {AdminPort, AdminReading, CancelAnswer} from './admin-port';
import type {OrderSnapshot, TransactionSnapshot} from './order-snapshot';
import {numericPart} from './owned-order';
import {parsePolicy} from './policy';
import {
  type CancellationRecord,
  parseRecord,
  type StoredRecord,
} from './record';

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

    async writeRecord(orderId, record, digest) {
      const {
        data: {metafieldsSet},
      } = await client.request(WriteCancellationRecordDocument, {
        metafield: {
          ownerId: orderId,
          namespace: 'angre',
          key: 'cancellation',
          type: 'json',
          value: JSON.stringify(record),
          compareDigest: digest,
        },
      });
      const [userError] = metafieldsSet?.userErrors ?? [];
      if (userError?.code && LOST_RACE.has(userError.code)) return null;
      const written = metafieldsSet?.metafields?.[0];
      if (userError || !written) {
        throw new AdminApiError('failed', userError?.message ?? 'no metafield');
      }
      return {record, digest: written.compareDigest};
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
      if (!node || !('status' in node) || node.status === 'STARTED') {
        return {kind: 'running'};
      }
      if (node.status === 'SUCCEEDED') return {kind: 'succeeded'};
      return {
        kind: 'failed',
        message: node.errors.map(({message}) => message).join(' '),
      };
    },

    async addTags(orderId, tags) {
      const {
        data: {tagsAdd},
      } = await client.request(AddOrderTagsDocument, {
        orderId,
        tags: [...tags],
      });
      const [userError] = tagsAdd?.userErrors ?? [];
      if (userError) throw new AdminApiError('failed', userError.message);
    },
  };
}

type AdminOrder = NonNullable<CancellableOrderQuery['order']>;

function readingOf(
  order: AdminOrder,
  shop: CancellableOrderQuery['shop'],
  readAt: Date,
): AdminReading {
  return {
    order: snapshotOf(order),
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

function snapshotOf(order: AdminOrder): OrderSnapshot {
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
    lines: order.lineItems.nodes.map(({product, ...line}) => ({
      ...line,
      productTags: product?.tags ?? null,
    })),
    fulfillments: order.fulfillments.map(({status}) => ({
      cancelled: status === 'CANCELLED',
    })),
    fulfillmentOrders: order.fulfillmentOrders.nodes,
    transactions: order.transactions.map(transactionOf),
  };
}

function isComplete(order: AdminOrder): boolean {
  const {lineItems, fulfillmentOrders, transactions, transactionsCount} = order;
  return (
    !lineItems.pageInfo.hasNextPage &&
    !fulfillmentOrders.pageInfo.hasNextPage &&
    (transactionsCount?.count ?? 0) <= transactions.length
  );
}

function transactionOf(
  transaction: AdminOrder['transactions'][number],
): TransactionSnapshot {
  const {paymentDetails: card} = transaction;
  return {
    id: transaction.id,
    kind: transaction.kind,
    status: transaction.status,
    parentId: transaction.parentTransaction?.id ?? null,
    createdAt: transaction.createdAt,
    amount: transaction.amountSet.presentmentMoney,
    gatewayName: transaction.formattedGateway ?? '',
    isManual: transaction.manualPaymentGateway,
    card:
      card && 'number' in card && card.company && card.number
        ? {brand: card.company, number: card.number}
        : null,
  };
}
