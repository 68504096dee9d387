import type {Storefront} from '@shopify/hydrogen';
import {
  type CancellationContext,
  cancellationDesk,
  type CustomerCancellation,
  readCancellation,
} from '../cancellation.server';
import type {Basis} from '../claim.server';
import type {Ownership} from '../owned-order';
import type {AddressAgreement} from './address-agreement';
import {changeAddress} from './change-address.server';
import {changeItems} from './change-items.server';
import type {ChangeKind} from './change-rules';
import {changeState, type ChangeState, refused} from './change-state';
import type {ChangePermit} from './decide-change';
import type {Delivery, DeliveryField} from './delivery';
import {
  type ItemsAgreement,
  itemsPreview,
  type ItemsPreview,
} from './items-agreement';
import {checkWish, type ItemsOffer, type WishAnswer} from './items-offer';
import {readItemsOffer} from './items-offer.server';
import {type ItemsWish, touchedLines} from './items-wish';

/** A customer's own order, and whether it can be changed. */
export interface CustomerChange<
  Kind extends ChangeKind,
> extends CustomerCancellation {
  readonly change: ChangeState<Kind>;
}

/**
 * Whether a visitor's order can be changed. An attempt that was left half-way is carried on first.
 * @param owned what shows that it is theirs
 * @returns null where the order does not exist or is somebody else's, which are one and the same answer
 * @throws Response, a redirect to the way in, when nobody has come in
 * @throws ShopifyUnavailable
 */
export async function readChange<Kind extends ChangeKind>(
  context: CancellationContext,
  orderNumber: string,
  kind: Kind,
  owned: Promise<Ownership | null>,
): Promise<CustomerChange<Kind> | null> {
  const cancellation = await readCancellation(context, orderNumber, owned);
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

/** What a change would come to, or why it can't be. */
export type PreviewAnswer =
  | {
      readonly kind: 'preview';
      readonly permit: ChangePermit<'items'>;
      readonly preview: ItemsPreview;
      /** What the customer chose from. */
      readonly offer: ItemsOffer;
    }
  | Exclude<WishAnswer, {kind: 'fine'}>
  /** Shopify, a rule for one of the lines, or the payments don't allow it. */
  | {readonly kind: 'refused'};

/**
 * Reckons what a wish comes to, by Shopify and on fresh data. Nothing is changed.
 * @throws ShopifyUnavailable
 */
export async function previewItems(
  context: CancellationContext & {readonly storefront: Storefront},
  {reading, ownership}: CustomerChange<'items'>,
  wish: ItemsWish,
): Promise<PreviewAnswer> {
  if (reading === null) return {kind: 'refused'};
  const {order} = reading;
  const offer = await readItemsOffer(context.storefront, order);
  const answer = checkWish(order, wish, offer);
  if (answer.kind !== 'fine') return answer;
  const {steps} = answer;
  const lineIds = touchedLines(steps);
  const state = changeState('items', reading, ownership, lineIds);
  if (state?.kind !== 'open') return {kind: 'refused'};
  const {admin} = cancellationDesk(context);
  const staging = await admin.stageItems(state.permit, steps);
  if (staging.kind === 'refused') return {kind: 'refused'};
  const preview = itemsPreview(order, steps, staging.edit);
  return preview
    ? {kind: 'preview', permit: state.permit, preview, offer}
    : {kind: 'refused'};
}

/**
 * Changes the items as it was agreed. What came of it is read back by `readChange`.
 * @throws ShopifyUnavailable; the claim, if one was taken, is carried on later
 */
export async function requestItemsChange(
  context: CancellationContext,
  cancellation: CustomerCancellation,
  agreement: ItemsAgreement,
): Promise<void> {
  const basis = basisOf(context, cancellation);
  if (basis) await changeItems(cancellationDesk(context), agreement, basis);
}
