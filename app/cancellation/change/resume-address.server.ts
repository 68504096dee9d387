import type {Desk} from '../desk';
import {failAttempt} from '../failing.server';
import type {OwnedOrder} from '../owned-order';
import type {Policy} from '../policy';
import type {StoredRecord} from '../record';
import {takeUp} from '../take-up.server';
import type {AddressAct} from './change-act';
import {carryAddress, finishAddress} from './change-address.server';
import {decideChange} from './decide-change';
import {type Delivery, differingFields} from './delivery';

/**
 * Carries on a change of address that was left half-way. The customer asked in time; what the rules say of the order
 * itself is asked again, unless the order has the new address already.
 * @returns whether it did anything
 */
export async function resumeAddress(
  desk: Desk,
  policy: Policy | null,
  order: OwnedOrder,
  stored: StoredRecord,
  act: AddressAct,
): Promise<boolean> {
  if (desk.clock.now() < new Date(stored.record.leaseUntil)) return false;
  const claim = await takeUp(desk, order.snapshot, stored);
  if (!claim) return true;
  const latest = claim.order;
  if (isThere(await desk.admin.readDelivery(latest.id), act.wanted)) {
    await finishAddress(desk, latest, claim.stored);
    return true;
  }
  const still = order.seenAgain(latest);
  const askedAt = new Date(stored.record.startedAt);
  const decision = still && decideChange('address', still, policy, askedAt);
  if (decision?.kind === 'change') {
    await carryAddress(desk, decision.permit, claim.stored, act, latest);
  } else {
    await failAttempt(
      desk,
      latest,
      claim.stored,
      decision?.code ?? 'NOT_AVAILABLE',
    );
  }
  return true;
}

const isThere = (has: Delivery | null, wanted: Delivery | null): boolean =>
  has !== null && wanted !== null && differingFields(has, wanted).length === 0;
