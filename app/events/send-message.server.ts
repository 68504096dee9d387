import {type AdminTiming, realTiming} from '~/shopify/admin-timing.server';
import type {AppEnv} from '~/shopify/env.server';
import type {Message} from './message';
import {signedHeaders} from './sign-event.server';

/** Receivers are asked to answer first and to work afterwards. */
const TIMEOUT_MILLISECONDS = 5000;
/** Before the second and the third try. A worker has half a minute when its visitor has been answered. */
const RETRY_DELAYS_MILLISECONDS = [500, 2000];

export type EventsEnv = Pick<AppEnv, 'EVENTS_SECRET' | 'EVENTS_URL'>;

export interface SendOptions {
  readonly fetch?: typeof fetch;
  readonly timing?: Pick<AdminTiming, 'now' | 'sleep'>;
}

/** Sends a message. @returns null once the receiver has taken it, or else why not */
export type SendMessage = (
  message: Message,
  tries: 'one' | 'several',
) => Promise<string | null>;

/** What sends messages to the receiver that the merchant has named; null where none is. */
export function messageSender(
  {EVENTS_URL, EVENTS_SECRET}: EventsEnv,
  options: SendOptions = {},
): SendMessage | null {
  if (EVENTS_URL === '') return null;
  // Called as a method of anything else, workerd's fetch refuses to run.
  const fetchFrom: typeof fetch =
    options.fetch ?? ((input, init) => fetch(input, init));
  const {now, sleep} = options.timing ?? realTiming;
  const sendOnce = async ({id, body}: Message): Promise<string | null> => {
    try {
      const response = await fetchFrom(EVENTS_URL, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'User-Agent': 'angre',
          ...(await signedHeaders(id, now(), body, EVENTS_SECRET)),
        },
        body,
        // Followed, it would carry the message to where nobody has sent it.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      });
      // Nobody reads what the receiver says besides.
      await response.body?.cancel();
      return response.ok ? null : `HTTP ${response.status}`;
    } catch (error) {
      return error instanceof Error ? error.name : 'no answer';
    }
  };
  return async (message, tries) => {
    let why = await sendOnce(message);
    for (const delay of tries === 'one' ? [] : RETRY_DELAYS_MILLISECONDS) {
      if (why === null) return null;
      await sleep(delay);
      why = await sendOnce(message);
    }
    return why;
  };
}
