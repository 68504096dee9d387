import type {Order, Return, ReturnReason} from '../state/orders';
import type {World} from '../state/world';
import {type Actor, recordEvent} from './events';
import {EmulatorRefusal} from './refusal';

/** Pieces of one fulfilled line that somebody wants to send back. */
export interface ReturnItem {
  readonly fulfillmentLineId: number;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly customerNote: string | null;
}

interface FulfilledLine {
  readonly id: number;
  readonly lineId: number;
  readonly quantity: number;
}

/** Returns that take up what was sent: one that was declined or called off gives it free again. */
const TAKES_UP = new Set<Return['status']>(['REQUESTED', 'OPEN', 'CLOSED']);

/** What has been sent, in the order in which it left. */
export const fulfilledLinesOf = ({fulfillments}: Order): FulfilledLine[] =>
  fulfillments
    .filter(({status}) => status === 'SUCCESS')
    .flatMap(({lines}) => lines);

/** Pieces of a fulfilled line that can still be sent back. */
export function returnableQuantity(
  {returns}: Order,
  {id, quantity}: FulfilledLine,
): number {
  const taken = returns
    .filter(({status}) => TAKES_UP.has(status))
    .flatMap(({lines}) => lines)
    .filter(({fulfillmentLineId}) => fulfillmentLineId === id)
    .reduce((sum, line) => sum + line.quantity, 0);
  return quantity - taken;
}

/**
 * Spreads pieces of an order line over the parcels in which they left.
 * @throws EmulatorRefusal where not so many can be sent back
 */
export function itemsOfOrderLine(
  order: Order,
  lineId: number,
  {quantity, ...what}: Omit<ReturnItem, 'fulfillmentLineId'>,
): ReturnItem[] {
  let open = quantity;
  const items: ReturnItem[] = [];
  for (const fulfilled of fulfilledLinesOf(order)) {
    if (fulfilled.lineId !== lineId) continue;
    const part = Math.min(open, returnableQuantity(order, fulfilled));
    if (part === 0) continue;
    items.push({...what, fulfillmentLineId: fulfilled.id, quantity: part});
    open -= part;
  }
  if (open > 0) throw new EmulatorRefusal(TOO_MANY);
  return items;
}

const TOO_MANY = 'Quantity is not available for return.';

/**
 * Asks for a return (`REQUESTED`), or opens one at once as staff do.
 * @throws EmulatorRefusal where something cannot be sent back
 */
export function addReturn(
  world: World,
  order: Order,
  items: readonly ReturnItem[],
  {status, actor}: {status: 'REQUESTED' | 'OPEN'; actor: Actor},
): Return {
  if (items.length === 0) {
    throw new EmulatorRefusal('A return needs at least one line item.');
  }
  const fulfilled = fulfilledLinesOf(order);
  for (const {fulfillmentLineId, quantity} of items) {
    const line = fulfilled.find(({id}) => id === fulfillmentLineId);
    if (!line || quantity < 1 || quantity > returnableQuantity(order, line)) {
      throw new EmulatorRefusal(TOO_MANY);
    }
  }
  const made: Return = {
    id: world.nextId(),
    number: order.returns.length + 1,
    createdAt: world.clock.iso(),
    updatedAt: world.clock.iso(),
    requestApprovedAt: null,
    closedAt: null,
    status,
    decline: null,
    lines: items.map((item) => ({...item, id: world.nextId()})),
  };
  order.returns.push(made);
  const isRequest = status === 'REQUESTED';
  tell(world, order, {
    action: isRequest ? 'return_requested' : 'return_opened',
    message: isRequest ? 'A return was asked for.' : 'A return was opened.',
    actor,
  });
  return made;
}

/** What can become of a return, by the status it must have for that. */
const STEPS = {
  approve: {from: 'REQUESTED', to: 'OPEN', action: 'return_approved'},
  decline: {from: 'REQUESTED', to: 'DECLINED', action: 'return_declined'},
  close: {from: 'OPEN', to: 'CLOSED', action: 'return_closed'},
} as const;

export type ReturnStep = keyof typeof STEPS;

export const canTakeReturnStep = (
  {status}: Pick<Return, 'status'>,
  step: ReturnStep,
): boolean => status === STEPS[step].from;

/** @throws EmulatorRefusal where the return is not where that could be done */
export function takeReturnStep(
  world: World,
  order: Order,
  found: Return,
  step: ReturnStep,
  {
    actor,
    decline = null,
  }: {readonly actor: Actor; readonly decline?: Return['decline']},
): void {
  if (!canTakeReturnStep(found, step)) {
    throw new EmulatorRefusal(`The return is ${found.status}.`);
  }
  const {to, action} = STEPS[step];
  found.status = to;
  found.updatedAt = world.clock.iso();
  if (step === 'approve') found.requestApprovedAt = world.clock.iso();
  if (step === 'close') found.closedAt = world.clock.iso();
  found.decline = decline;
  tell(world, order, {
    action,
    message: `The return ${nameOf(order, found)} is ${to}.`,
    actor,
  });
}

/** "#1001-R1" */
export const nameOf = (order: Order, {number}: Return): string =>
  `#${order.number}-R${number}`;

function tell(
  world: World,
  order: Order,
  event: {
    readonly action: string;
    readonly message: string;
    readonly actor: Actor;
  },
): void {
  order.returnStatus = returnStatusOf(order);
  recordEvent(world, order, event);
}

function returnStatusOf({returns}: Order): Order['returnStatus'] {
  const has = (wanted: Return['status']) =>
    returns.some(({status}) => status === wanted);
  if (has('OPEN')) return 'IN_PROGRESS';
  if (has('REQUESTED')) return 'RETURN_REQUESTED';
  return has('CLOSED') ? 'RETURNED' : 'NO_RETURN';
}
