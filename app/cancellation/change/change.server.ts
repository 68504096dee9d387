import {
  type CancellationContext,
  cancellationDesk,
  type CustomerCancellation,
  readCancellation,
} from '../cancellation.server';
import type {Basis} from '../claim.server';
import type {AddressAgreement} from './address-agreement';
import {changeAddress} from './change-address.server';
import type {ChangeKind} from './change-rules';
import {changeState, type ChangeState, refused} from './change-state';
import type {Delivery, DeliveryField} from './delivery';

/** A customer's own order, and whether it can be changed. */
export interface CustomerChange<
  Kind extends ChangeKind,
> extends CustomerCancellation {
  readonly change: ChangeState<Kind>;
}

/**
 * Whether the signed-in customer's order can be changed. An attempt that was left half-way is carried on first.
 * @returns null where the order does not exist or is somebody else's, which are one and the same answer
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable
 */
export async function readChange<Kind extends ChangeKind>(
  context: CancellationContext,
  orderNumber: string,
  kind: Kind,
): Promise<CustomerChange<Kind> | null> {
  const cancellation = await readCancellation(context, orderNumber);
  if (!cancellation) return null;
  const {reading, ownership} = cancellation;
  const change = reading
    ? changeState(kind, reading, ownership)
    : refused('NOT_AVAILABLE');
  return change && {...cancellation, change};
}

/** Where the order goes now; null for one of which nothing is delivered. @throws ShopifyUnavailable */
export const readDelivery = (
  context: CancellationContext,
  {ownership}: CustomerCancellation,
): Promise<Delivery | null> =>
  cancellationDesk(context).admin.readDelivery(ownership.orderId);

/**
 * Changes the address as it was agreed. What came of it is read back by `readChange`.
 * @returns what Shopify does not take
 * @throws ShopifyUnavailable; the claim, if one was taken, is carried on later
 */
export async function requestAddressChange(
  context: CancellationContext,
  cancellation: CustomerCancellation,
  agreement: AddressAgreement,
): Promise<readonly DeliveryField[]> {
  const basis = basisOf(context, cancellation);
  return basis
    ? changeAddress(cancellationDesk(context), agreement, basis)
    : [];
}

const basisOf = (
  {buyerAddress}: CancellationContext,
  {reading}: CustomerCancellation,
): Basis | null =>
  reading === null || reading.stored === 'unreadable'
    ? null
    : {stored: reading.stored, counters: null, who: {address: buyerAddress}};
