import type {AdminClient} from './admin-client.server';
import {isWritten} from './compare-and-set.server';
import {WriteMetafieldDocument} from './generated/admin.server';

/**
 * Writes a JSON metafield of the shop's own namespace `angre`.
 * @param digest of what was read, which must still be there; null: still nothing is; undefined: write whatever is there
 * @returns false where somebody else was quicker
 * @throws ShopifyUnavailable
 */
export async function writeMetafield(
  client: AdminClient,
  ownerId: string,
  key: string,
  value: object,
  digest?: string | null,
): Promise<boolean> {
  const {data} = await client.request(WriteMetafieldDocument, {
    metafield: {
      ownerId,
      namespace: 'angre',
      key,
      type: 'json',
      value: JSON.stringify(value),
      ...(digest !== undefined && {compareDigest: digest}),
    },
  });
  return isWritten(data.metafieldsSet);
}
