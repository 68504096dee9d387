import {CREDENTIALS} from '../config';
import type {Origins} from '../state/world';
import {isCallbackUri} from './redirect-uris';
import type {LoginLanguage} from './texts';

export const SCOPES = ['openid', 'email', 'customer-account-api:full'] as const;

export interface AuthorizationRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string | null;
  readonly nonce: string | null;
  readonly scopes: readonly string[];
  readonly codeChallenge: string;
  readonly prompt: 'none' | 'login' | null;
  readonly loginHint: string | null;
}

export type CheckedRequest =
  | {readonly kind: 'valid'; readonly request: AuthorizationRequest}
  /** Neither client nor address can be trusted: said to the person, never sent anywhere (RFC 6749, 4.1.2.1). */
  | {readonly kind: 'refused'; readonly reason: 'client' | 'redirectUri'}
  | {
      readonly kind: 'error';
      readonly redirectUri: string;
      readonly state: string | null;
      readonly error: string;
      readonly description: string;
    };

/** Checks an authorisation request. `state` is optional, as in OAuth: PKCE already ties the answer to its asker. */
export function checkAuthorizationRequest(
  params: URLSearchParams,
  origins: Origins,
): CheckedRequest {
  const clientId = params.get('client_id');
  if (
    clientId !== CREDENTIALS.customerAccountClientId ||
    isRepeated(params, 'client_id')
  ) {
    return {kind: 'refused', reason: 'client'};
  }
  const redirectUri = params.get('redirect_uri');
  if (
    redirectUri === null ||
    isRepeated(params, 'redirect_uri') ||
    !isCallbackUri(redirectUri, origins)
  ) {
    return {kind: 'refused', reason: 'redirectUri'};
  }
  const state = params.get('state');
  const fault = findFault(params);
  if (fault) return {kind: 'error', redirectUri, state, ...fault};
  return {
    kind: 'valid',
    request: {
      clientId,
      redirectUri,
      state,
      nonce: params.get('nonce'),
      // Unknown scopes are passed over (OpenID Connect Core, 3.1.2.1).
      scopes: SCOPES.filter((scope) => words(params, 'scope').includes(scope)),
      codeChallenge: params.get('code_challenge') ?? '',
      prompt: promptOf(params),
      loginHint: params.get('login_hint'),
    },
  };
}

/** The language asked for by `ui_locales` or Shopify's `locale`. */
export function languageOf(params: URLSearchParams): LoginLanguage {
  const tags = [...words(params, 'ui_locales'), ...words(params, 'locale')];
  const known = tags
    .map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '')
    .find((language) => ['en', 'nb', 'nn', 'no'].includes(language));
  return known === undefined || known === 'en' ? 'en' : 'nb';
}

interface RequestFault {
  readonly error: string;
  readonly description: string;
}

const SINGLE = [
  'response_type',
  'scope',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
  'prompt',
] as const;

function findFault(params: URLSearchParams): RequestFault | null {
  const invalid = (description: string) => ({
    error: 'invalid_request',
    description,
  });
  const repeated = SINGLE.find((name) => isRepeated(params, name));
  if (repeated) return invalid(`${repeated} must not be repeated.`);
  const responseType = params.get('response_type');
  if (responseType === null) return invalid('response_type is missing.');
  if (responseType !== 'code') {
    return {
      error: 'unsupported_response_type',
      description: 'Only the response type "code" is supported.',
    };
  }
  if ((params.get('response_mode') ?? 'query') !== 'query') {
    return invalid('Only the response mode "query" is supported.');
  }
  if (!words(params, 'scope').includes('openid')) {
    return {
      error: 'invalid_scope',
      description: 'The scope must include "openid".',
    };
  }
  return findPkceFault(params, invalid);
}

function findPkceFault(
  params: URLSearchParams,
  invalid: (description: string) => RequestFault,
): RequestFault | null {
  const challenge = params.get('code_challenge');
  if (challenge === null) {
    return invalid('code_challenge is missing: a public client must use PKCE.');
  }
  if (params.get('code_challenge_method') !== 'S256') {
    return invalid('code_challenge_method must be S256.');
  }
  if (!/^[\w-]{43}$/.test(challenge)) {
    return invalid('code_challenge is not a SHA-256 hash in base64url.');
  }
  const prompts = words(params, 'prompt');
  return prompts.includes('none') && prompts.length > 1
    ? invalid('The prompt "none" excludes all others.')
    : null;
}

function promptOf(params: URLSearchParams): AuthorizationRequest['prompt'] {
  const prompts = words(params, 'prompt');
  if (prompts.includes('none')) return 'none';
  return prompts.includes('login') || prompts.includes('select_account')
    ? 'login'
    : null;
}

const isRepeated = (params: URLSearchParams, name: string): boolean =>
  params.getAll(name).length > 1;

const words = (params: URLSearchParams, name: string): string[] =>
  (params.get(name) ?? '').split(/\s+/).filter((word) => word !== '');
