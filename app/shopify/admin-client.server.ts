import * as v from 'valibot';
import {API_VERSION} from './api-version';
import {ShopifyUnavailable} from './errors';
import type {TypedDocumentString} from './generated/admin.server';

const TIMEOUT_MILLISECONDS = 10_000;

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
});

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
  /** @throws AdminApiError */
  request<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<AdminAnswer<Result>>;
}

export function createAdminClient(options: {
  storeDomain: string;
  accessToken: string;
  fetch?: typeof fetch;
}): AdminClient {
  const url = `https://${options.storeDomain}/admin/api/${API_VERSION}/graphql.json`;
  return {
    async request<Result, Variables>(
      document: TypedDocumentString<Result, Variables>,
      variables: Variables,
    ): Promise<AdminAnswer<Result>> {
      const response = await send(
        options.fetch ?? fetch,
        url,
        options.accessToken,
        {
          query: document.toString(),
          variables,
        },
      );
      const {data, errors} = await parseAnswer(response);
      if (errors?.length) {
        const codes = errors.map(({extensions}) => extensions?.code);
        const messages = errors.map(({message}) => message).join('; ');
        if (codes.includes('THROTTLED')) {
          throw new AdminApiError('throttled', messages);
        }
        throw new AdminApiError(
          codes.includes('ACCESS_DENIED') ? 'denied' : 'failed',
          messages,
        );
      }
      // The type was generated from the very schema that Shopify validates the operation against.
      const isResult = (value: unknown): value is Result =>
        typeof value === 'object' && value !== null;
      if (!isResult(data)) {
        throw new AdminApiError('unanswered', 'no data in the answer');
      }
      return {data, answeredAt: answeredAt(response)};
    },
  };
}

function answeredAt(response: Response): Date {
  const date = Date.parse(response.headers.get('Date') ?? '');
  return Number.isNaN(date) ? new Date() : new Date(date);
}

async function send(
  fetchFrom: typeof fetch,
  url: string,
  accessToken: string,
  body: object,
): Promise<Response> {
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
  return response;
}

async function parseAnswer(response: Response) {
  try {
    return v.parse(Answer, await response.json());
  } catch (error) {
    throw new AdminApiError('unanswered', error);
  }
}
