import {AdminApiError} from '~/shopify/admin-client.server';
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

/** Somebody else has written in the meantime. */
export const LOST_RACE = new Set(['STALE_OBJECT', 'INVALID_COMPARE_DIGEST']);

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
  const other = userErrors.find(({code}) => !LOST_RACE.has(code ?? ''));
  if (other) throw new AdminApiError('failed', other.message);
  if (userErrors.some(({elementIndex}) => (elementIndex ?? 0) === 0)) {
    return {kind: 'lost'};
  }
  if (userErrors.length > 0) return {kind: 'miscounted'};
  const written = answer?.metafields?.[0];
  if (!written) throw new AdminApiError('failed', 'no metafield');
  return {kind: 'claimed', stored: {record, digest: written.compareDigest}};
}

/** @throws AdminApiError where Shopify refuses for any other reason than a lost race */
export function isEndWritten(answer: Written | null): boolean {
  const [userError] = answer?.userErrors ?? [];
  if (userError && !LOST_RACE.has(userError.code ?? '')) {
    throw new AdminApiError('failed', userError.message);
  }
  return userError === undefined;
}

/** The record as it was read. */
export function storedRecord(
  metafield: {readonly value: string; readonly compareDigest: string} | null,
): StoredRecord | 'unreadable' | null {
  if (!metafield) return null;
  const record = parseRecord(metafield.value);
  return record ? {record, digest: metafield.compareDigest} : 'unreadable';
}
