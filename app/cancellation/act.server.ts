import type {Agreement} from './agreement';
import {carryToTheEnd} from './attempt.server';
import {type Basis, underClaim} from './claim.server';
import type {Desk} from './desk';

/**
 * Cancels an order, once, however often it is called: under the one claim that there is of an order. The parcel is
 * stopped before money moves. Returns when the order is cancelled, when it is known that it won't be, or when the
 * customer has waited long enough; the truth is read back, not returned.
 * @throws ShopifyUnavailable when Shopify can't be reached; what was claimed is carried on by a later visit
 */
export async function cancelOrder(
  desk: Desk,
  {permit, offer, explanation}: Agreement,
  basis: Basis,
): Promise<void> {
  const {order, grantedAt, withdrawal} = permit;
  await underClaim(
    desk,
    {
      order,
      grantedAt,
      act: {kind: 'whole'},
      refund: offer,
      explanation,
      withdrawal,
    },
    basis,
    (claim, latest) => carryToTheEnd(desk, permit, claim, latest),
  );
}
