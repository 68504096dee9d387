import type {AdminClient} from '~/shopify/admin-client.server';
import {isWritten} from '~/shopify/compare-and-set.server';
import {
  MerchantScanDocument,
  WriteMerchantScanDocument,
} from '~/shopify/generated/admin.server';
import {parseScan, type Scan} from './scan-document';
import type {ScanShape} from './scan-kind';

/** A scan as Shopify holds it, with what its pages need to know of the shop. */
export interface StoredScan<Setup, Sum> {
  readonly shop: {
    readonly id: string;
    readonly timeZone: string;
    /** ISO 4217 code. */
    readonly currency: string;
  };
  /** Null where there was none yet, or one that this version of the shop can't read. */
  readonly scan: Scan<Setup, Sum> | null;
  /** Names this state of the metafield; null where there is none. */
  readonly digest: string | null;
  /** Shopify's own clock. */
  readonly readAt: Date;
}

/** @throws ShopifyUnavailable */
export async function readScan<Setup, Sum>(
  client: AdminClient,
  kind: ScanShape<Setup, Sum>,
): Promise<StoredScan<Setup, Sum>> {
  const {data, answeredAt} = await client.request(MerchantScanDocument, {
    key: kind.key,
  });
  const {id, ianaTimezone, currencyCode, scan} = data.shop;
  return {
    shop: {id, timeZone: ianaTimezone, currency: currencyCode},
    scan: scan && parseScan(kind, scan.value),
    digest: scan?.compareDigest ?? null,
    readAt: answeredAt,
  };
}

/**
 * Writes a scan down if nobody else has written meanwhile.
 * @param seen what was read just now
 * @returns as it is stored now; null where somebody else was quicker
 * @throws ShopifyUnavailable
 */
export async function writeScan<Setup, Sum>(
  client: AdminClient,
  {key}: Pick<ScanShape<Setup, Sum>, 'key'>,
  seen: StoredScan<Setup, Sum>,
  scan: Scan<Setup, Sum>,
): Promise<StoredScan<Setup, Sum> | null> {
  const written = {...scan, updatedAt: seen.readAt.toISOString()};
  const {data} = await client.request(WriteMerchantScanDocument, {
    metafields: [
      {
        ownerId: seen.shop.id,
        namespace: 'angre',
        key,
        type: 'json',
        value: JSON.stringify(written),
        compareDigest: seen.digest,
      },
    ],
  });
  if (!isWritten(data.metafieldsSet)) return null;
  const [metafield] = data.metafieldsSet?.metafields ?? [];
  return {...seen, scan: written, digest: metafield?.compareDigest ?? null};
}
