import * as v from 'valibot';
import {AdminApiError} from './admin-api-error.server';
import type {AdminTiming} from './admin-timing.server';
import {jsonOrNull} from './json-or-null';

/** Shopify's "no" to the client-credentials grant, or no answer at all. */
export class NoToken extends AdminApiError {
  override name = 'NoToken';

  constructor(
    /** 0 where no answer came. */
    readonly status: number,
    /** OAuth's code, where the answer has one. */
    readonly oauthError: string | null,
  ) {
    const why = status === 0 ? 'no answer' : `HTTP ${status}`;
    super(
      reasonOf(status),
      `no access token (${[why, ...(oauthError === null ? [] : [oauthError])].join(', ')})`,
    );
  }
}

/** What an app of the Dev Dashboard asks for a token with. */
export interface ClientSecret {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Times are milliseconds since the epoch by our own clock. */
export interface Token {
  readonly value: string;
  readonly renewAt: number;
  readonly expiresAt: number;
}

export interface TokenRequest {
  readonly storeDomain: string;
  readonly fetch: typeof fetch;
  readonly timing: AdminTiming;
}

const TIMEOUT_MILLISECONDS = 5000;
const RETRY_MILLISECONDS = 200;
/** That a token can be waited for. */
export const LONGEST_MILLISECONDS =
  2 * TIMEOUT_MILLISECONDS + RETRY_MILLISECONDS;
/** So long before its end a token is renewed. */
const MARGIN_MILLISECONDS = 5 * 60_000;

const TokenAnswer = v.object({
  access_token: v.pipe(v.string(), v.nonEmpty()),
  expires_in: v.pipe(v.number(), v.minValue(1)),
});
const TokenRefusal = v.object({error: v.pipe(v.string(), v.regex(/^\w+$/))});

/**
 * Asks for a token by the client-credentials grant, a second time where no answer came: a token too many does no harm.
 * @throws NoToken when Shopify gives none; nothing was done then
 */
export async function requestToken(
  {storeDomain, fetch: fetchFrom, timing}: TokenRequest,
  client: ClientSecret,
): Promise<Token> {
  const url = `https://${storeDomain}/admin/oauth/access_token`;
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client.clientId,
    client_secret: client.clientSecret,
  });
  const askedAt = timing.now().getTime();
  let answer = await post(fetchFrom, url, form);
  if (answer.status === 0 || answer.status >= 500) {
    await timing.sleep(RETRY_MILLISECONDS);
    answer = await post(fetchFrom, url, form);
  }
  const granted = v.safeParse(TokenAnswer, answer.body);
  if (answer.status !== 200 || !granted.success) throw noToken(answer);
  const lifetime = granted.output.expires_in * 1000;
  return {
    value: granted.output.access_token,
    renewAt: askedAt + lifetime - Math.min(MARGIN_MILLISECONDS, lifetime / 2),
    expiresAt: askedAt + lifetime,
  };
}

interface TokenResponse {
  /** 0 where no answer came. */
  readonly status: number;
  readonly body: unknown;
}

async function post(
  fetchFrom: typeof fetch,
  url: string,
  form: URLSearchParams,
): Promise<TokenResponse> {
  try {
    const response = await fetchFrom(url, {
      method: 'POST',
      headers: {Accept: 'application/json'},
      body: form,
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    return {
      status: response.status,
      body: jsonOrNull(await response.text()),
    };
  } catch {
    return {status: 0, body: null};
  }
}

/** Of the answer only OAuth's error code is repeated: the rest may hold a token or echo the secret. */
function noToken({status, body}: TokenResponse): NoToken {
  const refusal = v.safeParse(TokenRefusal, body);
  return new NoToken(status, refusal.success ? refusal.output.error : null);
}

function reasonOf(status: number): AdminApiError['reason'] {
  if (status === 429) return 'throttled';
  return status >= 400 && status < 500 ? 'denied' : 'failed';
}
