import {AdminApiError} from './admin-api-error.server';
import type {AdminTiming} from './admin-timing.server';
import {
  type ClientSecret,
  LONGEST_MILLISECONDS,
  requestToken,
  type Token,
  type TokenRequest,
} from './admin-token-request.server';

/** How an app shows Shopify who it is: a token made once by hand, or what to ask for a token of a day with. */
export type AdminCredentials = {readonly accessToken: string} | ClientSecret;

/** A renewal that has shown nothing for this long has died with the request that made it. */
const RENEWAL_MILLISECONDS = LONGEST_MILLISECONDS + 1000;
/** So long a failed renewal is not tried again while the old token still serves. */
const RESPITE_MILLISECONDS = 30_000;
const POLL_MILLISECONDS = 20;

/** One app's token on one shop, as an isolate remembers it. */
interface Memory {
  token: Token | null;
  renewalStartedAt: number | null;
  /** What came of the last renewal, if it failed. */
  failure: {readonly error: AdminApiError; readonly at: number} | null;
}

/** By shop and client. Lives and dies with the isolate: a token is never written anywhere. */
export type TokenMemory = Map<string, Memory>;

const isolateMemory: TokenMemory = new Map();

export interface AdminTokens {
  /** A token that is good for now. @throws AdminApiError when Shopify gives none; nothing was done then */
  current(): Promise<string>;
  /** Another token than the one that Shopify has refused, or null where there is no other. @throws AdminApiError */
  insteadOf(refused: string): Promise<string | null>;
}

interface AdminTokensOptions extends TokenRequest {
  readonly credentials: AdminCredentials;
  /** The isolate's, unless a test brings its own. */
  readonly tokenMemory?: TokenMemory;
}

export function adminTokens(options: AdminTokensOptions): AdminTokens {
  const {credentials} = options;
  if ('accessToken' in credentials) {
    return {
      current: () => Promise.resolve(credentials.accessToken),
      insteadOf: () => Promise.resolve(null),
    };
  }
  const memory = memoryOf(options, credentials.clientId);
  const now = () => options.timing.now().getTime();
  const renewed = () =>
    renewedOnce(memory, options.timing, () =>
      requestToken(options, credentials),
    );
  return {
    async current() {
      const {token, failure} = memory;
      if (!token || token.expiresAt <= now()) return renewed();
      const isInRespite =
        failure !== null && now() - failure.at < RESPITE_MILLISECONDS;
      if (token.renewAt > now() || isInRespite) return token.value;
      try {
        return await renewed();
      } catch {
        // The margin is for this. Whether the old one still opens the door, Shopify says.
        return token.value;
      }
    },
    async insteadOf(refused) {
      // Somebody else may have met the refusal first.
      if (memory.token?.value === refused) memory.token = null;
      return memory.token?.value ?? renewed();
    },
  };
}

function memoryOf(
  {storeDomain, tokenMemory = isolateMemory}: AdminTokensOptions,
  clientId: string,
): Memory {
  const key = `${storeDomain} ${clientId}`;
  const known = tokenMemory.get(key);
  if (known) return known;
  const memory = {token: null, renewalStartedAt: null, failure: null};
  tokenMemory.set(key, memory);
  return memory;
}

/**
 * Of all who need a new token, one asks for it. The others look at what came of it and do not await its promise: in
 * workerd that belongs to another visitor's request, and is never settled when that visitor goes away.
 */
async function renewedOnce(
  memory: Memory,
  timing: AdminTiming,
  request: () => Promise<Token>,
): Promise<string> {
  const now = () => timing.now().getTime();
  const cameAt = now();
  const before = memory.token;
  while (
    memory.renewalStartedAt !== null &&
    now() - memory.renewalStartedAt < RENEWAL_MILLISECONDS
  ) {
    await timing.sleep(POLL_MILLISECONDS);
    if (memory.token && memory.token !== before) return memory.token.value;
    if (memory.failure && memory.failure.at >= cameAt) {
      throw memory.failure.error;
    }
  }
  const startedAt = now();
  memory.renewalStartedAt = startedAt;
  memory.failure = null;
  try {
    const token = await request();
    memory.token = token;
    return token.value;
  } catch (error) {
    if (error instanceof AdminApiError) memory.failure = {error, at: now()};
    throw error;
  } finally {
    if (memory.renewalStartedAt === startedAt) memory.renewalStartedAt = null;
  }
}
