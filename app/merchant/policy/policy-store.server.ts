import {parsePolicy, type Policy} from '~/cancellation/policy';
import {AdminApiError, type AdminClient} from '~/shopify/admin-client.server';
import {isWritten} from '~/shopify/compare-and-set.server';
import {
  DefineMerchantPolicyDocument,
  MerchantPolicyDocument,
  SaveMerchantPolicyDocument,
} from '~/shopify/generated/admin.server';
import type {Merchant} from '~/shopify/merchant-access.server';
import {
  NO_HISTORY,
  parseHistory,
  type PolicyHistory,
  withChange,
} from './policy-history';

/** The rules as they are stored, with all that the editor needs beside them. */
export interface StoredPolicy {
  readonly shopId: string;
  readonly timeZone: string;
  readonly currency: string;
  /** Null where nothing is set, and the defaults hold. */
  readonly value: string | null;
  /** Null where `value` can't be read as a policy: then nothing may be cancelled. */
  readonly policy: Policy | null;
  /** Names this state of the metafield; null where there is none. */
  readonly digest: string | null;
  /** UTC instant; null where nothing is set. */
  readonly updatedAt: string | null;
  readonly history: PolicyHistory;
  readonly historyDigest: string | null;
  /** Whether the metafield has a definition, which makes Shopify's admin show it. */
  readonly isDefined: boolean;
  /** Shopify's own clock. */
  readonly readAt: Date;
}

/** More than ten times what an ordinary policy takes; its history has to hold one besides. */
const MOST_BYTES = 60_000;
/** Of a value that is no policy, so much is remembered. */
const REMEMBERED_CHARACTERS = 2000;

/** @throws ShopifyUnavailable */
export async function readStoredPolicy(
  client: AdminClient,
): Promise<StoredPolicy> {
  const {data, answeredAt} = await client.request(MerchantPolicyDocument, {});
  const {policy: stored, history, id, ianaTimezone, currencyCode} = data.shop;
  const value = stored?.value ?? null;
  return {
    shopId: id,
    timeZone: ianaTimezone,
    currency: currencyCode,
    value,
    policy: parsePolicy(value),
    digest: stored?.compareDigest ?? null,
    updatedAt: stored?.updatedAt ?? null,
    // A history that somebody has broken begins anew: it must not keep anybody from mending the rules.
    history: parseHistory(history?.value ?? null) ?? NO_HISTORY,
    historyDigest: history?.compareDigest ?? null,
    isDefined: data.metafieldDefinitions.nodes.length > 0,
    readAt: answeredAt,
  };
}

export type Saved = 'saved' | 'too-large' | 'lost';

/**
 * Writes the policy and its history, both or neither, if both still are as they were read. `lost`: somebody else was
 * quicker.
 * @param seen what was read just now; its digest must be the one of the state that the merchant has looked at
 * @throws ShopifyUnavailable
 */
export async function savePolicy(
  client: AdminClient,
  seen: StoredPolicy,
  policy: Policy,
  by: Merchant,
): Promise<Saved> {
  const value = JSON.stringify(policy);
  if (new TextEncoder().encode(value).byteLength > MOST_BYTES) {
    return 'too-large';
  }
  const history = withChange(seen.history, {
    before: rememberable(seen),
    beforeSince: seen.updatedAt,
    after: policy,
    at: seen.readAt.toISOString(),
    by: by.email,
  });
  const common = {ownerId: seen.shopId, namespace: 'angre', type: 'json'};
  const {data} = await client.request(SaveMerchantPolicyDocument, {
    metafields: [
      {...common, key: 'policy', value, compareDigest: seen.digest},
      {
        ...common,
        key: 'policy-history',
        value: JSON.stringify(history),
        compareDigest: seen.historyDigest,
      },
    ],
  });
  return isWritten(data.metafieldsSet) ? 'saved' : 'lost';
}

/**
 * Has Shopify's admin show the metafield, under Settings > Custom data > Shop. Somebody may have done so meanwhile.
 * @throws ShopifyUnavailable where Shopify refuses for any other reason
 */
export async function definePolicy(client: AdminClient): Promise<void> {
  const {data} = await client.request(DefineMerchantPolicyDocument, {
    definition: {
      name: 'Cancellation rules',
      description:
        'Which orders customers may cancel by themselves. Better changed in the storefront, at /merchant/policy.',
      namespace: 'angre',
      key: 'policy',
      type: 'json',
      ownerType: 'SHOP',
      access: {storefront: 'NONE'},
    },
  });
  const [userError] = data.metafieldDefinitionCreate?.userErrors ?? [];
  if (userError && userError.code !== 'TAKEN') {
    throw new AdminApiError('failed', userError.message);
  }
}

/** What holds now as the history keeps it: as JSON, null for the defaults; of a value that is no policy its beginning. */
export function rememberable({value, policy}: StoredPolicy): unknown {
  if (value === null) return null;
  if (policy === null) return value.slice(0, REMEMBERED_CHARACTERS);
  const written: unknown = JSON.parse(value);
  return written;
}
