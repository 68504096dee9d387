import type {AdminPort, Hold, StopAnswer} from './admin-port';
import type {Clock} from './clock';
import {type CancelPermit, decide} from './decide';
import {holdHandle, isHandleOfAttempt} from './hold-handle';
import type {OrderSnapshot} from './order-snapshot';
import {
  isAwaitingService,
  notYetAsked,
  notYetHeld,
  type StoppedOrder,
  stoppedOrder,
} from './stopped-order';

/** What a fulfilment service is told. */
const REQUEST_MESSAGE =
  'The customer is cancelling this order. Please stop, and tell us if you can’t.';
/** Attempts that lose the race let their holds go again within moments. */
const CROWD_DELAYS_MILLISECONDS = [200, 400, 800, 1600];
/** Stopping one fulfilment order can bring another one about; but not for ever. */
const MOST_ROUNDS = 3;

export type Stopping =
  | {readonly kind: 'stopped'; readonly order: StoppedOrder}
  /** A fulfilment service was asked and has yet to answer. */
  | {readonly kind: 'waiting'; readonly order: OrderSnapshot}
  | {readonly kind: 'refused'; readonly message: string};

interface Desk {
  readonly admin: AdminPort;
  readonly clock: Clock;
}

/**
 * Stops everything that could still be sent: by a hold, or by asking the service that has it. Then looks whether the
 * order, as it stands now, may still be cancelled. Money may move only after the answer `stopped`.
 * @param latest the order as it was last read
 */
export async function stopParcels(
  desk: Desk,
  permit: CancelPermit,
  latest: OrderSnapshot,
  attemptId: string,
): Promise<Stopping> {
  let current = latest;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const held = await holdParcels(desk, current, attemptId);
    if (held.kind === 'refused') return held;
    // Before a service is troubled: is there still something to cancel?
    const early = judge(permit, held.order, attemptId);
    if (early.kind !== 'unstopped') return early;
    const asked = await askAll(desk.admin, held.order);
    if (asked.kind === 'refused') return asked;
    current = asked.order;
    const now = judge(permit, current, attemptId);
    if (now.kind !== 'unstopped') return now;
  }
  return {kind: 'refused', message: 'The parcels could not all be stopped.'};
}

function judge(
  {order, policy, grantedAt, request}: CancelPermit,
  current: OrderSnapshot,
  attemptId: string,
): Stopping | {readonly kind: 'unstopped'} {
  const still = order.seenAgain(current);
  const decision = still && decide(still, policy, grantedAt, request);
  if (decision?.kind !== 'cancel') {
    return {kind: 'refused', message: decision?.code ?? 'NOT_AVAILABLE'};
  }
  const stopped = stoppedOrder(decision.permit, attemptId);
  if (stopped) return {kind: 'stopped', order: stopped};
  const isAllAsked =
    notYetAsked(current).length === 0 &&
    notYetHeld(current, attemptId).length === 0;
  return isAllAsked && isAwaitingService(current)
    ? {kind: 'waiting', order: current}
    : {kind: 'unstopped'};
}

/** Puts an attempt's hold on everything that can be held, and says how the order stands then. */
export async function holdParcels(
  desk: Desk,
  order: OrderSnapshot,
  attemptId: string,
): Promise<StopAnswer> {
  let current = order;
  for (const {id} of notYetHeld(order, attemptId)) {
    const answer = await holdPatiently(desk, current, {
      fulfillmentOrderId: id,
      handle: holdHandle(attemptId),
      purpose: 'undo',
    });
    if (answer.kind === 'refused') return answer;
    current = answer.order;
  }
  return {kind: 'done', order: current};
}

async function holdPatiently(
  {admin, clock}: Desk,
  order: OrderSnapshot,
  hold: Hold,
): Promise<StopAnswer> {
  let answer = await admin.hold(order, hold);
  for (const delay of CROWD_DELAYS_MILLISECONDS) {
    if (answer.kind === 'done' || !answer.isCrowded) break;
    await clock.sleep(delay);
    answer = await admin.hold(order, hold);
  }
  return answer;
}

async function askAll(
  admin: AdminPort,
  order: OrderSnapshot,
): Promise<StopAnswer> {
  let current = order;
  for (const {id} of notYetAsked(order)) {
    const answer = await admin.requestStop(current, id, REQUEST_MESSAGE);
    if (answer.kind === 'refused') return answer;
    current = answer.order;
  }
  return {kind: 'done', order: current};
}

/** Whether any attempt's hold is on the order. */
export const hasHolds = (order: OrderSnapshot): boolean =>
  order.fulfillmentOrders.some(({holds}) =>
    holds.some(({handle}) => isHandleOfAttempt(handle)),
  );

/** Lets the parcels go: those of one attempt, or of every attempt there was. */
export async function releaseParcels(
  admin: AdminPort,
  order: OrderSnapshot,
  attemptId: string | null = null,
): Promise<void> {
  for (const {id, holds} of order.fulfillmentOrders) {
    const holdIds = holds
      .filter(({handle}) =>
        attemptId === null
          ? isHandleOfAttempt(handle)
          : handle === holdHandle(attemptId),
      )
      .map((hold) => hold.id);
    if (holdIds.length > 0) await admin.releaseHolds(id, holdIds);
  }
}
