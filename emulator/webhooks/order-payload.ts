import {gid} from '../graphql/gid';
import {
  currentTotal,
  displayFinancialStatus,
  displayFulfillmentStatus,
  total,
  totalOutstanding,
} from '../orders/order-amounts';
import type {Order, OrderLine} from '../state/orders';
import {restTime, restTimeOrNull} from './rest-time';

/** The order as a REST resource, without what was sent and refunded of it. Sums are in the shop's currency. */
export const orderPayload = (order: Order) => ({
  id: order.id,
  admin_graphql_api_id: gid('Order', order.id),
  name: `#${order.number}`,
  order_number: order.number,
  confirmation_number: order.confirmationNumber,
  email: order.email,
  phone: order.phone,
  created_at: restTime(order.createdAt),
  processed_at: restTime(order.processedAt),
  updated_at: restTime(order.updatedAt),
  cancelled_at: restTimeOrNull(order.cancelledAt),
  cancel_reason: order.cancelReason?.toLowerCase() ?? null,
  closed_at: restTimeOrNull(order.closedAt),
  currency: total(order).shop.currency,
  presentment_currency: order.presentmentCurrency,
  total_price: restAmount(total(order).shop.amount),
  current_total_price: restAmount(currentTotal(order).shop.amount),
  total_outstanding: restAmount(totalOutstanding(order).shop.amount),
  financial_status: displayFinancialStatus(order)?.toLowerCase() ?? null,
  fulfillment_status: fulfillmentStatus(order),
  tags: order.tags.join(', '),
  note: order.note,
  customer:
    order.customerId === null
      ? null
      : {
          id: order.customerId,
          admin_graphql_api_id: gid('Customer', order.customerId),
        },
  line_items: order.lines.map(linePayload),
});

/** Minor units as REST writes an amount: "1290.00". */
const restAmount = (minorUnits: number): string =>
  (minorUnits / 100).toFixed(2);

const linePayload = (line: OrderLine) => ({
  id: line.id,
  admin_graphql_api_id: gid('LineItem', line.id),
  product_id: line.productId,
  variant_id: line.variantId,
  title: line.title,
  variant_title: line.variantTitle,
  sku: line.sku,
  quantity: line.quantity,
  current_quantity: line.currentQuantity,
  price: restAmount(line.unitPrice.shop.amount),
  total_discount: restAmount(line.discount.shop.amount),
  requires_shipping: line.requiresShipping,
  gift_card: line.isGiftCard,
  properties: line.customAttributes.map(({key, value}) => ({name: key, value})),
});

/** REST knows three: nothing sent, part of it, all of it. */
function fulfillmentStatus(order: Order): 'fulfilled' | 'partial' | null {
  const status = displayFulfillmentStatus(order);
  if (status === 'FULFILLED') return 'fulfilled';
  return status === 'PARTIALLY_FULFILLED' ? 'partial' : null;
}
