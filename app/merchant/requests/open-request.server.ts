import type {AdminReading} from '~/cancellation/admin-port';
import {decide} from '~/cancellation/decide';
import type {Desk} from '~/cancellation/desk';
import {type OwnedOrder, ownedAsClaimed} from '~/cancellation/owned-order';
import {type Policy, policyFor} from '~/cancellation/policy';
import {type RefundOffer, refundOffers} from '~/cancellation/refund-offers';
import {
  type Hindrance,
  hindranceOf,
} from '~/cancellation/requests/answer-request.server';
import type {CancelRequest} from '~/cancellation/requests/cancel-request';
import {carryOnRequest} from '~/cancellation/requests/carry-on-request.server';
import {isNeedless} from '~/cancellation/requests/request-state';

/** Of the smallest plan's 2000 points so many readings take half. */
const AT_ONCE = 5;

/** A request that waits for the shop, with its order as it stands. */
export interface OpenRequest {
  readonly reading: AdminReading;
  readonly order: OwnedOrder;
  readonly request: CancelRequest;
  /** What keeps a yes from being carried out right now; null for nothing. */
  readonly hindrance: Hindrance | null;
  /** The rules for this order; null where they can't be read. */
  readonly policy: Policy | null;
  /** What a yes pays back, the way the customer chose; null where that way is not open any more. */
  readonly offer: RefundOffer | null;
}

/**
 * Those of these orders whose requests wait. One that its order has made needless meanwhile is closed instead.
 * @throws ShopifyUnavailable
 */
export async function readOpenRequests(
  desk: Desk,
  orderIds: readonly string[],
): Promise<readonly OpenRequest[]> {
  const found: OpenRequest[] = [];
  for (let first = 0; first < orderIds.length; first += AT_ONCE) {
    const group = orderIds.slice(first, first + AT_ONCE);
    const read = await Promise.all(
      group.map((orderId) => readOpenRequest(desk, orderId)),
    );
    found.push(...read.filter((each) => each !== null));
  }
  return found;
}

async function readOpenRequest(
  desk: Desk,
  orderId: string,
): Promise<OpenRequest | null> {
  const reading = await desk.admin.readOrder(orderId);
  if (!reading?.request || reading.request === 'unreadable') return null;
  const {request} = reading.request;
  const order = ownedAsClaimed(reading.order, request.customerNumber);
  if (!order || request.phase !== 'sent') return null;
  const decision = decide(order, reading.policy, reading.readAt);
  if (decision.kind !== 'cancel' && isNeedless(decision)) {
    desk.later(closed(desk, reading, order));
    return null;
  }
  const policy = reading.policy && policyFor(reading.policy, order.snapshot);
  return {
    reading,
    order,
    request,
    hindrance: hindranceOf(reading, order, request),
    policy,
    offer:
      policy &&
      (refundOffers(order.snapshot, policy).find(
        ({route}) => route === request.refundTo,
      ) ??
        null),
  };
}

async function closed(
  desk: Desk,
  reading: AdminReading,
  order: OwnedOrder,
): Promise<void> {
  await carryOnRequest(desk, reading, order);
}
