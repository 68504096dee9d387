import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {failLastRefund} from './failed-refund';
import {forEachOr} from './for-each-or';
import {releaseHolds} from './fulfillment-holds';
import {canTakeStep, type RequestStep, takeStep} from './fulfillment-requests';
import {isThirdParty, reportProgress, stopProgress} from './fulfillment-work';
import {totalReceived} from './order-amounts';
import {payOutstanding} from './pay-outstanding';
import {markAsPaid} from './payments';
import {EmulatorRefusal} from './refusal';
import {
  addReturn,
  canTakeReturnStep,
  fulfilledLinesOf,
  returnableQuantity,
  type ReturnStep,
  takeReturnStep,
} from './returns';
import {shipLate} from './ship-late';

/** Events that need no more said than their name. */
export const PLAIN_EVENTS = {
  pick: (world, order) =>
    forEachOr(
      order.fulfillmentOrders,
      (each) => each.status === 'OPEN' && !isThirdParty(world, each),
      (each) => reportProgress(world, order, each, 'staff'),
      'There is nothing here that the warehouse could begin to pick.',
    ),
  'stop-picking': (world, order) =>
    forEachOr(
      order.fulfillmentOrders,
      (each) => each.status === 'IN_PROGRESS' && !isThirdParty(world, each),
      (each) => stopProgress(world, order, each, 'staff'),
      'Nobody is picking this order.',
    ),
  'release-hold': (world, order) =>
    forEachOr(
      order.fulfillmentOrders,
      ({holds}) => holds.length > 0,
      (each) => releaseHolds(world, order, each, each.holds, 'staff'),
      'Nothing of this order is on hold.',
    ),
  'submit-fulfillment-request': step('submitFulfillmentRequest', 'staff'),
  'accept-fulfillment-request': step('acceptFulfillmentRequest', 'service'),
  'reject-fulfillment-request': step('rejectFulfillmentRequest', 'service'),
  'submit-cancellation-request': step('submitCancellationRequest', 'staff'),
  'accept-cancellation': step('acceptCancellationRequest', 'service'),
  'reject-cancellation': step('rejectCancellationRequest', 'service'),
  'request-return': (world, order) => {
    const isPossible =
      order.fulfillments.some(({status}) => status === 'SUCCESS') &&
      order.returnStatus === 'NO_RETURN' &&
      totalReceived(order).shop.amount > 0;
    if (!isPossible) {
      throw new EmulatorRefusal(
        'A return can be asked for once, for something paid that has been sent.',
      );
    }
    const items = fulfilledLinesOf(order).map((line) => ({
      fulfillmentLineId: line.id,
      quantity: returnableQuantity(order, line),
      reason: 'UNWANTED' as const,
      customerNote: null,
    }));
    addReturn(world, order, items, {status: 'REQUESTED', actor: 'customer'});
  },
  'approve-return': returnStep('approve'),
  'decline-return': returnStep('decline'),
  'close-return': returnStep('close'),
  'pay-outstanding': (world, order) => {
    payOutstanding(world, order, {brand: 'Visa', lastDigits: '4242'});
  },
  'mark-paid': (world, order) => markAsPaid(world, order, 'staff'),
  'refund-fails': failLastRefund,
  'ship-late': shipLate,
} satisfies Record<string, (world: World, order: Order) => void>;

function returnStep(step: ReturnStep) {
  return (world: World, order: Order): void =>
    forEachOr(
      order.returns,
      (each) => canTakeReturnStep(each, step),
      (each) =>
        takeReturnStep(world, order, each, step, {
          actor: 'staff',
          decline: step === 'decline' ? {reason: 'OTHER', note: null} : null,
        }),
      'No return of this order is where that could be said.',
    );
}

function step(name: RequestStep, actor: 'staff' | 'service') {
  return (world: World, order: Order): void =>
    forEachOr(
      order.fulfillmentOrders,
      (each) => canTakeStep(world, each, name),
      (each) => takeStep(world, order, each, name, {message: null, actor}),
      'No fulfillment order of this order is where that could be said.',
    );
}
