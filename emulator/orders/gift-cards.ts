import type {Fulfillment, Order} from '../state/orders';
import type {World} from '../state/world';
import {displayFinancialStatus} from './order-amounts';

/** Sends the order's gift cards once it is paid for, as Shopify does by itself. Does nothing if they are sent already. */
export function fulfillGiftCards(world: World, order: Order): void {
  const sent = new Set(
    order.fulfillments.flatMap(({lines}) => lines.map(({lineId}) => lineId)),
  );
  const due = order.lines.filter(
    ({id, isGiftCard, currentQuantity}) =>
      isGiftCard && currentQuantity > 0 && !sent.has(id),
  );
  const paid = order.transactions.find(
    ({kind, status}) =>
      (kind === 'SALE' || kind === 'CAPTURE') && status === 'SUCCESS',
  );
  if (due.length === 0 || displayFinancialStatus(order) !== 'PAID') return;
  const at = paid?.createdAt ?? order.createdAt;
  const fulfillment: Fulfillment = {
    id: world.nextId(),
    createdAt: at,
    updatedAt: at,
    status: 'SUCCESS',
    displayStatus: 'FULFILLED',
    trackingCompany: null,
    trackingNumber: null,
    trackingUrl: null,
    lines: due.map((line) => ({
      id: world.nextId(),
      lineId: line.id,
      quantity: line.currentQuantity,
    })),
    deliveredAt: null,
  };
  order.fulfillments.push(fulfillment);
  world.webhooks.announce({topic: 'FULFILLMENTS_CREATE', order, fulfillment});
}
