import * as v from 'valibot';
import {API_VERSION} from './api-version';
import {jsonOrNull} from './json-or-null';

const GraphQLErrors = v.array(
  v.object({
    message: v.string(),
    path: v.nullish(v.array(v.union([v.string(), v.number()]))),
    extensions: v.nullish(
      v.object({
        code: v.nullish(v.string()),
        requiredAccess: v.nullish(v.string()),
      }),
    ),
  }),
);
export type GraphQLErrors = v.InferOutput<typeof GraphQLErrors>;

const Answer = v.object({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.optional(GraphQLErrors),
  extensions: v.nullish(
    v.object({
      cost: v.nullish(
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

/** What came of one HTTP request. Only `answered` and `lost` can have changed anything. */
export type Exchange =
  | {
      readonly kind: 'answered';
      readonly data: Record<string, unknown> | null;
      readonly errors: GraphQLErrors;
      /** By the answering server's clock. */
      readonly at: Date;
    }
  /** Not begun. */
  | {readonly kind: 'throttled'; readonly waitMilliseconds: number}
  /** Not begun: the token is none of the shop's, or no longer. */
  | {readonly kind: 'unauthorised'}
  /** Not begun: this request is not to be had, however often it is asked for. */
  | {readonly kind: 'refused'; readonly status: number}
  /** No answer, or none that can be read: it may or may not have been carried out. */
  | {readonly kind: 'lost'; readonly why: unknown};

export interface ExchangeRequest {
  readonly storeDomain: string;
  readonly fetch: typeof fetch;
  readonly body: string;
  readonly accessToken: string;
  readonly timeoutMilliseconds: number;
}

/** Asks the Admin API once. Never throws. */
export async function exchange(request: ExchangeRequest): Promise<Exchange> {
  const {storeDomain, fetch: fetchFrom, accessToken, body} = request;
  try {
    const response = await fetchFrom(
      `https://${storeDomain}/admin/api/${API_VERSION}/graphql.json`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Shopify-Access-Token': accessToken,
        },
        body,
        signal: AbortSignal.timeout(request.timeoutMilliseconds),
      },
    );
    return response.ok
      ? readAnswer(await response.text(), dateOf(response))
      : refusalOf(response);
  } catch (error) {
    return {kind: 'lost', why: error};
  }
}

function refusalOf({status, headers}: Response): Exchange {
  if (status === 401) return {kind: 'unauthorised'};
  if (status === 429) {
    return {kind: 'throttled', waitMilliseconds: retryAfter(headers)};
  }
  // 408: the server gave up waiting, and a proxy says it of a request that was passed on.
  return status >= 400 && status < 500 && status !== 408
    ? {kind: 'refused', status}
    : {kind: 'lost', why: `HTTP ${status}`};
}

function readAnswer(text: string, at: Date): Exchange {
  const answer = v.safeParse(Answer, jsonOrNull(text));
  // What it says instead stays out of the log: it may be anybody's data.
  if (!answer.success) return {kind: 'lost', why: 'not a GraphQL answer'};
  const {data, errors = []} = answer.output;
  if (errors.some(({extensions}) => extensions?.code === 'THROTTLED')) {
    return {
      kind: 'throttled',
      waitMilliseconds: millisecondsUntilRoom(answer.output),
    };
  }
  return {kind: 'answered', data: data ?? null, errors, at};
}

/** Shopify counts in seconds, "2.0"; HTTP allows a date as well. */
function retryAfter(headers: Headers): number {
  const value = headers.get('Retry-After') ?? '';
  const seconds = value === '' ? 1 : Number(value);
  if (Number.isFinite(seconds)) return Math.max(seconds, 0) * 1000;
  const date = Date.parse(value);
  if (Number.isNaN(date)) return 1000;
  return Math.max(date - dateFrom(headers).getTime(), 0);
}

/** Until the bucket holds the request's cost. */
function millisecondsUntilRoom({extensions}: Answer): number {
  const cost = extensions?.cost;
  if (!cost) return 1000;
  const {currentlyAvailable, restoreRate} = cost.throttleStatus;
  const missing = cost.requestedQueryCost - currentlyAvailable;
  // What others asked for and did not use comes back at once, so most waits end much sooner than the rate says.
  return Math.min((missing / restoreRate) * 1000, 1000);
}

const dateOf = ({headers}: Response): Date => dateFrom(headers);

function dateFrom(headers: Headers): Date {
  const date = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(date) ? new Date() : new Date(date);
}
