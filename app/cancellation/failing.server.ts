import type {AdminReading} from './admin-port';
import type {Desk} from './desk';
import {end} from './ending.server';
import type {OrderSnapshot} from './order-snapshot';
import type {StoredRecord} from './record';
import {settle} from './settling.server';
import {releaseParcels} from './stop-parcels.server';

/**
 * Ends an attempt that can't go on, and lets its parcels go. Where the whole order was to be cancelled, "already
 * cancelled" is a refusal too, of the request or of its job: only the order itself says which it was.
 */
export async function failAttempt(
  desk: Desk,
  seen: OrderSnapshot,
  stored: StoredRecord,
  failure: string,
): Promise<void> {
  const reading = await desk.admin.readOrder(seen.id);
  if (isWhole(stored) && reading && reading.order.cancelledAt !== null) {
    await settle(desk, reading.policy, reading.order, stored);
    return;
  }
  if (reading && !isStill(stored, reading)) return;
  if (reading) await releaseParcels(desk.admin, reading.order);
  await end(desk, seen, stored, {
    phase: 'failed',
    failure,
    alarms: isServiceStopped(reading?.order ?? seen) ? ['SERVICE_STOPPED'] : [],
  });
}

const isWhole = ({record}: StoredRecord): boolean =>
  record.act.kind === 'whole';

/** A worker that was away for longer than its lease finds that somebody else has taken the attempt up. */
const isStill = ({digest}: StoredRecord, {stored}: AdminReading): boolean =>
  stored !== null && stored !== 'unreadable' && stored.digest === digest;

/** Whether a fulfilment service has stopped at the shop's word. It would have to be asked again to send the order after all. */
const isServiceStopped = ({fulfillmentOrders}: OrderSnapshot): boolean =>
  fulfillmentOrders.some(
    ({requestStatus}) => requestStatus === 'CANCELLATION_ACCEPTED',
  );
