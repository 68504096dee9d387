import type {AdminClient} from '~/shopify/admin-client.server';
import {changeWaiting} from './events-store.server';
import type {SendMessage} from './send-message.server';
import {readUntold, type Untold} from './untold.server';
import {isDue, withRoundBegun, withRoundEnded, withSubject} from './waiting';

/** What telling works with. */
export interface Telling {
  readonly client: AdminClient;
  readonly send: SendMessage;
  readonly storeDomain: string;
  /** Notes that the receiver has not taken an event, and why. */
  readonly noteRefusal: (eventId: string, why: string) => void;
}

/** Orders that one worker tells of again. */
const SUBJECTS_A_ROUND = 5;

/**
 * Tells the receiver what has happened to an order or the shop and was not told yet, first to last; then of others that
 * wait. What was told is written down afterwards, so that it may be told twice, under the same id, and never not at all.
 * What the receiver does not take waits in the shop's list.
 * @param subject as `subjectOf` names it
 * @throws ShopifyUnavailable; whoever looks at it next carries on
 */
export async function tellOf(telling: Telling, subject: string): Promise<void> {
  const {client, storeDomain} = telling;
  const untold = await readUntold(client, subject, storeDomain);
  if (!(await tellAll(telling, untold, 'several'))) {
    await changeWaiting(client, (waiting, now) =>
      withSubject(waiting, subject, now),
    );
  } else if (isDue(untold.waiting, untold.readAt)) {
    await tellWaiting(telling, 'due');
  }
}

/**
 * Tells once more of some of those that wait.
 * @param when `due`: not before its time has come; `now`: because somebody has asked for it
 * @throws ShopifyUnavailable
 */
export async function tellWaiting(
  telling: Telling,
  when: 'due' | 'now',
): Promise<void> {
  const {client, storeDomain} = telling;
  const round = await changeWaiting(client, (waiting, now) =>
    waiting.subjects.length > 0 && (when === 'now' || isDue(waiting, now))
      ? withRoundBegun(waiting, now)
      : null,
  );
  if (!round) return;
  const taken: string[] = [];
  const refused: string[] = [];
  for (const subject of round.subjects.slice(0, SUBJECTS_A_ROUND)) {
    const untold = await readUntold(client, subject, storeDomain);
    const isTold = await tellAll(telling, untold, 'one');
    (isTold ? taken : refused).push(subject);
  }
  await changeWaiting(client, (waiting, now) =>
    withRoundEnded(waiting, {taken, refused}, now),
  );
}

/** @returns whether nothing is left to be told */
async function tellAll(
  {send, noteRefusal}: Telling,
  {messages, note}: Untold,
  tries: 'one' | 'several',
): Promise<boolean> {
  const taken: string[] = [];
  for (const message of messages) {
    const why = await send(message, tries);
    if (why !== null) {
      noteRefusal(message.id, why);
      break;
    }
    taken.push(message.id);
  }
  if (taken.length > 0) await note(taken);
  return taken.length === messages.length;
}
