import {AdminApiError} from './admin-api-error.server';
import type {AdminTiming} from './admin-timing.server';

/** For all that one operation takes: requests, waits, and the token if there is none yet. */
const DEADLINE_MILLISECONDS = 20_000;
/** A request with less time than this would be cut off, and nobody would know what came of it. */
const LEAST_MILLISECONDS = 1000;
/** How long one operation may wait in all for Shopify's bucket to fill, before the customer is told to try later. */
const LONGEST_WAIT_MILLISECONDS = 8000;
const SHORTEST_WAIT_MILLISECONDS = 200;
/** Before the second and the third time that a query is sent. */
const RETRY_DELAYS_MILLISECONDS = [200, 600];

export interface Patience {
  /** Milliseconds for the next request. @throws AdminApiError when there is too little for any */
  timeLeft(): number;
  /** Waits for Shopify's bucket to fill. @throws AdminApiError when the wait would be too long */
  untilRoom(milliseconds: number): Promise<void>;
  /** Waits before a request is sent again. @throws the error it is sent again for, when there is no other try */
  beforeRepeating(error: AdminApiError): Promise<void>;
}

/** The waits of one operation, each kind with its limit and all of them within one deadline, which runs from now. */
export function patience(timing: AdminTiming): Patience {
  const now = () => timing.now().getTime();
  const deadline = now() + DEADLINE_MILLISECONDS;
  const left = () => deadline - now();
  const hasRoomFor = (wait: number) => left() - wait >= LEAST_MILLISECONDS;
  // A little more by chance, so that those who wait do not come as one.
  const spread = (milliseconds: number) => milliseconds * (1 + timing.random());
  let waited = 0;
  let repeats = 0;
  return {
    timeLeft() {
      if (hasRoomFor(0)) return left();
      throw new AdminApiError('throttled', 'it took too long to get through');
    },
    async untilRoom(milliseconds) {
      const wait = spread(Math.max(milliseconds, SHORTEST_WAIT_MILLISECONDS));
      waited += wait;
      if (waited > LONGEST_WAIT_MILLISECONDS || !hasRoomFor(wait)) {
        throw new AdminApiError('throttled', 'the wait would be too long');
      }
      await timing.sleep(wait);
    },
    async beforeRepeating(error) {
      const delay = RETRY_DELAYS_MILLISECONDS[repeats];
      if (delay === undefined) throw error;
      repeats += 1;
      const wait = spread(delay);
      if (!hasRoomFor(wait)) throw error;
      await timing.sleep(wait);
    },
  };
}
