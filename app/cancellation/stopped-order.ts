import type {CancelPermit} from './decide';
import type {OrderSnapshot} from './order-snapshot';
import {holdHandle} from './hold-handle';

/** An order that may be cancelled and of which nothing can be sent any more. Only `stoppedOrder` makes one. */
class Stopped {
  // A private member makes the class nominal: a look-alike object is not a StoppedOrder.
  readonly #stopped = true;

  constructor(
    /** Given on the order as it stood when everything had been stopped. */
    readonly permit: CancelPermit,
  ) {}

  get isStopped(): true {
    return this.#stopped;
  }
}

export type StoppedOrder = Stopped;

type FulfillmentOrder = OrderSnapshot['fulfillmentOrders'][number];

/** With work still to do: what is closed or cancelled sends nothing any more. */
const HOLDABLE = new Set(['OPEN', 'SCHEDULED', 'ON_HOLD']);
const OVER = new Set(['CLOSED', 'CANCELLED']);

/** Proof that nothing of the order can leave, or null where something still can. */
export function stoppedOrder(
  permit: CancelPermit,
  attemptId: string,
): StoppedOrder | null {
  return isAllHeld(permit.order.snapshot, attemptId)
    ? new Stopped(permit)
    : null;
}

/** Whether nothing of the order can leave while this attempt's holds are on. */
export const isAllHeld = (
  {fulfillmentOrders}: OrderSnapshot,
  attemptId: string,
): boolean =>
  fulfillmentOrders.every(
    (each) => OVER.has(each.status) || isHeld(each, attemptId),
  );

/** Fulfilment orders that can still send something and that this attempt can stop by a hold. */
export const notYetHeld = (
  {fulfillmentOrders, fulfillments}: OrderSnapshot,
  attemptId: string,
): readonly FulfillmentOrder[] =>
  fulfillmentOrders.filter(
    (each) =>
      (HOLDABLE.has(each.status) || isSentInPart({fulfillments}, each)) &&
      each.requestStatus !== 'CANCELLATION_REQUESTED' &&
      !isHeld(each, attemptId),
  );

/** Whether it is in progress because a parcel has left, and what is left of it can still be stopped. */
export const isSentInPart = (
  {fulfillments}: Pick<OrderSnapshot, 'fulfillments'>,
  {status, canBeHeld}: FulfillmentOrder,
): boolean =>
  status === 'IN_PROGRESS' &&
  canBeHeld &&
  fulfillments.some(({cancelled}) => !cancelled);

/** Fulfilment orders on which a service is at work that was not asked to stop yet. */
export const notYetAsked = ({
  fulfillmentOrders,
}: OrderSnapshot): readonly FulfillmentOrder[] =>
  fulfillmentOrders.filter(
    ({status, requestStatus}) =>
      requestStatus === 'ACCEPTED' && !OVER.has(status),
  );

/** Whether a service was asked to stop and has not said yes or no. */
export const isAwaitingService = ({
  fulfillmentOrders,
}: OrderSnapshot): boolean =>
  fulfillmentOrders.some(
    ({status, requestStatus}) =>
      requestStatus === 'CANCELLATION_REQUESTED' && !OVER.has(status),
  );

/** Whether a fulfilment service would have to be asked before this order can be cancelled. */
export const needsService = (order: OrderSnapshot): boolean =>
  notYetAsked(order).length > 0 || isAwaitingService(order);

const isHeld = ({holds}: FulfillmentOrder, attemptId: string): boolean =>
  holds.some(({handle}) => handle === holdHandle(attemptId));
