import type {Desk} from '../desk';
import type {OrderSnapshot} from '../order-snapshot';
import {holdParcels} from '../stop-parcels.server';
import type {ChangeKind} from './change-rules';
import {
  type ChangePermit,
  decideAgain,
  heldOrder,
  type HeldOrder,
} from './decide-change';

/** Holding one fulfilment order can bring another one about; but not for ever. */
const MOST_ROUNDS = 3;

type Holding<Kind extends ChangeKind> =
  | {readonly kind: 'held'; readonly order: HeldOrder<Kind>}
  | {readonly kind: 'refused'; readonly message: string};

/**
 * Holds everything that could still be sent, and looks whether the order, as it stands then, may still be changed.
 * @param latest the order as it was last read
 */
export async function holdForChange<Kind extends ChangeKind>(
  desk: Desk,
  permit: ChangePermit<Kind>,
  latest: OrderSnapshot,
  attemptId: string,
): Promise<Holding<Kind>> {
  let current = latest;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const holding = await holdParcels(desk, current, attemptId);
    if (holding.kind === 'refused') return holding;
    current = holding.order;
    const decision = decideAgain(permit, current);
    if (decision?.kind !== 'change') {
      return {kind: 'refused', message: decision?.code ?? 'NOT_AVAILABLE'};
    }
    const held = heldOrder(decision.permit, attemptId);
    if (held) return {kind: 'held', order: held};
  }
  return {kind: 'refused', message: 'The parcels could not all be held.'};
}
