import type {CancelJob} from '../state/jobs';
import type {Order, OrderLine, RefundLine} from '../state/orders';
import type {World} from '../state/world';
import {sendCancellationEmail} from './cancellation-email';
import {type Actor, recordEvent} from './events';
import {remainingQuantity} from './line-quantities';
import {currentShipping, netPayment, totalReceived} from './order-amounts';
import {voidable, voidPayment} from './payments';
import {refundOrder, type RefundRequest} from './refund';
import {spreadOverPayments} from './refund-payments';
import {EmulatorRefusal} from './refusal';
import {isRestockable, locationOfLine} from './restock';

export interface CancelError {
  readonly code: 'INVALID' | 'NOT_FOUND' | 'INTERNAL_ERROR';
  readonly field: string[] | null;
  readonly message: string;
}

type CancelInput = CancelJob['input'];

export const ALREADY_CANCELED: CancelError = {
  code: 'INVALID',
  field: ['orderId'],
  message: 'Cannot cancel an order that has already been canceled',
};

/** Why the order cannot be cancelled now, by the conditions that Shopify documents; null if it can. */
export function cancelRefusal(
  world: World,
  order: Order,
  input: CancelInput,
): CancelError | null {
  if (order.cancelledAt !== null) return ALREADY_CANCELED;
  const message = REFUSALS.find(({applies}) =>
    applies(world, order, input),
  )?.message;
  return message === undefined
    ? null
    : {code: 'INVALID', field: ['orderId'], message};
}

const REFUSALS: readonly {
  readonly applies: (world: World, order: Order, input: CancelInput) => boolean;
  readonly message: string;
}[] = [
  {
    applies: (_world, order) =>
      order.fulfillments.some(({status}) => status === 'SUCCESS'),
    message: 'Cannot cancel an order that has fulfilled items',
  },
  {
    applies: (_world, order) =>
      order.fulfillmentOrders.some(({requestStatus}) =>
        WORK_OF_A_SERVICE.includes(requestStatus),
      ),
    message:
      'Cannot cancel an order with outstanding fulfillments that cannot be canceled',
  },
  {
    applies: (_world, order) =>
      order.returnStatus === 'RETURN_REQUESTED' ||
      order.returnStatus === 'IN_PROGRESS',
    message: 'Cannot cancel an order with active returns in progress',
  },
  {
    applies: (_world, order) =>
      order.transactions.some(
        ({status, manualPaymentGateway}) =>
          status === 'PENDING' && !manualPaymentGateway,
      ),
    message: 'Cannot cancel an order with pending payment authorizations',
  },
  {
    applies: (world, order, {restock}) =>
      restock &&
      totalReceived(order).shop.amount > 0 &&
      order.lines.some(
        (line) => locationOfLine(world, order, line.id)?.isActive === false,
      ),
    message: 'Cannot restock items at a deactivated location',
  },
];

const WORK_OF_A_SERVICE: readonly string[] = [
  'ACCEPTED',
  'CANCELLATION_REQUESTED',
  'CANCELLATION_REJECTED',
];

/**
 * Cancels the order: releases authorisations, refunds what is left of what was received if asked to, takes everything
 * out of fulfilment, restocks if asked to, closes the order and writes to the customer if asked to.
 * @throws EmulatorRefusal where `cancelRefusal` has a reason; nothing is changed then
 */
export function cancelOrder(
  world: World,
  order: Order,
  input: CancelInput,
  actor: Actor,
): void {
  const refusal = cancelRefusal(world, order, input);
  if (refusal) throw new EmulatorRefusal(refusal.message);
  releasePayments(world, order, actor);
  const refund = refundOrder(world, order, {
    lines: order.lines
      .filter(({currentQuantity}) => currentQuantity > 0)
      .map((line) => ({
        line,
        quantity: line.currentQuantity,
        restockType: restockTypeOf(world, order, line, input.restock),
      })),
    shipping: input.refund.to === 'NONE' ? null : currentShipping(order),
    ...moneyBack(order, input.refund),
    storeCreditEvent: 'ORDER_CANCELLATION',
    note: input.staffNote,
    actor,
  });
  const at = world.clock.iso();
  closeFulfillmentOrders(order, at);
  order.cancelledAt = at;
  order.closedAt = at;
  order.cancelReason = input.reason;
  order.cancellationStaffNote = input.staffNote;
  recordEvent(world, order, {
    action: 'cancelled',
    message: `The order was cancelled. Reason: ${input.reason.toLowerCase()}.`,
    actor,
    at,
  });
  world.webhooks.announce({topic: 'ORDERS_CANCELLED', order});
  if (input.notifyCustomer) sendCancellationEmail(world, order, refund);
}

function moneyBack(
  order: Order,
  refund: CancelInput['refund'],
): Pick<RefundRequest, 'payments' | 'storeCredit'> {
  const received = netPayment(order).presentment.amount;
  if (refund.to === 'NONE' || received === 0) {
    return {payments: [], storeCredit: []};
  }
  return refund.to === 'ORIGINAL'
    ? {payments: spreadOverPayments(order, received), storeCredit: []}
    : {
        payments: [],
        storeCredit: [{amount: received, expiresAt: refund.expiresAt}],
      };
}

function releasePayments(world: World, order: Order, actor: Actor): void {
  for (const payment of [...order.transactions]) {
    if (voidable(order, payment)) voidPayment(world, order, payment, actor);
  }
}

function restockTypeOf(
  world: World,
  order: Order,
  line: OrderLine,
  isAsked: boolean,
): RefundLine['restockType'] {
  const isPossible =
    isRestockable(world, order, line) &&
    remainingQuantity(order, line) >= line.currentQuantity;
  return isAsked && isPossible ? 'CANCEL' : 'NO_RESTOCK';
}

function closeFulfillmentOrders(order: Order, at: string): void {
  for (const fulfillmentOrder of order.fulfillmentOrders) {
    for (const line of fulfillmentOrder.lines) {
      line.totalQuantity = 0;
      line.remainingQuantity = 0;
    }
    fulfillmentOrder.status = 'CLOSED';
    fulfillmentOrder.holds = [];
    fulfillmentOrder.updatedAt = at;
  }
}
