import type {AdminClient} from './admin-client.server';
import {ShopifyUnavailable} from './errors';
import {ShopMetafieldDocument} from './generated/admin.server';
import {writeMetafield} from './write-metafield.server';

/** Others may write in the same moment. */
const MOST_WRITES = 6;

/** A JSON document of the shop's, in its metafield `angre.<key>`. */
export interface ShopDocument<Value extends object> {
  readonly key: string;
  readonly parse: (metafieldValue: string | null) => Value;
}

/**
 * Changes a document of the shop's on what is stored now, by compare-and-set.
 * @param change null, or the value as it is, where there is nothing to change; `now` is Shopify's clock
 * @returns the document as it stands then; null where nothing was changed
 * @throws ShopifyUnavailable
 */
export async function changeShopDocument<Value extends object>(
  client: AdminClient,
  {key, parse}: ShopDocument<Value>,
  change: (value: Value, now: Date) => Value | null,
): Promise<Value | null> {
  for (let write = 0; write < MOST_WRITES; write += 1) {
    const {data, answeredAt} = await client.request(ShopMetafieldDocument, {
      key,
    });
    const {id, metafield} = data.shop;
    const before = parse(metafield?.value ?? null);
    const changed = change(before, answeredAt);
    if (changed === null || changed === before) return null;
    const digest = metafield?.compareDigest ?? null;
    if (await writeMetafield(client, id, key, changed, digest)) return changed;
  }
  throw new ShopifyUnavailable('admin', `the shop's ${key} are contended`);
}
