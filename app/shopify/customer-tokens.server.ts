import * as v from 'valibot';
import {jsonOrNull} from './json-or-null';

const TIMEOUT_MILLISECONDS = 5000;
/** That new tokens can be waited for. */
export const LONGEST_MILLISECONDS = TIMEOUT_MILLISECONDS + 1000;
/** So long before its end Hydrogen takes a token for expired; what it writes into the session, we write alike. */
const MARGIN_SECONDS = 120;

const TokenAnswer = v.object({
  access_token: v.pipe(v.string(), v.nonEmpty()),
  expires_in: v.pipe(v.number(), v.minValue(1)),
  refresh_token: v.optional(v.pipe(v.string(), v.nonEmpty())),
});
const InvalidGrant = v.object({error: v.literal('invalid_grant')});

/** As Hydrogen keeps them in the session. */
export interface CustomerTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Milliseconds since 1970, as a text; two minutes before the access token's end. */
  readonly expiresAt: string;
}

/**
 * What Shopify's login says to a refresh token. `refused`: it is used, revoked or expired, for good. `unreachable`: no
 * answer, or one that says nothing of the token, such as the 401 with which Shopify passes on an outage of its own
 * (Shopify/hydrogen, pull request 3916).
 */
export type TokenAnswer =
  | {readonly kind: 'renewed'; readonly tokens: CustomerTokens}
  | {readonly kind: 'refused'}
  | {readonly kind: 'unreachable'; readonly cause: unknown};

/** Whom the tokens are for. */
export interface TokenClient {
  readonly shopId: string;
  readonly clientId: string;
  /** As it is registered at Shopify: by https. */
  readonly origin: string;
}

/**
 * Exchanges a refresh token for a new pair. Shopify takes each once: whoever asks twice with the same one is refused, so
 * nothing is tried again here.
 */
export async function requestTokens(
  {shopId, clientId, origin}: TokenClient,
  refreshToken: string,
): Promise<TokenAnswer> {
  try {
    const response = await fetch(
      `https://shopify.com/authentication/${shopId}/oauth/token`,
      {
        method: 'POST',
        headers: {'User-Agent': 'Angre', Origin: origin},
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          refresh_token: refreshToken,
          client_id: clientId,
        }),
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      },
    );
    return answerOf(await response.text(), response.status, refreshToken);
  } catch (cause) {
    return {kind: 'unreachable', cause};
  }
}

function answerOf(
  body: string,
  status: number,
  refreshToken: string,
): TokenAnswer {
  const json = jsonOrNull(body);
  if (v.is(InvalidGrant, json)) return {kind: 'refused'};
  const answer = v.safeParse(TokenAnswer, json);
  if (status !== 200 || !answer.success) {
    return {kind: 'unreachable', cause: `HTTP ${status} to a refresh token`};
  }
  const {access_token, expires_in, refresh_token} = answer.output;
  return {
    kind: 'renewed',
    tokens: {
      accessToken: access_token,
      refreshToken: refresh_token ?? refreshToken,
      expiresAt: String(Date.now() + (expires_in - MARGIN_SECONDS) * 1000),
    },
  };
}
