import {AdminApiError, type AdminClient} from '~/shopify/admin-client.server';
import {isWritten} from '~/shopify/compare-and-set.server';
import {
  CancellableOrderDocument,
  CancelJobDocument,
  CancelOrderDocument,
  ClaimAndHoldDocument,
  ClaimDocument,
  CreditCustomerDocument,
  EndCancellationDocument,
  HoldFulfillmentDocument,
  ReleaseHoldsDocument,
  RepayDocument,
  RequestStopDocument,
  StoreCreditsDocument,
  TagOrderDocument,
  UntagOrderDocument,
  WriteCancellationRecordDocument,
  WriteRequestDocument,
} from '~/shopify/generated/admin.server';
import {currencyCode, moneyInput} from '~/shopify/money-input.server';
import {customerGid} from '~/shopify/order-gid';
import type {
  AdminPort,
  AdminReading,
  CancelAnswer,
  CancelOrder,
  Hold,
  MoneyAnswer,
  Repayment,
} from './admin-port';
import {shopifyChangePort} from './change/shopify-change-port.server';
import {claimOf, recordMetafield} from './record-metafield.server';
import type {PageSizes} from './order-snapshot';
import {payoutInput} from './refund-input.server';
import {
  requestMetafield,
  writtenRequest,
} from './requests/request-metafield.server';
import {readPart, refundPart} from './shopify-part-port.server';
import {readingOf, snapshotOf, stopAnswer} from './shopify-order.server';
import type {Who} from './usage-counters';

/** Nearly every order fits; Shopify's bucket holds a dozen such requests at once. */
const ORDINARY: PageSizes = {
  lines: 20,
  fulfillmentOrders: 5,
  transactions: 10,
};
/** More than Shopify allows to be asked for at once would be refused. */
const LARGE: PageSizes = {
  lines: 100,
  fulfillmentOrders: 20,
  transactions: 50,
};

/** The cancellation's view of Shopify's Admin API, on behalf of one visitor. */
export function shopifyAdminPort(client: AdminClient, who: Who): AdminPort {
  return {
    ...shopifyChangePort(client),

    async readOrder(orderId) {
      const reading = await read(client, orderId, who, ORDINARY);
      return reading && !reading.order.isComplete
        ? read(client, orderId, who, LARGE)
        : reading;
    },

    async claim(seen, record, digest, counters, hold) {
      const metafields = [
        recordMetafield(seen.id, record, digest),
        ...counters.map(({ownerId, value, digest: compareDigest}) => ({
          ownerId,
          namespace: 'angre',
          key: 'usage',
          type: 'json',
          value,
          compareDigest,
        })),
      ];
      if (!hold) {
        const {data} = await client.request(ClaimDocument, {metafields});
        return {claim: claimOf(record, data.metafieldsSet), held: null};
      }
      const {data} = await client.request(ClaimAndHoldDocument, {
        metafields,
        fulfillmentOrderId: hold.fulfillmentOrderId,
        hold: holdInput(hold),
        ...seen.pageSizes,
      });
      return {
        claim: claimOf(record, data.metafieldsSet),
        held: stopAnswer(data.fulfillmentOrderHold, seen),
      };
    },

    async hold(seen, hold) {
      const {data} = await client.request(HoldFulfillmentDocument, {
        fulfillmentOrderId: hold.fulfillmentOrderId,
        hold: holdInput(hold),
        ...seen.pageSizes,
      });
      return stopAnswer(data.fulfillmentOrderHold, seen);
    },

    async releaseHolds(fulfillmentOrderId, holdIds) {
      const {data} = await client.request(ReleaseHoldsDocument, {
        fulfillmentOrderId,
        holdIds: [...holdIds],
      });
      const [userError] = data.fulfillmentOrderReleaseHold?.userErrors ?? [];
      if (userError) throw new AdminApiError('failed', userError.message);
    },

    async requestStop(seen, fulfillmentOrderId, message) {
      const {data} = await client.request(RequestStopDocument, {
        fulfillmentOrderId,
        message,
        ...seen.pageSizes,
      });
      return stopAnswer(data.fulfillmentOrderSubmitCancellationRequest, seen);
    },

    async writeRecord(seen, record, digest) {
      const {data} = await client.request(WriteCancellationRecordDocument, {
        metafield: recordMetafield(seen.id, record, digest),
        ...seen.pageSizes,
      });
      const claim = claimOf(record, data.metafieldsSet);
      if (claim.kind !== 'claimed') return null;
      const owner = data.metafieldsSet?.metafields?.[0]?.owner;
      if (owner?.__typename !== 'Order') {
        throw new AdminApiError('failed', 'the metafield has another owner');
      }
      return {
        stored: claim.stored,
        order: snapshotOf(owner, seen),
      };
    },

    cancelOrder: (input) => cancel(client, input),

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

    async repay(input) {
      const {data} = await client.request(RepayDocument, {
        input: refundInput(input),
        idempotencyKey: input.idempotencyKey,
      });
      return moneyAnswer(data.refundCreate);
    },

    readPart: (orderId, lines, withShipping) =>
      readPart(client, orderId, lines, withShipping),

    refundPart: (input) => refundPart(client, input),

    async creditCustomer(customerNumber, amount, expiresAt) {
      const {data} = await client.request(CreditCustomerDocument, {
        customerId: customerGid(customerNumber),
        credit: {creditAmount: moneyInput(amount), expiresAt},
      });
      return moneyAnswer(data.storeCreditAccountCredit);
    },

    async creditsOf(customerNumber, currencyCode) {
      const {data} = await client.request(StoreCreditsDocument, {
        customerId: customerGid(customerNumber),
      });
      return (data.customer?.storeCreditAccounts.nodes ?? [])
        .filter(({balance}) => balance.currencyCode === currencyCode)
        .flatMap(({transactions}) => transactions.nodes)
        .filter(
          ({__typename, event}) =>
            __typename === 'StoreCreditAccountCreditTransaction' &&
            event === 'ADJUSTMENT',
        );
    },

    async end(orderId, record, digest) {
      const {data} = await client.request(EndCancellationDocument, {
        metafield: recordMetafield(orderId, record, digest),
      });
      return isWritten(data.metafieldsSet);
    },

    async tag(orderId, tags) {
      const {data} = await client.request(TagOrderDocument, {
        orderId,
        tags: [...tags],
      });
      const [userError] = data.tagsAdd?.userErrors ?? [];
      if (userError) throw new AdminApiError('failed', userError.message);
    },

    async untag(orderId, tags) {
      const {data} = await client.request(UntagOrderDocument, {
        orderId,
        tags: [...tags],
      });
      const [userError] = data.tagsRemove?.userErrors ?? [];
      if (userError) throw new AdminApiError('failed', userError.message);
    },

    async writeRequest(orderId, request, digest) {
      const {data} = await client.request(WriteRequestDocument, {
        metafield: requestMetafield(orderId, request, digest),
      });
      return writtenRequest(orderId, data.metafieldsSet);
    },
  };
}

