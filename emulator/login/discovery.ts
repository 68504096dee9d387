import {EMULATED_SHOP} from '../config';
import type {Origins} from '../state/world';
import {SCOPES} from './authorization-request';

/** Path of everything that belongs to the login; Hydrogen writes it itself and never asks for it. */
export const LOGIN_PATH = `/authentication/${EMULATED_SHOP.id}`;

/**
 * Shopify's issuer is https://shopify.com/authentication/<shop>, another address than the one its discovery document is
 * found at. Strict clients refuse that, so here both are the same.
 */
export const issuerOf = (origins: Origins): string => origins.emulator;

/** The OpenID provider's metadata. */
export function openIdConfiguration(origins: Origins) {
  const base = origins.emulator + LOGIN_PATH;
  return {
    issuer: issuerOf(origins),
    authorization_endpoint: `${base}/oauth/authorize`,
    token_endpoint: `${base}/oauth/token`,
    end_session_endpoint: `${base}/logout`,
    jwks_uri: `${base}/.well-known/jwks.json`,
    scopes_supported: SCOPES,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    prompt_values_supported: ['none', 'login', 'select_account'],
    ui_locales_supported: ['en', 'nb'],
    claims_supported: [
      'iss',
      'sub',
      'aud',
      'exp',
      'iat',
      'auth_time',
      'sid',
      'nonce',
      'email',
      'email_verified',
    ],
  };
}
