import type {
  FulfillmentEventStatus,
  FulfillmentStatus,
  OrderFinancialStatus,
  OrderFulfillmentStatus,
} from '~/shopify/generated/customer.server';

/** A parcel, named as in the Customer Account API. */
export interface FulfillmentFacts {
  readonly status: FulfillmentStatus | null;
  readonly latestShipmentStatus: FulfillmentEventStatus | null;
  readonly isPickedUp: boolean;
  readonly requiresShipping: boolean;
}

/** What a status is derived from, named as in the Customer Account API. */
export interface OrderFacts {
  readonly cancelledAt: string | null;
  readonly financialStatus: OrderFinancialStatus | null;
  readonly fulfillmentStatus: OrderFulfillmentStatus;
  readonly fulfillments: readonly FulfillmentFacts[];
  /** Money has been collected, whether or not it has been refunded since. */
  readonly hasBeenPaid: boolean;
  readonly isCashOnDelivery: boolean;
}

/** Where a parcel is. */
export type ParcelStage =
  | 'packed'
  | 'shipped'
  | 'inTransit'
  | 'outForDelivery'
  | 'readyForPickup'
  | 'delayed'
  | 'deliveryAttempted'
  | 'deliveryFailed'
  | 'delivered';

/** Where an order is. */
export type OrderStage =
  | ParcelStage
  | 'received'
  | 'awaitingPayment'
  | 'scheduled'
  | 'onHold'
  | 'sentToWarehouse'
  | 'beingPacked'
  | 'digitalDelivered'
  | 'partlyShipped'
  | 'partlyDelivered'
  | 'nothingLeftToSend'
  | 'cancelled';

/** What about the money deserves a word beside the stage. Null: paid, as expected. */
export type MoneyNote =
  | 'reserved'
  | 'reservationExpired'
  | 'paymentVoided'
  | 'unpaid'
  | 'payOnDelivery'
  | 'partlyPaid'
  | 'refunded'
  | 'partlyRefunded'
  | 'notCharged'
  | 'notRefunded';

export interface OrderStatus {
  readonly stage: OrderStage;
  readonly money: MoneyNote | null;
}

/** The one truth about an order, from all its parcels and its payment. */
export function orderStatus(order: OrderFacts): OrderStatus {
  const stage = stageOf(order);
  return {
    stage,
    money:
      order.cancelledAt === null
        ? moneyNote(order, stage)
        : moneyNoteOfCancelled(order),
  };
}

/** Where one parcel is, or null for one that was called off or never came about. */
export function parcelStage(fulfillment: FulfillmentFacts): ParcelStage | null {
  if (!isReal(fulfillment)) return null;
  if (fulfillment.isPickedUp || !fulfillment.requiresShipping) {
    return 'delivered';
  }
  const {latestShipmentStatus} = fulfillment;
  return latestShipmentStatus === null
    ? 'shipped'
    : STAGE_OF_SHIPMENT[latestShipmentStatus];
}

const STAGE_OF_SHIPMENT: Readonly<Record<FulfillmentEventStatus, ParcelStage>> =
  {
    // Shopify counts a parcel with a label as fulfilled; it has not left the shop yet.
    LABEL_PURCHASED: 'packed',
    LABEL_PRINTED: 'packed',
    CONFIRMED: 'packed',
    CARRIER_PICKED_UP: 'shipped',
    IN_TRANSIT: 'inTransit',
    OUT_FOR_DELIVERY: 'outForDelivery',
    READY_FOR_PICKUP: 'readyForPickup',
    DELAYED: 'delayed',
    ATTEMPTED_DELIVERY: 'deliveryAttempted',
    FAILURE: 'deliveryFailed',
    DELIVERED: 'delivered',
    PICKED_UP: 'delivered',
  };

/** Of parcels in different places, the one that asks most of the customer speaks for the order. */
const BY_URGENCY = [
  'deliveryFailed',
  'deliveryAttempted',
  'readyForPickup',
  'delayed',
  'outForDelivery',
  'inTransit',
  'shipped',
  'packed',
] as const satisfies readonly ParcelStage[];

