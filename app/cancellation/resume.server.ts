import type {AdminReading} from './admin-port';
import {lookAfterEnd} from './after-end.server';
import {resumeAddress} from './change/resume-address.server';
import {resumeItems} from './change/resume-items.server';
import type {Desk} from './desk';
import type {OwnedOrder} from './owned-order';
import {isInProgress} from './record';
import {resumePart} from './resume-part.server';
import {grantOf} from './requests/stored-request';
import {resumeWhole} from './resume-whole.server';

/**
 * Carries on an attempt whose worker has died, given up waiting, or asked a fulfilment service, if there is one; lets go
 * of what a lost attempt has left on hold; and tells the shop of a parcel that left after all. Call it whenever an order
 * is read, and when Shopify tells of a change; it does nothing while the attempt's lease runs. Time may have passed: an
 * order that must not be cancelled any more, because it was sent for example, is not.
 * @returns whether it did anything, so that what was read before may be out of date
 */
export async function resume(
  desk: Desk,
  {stored, policy, request}: AdminReading,
  order: OwnedOrder,
): Promise<boolean> {
  if (stored === 'unreadable') return false;
  if (stored === null || !isInProgress(stored.record)) {
    return lookAfterEnd(desk, policy, order.snapshot, stored);
  }
  const {act} = stored.record;
  switch (act.kind) {
    case 'whole':
      return resumeWhole(
        desk,
        {policy, request: grantOf(request)},
        order,
        stored,
      );
    case 'part':
      return resumePart(desk, policy, order, {...stored, act});
    case 'change-address':
      return resumeAddress(desk, policy, order, stored, act);
    case 'change-items':
      return resumeItems(desk, policy, order, stored, act);
  }
}
