import {APP_ID} from '../admin/app-id';
import {gid} from '../graphql/gid';
import type {
  Fulfillment,
  FulfillmentOrder,
  Order,
  Refund,
} from '../state/orders';
import type {Happening} from './happening';
import {orderPayload} from './order-payload';
import {restTime} from './rest-time';

type Payload = Readonly<Record<string, unknown>>;

/**
 * The body of a webhook: the REST resource of its topic as it stands now, for fulfilment orders what Shopify's list of
 * webhooks shows.
 * @param includeFields the subscription's: only these, or everything if there are none
 */
export function payloadOf(
  happening: Happening,
  includeFields: readonly string[],
): Payload {
  const payload = wholePayload(happening);
  return includeFields.length === 0
    ? payload
    : Object.fromEntries(
        Object.entries(payload).filter(([key]) => includeFields.includes(key)),
      );
}

function wholePayload(happening: Happening): Payload {
  switch (happening.topic) {
    case 'ORDERS_UPDATED':
    case 'ORDERS_CANCELLED':
      return {
        ...orderPayload(happening.order),
        fulfillments: happening.order.fulfillments.map((each) =>
          fulfillmentPayload(happening.order, each),
        ),
        refunds: happening.order.refunds.map((each) =>
          refundPayload(happening.order, each),
        ),
      };
    case 'ORDERS_EDITED':
      return {order_edit: editPayload(happening)};
    case 'FULFILLMENTS_CREATE':
    case 'FULFILLMENTS_UPDATE':
      return fulfillmentPayload(happening.order, happening.fulfillment);
    case 'REFUNDS_CREATE':
      return refundPayload(happening.order, happening.refund);
    case 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_SUBMITTED':
      return {
        fulfillment_order: fulfillmentOrderPayload(happening.fulfillmentOrder),
        fulfillment_order_merchant_request: merchantRequest(
          happening.fulfillmentOrder,
        ),
      };
    case 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_ACCEPTED':
    case 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_REJECTED':
      return {
        fulfillment_order: fulfillmentOrderPayload(happening.fulfillmentOrder),
        message: happening.message,
      };
  }
}

function editPayload({
  order,
  edit,
  applied,
}: Extract<Happening, {topic: 'ORDERS_EDITED'}>): Payload {
  const deltas = (pieces: readonly {line: {id: number}; quantity: number}[]) =>
    pieces.map(({line, quantity}) => ({id: line.id, delta: quantity}));
  const none = {additions: [], removals: []};
  return {
    id: edit.id,
    app_id: edit.isByApp ? APP_ID : null,
    created_at: restTime(edit.at),
    notify_customer: edit.notifyCustomer,
    order_id: order.id,
    staff_note: edit.staffNote ?? '',
    user_id: null,
    line_items: {
      additions: deltas(applied.additions),
      removals: deltas(applied.removals),
    },
    discounts: {line_item: none},
    shipping_lines: none,
  };
}

function fulfillmentPayload(order: Order, fulfillment: Fulfillment): Payload {
  const {trackingNumber, trackingUrl} = fulfillment;
  return {
    id: fulfillment.id,
    admin_graphql_api_id: gid('Fulfillment', fulfillment.id),
    order_id: order.id,
    name: `#${order.number}.${order.fulfillments.indexOf(fulfillment) + 1}`,
    status: fulfillment.status.toLowerCase(),
    created_at: restTime(fulfillment.createdAt),
    updated_at: restTime(fulfillment.updatedAt),
    // REST has a word for what the carrier has reported, and none for a parcel that is merely packed.
    shipment_status:
      fulfillment.displayStatus === 'FULFILLED'
        ? null
        : fulfillment.displayStatus.toLowerCase(),
    tracking_company: fulfillment.trackingCompany,
    tracking_number: trackingNumber,
    tracking_numbers: trackingNumber === null ? [] : [trackingNumber],
    tracking_url: trackingUrl,
    tracking_urls: trackingUrl === null ? [] : [trackingUrl],
    line_items: fulfillment.lines.map(({lineId, quantity}) => ({
      id: lineId,
      quantity,
    })),
  };
}

const refundPayload = (order: Order, refund: Refund): Payload => ({
  id: refund.id,
  admin_graphql_api_id: gid('Refund', refund.id),
  order_id: order.id,
  created_at: restTime(refund.createdAt),
  processed_at: restTime(refund.createdAt),
  note: refund.note,
  refund_line_items: refund.lines.map((line) => ({
    id: line.id,
    line_item_id: line.lineId,
    quantity: line.quantity,
    restock_type: line.restockType.toLowerCase(),
  })),
  transactions: refund.transactionIds.map((id) => ({
    id,
    admin_graphql_api_id: gid('OrderTransaction', id),
    kind: 'refund',
  })),
});

const fulfillmentOrderPayload = ({
  id,
  status,
  requestStatus,
}: FulfillmentOrder): Payload => ({
  id: gid('FulfillmentOrder', id),
  status: status.toLowerCase(),
  request_status: requestStatus.toLowerCase(),
});

function merchantRequest({merchantRequests}: FulfillmentOrder): Payload | null {
  const latest = merchantRequests.findLast(
    ({kind}) => kind === 'CANCELLATION_REQUEST',
  );
  return latest
    ? {
        id: gid('FulfillmentOrderMerchantRequest', latest.id),
        message: latest.message,
      }
    : null;
}
