import type {Desk} from '../desk';
import {failAttempt} from '../failing.server';
import {leaseFrom} from '../lease';
import type {OrderSnapshot} from '../order-snapshot';
import {referenceOf, type StoredRecord, withEvent} from '../record';
import type {ItemsAct} from './change-act';
import {outcomeOf} from './committed';
import type {HeldOrder} from './decide-change';
import {keptUntilPaid, settleItems} from './settle-items.server';

/**
 * Commits the edit that the record names: Shopify commits it once, however often it is asked, and whether it has is told
 * by what is in the order. Then moves the money.
 */
export async function commitItems(
  desk: Desk,
  held: HeldOrder<'items'>,
  stored: StoredRecord,
  act: ItemsAct,
): Promise<void> {
  if (act.editId === null) return;
  const {snapshot} = held.permit.order;
  const answer = await desk.admin.commitItems(
    held,
    act.editId,
    `Changed by the customer in the storefront (${referenceOf(stored.record)}).`,
  );
  if (answer.kind === 'done') {
    await afterCommit(desk, answer.order, stored, act);
    return;
  }
  const reading = await desk.admin.readOrder(snapshot.id);
  if (reading && outcomeOf(reading.order, act) === 'committed') {
    await afterCommit(desk, reading.order, stored, act);
  } else if (answer.kind === 'refused') {
    await failAttempt(desk, snapshot, stored, answer.message);
  }
}

/** Keeps back at once what is not paid for, writes that it is committed, and goes on from the order as it is then. */
export async function afterCommit(
  desk: Desk,
  committed: OrderSnapshot,
  stored: StoredRecord,
  act: ItemsAct,
): Promise<void> {
  const seen = await keptUntilPaid(desk, committed, stored, act);
  const now = desk.clock.now();
  const written = await desk.admin.writeRecord(
    seen,
    withEvent(stored.record, now, 'committed', {
      phase: 'settling',
      leaseUntil: leaseFrom(now),
    }),
    stored.digest,
  );
  if (written) await settleItems(desk, written.order, written.stored, act);
}
