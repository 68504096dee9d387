import type {ScanAccess} from './carry-on-scan.server';
import {readPiece} from './result-file.server';
import type {Scan} from './scan-document';
import type {OrderOf, ScanKind} from './scan-kind';
import {fileOf, orderOfGroup} from './scanned-orders.server';

/** Pieces of the file that one request looks through. */
const MOST_PIECES = 4;

export interface Search<Order, Found> {
  /** The byte of the file that an order begins with; 0 for the beginning. */
  readonly offset: number;
  /** So many are wanted; then it is enough. */
  readonly most: number;
  /** What is wanted of an order; null for an order that is not. */
  readonly look: (order: Order) => Found | null;
}

export interface Finds<Found> {
  readonly found: readonly Found[];
  /** The byte from which to look further; null at the end of the file. */
  readonly next: number | null;
}

/**
 * Looks through the orders of a finished scan for some of them, page by page: no request looks through more than a bounded
 * part of the file.
 * @throws as `scannedOrders`
 */
export async function findOrders<Result, Setup, Sum, Found>(
  access: ScanAccess,
  kind: ScanKind<Result, Setup, Sum>,
  scan: Scan<Setup, Sum>,
  {offset, most, look}: Search<OrderOf<Result>, Found>,
): Promise<Finds<Found>> {
  const url = await fileOf(access, scan);
  if (url === null) return {found: [], next: null};
  const found: Found[] = [];
  let from = offset;
  for (let piece = 0; piece < MOST_PIECES; piece += 1) {
    const begin = from;
    const enough: {at: number | null} = {at: null};
    const end = await readPiece(
      access.fetch,
      url,
      begin,
      (group) => {
        if (enough.at !== null) return;
        const each = look(orderOfGroup<Result, Setup, Sum>(kind, group));
        if (each !== null) found.push(each);
        if (found.length === most) enough.at = begin + group.end;
      },
      access.pieceBytes,
    );
    if (enough.at !== null) return {found, next: enough.at};
    if (end.isLast) return {found, next: null};
    from = end.offset;
  }
  return {found, next: from};
}
