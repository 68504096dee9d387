import * as v from 'valibot';
import type {AdminClient} from './admin-client.server';
import {shopGid} from './order-gid';
import {isNew, type MarkCache} from './webhook-memory.server';
import {writeMetafield} from './write-metafield.server';

/** It is noted so often, in seconds: to the hour is enough to know that webhooks come. */
export const HEARD_EVERY_SECONDS = 3600;

const Heard = v.object({at: v.pipe(v.string(), v.isoTimestamp())});

/**
 * Notes in the shop's metafield `angre.webhooks-heard` that Shopify has just told of something, if nobody has noted that
 * for an hour, as far as this data centre knows.
 * @throws ShopifyUnavailable
 */
export async function noteHeard(
  client: AdminClient,
  context: {
    readonly env: {readonly SHOP_ID: string};
    readonly waitUntil: (work: Promise<unknown>) => void;
  },
  openCache: () => Promise<MarkCache> = () => caches.open('webhooks'),
): Promise<void> {
  const mark = {name: 'heard', seconds: HEARD_EVERY_SECONDS};
  if (!(await isNew([mark], await openCache(), context.waitUntil))) return;
  await writeMetafield(client, shopGid(context.env.SHOP_ID), 'webhooks-heard', {
    at: new Date().toISOString(),
  });
}

/** When Shopify was last heard of, to the hour; null for never, as far as anybody has noted. */
export function heardAt(metafieldValue: string | null): Date | null {
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), Heard),
    metafieldValue,
  );
  return result.success ? new Date(result.output.at) : null;
}
