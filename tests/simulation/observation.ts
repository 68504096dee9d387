import {settleJobs} from '../../emulator/orders/jobs';
import {
  netPayment,
  totalOutstanding,
} from '../../emulator/orders/order-amounts';
import type {FulfillmentOrder, Order} from '../../emulator/state/orders';
import type {World} from '../../emulator/state/world';

/** What can still be sent of a fulfilment order, and who keeps it back. */
export interface Parcel {
  readonly id: number;
  readonly canBeSent: boolean;
  readonly isHeldByApp: boolean;
}

/** The order as it was at one moment of a run. */
export interface Observation {
  /** Milliseconds since the epoch, UTC. */
  readonly at: number;
  /** What had just happened. */
  readonly after: string;
  readonly isCancelled: boolean;
  readonly hasParcelLeft: boolean;
  readonly parcels: readonly Parcel[];
  /** The value of `angre.cancellation`. */
  readonly record: string | null;
  /** The value of `angre.request`. */
  readonly request: string | null;
  /** The value of `angre.withdrawal`. */
  readonly withdrawals: string | null;
  /** Cancellations that Shopify has accepted, whatever became of them. */
  readonly jobs: number;
  /** Refunds that the app has made, whatever became of the money. */
  readonly refunds: number;
  /** Received less paid back, minor units. */
  readonly netPayment: number;
  /** What is still to be paid, minor units; less than nothing where too much was. */
  readonly outstanding: number;
  /** Pieces by variant. */
  readonly pieces: string;
}

/** What the world says of the order now, jobs that are due carried out. */
export function observe(
  world: World,
  order: Order,
  after: string,
): Observation {
  settleJobs(world);
  return {
    at: world.clock.now(),
    after,
    isCancelled: order.cancelledAt !== null,
    hasParcelLeft: order.fulfillments.some(({status}) => status === 'SUCCESS'),
    parcels: order.fulfillmentOrders.map(parcelOf),
    record: metafieldOf(order, 'cancellation'),
    request: metafieldOf(order, 'request'),
    withdrawals: metafieldOf(order, 'withdrawal'),
    jobs: world.jobs.size,
    refunds: order.refunds.filter(({note}) => note !== null).length,
    netPayment: netPayment(order).presentment.amount,
    outstanding: totalOutstanding(order).presentment.amount,
    pieces: piecesOf(order),
  };
}

function parcelOf({
  id,
  status,
  requestStatus,
  lines,
  holds,
}: FulfillmentOrder): Parcel {
  const isStopped =
    status === 'CLOSED' ||
    status === 'CANCELLED' ||
    requestStatus === 'CANCELLATION_ACCEPTED';
  return {
    id,
    canBeSent:
      !isStopped && lines.some(({remainingQuantity}) => remainingQuantity > 0),
    isHeldByApp: holds.some(({heldByApp}) => heldByApp),
  };
}

const piecesOf = ({lines}: Order): string =>
  lines
    .filter(({currentQuantity}) => currentQuantity > 0)
    .map(
      ({variantId, currentQuantity}) =>
        `${currentQuantity} × ${variantId ?? '?'}`,
    )
    .sort()
    .join(' + ');

const metafieldOf = ({metafields}: Order, wanted: string): string | null =>
  metafields.find(({namespace, key}) => namespace === 'angre' && key === wanted)
    ?.value ?? null;
