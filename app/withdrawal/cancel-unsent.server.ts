import {cancelOrder} from '~/cancellation/act.server';
import type {AdminReading} from '~/cancellation/admin-port';
import {withdrawalAgreement} from '~/cancellation/agreement';
import {lineNumber} from '~/cancellation/cancel-form';
import type {Basis} from '~/cancellation/claim.server';
import {decideWithdrawal} from '~/cancellation/decide';
import {permitWithdrawnPart} from '~/cancellation/decide-part';
import type {Desk} from '~/cancellation/desk';
import {ownedAsClaimed} from '~/cancellation/owned-order';
import {cancelPart} from '~/cancellation/part-act.server';
import {
  freesShipping,
  partProposal,
  withdrawnPart,
} from '~/cancellation/part-proposal';
import {failuresOf, isInProgress} from '~/cancellation/record';
import {resume} from '~/cancellation/resume.server';
import {
  type WithdrawnOrder,
  withdrawnOrder,
} from '~/cancellation/withdrawn-order';
import {changeEntry} from './change-entry.server';
import type {WithdrawalDesk} from './desk';
import {hasStep, type Pieces, withCancelled} from './entry';
import type {ProvenStatement} from './statement';
import type {Work} from './work';
import type {WithdrawalOrder} from './withdrawal-order';

/** After that it is left to a person. */
const MOST_FAILURES = 3;

/**
 * Cancels what was not sent, by the engine that cancels every order and under the one claim that there is of an order,
 * with none of the merchant's rules asked. What came of it is read back.
 * @throws ShopifyUnavailable; the next call carries on
 */
export async function cancelUnsent(
  desk: WithdrawalDesk,
  {id}: WithdrawalOrder,
  statement: ProvenStatement,
  work: Work,
): Promise<void> {
  const {cancellation} = desk;
  const {proof, number} = statement;
  const reading = await cancellation.admin.readOrder(id);
  const owned = reading && ownedAsClaimed(reading.order, proof.customerNumber);
  if (!owned || reading.stored === 'unreadable') return;
  const {stored, counters, policy} = reading;
  if (stored && isInProgress(stored.record)) {
    await resume(cancellation, reading, owned);
  } else if (!stored || failuresOf(stored.record) < MOST_FAILURES) {
    const withdrawn = withdrawnOrder(owned, number, policy);
    if (!withdrawn) return;
    const basis = {stored, counters, who: {address: null}};
    await (work.isWhole
      ? cancelWhole(cancellation, withdrawn, reading, basis)
      : cancelRest(desk, withdrawn, reading, basis, work.cancel));
  }
  if (!work.isWhole) await noteWhatIsCancelled(desk, id, statement);
}

async function cancelWhole(
  cancellation: Desk,
  withdrawn: WithdrawnOrder,
  {readAt}: AdminReading,
  basis: Basis,
): Promise<void> {
  const decision = decideWithdrawal(withdrawn, readAt);
  if (decision.kind !== 'cancel') return;
  const agreement = withdrawalAgreement(decision.permit);
  if (agreement) await cancelOrder(cancellation, agreement, basis);
}

async function cancelRest(
  {cancellation}: WithdrawalDesk,
  withdrawn: WithdrawnOrder,
  {order, readAt}: AdminReading,
  basis: Basis,
  pieces: readonly Pieces[],
): Promise<void> {
  const lines = pieces.map(({lineNumber, quantity}) => ({
    lineItemId: `gid://shopify/LineItem/${lineNumber}`,
    quantity,
  }));
  const permit = permitWithdrawnPart(withdrawn, readAt, lines);
  if (!permit) return;
  const part = await cancellation.admin.readPart(
    order.id,
    lines,
    freesShipping(order, lines),
  );
  // A worker that died after the refund has written nothing of it.
  if (!part?.suggestion || isPaidFor(part.refundNotes, withdrawn)) return;
  const agreement = withdrawnPart(partProposal(permit, part.suggestion));
  if (agreement) await cancelPart(cancellation, agreement, basis);
}

const isPaidFor = (
  refundNotes: readonly string[],
  {receiptNumber}: Pick<WithdrawnOrder, 'receiptNumber'>,
): boolean => refundNotes.some((note) => note.includes(receiptNumber));

/** What Shopify has paid back because of the statement, its refund says; how much that was, the record of the attempt. */
async function noteWhatIsCancelled(
  desk: WithdrawalDesk,
  orderId: string,
  {number, lines}: ProvenStatement,
): Promise<void> {
  const {admin} = desk.cancellation;
  const part = await admin.readPart(orderId, [], false);
  if (!part || !isPaidFor(part.refundNotes, {receiptNumber: number})) return;
  const reading = await admin.readOrder(orderId);
  const cancelled =
    (reading && cancelledBy(reading, number)) ??
    lines
      .filter(({unsent}) => unsent > 0)
      .map(({lineNumber, unsent}) => ({lineNumber, quantity: unsent}));
  await changeEntry(desk, orderId, number, (entry, now) =>
    hasStep(entry, 'part-cancelled')
      ? null
      : withCancelled(entry, cancelled, now),
  );
}

/** Null where the record tells of something else by now. */
function cancelledBy({stored}: AdminReading, number: string): Pieces[] | null {
  if (stored === null || stored === 'unreadable') return null;
  const {act, withdrawal} = stored.record;
  if (act.kind !== 'part' || withdrawal !== number) return null;
  return act.lines.map(({lineItemId, quantity}) => ({
    lineNumber: lineNumber(lineItemId),
    quantity,
  }));
}
