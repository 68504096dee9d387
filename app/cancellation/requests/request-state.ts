import type {AdminReading} from '../admin-port';
import type {Refusal, Request} from '../decide';
import type {OwnedOrder} from '../owned-order';
import {type Policy, policyFor} from '../policy';
import {type RefundOffer, refundOffers} from '../refund-offers';
import type {RefusalCode} from '../rule';
import {endOf, type RequestEvent} from './cancel-request';

/** What is true of a request about an order that can't be cancelled without the shop. */
export type RequestState =
  /** The customer may ask the shop. */
  | {
      readonly kind: 'askable';
      readonly decision: Request;
      readonly order: OwnedOrder;
      readonly policy: Policy;
      /** At least one. */
      readonly offers: readonly RefundOffer[];
      /** UTC instant at which the customer took back what they had asked before; null where they did not. */
      readonly withdrawnAt: string | null;
    }
  /** It waits for the shop. */
  | {
      readonly kind: 'requested';
      readonly decision: Refusal | Request;
      readonly sentAt: string;
    }
  | {
      readonly kind: 'declined';
      readonly decision: Request;
      readonly answer: RequestEvent;
    };

/** After these nothing is left that the shop could say yes to. */
const OVER: ReadonlySet<RefusalCode> = new Set([
  'ALREADY_CANCELLED',
  'ALREADY_REFUNDED',
  'PARTLY_SHIPPED',
  'SHIPPED',
]);

/** Whether the order itself has made a request needless. */
export const isNeedless = (decision: Refusal | Request): boolean =>
  decision.kind === 'refuse' && OVER.has(decision.code);

/** Null where there is nothing to ask, nothing was asked, or what was asked is not what stands in the way. */
export function requestState(
  {request: stored, policy}: AdminReading,
  order: OwnedOrder,
  decision: Refusal | Request,
): RequestState | null {
  if (stored === 'unreadable') return null;
  const request = stored?.request ?? null;
  if (request?.phase === 'sent') {
    return isNeedless(decision)
      ? null
      : {kind: 'requested', decision, sentAt: request.sentAt};
  }
  if (decision.kind === 'refuse' || policy === null) return null;
  const end = request && endOf(request);
  return afterEnd(decision, order, policyFor(policy, order.snapshot), end);
}

/** @param end how what was asked before has ended; null where nothing was */
function afterEnd(
  decision: Request,
  order: OwnedOrder,
  policy: Policy,
  end: RequestEvent | null,
): RequestState | null {
  switch (end?.event) {
    case 'granted':
      return null;
    case 'declined':
      return {kind: 'declined', decision, answer: end};
    default:
      return askable(decision, order, policy, end);
  }
}

const askable = (
  decision: Request,
  order: OwnedOrder,
  policy: Policy,
  end: RequestEvent | null,
): RequestState => ({
  kind: 'askable',
  decision,
  order,
  policy,
  offers: refundOffers(order.snapshot, policy),
  withdrawnAt: end?.event === 'withdrawn' ? end.at : null,
});
