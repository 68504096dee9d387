import {type Basis, type Intent, underClaim} from '../claim.server';
import type {Desk} from '../desk';
import {end} from '../ending.server';
import {failAttempt} from '../failing.server';
import type {OrderSnapshot} from '../order-snapshot';
import type {StoredRecord} from '../record';
import {releaseParcels} from '../stop-parcels.server';
import type {AddressAgreement} from './address-agreement';
import type {AddressAct} from './change-act';
import type {ChangePermit} from './decide-change';
import type {DeliveryField} from './delivery';
import {holdForChange} from './hold-for-change.server';

/** A change that gives nothing back, and is explained by itself. */
export const WITHOUT_REFUND = {
  refund: {
    route: 'original',
    parts: [],
    fee: null,
    bonus: null,
    payouts: null,
  },
  explanation: {reason: null, comment: ''},
} as const satisfies Pick<Intent, 'refund' | 'explanation'>;

/**
 * Changes where an order goes and whom to reach about it, under the one claim that there is of an order, while its
 * parcels are held. What came of it is read back.
 * @returns what Shopify does not take; none where it took all, or said no to the whole
 * @throws ShopifyUnavailable when Shopify can't be reached; what was claimed is carried on by a later visit
 */
export async function changeAddress(
  desk: Desk,
  {permit, wanted, changed}: AddressAgreement,
  basis: Basis,
): Promise<readonly DeliveryField[]> {
  let refused: readonly DeliveryField[] = [];
  const {order, grantedAt} = permit;
  const act: AddressAct = {
    kind: 'change-address',
    wanted,
    changed: [...changed],
  };
  await underClaim(
    desk,
    {order, grantedAt, act, ...WITHOUT_REFUND},
    basis,
    async (claim, latest) => {
      refused = await carryAddress(desk, permit, claim, act, latest);
    },
  );
  return refused;
}

/** Carries a claimed change of address on from where it stands. */
export async function carryAddress(
  desk: Desk,
  permit: ChangePermit<'address'>,
  claim: StoredRecord,
  act: AddressAct,
  latest: OrderSnapshot,
): Promise<readonly DeliveryField[]> {
  const {attemptId} = claim.record;
  const holding = await holdForChange(desk, permit, latest, attemptId);
  if (holding.kind === 'refused' || act.wanted === null) {
    const why = holding.kind === 'refused' ? holding.message : 'NOTHING_WANTED';
    await failAttempt(desk, latest, claim, why);
    return [];
  }
  const answer = await desk.admin.updateDelivery(holding.order, act.wanted);
  if (answer.kind === 'refused') {
    await failAttempt(desk, latest, claim, answer.message);
    return answer.fields;
  }
  await finishAddress(desk, holding.order.permit.order.snapshot, claim);
  return [];
}

/** Writes that the address is changed, and lets the parcels go. */
export async function finishAddress(
  desk: Desk,
  order: OrderSnapshot,
  claim: StoredRecord,
): Promise<void> {
  await end(desk, order, claim, {phase: 'done', failure: null, alarms: []});
  await releaseParcels(desk.admin, order, claim.record.attemptId);
}
