import type {AdminReading} from '~/cancellation/admin-port';
import type {Desk} from '~/cancellation/desk';
import {isInProgress} from '~/cancellation/record';
import {
  type Answer,
  answerRequest,
  type Hindrance,
} from '~/cancellation/requests/answer-request.server';
import {endOf, type RequestEvent} from '~/cancellation/requests/cancel-request';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {orderGid} from '~/shopify/order-gid';

/**
 * After so long no further request is begun: a yes takes 1 to 10 seconds, and whoever pressed the button should not wait
 * for more than half a minute.
 */
const BEGINNING_MILLISECONDS = 20_000;

/** One request that somebody has chosen to answer. */
export interface ChosenRequest {
  /** Numeric part of the order's id. */
  readonly orderNumber: string;
  /** "#1001", as the page showed it. */
  readonly orderName: string;
  /** As the page showed it: what the customer has sent since is another request. */
  readonly requestId: string;
}

/** What came of answering one request. */
export type Outcome =
  | {
      readonly kind: 'granted';
      readonly order: 'cancelled' | 'under-way' | 'not-cancelled';
    }
  | {readonly kind: 'declined'}
  /** It did not wait any more. */
  | {
      readonly kind: 'ended';
      /** Null where nobody knows how; with what Shopify's clock showed when it was read. */
      readonly end: {
        readonly event: RequestEvent;
        readonly reading: AdminReading;
      } | null;
    }
  /** The customer has taken it back and sent another. */
  | {readonly kind: 'sent-anew'}
  /** A yes can't be carried out as the order stands. It still waits. */
  | {readonly kind: 'impossible'; readonly code: Hindrance}
  /** Shopify did not say whether the answer was stored. */
  | {readonly kind: 'unknown'; readonly error: ShopifyUnavailable}
  /** It was not begun. */
  | {readonly kind: 'left'};

export type AnsweredRequest = ChosenRequest & {readonly outcome: Outcome};

/** Whether it may still wait, and the answer can be sent again. */
export const isLeft = ({outcome}: AnsweredRequest): boolean =>
  outcome.kind === 'left' || outcome.kind === 'unknown';

/**
 * Gives the same answer to each, one after another: so they take no more of Shopify's points than one customer does. Stops
 * when it has taken too long or Shopify can't be reached; the rest is `left`.
 */
export async function answerRequests(
  desk: Desk,
  chosen: readonly ChosenRequest[],
  answer: Answer,
): Promise<readonly AnsweredRequest[]> {
  const now = () => desk.clock.now().getTime();
  const deadline = now() + BEGINNING_MILLISECONDS;
  const answered: AnsweredRequest[] = [];
  let isStopped = false;
  for (const request of chosen) {
    const outcome: Outcome = isStopped
      ? {kind: 'left'}
      : await answerOne(desk, request, answer);
    isStopped ||= outcome.kind === 'unknown' || now() > deadline;
    answered.push({...request, outcome});
  }
  return answered;
}

async function answerOne(
  desk: Desk,
  request: ChosenRequest,
  answer: Answer,
): Promise<Outcome> {
  const outcome = await orUnavailable(answerAndLook(desk, request, answer));
  return outcome instanceof ShopifyUnavailable
    ? {kind: 'unknown', error: outcome}
    : outcome;
}

/** @throws ShopifyUnavailable */
async function answerAndLook(
  desk: Desk,
  {orderNumber, requestId}: ChosenRequest,
  answer: Answer,
): Promise<Outcome> {
  const orderId = orderGid(orderNumber);
  const given = await answerRequest(desk, orderId, answer, requestId);
  if (given.kind === 'impossible') return given;
  const isAnswered = given.kind === 'answered';
  if (isAnswered && answer.kind === 'declined') return {kind: 'declined'};
  const reading = await desk.admin.readOrder(orderId);
  return isAnswered ? granted(reading) : ended(reading, requestId);
}

/** What has become of an order whose request was granted just now. */
function granted(reading: AdminReading | null): Outcome {
  const stored = reading?.stored ?? null;
  if (reading?.order.cancelledAt != null) {
    return {kind: 'granted', order: 'cancelled'};
  }
  const isUnderWay =
    stored !== null && stored !== 'unreadable' && isInProgress(stored.record);
  return {kind: 'granted', order: isUnderWay ? 'under-way' : 'not-cancelled'};
}

/** Who was quicker. */
function ended(reading: AdminReading | null, requestId: string): Outcome {
  if (!reading?.request || reading.request === 'unreadable') {
    return {kind: 'ended', end: null};
  }
  const {request} = reading.request;
  if (request.phase === 'sent' && request.requestId !== requestId) {
    return {kind: 'sent-anew'};
  }
  const event = endOf({...request, requestId});
  return {kind: 'ended', end: event && {event, reading}};
}
