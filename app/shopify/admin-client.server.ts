import * as v from 'valibot';
import {API_VERSION} from './api-version';
import {ShopifyUnavailable} from './errors';
import type {TypedDocumentString} from './generated/admin.server';

const TIMEOUT_MILLISECONDS = 10_000;
/** How long one request may wait in all for Shopify's bucket to fill, before the customer is told to try later. */
const LONGEST_WAIT_MILLISECONDS = 8000;
const SHORTEST_WAIT_MILLISECONDS = 200;

const Answer = v.object({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.optional(
    v.array(
      v.object({
        message: v.string(),
        extensions: v.optional(v.object({code: v.optional(v.string())})),
      }),
    ),
  ),
  extensions: v.optional(
    v.object({
      cost: v.optional(
        v.object({
          requestedQueryCost: v.number(),
          throttleStatus: v.object({
            currentlyAvailable: v.number(),
            restoreRate: v.number(),
          }),
        }),
      ),
    }),
  ),
});
type Answer = v.InferOutput<typeof Answer>;

/** Why the Admin API gave no data. The token is in none of it. */
export class AdminApiError extends ShopifyUnavailable {
  override name = 'AdminApiError';

  constructor(
    /**
     * `throttled` and `denied`: nothing was done. `failed`: Shopify refused the request as a whole. `unanswered`: it
     * may or may not have been carried out.
     */
    readonly reason: 'throttled' | 'denied' | 'failed' | 'unanswered',
    cause: unknown,
  ) {
    super('admin', cause);
  }
}

export interface AdminAnswer<Result> {
  readonly data: Result;
  /** Shopify's own clock at the answer, to the second: the `Date` header, or ours where it is missing. */
  readonly answeredAt: Date;
}

/** The shop's Admin API. Server only: it alone holds the access token. */
export interface AdminClient {
  /** Waits while Shopify asks for patience. @throws AdminApiError */
  request<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<AdminAnswer<Result>>;
}

interface AdminClientOptions {
  readonly storeDomain: string;
  readonly accessToken: string;
  readonly fetch?: typeof fetch;
}

export function createAdminClient(options: AdminClientOptions): AdminClient {
  return {
    async request<Result, Variables>(
      document: TypedDocumentString<Result, Variables>,
      variables: Variables,
    ): Promise<AdminAnswer<Result>> {
      const body = {query: document.toString(), variables};
      const {answer, answeredAt} = await sendPatiently(options, body);
      const {data, errors = []} = answer;
      if (errors.length > 0) throw refusal(errors);
      // The type was generated from the very schema that Shopify validates the operation against.
      const isResult = (value: unknown): value is Result =>
        typeof value === 'object' && value !== null;
      if (!isResult(data)) {
        throw new AdminApiError('unanswered', 'no data in the answer');
      }
      return {data, answeredAt};
    },
  };
}

interface Received {
  readonly answer: Answer;
  readonly answeredAt: Date;
}

/** A throttled request was not begun, so sending it again is safe whatever it does. */
async function sendPatiently(
  options: AdminClientOptions,
  body: object,
): Promise<Received> {
  for (let waited = 0; ;) {
    const received = await send(options, body);
    if (!isThrottled(received.answer)) return received;
    const wait = millisecondsUntilRoom(received.answer);
    waited += wait;
    if (waited > LONGEST_WAIT_MILLISECONDS) {
      throw new AdminApiError('throttled', 'the wait would be too long');
    }
    await new Promise((resolve) => {
      setTimeout(resolve, wait);
    });
  }
}

const isThrottled = ({errors = []}: Answer): boolean =>
  errors.some(({extensions}) => extensions?.code === 'THROTTLED');

/** Until the bucket holds the request's cost, and a little more by chance, so that those who wait do not come as one. */
function millisecondsUntilRoom({extensions}: Answer): number {
  const cost = extensions?.cost;
  const missing = cost
    ? cost.requestedQueryCost - cost.throttleStatus.currentlyAvailable
    : 0;
  const seconds = cost ? missing / cost.throttleStatus.restoreRate : 1;
  const spread = 1 + Math.random();
  // What a query asked for and did not use comes back at once, so most waits end much sooner than the rate says.
  return (
    Math.min(Math.max(seconds * 1000, SHORTEST_WAIT_MILLISECONDS), 1000) *
    spread
  );
}

function refusal(errors: NonNullable<Answer['errors']>): AdminApiError {
  const isDenied = errors.some(
    ({extensions}) => extensions?.code === 'ACCESS_DENIED',
  );
  return new AdminApiError(
    isDenied ? 'denied' : 'failed',
    errors.map(({message}) => message).join('; '),
  );
}

async function send(
  {storeDomain, accessToken, fetch: fetchFrom = fetch}: AdminClientOptions,
  body: object,
): Promise<Received> {
  const url = `https://${storeDomain}/admin/api/${API_VERSION}/graphql.json`;
  let response: Response;
  try {
    response = await fetchFrom(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Shopify-Access-Token': accessToken,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
  } catch (error) {
    throw new AdminApiError('unanswered', error);
  }
  if (response.status === 401 || response.status === 403) {
    throw new AdminApiError('denied', `HTTP ${response.status}`);
  }
  if (response.status === 429) throw new AdminApiError('throttled', 'HTTP 429');
  if (!response.ok) {
    throw new AdminApiError('unanswered', `HTTP ${response.status}`);
  }
  try {
    const answer = v.parse(Answer, await response.json());
    return {answer, answeredAt: dateOf(response)};
  } catch (error) {
    throw new AdminApiError('unanswered', error);
  }
}

function dateOf(response: Response): Date {
  const date = Date.parse(response.headers.get('Date') ?? '');
  return Number.isNaN(date) ? new Date() : new Date(date);
}
