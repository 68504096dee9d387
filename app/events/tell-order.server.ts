import type {AdminClient} from '~/shopify/admin-client.server';
import {dueEvents} from './due-events.server';
import {
  addTold,
  changeWaiting,
  readEvents,
  type StoredEvents,
} from './events-store.server';
import {messageOf} from './message';
import type {SendMessage} from './send-message.server';
import {isDue, withOrder, withRoundBegun, withRoundEnded} from './waiting';

/** What telling works with. */
export interface Telling {
  readonly client: AdminClient;
  readonly send: SendMessage;
  readonly storeDomain: string;
  /** Notes that the receiver has not taken an event, and why. */
  readonly noteRefusal: (eventId: string, why: string) => void;
}

/** Orders that one worker tells of again. */
const ORDERS_A_ROUND = 5;

/**
 * Tells the receiver what has happened to an order and was not told yet, first to last; then of other orders that wait.
 * What was told is written down afterwards, so that it may be told twice, under the same id, and never not at all. What
 * the receiver does not take waits in the shop's list.
 * @throws ShopifyUnavailable; whoever looks at the order next carries on
 */
export async function tellOrder(
  telling: Telling,
  orderNumber: string,
): Promise<void> {
  const stored = await readEvents(telling.client, orderNumber);
  const isTold = await tellAll(telling, orderNumber, stored, 'several');
  if (!isTold) {
    await changeWaiting(telling.client, (waiting, now) =>
      withOrder(waiting, orderNumber, now),
    );
  } else if (isDue(stored.waiting, stored.readAt)) {
    await tellWaiting(telling, 'due');
  }
}

/**
 * Tells once more of some of the orders that wait.
 * @param when `due`: not before its time has come; `now`: because somebody has asked for it
 * @throws ShopifyUnavailable
 */
export async function tellWaiting(
  telling: Telling,
  when: 'due' | 'now',
): Promise<void> {
  const {client} = telling;
  const round = await changeWaiting(client, (waiting, now) =>
    waiting.orders.length > 0 && (when === 'now' || isDue(waiting, now))
      ? withRoundBegun(waiting, now)
      : null,
  );
  if (!round) return;
  const taken: string[] = [];
  const refused: string[] = [];
  for (const orderNumber of round.orders.slice(0, ORDERS_A_ROUND)) {
    const stored = await readEvents(client, orderNumber);
    const isTold = await tellAll(telling, orderNumber, stored, 'one');
    (isTold ? taken : refused).push(orderNumber);
  }
  await changeWaiting(client, (waiting, now) =>
    withRoundEnded(waiting, {taken, refused}, now),
  );
}

/** @returns whether nothing is left to be told */
async function tellAll(
  {client, send, storeDomain, noteRefusal}: Telling,
  orderNumber: string,
  {order, told, readAt}: StoredEvents,
  tries: 'one' | 'several',
): Promise<boolean> {
  if (!order) return true;
  const due = dueEvents(order, told, readAt);
  const taken: string[] = [];
  for (const event of due) {
    const why = await send(messageOf(event, order, storeDomain), tries);
    if (why !== null) {
      noteRefusal(event.id, why);
      break;
    }
    taken.push(event.id);
  }
  if (taken.length > 0) await addTold(client, orderNumber, taken);
  return taken.length === due.length;
}
