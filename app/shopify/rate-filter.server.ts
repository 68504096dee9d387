import {signedInSubject} from './customer-login.server';
import type {AppSession} from './session.server';

const MINUTE = 60_000;

/**
 * Posts that one key may send in any minute. Everybody in an office or on a mobile network shares an address, and
 * nobody posts four times a second by hand: what comes above that is a machine.
 */
const POSTS_A_MINUTE = 240;

/** How much is let through for one key. */
export interface Share {
  readonly posts: number;
  readonly milliseconds: number;
}

/** At most 240 moments of 8 bytes each: with all keys busy some 8 MB of the 128 that an isolate has. */
const MOST_KEYS = 4000;

/**
 * Counts posts in the memory of one isolate: a first filter that costs nothing and keeps a machine from using up what
 * the shop may ask of Shopify. It forgets when the isolate ends and knows nothing of the others; the limits of the
 * policy, which are written down, are what is relied on.
 */
export class RateFilter {
  /** Moments of the posts within the share's time, oldest first; keys in the order in which they were last seen. */
  readonly #posts = new Map<string, readonly number[]>();

  constructor(
    private readonly share: Share = {
      posts: POSTS_A_MINUTE,
      milliseconds: MINUTE,
    },
  ) {}

  /**
   * Counts one post, unless one of its keys has had its share already.
   * @param now milliseconds since 1970
   * @returns whole seconds after which it will be taken; 0 where it is taken now
   */
  secondsToWait(keys: readonly string[], now: number): number {
    const recent = new Map(keys.map((key) => [key, this.#recent(key, now)]));
    const wait = Math.max(
      0,
      ...Array.from(recent.values(), (moments) =>
        waitFor(moments, this.share, now),
      ),
    );
    for (const [key, moments] of recent) {
      this.#remember(key, wait > 0 ? moments : [...moments, now]);
    }
    return Math.ceil(wait / 1000);
  }

  #recent(key: string, now: number): readonly number[] {
    const moments = this.#posts.get(key) ?? [];
    return moments.filter((moment) => moment > now - this.share.milliseconds);
  }

  #remember(key: string, moments: readonly number[]): void {
    this.#posts.delete(key);
    this.#posts.set(key, moments);
    if (this.#posts.size <= MOST_KEYS) return;
    const [longestSilent] = this.#posts.keys();
    if (longestSilent !== undefined) this.#posts.delete(longestSilent);
  }
}

const accountPosts = new RateFilter();

/**
 * Counts a post to a page of the account, by the address it came from and by who is signed in.
 * @returns whole seconds after which it may be sent again; 0 where it may go on now
 */
export function secondsToWaitBeforePosting({
  buyerAddress,
  session,
}: {
  readonly buyerAddress: string | null;
  readonly session: AppSession;
}): number {
  const subject = signedInSubject(session);
  return accountPosts.secondsToWait(
    [
      ...(buyerAddress === null ? [] : [`address ${buyerAddress}`]),
      ...(subject === null ? [] : [`customer ${subject}`]),
    ],
    Date.now(),
  );
}

/** Milliseconds until the oldest of a full share of posts is old enough. */
function waitFor(
  moments: readonly number[],
  {posts, milliseconds}: Share,
  now: number,
): number {
  const oldest = moments.at(-posts);
  return oldest === undefined ? 0 : oldest + milliseconds - now;
}
