import {cancelOrder} from '../act.server';
import type {AdminReading} from '../admin-port';
import {agree, offersKey} from '../agreement';
import {decide} from '../decide';
import type {Desk} from '../desk';
import {judge} from '../judge';
import {type OwnedOrder, ownedAsClaimed} from '../owned-order';
import {policyFor} from '../policy';
import {refundOffers} from '../refund-offers';
import type {RefusalCode} from '../rule';
import {type CancelRequest, endOf} from './cancel-request';
import {endRequest} from './ending-request.server';
import {grantOf, type StoredRequest} from './stored-request';

/** The shop's answer to a request. */
export interface Answer {
  readonly kind: 'granted' | 'declined';
  /** What the customer reads with it; empty for nothing. */
  readonly message: string;
  /** E-mail address of who answers; null where that is not known. */
  readonly by: string | null;
}

export type AnswerOutcome =
  | {readonly kind: 'answered'}
  /** There is no request that waits: it was taken back, answered, or the order is gone. */
  | {readonly kind: 'not-open'}
  /**
   * The shop may say yes, but the order can't be cancelled as it stands: it is being packed, for example. The request
   * still waits.
   */
  | {readonly kind: 'impossible'; readonly code: Hindrance};

/** What keeps the shop's yes from being carried out. `SUM_CHANGED`: the customer had asked for another sum. */
export type Hindrance = RefusalCode | 'SUM_CHANGED';

const NOT_OPEN: AnswerOutcome = {kind: 'not-open'};
const ANSWERED: AnswerOutcome = {kind: 'answered'};

/**
 * Answers a customer's request, once. A yes cancels the order at once, as the customer asked: the parcel is stopped first,
 * as always, and the order's page tells how it goes.
 * @param requestId what is answered: a request that was sent after it is another one; null for whatever waits
 * @throws ShopifyUnavailable; a yes that was stored is carried out by the next visit or webhook
 */
export async function answerRequest(
  desk: Desk,
  orderId: string,
  answer: Answer,
  requestId: string | null = null,
): Promise<AnswerOutcome> {
  const reading = await desk.admin.readOrder(orderId);
  if (!reading?.request || reading.request === 'unreadable') return NOT_OPEN;
  const {request} = reading.request;
  if (requestId !== null && request.requestId !== requestId) return NOT_OPEN;
  const {customerNumber} = request;
  const order = ownedAsClaimed(reading.order, customerNumber);
  return order
    ? giveAnswer(desk, reading, order, reading.request, answer)
    : NOT_OPEN;
}

/** As `answerRequest`, on what was read already. */
export async function giveAnswer(
  desk: Desk,
  reading: AdminReading,
  order: OwnedOrder,
  stored: StoredRequest,
  {kind, message, by}: Answer,
): Promise<AnswerOutcome> {
  if (stored.request.phase !== 'sent') return NOT_OPEN;
  const code =
    kind === 'granted' ? hindranceOf(reading, order, stored.request) : null;
  if (code) return {kind: 'impossible', code};
  const detail = message.trim() || null;
  const end = {phase: kind, detail, by};
  const ended = await endRequest(desk, stored, end, reading.readAt);
  if (!ended) return NOT_OPEN;
  await carryOut(desk, reading, order, ended);
  return ANSWERED;
}

/**
 * Cancels an order whose request was granted, unless that has begun already.
 * @returns whether it did anything
 */
export async function carryOut(
  desk: Desk,
  reading: AdminReading,
  order: OwnedOrder,
  granted: StoredRequest,
): Promise<boolean> {
  const {stored, policy, readAt, counters} = reading;
  if (stored === 'unreadable' || hasBegun(reading, granted.request)) {
    return false;
  }
  const decision = decide(order, policy, readAt, grantOf(granted));
  if (decision.kind !== 'cancel') return false;
  const agreement = agree(decision.permit, formOf(granted.request));
  if (!agreement) return false;
  await cancelOrder(desk, agreement, {stored, counters, who: {address: null}});
  return true;
}

/** What keeps a yes from being carried out as the order stands, or null. */
export function hindranceOf(
  {stored, policy, readAt}: AdminReading,
  {snapshot}: OwnedOrder,
  request: CancelRequest,
): Hindrance | null {
  if (policy === null) return 'CANCELLATION_OFF';
  if (stored === 'unreadable') return 'RECORD_UNREADABLE';
  const rules = policyFor(policy, snapshot);
  const {verdict} = judge(snapshot, rules, readAt, true);
  if (verdict.kind !== 'cancel') return verdict.code;
  return offersKey(refundOffers(snapshot, rules)) === request.agreed
    ? null
    : 'SUM_CHANGED';
}

/** Whether there has been an attempt since the shop said yes. */
function hasBegun({stored}: AdminReading, request: CancelRequest): boolean {
  const end = endOf(request);
  return (
    end?.event !== 'granted' ||
    (stored !== null &&
      stored !== 'unreadable' &&
      Date.parse(stored.record.startedAt) >= Date.parse(end.at))
  );
}

const formOf = ({reason, comment, refundTo, agreed}: CancelRequest) => ({
  reason: reason ?? '',
  comment,
  refundTo,
  agreed,
});