async function read(
  client: AdminClient,
  orderId: string,
  who: Who,
  pageSizes: PageSizes,
): Promise<AdminReading | null> {
  const {data, answeredAt} = await client.request(CancellableOrderDocument, {
    orderId,
    ...pageSizes,
  });
  return (
    data.order && readingOf(data.order, data.shop, pageSizes, who, answeredAt)
  );
}

async function cancel(
  client: AdminClient,
  {order, refundTo, creditExpiresAt, ...input}: CancelOrder,
): Promise<CancelAnswer> {
  try {
    const {
      data: {orderCancel},
    } = await client.request(CancelOrderDocument, {
      ...input,
      orderId: order.permit.order.snapshot.id,
      refundMethod: refundMethod(refundTo, creditExpiresAt),
    });
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
}

function refundMethod(
  refundTo: CancelOrder['refundTo'],
  expiresAt: string | null,
) {
  if (refundTo === null) return null;
  return refundTo === 'original'
    ? {originalPaymentMethodsRefund: true}
    : {storeCreditRefund: {expiresAt}};
}

const refundInput = ({orderId, payouts, creditExpiresAt, note}: Repayment) => ({
  orderId,
  note,
  currency: payouts[0] ? currencyCode(payouts[0].amount) : null,
  ...payoutInput(orderId, payouts, creditExpiresAt),
});

/** Shopify's refusal is an answer, too: asked again it says the same. */
const moneyAnswer = (
  answer: {
    readonly userErrors: readonly {readonly message: string}[];
  } | null,
): MoneyAnswer => {
  const [userError] = answer?.userErrors ?? [];
  return userError
    ? {kind: 'refused', message: userError.message}
    : {kind: 'done'};
};

const holdInput = ({handle, purpose}: Hold) => ({
  handle,
  ...HOLD_REASONS[purpose],
});

const HOLD_REASONS = {
  undo: {
    reason: 'OTHER',
    reasonNotes: 'The customer is cancelling or changing this order.',
  },
  payment: {
    reason: 'AWAITING_PAYMENT',
    reasonNotes:
      'The customer has changed this order and has yet to pay the difference.',
  },
} as const;
