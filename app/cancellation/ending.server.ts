import type {AdminReading} from './admin-port';
import type {Alarm, Desk} from './desk';
import type {OrderSnapshot} from './order-snapshot';
import {
  type CancellationRecord,
  hasHappened,
  isChange,
  type StoredRecord,
  withEvent,
} from './record';
import {type Act, atTheEnd} from './record-act';

/** Staff find what needs them by this tag; what it is stands in the order's record. */
export const ATTENTION_TAG = 'cancel-needs-attention';
/** A worker that died between the record and the tags is noticed by then; later, staff may have taken a tag away. */
const TAGGING_MILLISECONDS = 600_000;

export interface Ending {
  readonly phase: 'cancelled' | 'done' | 'failed';
  readonly failure: string | null;
  /** What has ended, for who reads the trail; the failure, if absent. */
  readonly detail?: string;
  readonly alarms: readonly Alarm[];
}

/**
 * Writes the end of an attempt, unless another visit has written it, and tags the order for the merchant's own filters.
 * What needs a person is tagged first: a worker that dies in between then leaves a tag too many, and a tag that is missing
 * afterwards was taken away by a person.
 */
export async function end(
  {admin, clock, alarm: warn, tell}: Desk,
  order: OrderSnapshot,
  {record, digest}: StoredRecord,
  {phase, failure, detail, alarms}: Ending,
): Promise<void> {
  const now = clock.now();
  const ended = withAlarms(
    withEvent({...record, act: atTheEnd(record.act)}, now, phase, {
      phase,
      failure,
      detail: detail ?? failure,
    }),
    now,
    alarms,
  );
  if (alarms.length > 0) await admin.tag(order.id, [ATTENTION_TAG]);
  if (!(await admin.end(order.id, ended, digest))) return;
  for (const alarm of alarms) warn(alarm, order.name);
  tell(order.id);
  await admin.tag(order.id, tagsOf(ended));
}

/** Adds to an attempt that something needs a person, once; tagged first, as in `end`. */
export async function raise(
  {admin, clock, alarm: warn, tell}: Desk,
  order: OrderSnapshot,
  {record, digest}: StoredRecord,
  alarm: Alarm,
): Promise<void> {
  if (hasHappened(record, 'alarm', alarm)) return;
  await admin.tag(order.id, [ATTENTION_TAG]);
  const raised = withAlarms(record, clock.now(), [alarm]);
  if (!(await admin.end(order.id, raised, digest))) return;
  warn(alarm, order.name);
  tell(order.id);
}

/** Has staff look at an order whose record was overwritten: nothing can be undone until that is mended. */
export function flagUnreadable(
  {admin, later}: Desk,
  {order: {id, tags}, stored, request}: AdminReading,
): void {
  const isUnreadable = stored === 'unreadable' || request === 'unreadable';
  if (isUnreadable && !tags.includes(ATTENTION_TAG)) {
    later(admin.tag(id, [ATTENTION_TAG]));
  }
}

/** Adds the tags that an attempt's end should have, where its worker died before it could. */
export async function completeTags(
  {admin, clock}: Desk,
  {id, tags}: OrderSnapshot,
  {record}: StoredRecord,
): Promise<void> {
  const age = clock.now().getTime() - Date.parse(record.updatedAt);
  const missing = tagsOf(record).filter((tag) => !tags.includes(tag));
  if (missing.length === 0 || age > TAGGING_MILLISECONDS) return;
  await admin.tag(id, missing);
}

/** The tag of an act that is through. */
const THROUGH = {
  whole: 'cancelled-by-customer',
  part: 'cancelled-in-part-by-customer',
  'change-address': 'changed-by-customer',
  'change-items': 'changed-by-customer',
} as const satisfies Record<Act['kind'], string>;

function tagsOf(record: CancellationRecord): string[] {
  const {act, phase, reason} = record;
  const isChanging = isChange(record);
  const isThrough = phase === 'cancelled' || phase === 'done';
  return [
    ...(phase === 'failed' && !isChanging ? ['cancel-failed'] : []),
    ...(isThrough ? [THROUGH[act.kind]] : []),
    ...(isThrough && !isChanging && reason !== null
      ? [`cancel-reason:${reason}`]
      : []),
  ];
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
