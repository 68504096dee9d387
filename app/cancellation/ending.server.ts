import type {Alarm, Desk} from './desk';
import type {OrderSnapshot} from './order-snapshot';
import {
  type CancellationRecord,
  hasHappened,
  type StoredRecord,
  withEvent,
} from './record';

/** Staff find what needs them by this tag; what it is stands in the order's record. */
const ATTENTION_TAG = 'cancel-needs-attention';

export interface Ending {
  readonly phase: 'cancelled' | 'failed';
  readonly failure: string | null;
  readonly alarms: readonly Alarm[];
  readonly tags: readonly string[];
}

/** Writes the end of an attempt, unless another visit has written it. */
export async function end(
  {admin, clock, alarm: tell}: Desk,
  order: OrderSnapshot,
  {record, digest}: StoredRecord,
  {phase, failure, alarms, tags}: Ending,
): Promise<void> {
  const now = clock.now();
  const ended = withEvent(record, now, phase, {
    phase,
    failure,
    detail: failure,
  });
  const isWritten = await admin.end(
    order.id,
    withAlarms(ended, now, alarms),
    digest,
    alarms.length > 0 ? [...tags, ATTENTION_TAG] : tags,
  );
  if (isWritten) for (const alarm of alarms) tell(alarm, order.name);
}

/** Adds to an attempt that has ended that something needs a person, once. */
export async function raise(
  {admin, clock, alarm: tell}: Desk,
  order: OrderSnapshot,
  {record, digest}: StoredRecord,
  alarm: Alarm,
): Promise<void> {
  if (hasHappened(record, 'alarm', alarm)) return;
  const raised = withAlarms(record, clock.now(), [alarm]);
  const isWritten = await admin.end(order.id, raised, digest, [ATTENTION_TAG]);
  if (isWritten) tell(alarm, order.name);
}

const withAlarms = (
  record: CancellationRecord,
  now: Date,
  alarms: readonly Alarm[],
): CancellationRecord =>
  alarms.reduce(
    (raised, alarm) => withEvent(raised, now, 'alarm', {detail: alarm}),
    record,
  );
