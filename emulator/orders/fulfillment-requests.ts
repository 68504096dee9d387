import type {FulfillmentOrder, Order} from '../state/orders';
import type {World} from '../state/world';
import {type Actor, recordEvent} from './events';
import {isThirdParty, stateOf} from './fulfillment-work';
import {isOpen} from './order-amounts';
import {EmulatorRefusal} from './refusal';

type RequestStatus = FulfillmentOrder['requestStatus'];

interface Step {
  /** What the fulfilment order must be for it. */
  readonly from: readonly RequestStatus[];
  readonly to: RequestStatus;
  readonly status: FulfillmentOrder['status'];
  readonly action: string;
  readonly message: string;
  /** What the merchant sends to the service; null for the service's own answers. */
  readonly request: 'FULFILLMENT_REQUEST' | 'CANCELLATION_REQUEST' | null;
  /** What subscribers are told of it; null where there is no such topic here. */
  readonly topic:
    | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_SUBMITTED'
    | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_ACCEPTED'
    | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_REJECTED'
    | null;
}

/** What the merchant and a third-party fulfilment service can say to each other. */
const REQUEST_STEPS = {
  submitFulfillmentRequest: {
    from: ['UNSUBMITTED', 'REJECTED', 'CANCELLATION_ACCEPTED'],
    to: 'SUBMITTED',
    status: 'OPEN',
    action: 'fulfillment_request_submitted',
    message: 'The fulfilment service was asked to fulfil the order.',
    request: 'FULFILLMENT_REQUEST',
    topic: null,
  },
  acceptFulfillmentRequest: {
    from: ['SUBMITTED'],
    to: 'ACCEPTED',
    status: 'IN_PROGRESS',
    action: 'fulfillment_request_accepted',
    message: 'The fulfilment service accepted the work.',
    request: null,
    topic: null,
  },
  rejectFulfillmentRequest: {
    from: ['SUBMITTED'],
    to: 'REJECTED',
    status: 'OPEN',
    action: 'fulfillment_request_rejected',
    message: 'The fulfilment service declined the work.',
    request: null,
    topic: null,
  },
  submitCancellationRequest: {
    from: ['ACCEPTED', 'CANCELLATION_REJECTED'],
    to: 'CANCELLATION_REQUESTED',
    status: 'IN_PROGRESS',
    action: 'fulfillment_cancellation_requested',
    message: 'The fulfilment service was asked to stop.',
    request: 'CANCELLATION_REQUEST',
    topic: 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_SUBMITTED',
  },
  acceptCancellationRequest: {
    from: ['CANCELLATION_REQUESTED'],
    to: 'CANCELLATION_ACCEPTED',
    status: 'CANCELLED',
    action: 'fulfillment_cancellation_accepted',
    message: 'The fulfilment service has stopped.',
    request: null,
    topic: 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_ACCEPTED',
  },
  rejectCancellationRequest: {
    from: ['CANCELLATION_REQUESTED'],
    to: 'CANCELLATION_REJECTED',
    status: 'IN_PROGRESS',
    action: 'fulfillment_cancellation_rejected',
    message: 'The fulfilment service could not stop.',
    request: null,
    topic: 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_REJECTED',
  },
} as const satisfies Record<string, Step>;

export type RequestStep = keyof typeof REQUEST_STEPS;

const STEPS: Readonly<Record<RequestStep, Step>> = REQUEST_STEPS;

/** Whether this can be said of the fulfilment order now. */
export function canTakeStep(
  world: World,
  fulfillmentOrder: FulfillmentOrder,
  step: RequestStep,
): boolean {
  return (
    isThirdParty(world, fulfillmentOrder) &&
    isOpen(fulfillmentOrder) &&
    fulfillmentOrder.status !== 'ON_HOLD' &&
    STEPS[step].from.includes(fulfillmentOrder.requestStatus)
  );
}

/** @throws EmulatorRefusal where `canTakeStep` says no; nothing is changed then */
export function takeStep(
  world: World,
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  step: RequestStep,
  input: {readonly message: string | null; readonly actor: Actor},
): void {
  if (!canTakeStep(world, fulfillmentOrder, step)) {
    const where = isThirdParty(world, fulfillmentOrder)
      ? stateOf(fulfillmentOrder)
      : 'not with a fulfillment service';
    throw new EmulatorRefusal(
      `That cannot be done: the fulfillment order is ${where}.`,
    );
  }
  const {to, status, action, message, request, topic} = STEPS[step];
  const at = world.clock.iso();
  fulfillmentOrder.requestStatus = to;
  fulfillmentOrder.status = status;
  fulfillmentOrder.updatedAt = at;
  if (request) {
    fulfillmentOrder.merchantRequests.push({
      id: world.nextId(),
      kind: request,
      message: input.message,
      sentAt: at,
    });
  }
  recordEvent(world, order, {action, message, actor: input.actor});
  if (topic) {
    world.webhooks.announce({
      topic,
      order,
      fulfillmentOrder,
      message: input.message,
    });
  }
}
