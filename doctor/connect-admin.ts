import {adminCredentials} from '~/shopify/admin-access.server';
import {
  AdminApiError,
  type AdminClient,
  createAdminClient,
} from '~/shopify/admin-client.server';
import {NoToken} from '~/shopify/admin-token-request.server';
import {DoctorAppDocument} from '~/shopify/generated/admin.server';
import {type Finding, good, missing} from './finding';
import type {SetUp} from './set-up';

const SETTINGS = 'Dev Dashboard > your app > Settings';

/** The Admin API, where the app's own credentials open it; null where they do not, and then why. */
export async function connectAdmin({
  env,
  fetch,
}: SetUp): Promise<{client: AdminClient | null; findings: readonly Finding[]}> {
  const credentials = adminCredentials(env);
  const client = createAdminClient({
    storeDomain: env.PUBLIC_STORE_DOMAIN,
    credentials,
    fetch,
    tokenMemory: new Map(),
  });
  try {
    await client.request(DoctorAppDocument, {});
    const how =
      'accessToken' in credentials
        ? 'SHOPIFY_ADMIN_API_TOKEN opens'
        : 'SHOPIFY_ADMIN_CLIENT_ID and SHOPIFY_ADMIN_CLIENT_SECRET open';
    return {client, findings: [good(`${how} the Admin API.`)]};
  } catch (error) {
    if (!(error instanceof AdminApiError)) throw error;
    const finding =
      error instanceof NoToken
        ? withoutToken(error, env.PUBLIC_STORE_DOMAIN)
        : refused(error, env.PUBLIC_STORE_DOMAIN);
    return {client: null, findings: [finding]};
  }
}

/** What Shopify says of the client-credentials grant, by OAuth's code. */
const NO_TOKEN: Readonly<Record<string, readonly [string, string]>> = {
  invalid_client: [
    'SHOPIFY_ADMIN_CLIENT_SECRET is not the secret of this app.',
    `Copy it again: ${SETTINGS}.`,
  ],
  application_cannot_be_found: [
    'There is no app with this SHOPIFY_ADMIN_CLIENT_ID.',
    `Copy it again: ${SETTINGS}.`,
  ],
  app_not_installed: [
    'The app is not installed on this store.',
    'Dev Dashboard > your app > Home > Install app, and choose the store.',
  ],
  shop_not_permitted: [
    'The app and the store belong to different organizations.',
    'Create the app in the organization that the store is in: Dev Dashboard, at the top left.',
  ],
};

function withoutToken(
  {status, oauthError}: NoToken,
  storeDomain: string,
): Finding {
  const known = NO_TOKEN[oauthError ?? ''];
  if (known) return missing(...known);
  if (status === 0) return unreachable(storeDomain);
  if (status === 404) return noShop();
  return missing(
    `Shopify gives the app no token (HTTP ${status}${oauthError ? `, ${oauthError}` : ''}).`,
    `See that the client ID and secret are those in ${SETTINGS}, and that the app is installed on a store of its own organization.`,
  );
}

function refused({message}: AdminApiError, storeDomain: string): Finding {
  if (message.includes('HTTP 401')) {
    return missing(
      'SHOPIFY_ADMIN_API_TOKEN is no token of this shop, or the app was removed.',
      'Shopify admin > Settings > Apps > Develop apps > your app > API credentials. Newer apps have a client ID and secret instead.',
    );
  }
  if (message.includes('HTTP 404')) return noShop();
  return message.includes('HTTP')
    ? missing(message, 'Run this again in a moment; see shopifystatus.com.')
    : unreachable(storeDomain);
}

const noShop = (): Finding =>
  missing(
    'There is no shop at PUBLIC_STORE_DOMAIN.',
    'Take the domain that ends in .myshopify.com: Shopify admin > Settings > Domains.',
  );

const unreachable = (host: string): Finding =>
  missing(
    `${host} could not be reached.`,
    'Check PUBLIC_STORE_DOMAIN and this machine’s network.',
  );
