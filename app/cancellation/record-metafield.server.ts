import {AdminApiError} from '~/shopify/admin-client.server';
import {isLostRace} from '~/shopify/compare-and-set.server';
import type {Claim} from './admin-port';
import {
  type CancellationRecord,
  parseRecord,
  type StoredRecord,
} from './record';

interface Written {
  readonly metafields: readonly {readonly compareDigest: string}[] | null;
  readonly userErrors: readonly {
    readonly code: string | null;
    readonly elementIndex: number | null;
    readonly message: string;
  }[];
}

/** The record as it is written: only if what is there is still what was read (null: still nothing). */
export const recordMetafield = (
  ownerId: string,
  record: CancellationRecord,
  compareDigest: string | null,
) => ({
  ownerId,
  namespace: 'angre',
  key: 'cancellation',
  type: 'json',
  value: JSON.stringify(record),
  compareDigest,
});

/**
 * What came of writing the record, first of several metafields: all are written or none.
 * @throws AdminApiError where Shopify refuses for any other reason than a lost race
 */
export function claimOf(
  record: CancellationRecord,
  answer: Written | null,
): Claim {
  const userErrors = answer?.userErrors ?? [];
  const other = userErrors.find((each) => !isLostRace(each));
  if (other) throw new AdminApiError('failed', other.message);
  if (userErrors.some(({elementIndex}) => (elementIndex ?? 0) === 0)) {
    return {kind: 'lost'};
  }
  if (userErrors.length > 0) return {kind: 'miscounted'};
  const written = answer?.metafields?.[0];
  if (!written) throw new AdminApiError('failed', 'no metafield');
  return {kind: 'claimed', stored: {record, digest: written.compareDigest}};
}

/** The record as it was read. */
export function storedRecord(
  metafield: {readonly value: string; readonly compareDigest: string} | null,
): StoredRecord | 'unreadable' | null {
  if (!metafield) return null;
  const record = parseRecord(metafield.value);
  return record ? {record, digest: metafield.compareDigest} : 'unreadable';
}
