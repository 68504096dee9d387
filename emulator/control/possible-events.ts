import {lastRefundByBank} from '../orders/failed-refund';
import {canHold} from '../orders/fulfillment-holds';
import {canTakeStep} from '../orders/fulfillment-requests';
import {canShip, isThirdParty} from '../orders/fulfillment-work';
import {
  netPayment,
  payable,
  totalCapturable,
  totalOutstanding,
} from '../orders/order-amounts';
import type {OrderEventInput} from '../orders/order-events';
import {canTakeReturnStep} from '../orders/returns';
import {canShipLate} from '../orders/ship-late';
import type {FulfillmentOrder, Order} from '../state/orders';
import type {World} from '../state/world';

interface PossibleEvent {
  readonly event: OrderEventInput['event'];
  readonly label: string;
  /** Cannot be undone. */
  readonly isFinal?: boolean;
}

/** What the control room offers for an order: what the warehouse, the carrier, the customer or the staff could do now. */
export function possibleEvents(world: World, order: Order): PossibleEvent[] {
  return [...warehouseEvents(world, order), ...paymentEvents(order)];
}

function warehouseEvents(world: World, order: Order): PossibleEvent[] {
  const open = order.fulfillmentOrders;
  const some = (test: (each: FulfillmentOrder) => boolean) => open.some(test);
  const isOwn = (each: FulfillmentOrder) => !isThirdParty(world, each);
  const offers: [boolean, PossibleEvent][] = [
    [
      some((each) => each.status === 'OPEN' && isOwn(each)),
      {event: 'pick', label: 'Start picking'},
    ],
    [
      some((each) => each.status === 'IN_PROGRESS' && isOwn(each)),
      {event: 'stop-picking', label: 'Stop picking'},
    ],
    [
      some((each) => canTakeStep(world, each, 'submitFulfillmentRequest')),
      {event: 'submit-fulfillment-request', label: 'Send to Nordlager'},
    ],
    [
      some((each) => canTakeStep(world, each, 'acceptFulfillmentRequest')),
      {event: 'accept-fulfillment-request', label: 'Nordlager accepts'},
    ],
    [
      some((each) => canTakeStep(world, each, 'rejectFulfillmentRequest')),
      {event: 'reject-fulfillment-request', label: 'Nordlager declines'},
    ],
    [
      some((each) => canTakeStep(world, each, 'submitCancellationRequest')),
      {event: 'submit-cancellation-request', label: 'Ask Nordlager to stop'},
    ],
    [
      some((each) => canTakeStep(world, each, 'acceptCancellationRequest')),
      {event: 'accept-cancellation', label: 'Accept cancellation'},
    ],
    [
      some((each) => canTakeStep(world, each, 'rejectCancellationRequest')),
      {event: 'reject-cancellation', label: 'Refuse cancellation'},
    ],
    [
      some((each) => canHold(world, each)),
      {event: 'hold', label: 'Put on hold'},
    ],
    [
      some(({holds}) => holds.length > 0),
      {event: 'release-hold', label: 'Release hold'},
    ],
    [
      some((each) => canShip(world, each)),
      {event: 'ship', label: 'Ship', isFinal: true},
    ],
    [
      canShipLate(order) && isStopped(order),
      {event: 'ship-late', label: 'Ship all the same', isFinal: true},
    ],
    [
      order.fulfillments.some(
        ({deliveredAt, trackingNumber}) =>
          deliveredAt === null && trackingNumber !== null,
      ),
      {event: 'deliver', label: 'Deliver', isFinal: true},
    ],
  ];
  return offers.flatMap(([isPossible, offer]) => (isPossible ? [offer] : []));
}

/** The warehouse has been told not to send it. */
const isStopped = ({cancelledAt, fulfillmentOrders}: Order): boolean =>
  cancelledAt !== null ||
  fulfillmentOrders.some(({status}) => status === 'ON_HOLD');

const RETURN_STEPS = [
  {step: 'approve', event: 'approve-return', label: 'Approve the return'},
  {step: 'decline', event: 'decline-return', label: 'Decline the return'},
  {step: 'close', event: 'close-return', label: 'Return has arrived'},
] as const;

function paymentEvents(order: Order): PossibleEvent[] {
  const isPending = order.transactions.some(({status}) => status === 'PENDING');
  const isCapturable = totalCapturable(order).shop.amount > 0;
  const isPaid = netPayment(order).shop.amount > 0;
  const isSent = order.fulfillments.length > 0;
  const offers: [boolean, PossibleEvent][] = [
    [isCapturable, {event: 'capture', label: 'Capture payment'}],
    [
      isPending && totalOutstanding(order).shop.amount > 0,
      {event: 'mark-paid', label: 'Mark as paid'},
    ],
    [
      payable(order).presentment.amount > 0,
      {event: 'pay-outstanding', label: 'Customer pays the rest'},
    ],
    [
      isPaid && isSent && order.returnStatus === 'NO_RETURN',
      {event: 'request-return', label: 'Customer asks to return'},
    ],
    ...RETURN_STEPS.map(({step, ...offer}): [boolean, PossibleEvent] => [
      order.returns.some((each) => canTakeReturnStep(each, step)),
      offer,
    ]),
    [isPaid, {event: 'refund', label: 'Refund in full', isFinal: true}],
    [
      lastRefundByBank(order) !== null,
      {event: 'refund-fails', label: 'Bank refuses the refund'},
    ],
    [
      order.cancelledAt === null && !isSent,
      {event: 'cancel', label: 'Cancel as staff', isFinal: true},
    ],
  ];
  return offers.flatMap(([isPossible, offer]) => (isPossible ? [offer] : []));
}
