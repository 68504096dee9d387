import {adminClientFor, type AdminEnv} from '~/shopify/admin-access.server';
import {logError, logInfo} from '~/shopify/log.server';
import {type EventsEnv, messageSender} from './send-message.server';
import {subjectOf} from './subject';
import {tellOf, tellWaiting, type Telling} from './tell.server';

/** What telling needs of a request. */
export interface EventsContext {
  readonly env: AdminEnv & EventsEnv;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly requestId: string;
}

/**
 * Tells of orders and the shop while one request is under way, one after another and once for each time that something was written
 * down, behind the visitor's back: nobody waits for the receiver. Does nothing where the merchant has named none.
 */
export function eventTeller(context: EventsContext): (id: string) => void {
  const telling = tellingFor(context);
  if (!telling) return () => undefined;
  const logged = loggedFor(context);
  const queued = new Set<string>();
  let before: Promise<void> = Promise.resolve();
  return (id) => {
    const subject = subjectOf(id);
    if (subject === null || queued.has(subject)) return;
    queued.add(subject);
    before = before.then(async () => {
      queued.delete(subject);
      await tellOf(telling, subject).catch(logged);
    });
    context.waitUntil(before);
  };
}

/** As `tellWaiting`, behind the visitor's back. */
export function tellWaitingLater(
  context: EventsContext,
  when: 'due' | 'now',
): void {
  const telling = tellingFor(context);
  if (!telling) return;
  context.waitUntil(tellWaiting(telling, when).catch(loggedFor(context)));
}

function tellingFor(context: EventsContext): Telling | null {
  const {env, requestId} = context;
  const send = messageSender(env);
  return (
    send && {
      client: adminClientFor(context),
      send,
      storeDomain: env.PUBLIC_STORE_DOMAIN,
      noteRefusal: (eventId, why) =>
        logInfo('An event was not taken', requestId, {eventId, why}),
    }
  );
}

const loggedFor =
  ({requestId}: EventsContext) =>
  (error: unknown): void =>
    logError(error, requestId);
