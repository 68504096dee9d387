import type {Desk} from './desk';
import {ownedAsClaimed} from './owned-order';
import {resume} from './resume.server';

/**
 * Carries on the cancellation that an order's record tells of, in nobody's presence.
 * @returns whether it did anything
 * @throws ShopifyUnavailable
 */
export async function carryOnOrder(
  desk: Desk,
  orderId: string,
): Promise<boolean> {
  const reading = await desk.admin.readOrder(orderId);
  if (!reading?.stored || reading.stored === 'unreadable') return false;
  const {customerNumber} = reading.stored.record;
  const order = ownedAsClaimed(reading.order, customerNumber);
  return order !== null && resume(desk, reading, order);
}
