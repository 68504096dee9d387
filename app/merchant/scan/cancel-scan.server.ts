import type {AdminClient} from '~/shopify/admin-client.server';
import {StopCollectingDocument} from '~/shopify/generated/admin.server';
import {isUnderWay} from './scan-document';
import type {ScanShape} from './scan-kind';
import {readScan, writeScan} from './scan-store.server';

/** Steps of other visitors that may get in between before it is given up: each takes seconds. */
const MOST_TRIES = 5;

/**
 * Ends a scan that is under way; one that has ended stays as it is.
 * @returns false where each try came too late: others carry it on at this moment
 * @throws ShopifyUnavailable
 */
export async function cancelScan<Setup, Sum>(
  client: AdminClient,
  kind: ScanShape<Setup, Sum>,
): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const seen = await readScan(client, kind);
    const {scan} = seen;
    if (!scan || !isUnderWay(scan)) return true;
    if (scan.phase === 'collecting') {
      // What it answers does not matter: Shopify has stopped, or was through already.
      await client.request(StopCollectingDocument, {id: scan.operationId});
    }
    if (await writeScan(client, kind, seen, {...scan, phase: 'cancelled'})) {
      return true;
    }
  }
  return false;
}
