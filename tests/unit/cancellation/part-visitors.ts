import {agreeToPart, type PartProposal} from '~/cancellation/part-proposal';
import {cancelPart} from '~/cancellation/part-act.server';
import type {AdminReading} from '~/cancellation/admin-port';
import type {PartLine} from '~/cancellation/decide-part';
import {proposePart} from '~/cancellation/propose-part.server';
import type {RefundRoute} from '~/cancellation/refund-routes';
import type {Order} from '../../../emulator/state/orders';
import {ownershipOf, type Visitors} from './visitors';

/** So many pieces of the order's first, second, … line. */
export const pieces = (order: Order, ...quantities: number[]): PartLine[] =>
  quantities.flatMap((quantity, index) => {
    const line = order.lines[index];
    return line && quantity > 0
      ? [{lineItemId: `gid://shopify/LineItem/${line.id}`, quantity}]
      : [];
  });

interface Seen {
  readonly reading: AdminReading;
  readonly proposal: PartProposal;
  readonly key: string;
}

/** What the page shows of a part that was chosen. */
export async function preview(
  visitors: Visitors,
  order: Order,
  lines: readonly PartLine[],
): Promise<Seen> {
  const reading = await visitors.read(order);
  const seen = await proposePart(
    visitors.admin,
    reading,
    ownershipOf(order),
    lines,
  );
  if (seen.kind !== 'proposal') throw new Error(`The part is ${seen.kind}`);
  return {reading, proposal: seen.proposal, key: seen.key};
}

/** Presses the button of a page that showed this. */
export async function pressPart(
  visitors: Visitors,
  {reading, proposal, key}: Seen,
  refundTo: RefundRoute = 'original',
): Promise<void> {
  const {stored, counters} = reading;
  if (stored === 'unreadable') return;
  const agreement = agreeToPart(
    proposal,
    {
      reason: 'changed-mind',
      comment: 'Wrong wall.',
      refundTo,
      agreed: key,
    },
    stored?.record.attemptId ?? null,
  );
  if (!agreement) throw new Error('The page offers something else');
  await visitors.atDesk((desk) =>
    cancelPart(desk, agreement, {stored, counters, who: {address: null}}),
  );
}

/** One visit that chooses some of the order and cancels it. */
export async function cancelSome(
  visitors: Visitors,
  order: Order,
  lines: readonly PartLine[],
  refundTo?: RefundRoute,
): Promise<PartProposal> {
  const seen = await preview(visitors, order, lines);
  await pressPart(visitors, seen, refundTo);
  return seen.proposal;
}