const URGENT: ReadonlySet<ParcelStage> = new Set([
  'deliveryFailed',
  'deliveryAttempted',
  'readyForPickup',
]);

const isReal = ({status}: FulfillmentFacts) =>
  status !== 'CANCELLED' && status !== 'ERROR' && status !== 'FAILURE';

function stageOf(order: OrderFacts): OrderStage {
  if (order.cancelledAt !== null) return 'cancelled';
  const sent = order.fulfillments.filter(isReal);
  const parcels = sent.filter(({requiresShipping}) => requiresShipping);
  const stages = parcels.flatMap((parcel) => parcelStage(parcel) ?? []);
  const isComplete = order.fulfillmentStatus === 'FULFILLED';
  if (stages.length > 0) return stageOfParcels(stages, isComplete);
  if (sent.length > 0) return isComplete ? 'delivered' : 'digitalDelivered';
  return stageBeforeShipping(order);
}

function stageOfParcels(
  stages: readonly ParcelStage[],
  isComplete: boolean,
): OrderStage {
  const foremost = BY_URGENCY.find((stage) => stages.includes(stage));
  if (foremost !== undefined && URGENT.has(foremost)) return foremost;
  if (!isComplete) {
    return stages.every((stage) => stage === 'packed')
      ? 'beingPacked'
      : 'partlyShipped';
  }
  if (foremost === undefined) return 'delivered';
  if (stages.includes('delivered')) return 'partlyDelivered';
  const isMixed = stages.includes('packed') && foremost !== 'packed';
  return isMixed ? 'partlyShipped' : foremost;
}

function stageBeforeShipping(order: OrderFacts): OrderStage {
  const stage = STAGE_OF_FULFILLMENT[order.fulfillmentStatus];
  const isWaiting = stage === 'received' || stage === 'onHold';
  return isWaiting &&
    order.financialStatus === 'PENDING' &&
    !order.isCashOnDelivery
    ? 'awaitingPayment'
    : stage;
}

const STAGE_OF_FULFILLMENT: Readonly<
  Record<OrderFulfillmentStatus, OrderStage>
> = {
  UNFULFILLED: 'received',
  OPEN: 'received',
  SCHEDULED: 'scheduled',
  ON_HOLD: 'onHold',
  PENDING_FULFILLMENT: 'sentToWarehouse',
  IN_PROGRESS: 'beingPacked',
  RESTOCKED: 'nothingLeftToSend',
  // Shopify says shipped without naming a parcel: then it is not ours to say more.
  PARTIALLY_FULFILLED: 'partlyShipped',
  FULFILLED: 'shipped',
};

function moneyNote(order: OrderFacts, stage: OrderStage): MoneyNote | null {
  switch (order.financialStatus) {
    case 'AUTHORIZED':
      return 'reserved';
    case 'EXPIRED':
      return 'reservationExpired';
    case 'VOIDED':
      return 'paymentVoided';
    case 'PARTIALLY_PAID':
      return 'partlyPaid';
    case 'REFUNDED':
      return 'refunded';
    case 'PARTIALLY_REFUNDED':
      return 'partlyRefunded';
    case 'PENDING':
      if (order.isCashOnDelivery) return 'payOnDelivery';
      return stage === 'awaitingPayment' ? null : 'unpaid';
    case 'PAID':
    case null:
      return null;
  }
}

function moneyNoteOfCancelled(order: OrderFacts): MoneyNote | null {
  switch (order.financialStatus) {
    case 'REFUNDED':
      return 'refunded';
    case 'PARTIALLY_REFUNDED':
      return 'partlyRefunded';
    case 'AUTHORIZED':
      return 'reserved';
    case 'PAID':
    case 'PARTIALLY_PAID':
      return order.hasBeenPaid ? 'notRefunded' : null;
    case 'EXPIRED':
    case 'VOIDED':
    case 'PENDING':
    case null:
      return order.hasBeenPaid ? 'notRefunded' : 'notCharged';
  }
}
