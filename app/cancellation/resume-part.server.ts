import type {Desk} from './desk';
import type {OrderSnapshot} from './order-snapshot';
import type {OwnedOrder} from './owned-order';
import {carryPart, isRefunded, type PartClaim} from './part-act.server';
import {finishPart} from './part-ending.server';
import type {Policy} from './policy';
import {isOutgoing} from './refund-outcome';
import {takeUp} from './take-up.server';
import {withdrawnOrder} from './withdrawn-order';

/** No request is carried out so long after it was sent. */
const LATEST_ARRIVAL_MILLISECONDS = 600_000;

/**
 * Carries on the cancellation of a part that was left half-way.
 * @returns whether it did anything
 */
export async function resumePart(
  desk: Desk,
  merchantPolicy: Policy | null,
  order: OwnedOrder,
  stored: PartClaim,
): Promise<boolean> {
  const {withdrawal} = stored.record;
  const policy =
    withdrawal === null
      ? merchantPolicy
      : (withdrawnOrder(order, withdrawal, merchantPolicy)?.policy ?? null);
  if (desk.clock.now() < new Date(stored.record.leaseUntil)) return false;
  // Without the rules nothing can be begun, and whether something was, Shopify says when they can be read again.
  if (policy === null) return false;
  const claim = await takeUp(desk, order.snapshot, stored);
  if (claim) {
    const {act} = stored;
    await carryPart(desk, policy, order, {...claim.stored, act}, claim.order);
  }
  return true;
}

/**
 * An attempt that was given up may have reached Shopify late: then it is through after all.
 * @returns whether it is
 */
export async function isThroughAfterAll(
  desk: Desk,
  policy: Policy | null,
  order: OrderSnapshot,
  claim: PartClaim,
): Promise<boolean> {
  const {record} = claim;
  const hasPaidSince = order.transactions.some(
    (each) => isOutgoing(each) && !record.paidBackBefore.includes(each.id),
  );
  const age = desk.clock.now().getTime() - Date.parse(record.updatedAt);
  if (!hasPaidSince && age > LATEST_ARRIVAL_MILLISECONDS) return false;
  const reading = await desk.admin.readPart(order.id, [], false);
  if (!reading || !isRefunded(record, reading.refundNotes)) return false;
  await finishPart(desk, policy, order, claim);
  return true;
}
