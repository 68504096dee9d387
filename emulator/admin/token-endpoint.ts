import type {Context} from 'hono';
import {CREDENTIALS} from '../config';
import type {World} from '../state/world';
import {issueToken, TOKEN_LIFETIME} from './access-tokens';

export const TOKEN_PATH = '/admin/oauth/access_token';

/** The client-credentials grant (RFC 6749, 4.4): the app's id and secret for a token that lasts a day. */
export async function grantToken(world: World, c: Context): Promise<Response> {
  c.header('cache-control', 'no-store');
  const refuse = (error: string, description: string) =>
    c.json({error, error_description: description}, 400);

  const form = await c.req.parseBody();
  if (form.client_id !== CREDENTIALS.adminClientId) {
    return refuse(
      'application_cannot_be_found',
      'Could not find Shopify API application with api_key',
    );
  }
  if (form.client_secret !== CREDENTIALS.adminClientSecret) {
    return refuse('invalid_client', 'The client secret is not the app’s.');
  }
  if (form.grant_type !== 'client_credentials') {
    return form.grant_type === undefined
      ? refuse('invalid_request', 'grant_type is missing.')
      : refuse('unsupported_grant_type', 'This grant is not supported.');
  }
  if (!world.settings.isAppOfSameOrganization) {
    return refuse(
      'shop_not_permitted',
      'Client credentials cannot be performed on this shop.',
    );
  }
  if (!world.settings.isAppInstalled) {
    return refuse('app_not_installed', 'The app is not on this shop.');
  }
  return c.json({
    access_token: issueToken(world),
    scope: world.settings.adminScopes.join(','),
    expires_in: TOKEN_LIFETIME,
  });
}
