import {firstChange, judge, type Obstacle} from './judge';
import type {OrderSnapshot} from './order-snapshot';
import type {OwnedOrder} from './owned-order';
import {type Policy, policyFor} from './policy';
import type {GrantedRequest} from './requests/stored-request';
import type {WithdrawnOrder} from './withdrawn-order';

/** Leave to cancel one order, as it was at one moment. Only `decide` gives it. */
class CancelPermit {
  readonly #granted = true;

  constructor(
    readonly order: OwnedOrder,
    readonly policy: Policy,
    /** The moment that was judged, by Shopify's clock. */
    readonly grantedAt: Date,
    /** The shop's yes that it rests on as well, where the rules alone would not have given it. */
    readonly request: GrantedRequest | null,
    /** Number of the receipt where a consumer has withdrawn; null where the merchant's rules allow it. */
    readonly withdrawal: string | null,
  ) {}

  get isGranted(): true {
    return this.#granted;
  }
}

export type {CancelPermit};

/** A rule stands in the way. */
export interface Refusal extends Obstacle {
  readonly kind: 'refuse';
  /** UTC instant from which on the answer will be another, where time alone decides; null otherwise. */
  readonly until: string | null;
}

/** A rule stands in the way, and the merchant's policy leaves it to the shop to decide. It permits nothing. */
export interface Request extends Obstacle {
  readonly kind: 'request';
  /** As of a refusal. */
  readonly until: string | null;
}

export interface Permission {
  readonly kind: 'cancel';
  readonly permit: CancelPermit;
  /** As of a refusal. */
  readonly until: string | null;
}

export type Decision = Permission | Request | Refusal;

/**
 * Whether this order may be cancelled at this moment, and the first moment at which time alone will change the answer.
 * Pure. The page shows the answer; the act asks again on fresh data, because minutes pass between the two.
 * @param merchantPolicy null where it could not be read: then nothing may be cancelled
 * @param request the shop's yes to what the customer has asked, if there is one; that of another order counts for nothing
 */
export function decide(
  order: OwnedOrder,
  merchantPolicy: Policy | null,
  now: Date,
  request: GrantedRequest | null = null,
): Decision {
  const {snapshot} = order;
  if (merchantPolicy === null) return {...withoutPolicy(snapshot), until: null};
  const policy = policyFor(merchantPolicy, snapshot);
  const isGranted =
    request?.orderId === snapshot.id &&
    request.customerNumber === order.customerNumber;
  const judgement = judge(snapshot, policy, now, isGranted);
  const {verdict} = judgement;
  const until = firstChange(snapshot, policy, judgement, isGranted);
  if (verdict.kind !== 'cancel') return {...verdict, until};
  const permit = new CancelPermit(order, policy, now, request, null);
  return {kind: 'cancel', permit, until};
}

/**
 * Whether an order that its consumer has withdrawn from can be cancelled at this moment. Pure. The merchant's rules have
 * no say; what is true of the order has: what was sent comes back by a return instead.
 */
export function decideWithdrawal(
  {order, policy, receiptNumber}: WithdrawnOrder,
  now: Date,
): Decision {
  const judgement = judge(order.snapshot, policy, now);
  const {verdict} = judgement;
  const until = firstChange(order.snapshot, policy, judgement);
  return verdict.kind === 'cancel'
    ? {
        kind: 'cancel',
        permit: new CancelPermit(order, policy, now, null, receiptNumber),
        until,
      }
    : {...verdict, until};
}

const withoutPolicy = ({cancelledAt}: OrderSnapshot): Omit<Refusal, 'until'> =>
  cancelledAt === null
    ? {kind: 'refuse', code: 'CANCELLATION_OFF', facts: {}}
    : {kind: 'refuse', code: 'ALREADY_CANCELLED', facts: {cancelledAt}};
