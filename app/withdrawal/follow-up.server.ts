import {carryOut} from './carry-out.server';
import type {WithdrawalDesk} from './desk';
import {isOpen} from './entry';
import {readEntries} from './withdrawal-store.server';

/**
 * Carries on what consumers have stated about an order that has changed: what was sent in spite of it is asked back, a
 * confirmation that is due is sent. As often as it is called, nothing is done twice.
 * @throws ShopifyUnavailable; the next webhook or visit carries on
 */
export async function followUpWithdrawals(
  desk: WithdrawalDesk,
  orderId: string,
): Promise<void> {
  const entries = await readEntries(desk.client, orderId);
  if (entries.some(isOpen)) await carryOut(desk, orderId);
}
