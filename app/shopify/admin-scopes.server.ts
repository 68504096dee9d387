import type {AdminClient} from './admin-client.server';
import {AppAccessDocument} from './generated/admin.server';

/**
 * What the app has to be allowed on the Admin API; docs/set-up.md asks for the same. `read_all_orders` is not among them:
 * without it, orders of more than 60 days are answered with "write to us".
 */
export const REQUIRED_SCOPES = [
  'read_orders',
  'write_orders',
  'read_order_edits',
  'write_order_edits',
  'read_customers',
  'write_customers',
  'read_products',
  'read_returns',
  'write_returns',
  'read_locations',
  'read_merchant_managed_fulfillment_orders',
  'write_merchant_managed_fulfillment_orders',
  'read_third_party_fulfillment_orders',
  'write_third_party_fulfillment_orders',
  'read_store_credit_accounts',
  'read_store_credit_account_transactions',
  'write_store_credit_account_transactions',
] as const;

const RESPITE_MILLISECONDS = 60_000;

/** When the scopes of an app may be asked for again: never, once they are known. */
export type ScopeMemory = Map<string, number>;

const isolateMemory: ScopeMemory = new Map();

/**
 * Asks, once for each app and isolate, what the app may do, and logs by name what it would need besides. Never throws:
 * whoever needs a scope that is missing is refused by Shopify, by name too.
 * @param app tells one app on one shop from another; not a secret
 */
export async function reportMissingScopes(
  client: AdminClient,
  app: string,
  memory: ScopeMemory = isolateMemory,
): Promise<void> {
  if ((memory.get(app) ?? 0) > Date.now()) return;
  memory.set(app, Number.POSITIVE_INFINITY);
  try {
    const {data} = await client.request(AppAccessDocument, {});
    const missing = missingScopes(
      data.currentAppInstallation.accessScopes.map(({handle}) => handle),
    );
    if (missing.length > 0) {
      console.warn(
        `The app may not do all it needs on ${app}. Grant it these Admin API scopes and install it again: ${missing.join(', ')}`,
      );
    }
  } catch (error) {
    memory.set(app, Date.now() + RESPITE_MILLISECONDS);
    console.warn(
      `Could not ask which Admin API scopes the app has: ${error instanceof Error ? error.message : 'no answer'}`,
    );
  }
}

/** Which of the required scopes are not granted. To be allowed to write is to be allowed to read. */
export function missingScopes(granted: readonly string[]): readonly string[] {
  const has = new Set(granted);
  return REQUIRED_SCOPES.filter(
    (scope) => !has.has(scope) && !has.has(scope.replace(/^read_/, 'write_')),
  );
}
