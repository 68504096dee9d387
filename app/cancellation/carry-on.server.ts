import type {AdminReading} from './admin-port';
import type {Desk} from './desk';
import {flagUnreadable} from './ending.server';
import {ownedAsClaimed} from './owned-order';
import {carryOnRequest} from './requests/carry-on-request.server';
import {resume} from './resume.server';

/**
 * Carries on what an order's record and its request tell of, in nobody's presence.
 * @returns whether it did anything
 * @throws ShopifyUnavailable
 */
export async function carryOnOrder(
  desk: Desk,
  orderId: string,
): Promise<boolean> {
  const reading = await desk.admin.readOrder(orderId);
  if (!reading) return false;
  flagUnreadable(desk, reading);
  // What the one has changed is not in this reading any more; then the next webhook comes to the other.
  return (await carryOnAttempt(desk, reading)) || carryOnAsked(desk, reading);
}

async function carryOnAttempt(
  desk: Desk,
  reading: AdminReading,
): Promise<boolean> {
  const {stored} = reading;
  if (stored === null || stored === 'unreadable') return false;
  const order = ownedAsClaimed(reading.order, stored.record.customerNumber);
  return order !== null && resume(desk, reading, order);
}

async function carryOnAsked(
  desk: Desk,
  reading: AdminReading,
): Promise<boolean> {
  const {request} = reading;
  if (request === null || request === 'unreadable') return false;
  const order = ownedAsClaimed(reading.order, request.request.customerNumber);
  return order !== null && carryOnRequest(desk, reading, order);
}
