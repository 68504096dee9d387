import {AdminApiError} from './admin-api-error.server';
import {type Exchange, exchange} from './admin-exchange.server';
import {graphQLError} from './admin-graphql-error.server';
import {patience} from './admin-patience.server';
import {type AdminTiming, realTiming} from './admin-timing.server';
import {
  type AdminCredentials,
  adminTokens,
  type AdminTokens,
  type TokenMemory,
} from './admin-token.server';
import type {TypedDocumentString} from './generated/admin.server';

export {AdminApiError} from './admin-api-error.server';

/** For one request over HTTP. */
const TIMEOUT_MILLISECONDS = 10_000;

export interface AdminAnswer<Result> {
  readonly data: Result;
  /** Shopify's own clock at the answer, to the second: the `Date` header, or ours where it is missing. */
  readonly answeredAt: Date;
}

/** The shop's Admin API. Server only: it alone holds the access token. */
export interface AdminClient {
  /**
   * Waits while Shopify asks for patience, renews a token that it no longer takes, and sends a query again that got no
   * answer. A mutation is sent again only where Shopify has said that it was not begun.
   * @throws AdminApiError
   */
  request<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<AdminAnswer<Result>>;
}

export interface AdminClientOptions {
  readonly storeDomain: string;
  readonly credentials: AdminCredentials;
  readonly fetch?: typeof fetch;
  readonly timing?: AdminTiming;
  /** Where tokens of the client-credentials grant are remembered; the isolate's own memory if nothing is said. */
  readonly tokenMemory?: TokenMemory;
}

export function createAdminClient(options: AdminClientOptions): AdminClient {
  // Called as a method of anything else, workerd's fetch refuses to run.
  const fetchFrom: typeof fetch =
    options.fetch ?? ((input, init) => fetch(input, init));
  const timing = options.timing ?? realTiming;
  const tokens = adminTokens({...options, fetch: fetchFrom, timing});
  return {
    async request<Result, Variables>(
      document: TypedDocumentString<Result, Variables>,
      variables: Variables,
    ): Promise<AdminAnswer<Result>> {
      const query = document.toString();
      const isMutation = /^\s*mutation\b/m.test(query);
      const {data, at} = await sendPatiently({
        storeDomain: options.storeDomain,
        fetch: fetchFrom,
        timing,
        tokens,
        body: JSON.stringify({query, variables}),
        isMutation,
      });
      // The type was generated from the very schema that Shopify validates the operation against.
      const isResult = (value: unknown): value is Result =>
        typeof value === 'object' && value !== null;
      if (!isResult(data)) {
        throw new AdminApiError('unanswered', 'no data in the answer');
      }
      return {data, answeredAt: at};
    },
  };
}

interface Operation {
  readonly storeDomain: string;
  readonly fetch: typeof fetch;
  readonly timing: AdminTiming;
  readonly tokens: AdminTokens;
  readonly body: string;
  readonly isMutation: boolean;
}

interface Answered {
  readonly data: Record<string, unknown> | null;
  readonly at: Date;
}

async function sendPatiently(operation: Operation): Promise<Answered> {
  const {timing, tokens, isMutation} = operation;
  const pauses = patience(timing);
  let accessToken = await tokens.current();
  let isRenewed = false;
  for (;;) {
    const result = await exchange({
      ...operation,
      accessToken,
      timeoutMilliseconds: Math.min(TIMEOUT_MILLISECONDS, pauses.timeLeft()),
    });
    if (result.kind === 'throttled') {
      await pauses.untilRoom(result.waitMilliseconds);
    } else if (result.kind === 'unauthorised') {
      const other = isRenewed ? null : await tokens.insteadOf(accessToken);
      if (other === null) throw new AdminApiError('denied', 'HTTP 401');
      accessToken = other;
      isRenewed = true;
    } else {
      const outcome = outcomeOf(result, isMutation);
      if (!(outcome instanceof AdminApiError)) return outcome;
      if (outcome.reason !== 'unanswered' || isMutation) throw outcome;
      await pauses.beforeRepeating(outcome);
    }
  }
}

/** What an exchange comes to that Shopify has either carried out or will not. */
function outcomeOf(
  result: Exclude<Exchange, {kind: 'throttled' | 'unauthorised'}>,
  isMutation: boolean,
): Answered | AdminApiError {
  switch (result.kind) {
    case 'answered':
      return graphQLError(result.errors, result.data, isMutation) ?? result;
    case 'refused':
      return new AdminApiError(
        result.status === 403 ? 'denied' : 'failed',
        `HTTP ${result.status}`,
      );
    case 'lost':
      return new AdminApiError('unanswered', result.why);
  }
}
