import {type AdminClient, createAdminClient} from './admin-client.server';
import {reportMissingScopes} from './admin-scopes.server';
import type {AdminCredentials} from './admin-token.server';
import type {AppEnv} from './env.server';

export type AdminEnv = Pick<
  AppEnv,
  | 'PUBLIC_STORE_DOMAIN'
  | 'SHOPIFY_ADMIN_API_TOKEN'
  | 'SHOPIFY_ADMIN_CLIENT_ID'
  | 'SHOPIFY_ADMIN_CLIENT_SECRET'
>;

/**
 * The Admin API for one request of a visitor. The first one in an isolate also finds out, beside its own work, whether
 * the app has the scopes it needs.
 */
export function adminClientFor(context: {
  readonly env: AdminEnv;
  readonly waitUntil: (work: Promise<unknown>) => void;
}): AdminClient {
  const {env, waitUntil} = context;
  const storeDomain = env.PUBLIC_STORE_DOMAIN;
  const client = createAdminClient({
    storeDomain,
    credentials: adminCredentials(env),
  });
  waitUntil(reportMissingScopes(client, storeDomain));
  return client;
}

/** A permanent token if there is one, else what the client-credentials grant takes. */
export function adminCredentials(env: AdminEnv): AdminCredentials {
  return env.SHOPIFY_ADMIN_API_TOKEN === ''
    ? {
        clientId: env.SHOPIFY_ADMIN_CLIENT_ID,
        clientSecret: env.SHOPIFY_ADMIN_CLIENT_SECRET,
      }
    : {accessToken: env.SHOPIFY_ADMIN_API_TOKEN};
}
