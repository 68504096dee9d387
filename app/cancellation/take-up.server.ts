import type {Desk} from './desk';
import {leaseFrom} from './lease';
import type {OrderSnapshot} from './order-snapshot';
import {type CancellationRecord, type StoredRecord, withEvent} from './record';

/**
 * Takes up an attempt whose lease has run out.
 * @returns the order as it stands then; null where another visit was quicker
 */
export const takeUp = (
  {admin, clock}: Desk,
  order: OrderSnapshot,
  {record, digest}: StoredRecord,
): Promise<{
  readonly stored: StoredRecord;
  readonly order: OrderSnapshot;
} | null> => admin.writeRecord(order, resumed(record, clock.now()), digest);

/** However often a job is looked at that takes its time, the account of it does not grow without end. */
const resumed = (record: CancellationRecord, now: Date): CancellationRecord =>
  record.trail.at(-1)?.event === 'resumed'
    ? {...record, updatedAt: now.toISOString(), leaseUntil: leaseFrom(now)}
    : withEvent(record, now, 'resumed', {leaseUntil: leaseFrom(now)});
