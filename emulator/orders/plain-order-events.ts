import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {recordEvent} from './events';
import {failLastRefund} from './failed-refund';
import {forEachOr} from './for-each-or';
import {releaseHolds} from './fulfillment-holds';
import {canTakeStep, type RequestStep, takeStep} from './fulfillment-requests';
import {
  deliver,
  isThirdParty,
  reportProgress,
  stopProgress,
} from './fulfillment-work';
import {totalReceived} from './order-amounts';
import {payOutstanding} from './pay-outstanding';
import {markAsPaid} from './payments';
import {EmulatorRefusal} from './refusal';
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
  deliver: (world, order) =>
    forEachOr(
      order.fulfillments,
      ({status, deliveredAt, trackingNumber}) =>
        status === 'SUCCESS' && deliveredAt === null && trackingNumber !== null,
      (each) => deliver(world, order, each),
      'No parcel of this order is on its way.',
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
    order.returnStatus = 'RETURN_REQUESTED';
    recordEvent(world, order, {
      action: 'return_requested',
      message: 'The customer asked to return the order.',
      actor: 'customer',
    });
  },
  'pay-outstanding': (world, order) => {
    payOutstanding(world, order, {brand: 'Visa', lastDigits: '4242'});
  },
  'mark-paid': (world, order) => markAsPaid(world, order, 'staff'),
  'refund-fails': failLastRefund,
  'ship-late': shipLate,
} satisfies Record<string, (world: World, order: Order) => void>;

function step(name: RequestStep, actor: 'staff' | 'service') {
  return (world: World, order: Order): void =>
    forEachOr(
      order.fulfillmentOrders,
      (each) => canTakeStep(world, each, name),
      (each) => takeStep(world, order, each, name, {message: null, actor}),
      'No fulfillment order of this order is where that could be said.',
    );
}
