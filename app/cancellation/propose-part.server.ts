import type {AdminPort, AdminReading} from './admin-port';
import {lineNumber, type CancelForm} from './cancel-form';
import type {Refusal, Request} from './decide';
import {decidePart, type PartLine} from './decide-part';
import {type Ownership, verifyOwnership} from './owned-order';
import {
  freesShipping,
  partKey,
  type PartProposal,
  partProposal,
} from './part-proposal';

/** What cancelling some of an order would come to. */
export type PartPreview =
  | {
      readonly kind: 'proposal';
      readonly proposal: PartProposal;
      /** What the form has to send back. */
      readonly key: string;
    }
  /** Nothing was chosen yet. */
  | {readonly kind: 'nothing'}
  /** It is the whole order. */
  | {readonly kind: 'whole'}
  /** The order has not so much any more, or Shopify does not say what it would come to. */
  | {readonly kind: 'impossible'}
  | {readonly kind: 'refused'; readonly decision: Refusal | Request};

/**
 * Asks Shopify what these lines of a customer's own order come to. Changes nothing.
 * @throws ShopifyUnavailable
 */
export async function proposePart(
  admin: AdminPort,
  {order: snapshot, policy, stored, readAt}: AdminReading,
  ownership: Ownership,
  chosen: readonly PartLine[],
): Promise<PartPreview> {
  const order = verifyOwnership(ownership, snapshot);
  if (!order || stored === 'unreadable') return {kind: 'impossible'};
  if (chosen.length === 0) return {kind: 'nothing'};
  const decision = decidePart(order, policy, readAt, chosen);
  switch (decision.kind) {
    case 'refuse':
    case 'request':
      return {kind: 'refused', decision};
    case 'whole':
    case 'impossible':
      return {kind: decision.kind};
    case 'part': {
      const {permit} = decision;
      const reading = await admin.readPart(
        snapshot.id,
        permit.lines,
        freesShipping(snapshot, permit.lines),
      );
      if (!reading?.suggestion) return {kind: 'impossible'};
      const proposal = partProposal(permit, reading.suggestion);
      const key = partKey(proposal, lastAttempt({stored}));
      return {kind: 'proposal', proposal, key};
    }
  }
}

/** Id of the order's last attempt; null for none. */
export const lastAttempt = (
  reading: Pick<AdminReading, 'stored'> | null,
): string | null =>
  reading?.stored && reading.stored !== 'unreadable'
    ? reading.stored.record.attemptId
    : null;

/** What the form names by number, by its id; a line that the order has not is none. */
export const chosenLines = (
  {order}: Pick<AdminReading, 'order'>,
  {lines}: Pick<CancelForm, 'lines'>,
): PartLine[] =>
  lines.map(({line, quantity}) => ({
    lineItemId: order.lines.find(({id}) => lineNumber(id) === line)?.id ?? line,
    quantity,
  }));
