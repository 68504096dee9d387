import {cancelOrder} from '~/cancellation/act.server';
import type {AdminPort, AdminReading} from '~/cancellation/admin-port';
import {agree, type Explanation, offersKey} from '~/cancellation/agreement';
import {
  type CancellationState,
  cancellationState,
} from '~/cancellation/cancellation-state';
import type {Clock} from '~/cancellation/clock';
import type {Alarm, Desk} from '~/cancellation/desk';
import {
  followUpFulfillmentOrder,
  followUpOrder,
} from '~/cancellation/follow-up.server';
import {type Ownership, verifyOwnership} from '~/cancellation/owned-order';
import {cancelPart} from '~/cancellation/part-act.server';
import {agreeToPart} from '~/cancellation/part-proposal';
import type {RefundPart} from '~/cancellation/payments';
import {lastAttempt, proposePart} from '~/cancellation/propose-part.server';
import {parseRecord} from '~/cancellation/record';
import type {RefundRoute} from '~/cancellation/refund-routes';
import {carryOnRequest} from '~/cancellation/requests/carry-on-request.server';
import {resume} from '~/cancellation/resume.server';
import {shopifyAdminPort} from '~/cancellation/shopify-admin-port.server';
import {minorUnits} from '../../emulator/state/money';
import {followUpWithdrawals} from '~/withdrawal/follow-up.server';
import type {WithdrawalAlarm} from '~/withdrawal/desk';
import type {AdminClient} from '~/shopify/admin-client.server';
import {type Answered, pressAnswer, pressAsk, pressTakeBack} from './asking';
import {type Change, pressChange} from './changes';
import {withdrawalDeskOf} from './withdrawing';

// All that the simulation knows of the act. Another act needs another version of this file, and of nothing else.

/** What a worker of the storefront has for one visit. */
export interface Visitor {
  readonly client: AdminClient;
  /** For what is no Admin API. */
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly alarm: (alarm: Alarm | WithdrawalAlarm, name: string) => void;
  readonly ownership: Ownership;
  /** Takes over what the worker goes on with after it has answered. */
  readonly later: (work: Promise<void>) => void;
}

/** What the customer's page says. */
export interface Shown {
  readonly kind: CancellationState['kind'];
  /** Why it is refused. */
  readonly code: string | null;
  /** What comes back or came back, minor units; null where the page says nothing of money. */
  readonly refund: number | null;
}

/** What the order's metafield says of an attempt. */
export interface Recorded {
  readonly attemptId: string;
  readonly outcome: 'in-progress' | 'cancelled' | 'done' | 'failed';
  /** When it was asked for, UTC. */
  readonly startedAt: string;
  readonly reason: string | null;
  readonly failure: string | null;
  /** Transactions that had paid money back before. */
  readonly paidBackBefore: readonly string[];
  /** What was promised to come back, minor units. */
  readonly promised: number;
  /** What happened, oldest first; a later record only adds to it. Empty where the act keeps none. */
  readonly trail: readonly string[];
}

/** The operation from whose answer every page tells. */
export const READING = 'CancellableOrder';

/** Where an act is taken apart to be broken on purpose. */
export interface Act {
  readonly port: (admin: AdminPort) => AdminPort;
  readonly state: typeof cancellationState;
  /** What is sent in the place of a call's body. */
  readonly sent: (operation: string, body: string) => string;
}

export const THE_ACT: Act = {
  port: (admin) => admin,
  state: cancellationState,
  sent: (_operation, body) => body,
};

/** What the customer chose before pressing the button. */
export interface Choice extends Explanation {
  readonly refundTo: RefundRoute;
}

export const CHOICE: Choice = {
  reason: 'changed-mind',
  comment: 'Wrong wall.',
  refundTo: 'original',
};

/** One visit to a page about the order, which carries on what was left half-way. */
export async function look(act: Act, visitor: Visitor): Promise<Shown> {
  const {state} = await read(act, visitor);
  return shownOf(state);
}

/** One visit that presses the button, if the order can be cancelled. */
export async function pressCancel(
  act: Act,
  visitor: Visitor,
  {reason, comment, refundTo}: Choice,
): Promise<void> {
  const {state, reading} = await read(act, visitor);
  const {stored, counters} = reading;
  if (state.kind !== 'open' || stored === 'unreadable') return;
  const agreement = agree(state.decision.permit, {
    reason: reason ?? '',
    comment,
    refundTo,
    agreed: offersKey(state.offers),
  });
  if (!agreement) throw new Error('The page does not offer what was chosen');
  const who = {address: null};
  await cancelOrder(deskOf(act, visitor), agreement, {stored, counters, who});
}

