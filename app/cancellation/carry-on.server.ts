import {resume} from './act.server';
import type {AdminPort} from './admin-port';
import type {Clock} from './clock';
import {ownedAsClaimed} from './owned-order';

/**
 * Carries on the cancellation that an order's record tells of, in nobody's presence.
 * @returns whether it did anything
 * @throws ShopifyUnavailable
 */
export async function carryOnOrder(
  admin: AdminPort,
  clock: Clock,
  orderId: string,
): Promise<boolean> {
  const reading = await admin.readOrder(orderId);
  if (!reading?.stored || reading.stored === 'unreadable') return false;
  const {customerNumber} = reading.stored.record;
  const order = ownedAsClaimed(reading.order, customerNumber);
  return order !== null && resume(admin, clock, reading, order);
}
