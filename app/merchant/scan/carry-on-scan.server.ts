import type {AdminClient} from '~/shopify/admin-client.server';
import {OrderCollectionDocument} from '~/shopify/generated/admin.server';
import {UnreadableFile} from './node-reader';
import {ExpiredFile, readPiece} from './result-file.server';
import {isUnderWay, type Scan, type ScanFailure} from './scan-document';
import type {ScanKind} from './scan-kind';
import {orderOfGroup} from './scanned-orders.server';
import {readScan, type StoredScan, writeScan} from './scan-store.server';

/** The Admin API, and `fetch` for the files that Shopify keeps elsewhere. */
export interface ScanAccess {
  readonly client: AdminClient;
  readonly fetch: typeof fetch;
  /** How much of a file one step reads; some thousand orders' worth if nothing is said. */
  readonly pieceBytes?: number;
}

/** A scan, and how many orders Shopify has collected for it so far; null where that is over. */
export interface CarriedOn<Setup, Sum> {
  readonly stored: StoredScan<Setup, Sum>;
  readonly collected: number | null;
}

/**
 * Carries a scan on by one step: asks how far Shopify has got, or adds up the next piece of the file. A worker that dies
 * loses that step and nothing else; of two that take it at once, one is in vain.
 * @throws ShopifyUnavailable; then nothing has changed
 */
export async function carryOnScan<Result, Setup, Sum>(
  access: ScanAccess,
  kind: ScanKind<Result, Setup, Sum>,
): Promise<CarriedOn<Setup, Sum>> {
  const seen = await readScan(access.client, kind);
  const {scan} = seen;
  if (!scan || !isUnderWay(scan)) return {stored: seen, collected: null};
  const step = await nextStep(access, kind, scan);
  if ('collected' in step) return {stored: seen, ...step};
  const stored = await writeScan(access.client, kind, seen, step);
  return {
    stored: stored ?? (await readScan(access.client, kind)),
    collected: null,
  };
}

async function nextStep<Result, Setup, Sum>(
  access: ScanAccess,
  kind: ScanKind<Result, Setup, Sum>,
  scan: Scan<Setup, Sum>,
): Promise<Scan<Setup, Sum> | {readonly collected: number}> {
  const {data} = await access.client.request(OrderCollectionDocument, {
    id: scan.operationId,
  });
  const operation = data.bulkOperation;
  switch (operation?.status) {
    case 'CREATED':
    case 'RUNNING':
      return {collected: Number(operation.rootObjectCount)};
    case 'COMPLETED': {
      const total = Number(operation.rootObjectCount);
      // Where Shopify has found nothing there is no file.
      return operation.url === null
        ? {...scan, phase: 'done', total}
        : countPiece(access, kind, {...scan, total}, operation.url);
    }
    case 'CANCELING':
    case 'CANCELED':
      return {...scan, phase: 'cancelled'};
    case 'FAILED':
      return failed(
        scan,
        operation.errorCode === 'ACCESS_DENIED' ? 'denied' : 'refused',
      );
    default:
      return failed(scan, 'expired');
  }
}

async function countPiece<Result, Setup, Sum>(
  access: ScanAccess,
  kind: ScanKind<Result, Setup, Sum>,
  scan: Scan<Setup, Sum>,
  url: string,
): Promise<Scan<Setup, Sum>> {
  let {sum, counted} = scan;
  try {
    const {offset, isLast} = await readPiece(
      access.fetch,
      url,
      scan.offset,
      (group) => {
        sum = kind.add(sum, orderOfGroup(kind, group), scan.setup);
        counted += 1;
      },
      access.pieceBytes,
    );
    const phase = isLast ? 'done' : 'counting';
    return {...scan, phase, sum, counted, offset};
  } catch (error) {
    if (error instanceof ExpiredFile) return failed(scan, 'expired');
    if (error instanceof UnreadableFile) return failed(scan, 'unreadable');
    throw error;
  }
}

const failed = <Setup, Sum>(
  scan: Scan<Setup, Sum>,
  failure: ScanFailure,
): Scan<Setup, Sum> => ({...scan, phase: 'failed', failure});