/** One visit that chooses some of the order and cancels that, if nobody has yet. */
export async function pressSome(
  act: Act,
  visitor: Visitor,
  quantities: readonly number[],
  {reason, comment, refundTo}: Choice,
): Promise<void> {
  const {state, reading} = await read(act, visitor);
  const {stored, counters} = reading;
  // Where a part is cancelled already, the page says that instead of offering to cancel.
  const isOffered = state.kind === 'open' || state.kind === 'part-open';
  if (!isOffered || stored === 'unreadable') return;
  if (stored?.record.phase === 'done') return;
  const preview = await proposePart(
    portOf(act, visitor),
    reading,
    visitor.ownership,
    reading.order.lines.flatMap(({id}, index) => {
      const quantity = quantities[index] ?? 0;
      return quantity > 0 ? [{lineItemId: id, quantity}] : [];
    }),
  );
  if (preview.kind !== 'proposal') return;
  const agreement = agreeToPart(
    preview.proposal,
    {
      reason: reason ?? '',
      comment,
      refundTo,
      agreed: preview.key,
    },
    lastAttempt(reading),
  );
  if (!agreement) throw new Error('The page does not offer what was chosen');
  const who = {address: null};
  await cancelPart(deskOf(act, visitor), agreement, {stored, counters, who});
}

/** One visit that changes something of the order, if that is possible. */
export async function pressToChange(
  act: Act,
  visitor: Visitor,
  change: Change,
): Promise<void> {
  const {reading} = await read(act, visitor);
  await pressChange(deskOf(act, visitor), reading, visitor.ownership, change);
}

/** One visit that asks the shop, if the page offers that. */
export async function ask(
  act: Act,
  visitor: Visitor,
  choice: Choice,
): Promise<void> {
  const {state, reading} = await read(act, visitor);
  await pressAsk(deskOf(act, visitor), state, reading, choice);
}

/** One visit that takes back what was asked. */
export async function takeBack(act: Act, visitor: Visitor): Promise<void> {
  const {reading} = await read(act, visitor);
  await pressTakeBack(deskOf(act, visitor), reading);
}

/** Somebody at the shop answers what was asked. */
export const answer = (
  act: Act,
  visitor: Visitor,
  kind: Answered['kind'],
): Promise<Answered> =>
  pressAnswer(deskOf(act, visitor), visitor.ownership.orderId, kind);

/** What the shop does when Shopify tells it that something has changed. */
export async function follow(
  act: Act,
  visitor: Visitor,
  gid: string,
): Promise<void> {
  const desk = deskOf(act, visitor);
  const {orderId, hasWithdrawals} = await (gid.includes('/FulfillmentOrder/')
    ? followUpFulfillmentOrder(visitor.client, desk, gid)
    : followUpOrder(visitor.client, desk, gid));
  if (orderId !== null && hasWithdrawals) {
    await followUpWithdrawals(withdrawalDeskOf(act, visitor), orderId);
  }
}

/** Reads what the act has written into the order's metafield; null where that is not a record. */
export function recorded(metafieldValue: string): Recorded | null {
  const record = parseRecord(metafieldValue);
  if (!record) return null;
  const {attemptId, phase, startedAt, reason, failure, trail, refund} = record;
  const {paidBackBefore} = record;
  return {
    attemptId,
    outcome:
      phase === 'cancelled' || phase === 'done' || phase === 'failed'
        ? phase
        : 'in-progress',
    startedAt,
    reason,
    failure,
    paidBackBefore,
    promised: sumOf(refund.parts),
    trail: trail.map((entry) => JSON.stringify(entry)),
  };
}

async function read(
  act: Act,
  visitor: Visitor,
): Promise<{state: CancellationState; reading: AdminReading}> {
  const first = await readOrder(act, visitor);
  const order = verifyOwnership(visitor.ownership, first.order);
  if (!order) throw new Error('The order is not its customer’s');
  const desk = deskOf(act, visitor);
  const wasResumed =
    (await resume(desk, first, order)) ||
    (await carryOnRequest(desk, first, order));
  const reading = wasResumed ? await readOrder(act, visitor) : first;
  const state = act.state(reading, visitor.ownership);
  if (!state) throw new Error('The order is not its customer’s any more');
  return {state, reading};
}

async function readOrder(act: Act, visitor: Visitor): Promise<AdminReading> {
  const {orderId} = visitor.ownership;
  const reading = await portOf(act, visitor).readOrder(orderId);
  if (!reading) throw new Error('The order is gone');
  return reading;
}

const portOf = (act: Act, {client}: Visitor): AdminPort =>
  act.port(shopifyAdminPort(client, {address: null}));

export const deskOf = (act: Act, visitor: Visitor): Desk => ({
  admin: portOf(act, visitor),
  clock: visitor.clock,
  later: visitor.later,
  alarm: visitor.alarm,
  tell: () => undefined,
});

const shownOf = (state: CancellationState): Shown => ({
  kind: state.kind,
  code: state.kind === 'refused' ? state.decision.code : null,
  refund: state.kind === 'cancelled' ? sumOf(state.refund) : null,
});

const sumOf = (parts: readonly RefundPart[]): number =>
  parts.reduce((sum, {amount}) => sum + minorUnits(amount.amount), 0);
