import {type AdminTiming, realTiming} from './admin-timing.server';
import {
  LONGEST_MILLISECONDS,
  requestTokens,
  type TokenAnswer,
  type TokenClient,
} from './customer-tokens.server';

/** So long whoever still comes with a used token, such as another tab, is given what it was exchanged for. */
const MEMORY_MILLISECONDS = 60_000;
const MOST_EXCHANGES = 1000;
const POLL_MILLISECONDS = 20;

interface Exchange {
  readonly startedAt: number;
  /** Null while Shopify is being asked. */
  end: {readonly answer: TokenAnswer; readonly at: number} | null;
}

/** By refresh token, oldest first. Lives and dies with the isolate. */
const exchanges = new Map<string, Exchange>();

export type Timing = Pick<AdminTiming, 'now' | 'sleep'>;

/**
 * As `requestTokens`, but of all who come with one token, one asks Shopify. The others look at what came of it and do
 * not await its promise: in workerd that belongs to another visitor's request.
 */
export async function exchangeOnce(
  client: TokenClient,
  refreshToken: string,
  timing: Timing = realTiming,
): Promise<TokenAnswer> {
  const now = () => timing.now().getTime();
  const cameAt = now();
  let known = exchanges.get(refreshToken);
  while (
    known?.end === null &&
    now() - known.startedAt < LONGEST_MILLISECONDS
  ) {
    await timing.sleep(POLL_MILLISECONDS);
    known = exchanges.get(refreshToken);
  }
  if (known?.end && isStillTrue(known.end, cameAt, now())) {
    return known.end.answer;
  }
  const exchange: Exchange = {startedAt: now(), end: null};
  remember(refreshToken, exchange);
  const answer = await requestTokens(client, refreshToken);
  exchange.end = {answer, at: now()};
  return answer;
}

/** That Shopify could not be reached is true for those who waited for it, and for nobody later. */
const isStillTrue = (
  {answer, at}: NonNullable<Exchange['end']>,
  cameAt: number,
  now: number,
): boolean =>
  answer.kind === 'unreachable' ? at >= cameAt : now - at < MEMORY_MILLISECONDS;

function remember(refreshToken: string, exchange: Exchange): void {
  exchanges.delete(refreshToken);
  exchanges.set(refreshToken, exchange);
  const [oldest] = exchanges.keys();
  if (oldest !== undefined && exchanges.size > MOST_EXCHANGES) {
    exchanges.delete(oldest);
  }
}
