import {type Basis, underClaim} from '../claim.server';
import type {Desk} from '../desk';
import {failAttempt} from '../failing.server';
import type {OrderSnapshot} from '../order-snapshot';
import {type StoredRecord, withEvent} from '../record';
import type {ItemsAct} from './change-act';
import type {StagedEdit} from './change-port';
import {commitItems} from './commit-items.server';
import {quantitiesOf} from './committed';
import type {ChangePermit} from './decide-change';
import {holdForChange} from './hold-for-change.server';
import {difference, type ItemsAgreement} from './items-agreement';

/**
 * Changes what is in an order, in one commit, under the one claim that there is of an order, while its parcels are held.
 * What came of it is read back.
 * @throws ShopifyUnavailable when Shopify can't be reached; what was claimed is carried on by a later visit
 */
export async function changeItems(
  desk: Desk,
  {permit, preview}: ItemsAgreement,
  basis: Basis,
): Promise<void> {
  const {order, grantedAt} = permit;
  const {steps, edit, toPay, toRefund, back} = preview;
  const act: ItemsAct = {
    kind: 'change-items',
    steps: [...steps],
    before: quantitiesOf(order.snapshot),
    total: edit.total,
    toPay,
    toRefund,
    editId: null,
  };
  const refund = {
    route: 'original',
    parts: back.parts,
    fee: null,
    bonus: null,
    payouts: toRefund && back.payouts,
  } as const;
  const explanation = {reason: null, comment: ''};
  await underClaim(
    desk,
    {order, grantedAt, act, refund, explanation},
    basis,
    (claim, latest) => carryItems(desk, permit, claim, act, latest),
  );
}

/** Carries a claimed change on that can't have been committed yet. */
export async function carryItems(
  desk: Desk,
  permit: ChangePermit<'items'>,
  claim: StoredRecord,
  act: ItemsAct,
  latest: OrderSnapshot,
): Promise<void> {
  const {admin, clock} = desk;
  const {attemptId} = claim.record;
  const holding = await holdForChange(desk, permit, latest, attemptId);
  if (holding.kind === 'refused') {
    await failAttempt(desk, latest, claim, holding.message);
    return;
  }
  const held = holding.order;
  const {snapshot} = held.permit.order;
  const staging = await admin.stageItems(held.permit, act.steps);
  if (staging.kind === 'refused' || !isAsAgreed(act, staging.edit)) {
    const why = staging.kind === 'refused' ? staging.message : 'PRICE_CHANGED';
    await failAttempt(desk, snapshot, claim, why);
    return;
  }
  // From here on it may be committed, and this very edit can be so only once.
  const committing = {...act, editId: staging.edit.editId};
  const written = await admin.writeRecord(
    snapshot,
    withEvent({...claim.record, act: committing}, clock.now(), 'committing'),
    claim.digest,
  );
  if (written) await commitItems(desk, held, written.stored, committing);
}

function isAsAgreed(act: ItemsAct, edit: StagedEdit): boolean {
  const now = difference(edit);
  return (
    isSame(edit.total, act.total) &&
    isSame(now.toPay, act.toPay) &&
    isSame(now.toRefund, act.toRefund)
  );
}

const isSame = (a: ItemsAct['toPay'], b: ItemsAct['toPay']): boolean =>
  a?.amount === b?.amount && a?.currencyCode === b?.currencyCode;
