import type {CustomerAccount} from '@shopify/hydrogen';
import {adminClientFor, type AdminEnv} from '~/shopify/admin-access.server';
import {queryCustomer} from '~/shopify/customer-query.server';
import {FollowUpOrderDocument} from '~/shopify/generated/admin.server';
import {OwnedOrderDocument} from '~/shopify/generated/customer.server';
import {logAlarm, logError} from '~/shopify/log.server';
import {orderGid} from '~/shopify/order-gid';
import {cancelOrder} from './act.server';
import type {AdminReading} from './admin-port';
import type {Agreement} from './agreement';
import type {CancelForm} from './cancel-form';
import {type CancellationState, cancellationState} from './cancellation-state';
import {systemClock} from './clock';
import type {Desk} from './desk';
import {flagUnreadable} from './ending.server';
import {oneByOne} from './one-by-one.server';
import {type Ownership, verifyOwnership} from './owned-order';
import {cancelPart} from './part-act.server';
import type {PartAgreement} from './part-proposal';
import {
  chosenLines,
  type PartPreview,
  proposePart,
} from './propose-part.server';
import {isInProgress, parseRecord} from './record';
import {carryOnRequest} from './requests/carry-on-request.server';
import {sendRequest, withdrawRequest} from './requests/send-request.server';
import {resume} from './resume.server';
import {shopifyAdminPort} from './shopify-admin-port.server';
import type {Who} from './usage-counters';

/** What the cancellation needs of a request. */
export interface CancellationContext {
  readonly env: AdminEnv;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly customerAccount: CustomerAccount;
  readonly requestId: string;
  /** As `Desk` has it. */
  readonly tell: Desk['tell'];
  /** As `hashedBuyerAddress` gives it; null where nobody knows. */
  readonly buyerAddress: string | null;
}

/** A customer's own order and the state of its cancellation. */
export interface CustomerCancellation {
  readonly state: CancellationState;
  /** "#1001" */
  readonly orderName: string;
  /** Null where the Admin API does not show this order to the app. */
  readonly reading: AdminReading | null;
  readonly ownership: Ownership;
}

/**
 * The state of an order's cancellation for the signed-in customer. An attempt that was left half-way is carried on
 * first, so that the page is as true as it can be.
 * @param orderNumber numeric part of the order's id
 * @param owned what the caller has asked the customer's own API already, if it has
 * @returns null where the order does not exist or is somebody else's, which are one and the same answer
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable
 */
export async function readCancellation(
  context: CancellationContext,
  orderNumber: string,
  owned: Promise<Ownership | null> = readOwnership(context, orderNumber),
): Promise<CustomerCancellation | null> {
  // Only then is the Admin API asked: a stranger who tries numbers must not use up what the shop may ask of it.
  const ownership = await owned;
  if (!ownership) return null;
  const desk = cancellationDesk(context, ownership);
  const first = await desk.admin.readOrder(orderGid(orderNumber));
  // Whoever wrote it down may have died before anybody was told.
  if (first?.stored || first?.request) desk.tell(first.order.id);
  const reading = first && (await carriedOn(desk, first, ownership));
  const state = reading ? cancellationState(reading, ownership) : NOT_AVAILABLE;
  return state && {state, orderName: ownership.orderName, reading, ownership};
}

/** Shopify shows customers all their orders, but apps without `read_all_orders` only those of the last 60 days. */
const NOT_AVAILABLE: CancellationState = {
  kind: 'refused',
  decision: {kind: 'refuse', code: 'NOT_AVAILABLE', facts: {}, until: null},
};

/**
 * Cancels the order as it was agreed. What came of it is read back by `readCancellation`.
 * @throws ShopifyUnavailable when Shopify can't be reached; the claim, if one was taken, is carried on later
 */
export async function requestCancellation(
  context: CancellationContext,
  {reading, ownership}: CustomerCancellation,
  agreement: Agreement,
): Promise<void> {
  if (reading === null || reading.stored === 'unreadable') return;
  await cancelOrder(cancellationDesk(context), agreement, {
    stored: reading.stored,
    counters: reading.counters,
    who: whoOf(context, ownership),
  });
}

/** What cancelling these lines would come to; see `proposePart`. @throws ShopifyUnavailable */
export async function previewPart(
  context: CancellationContext,
  {reading, ownership}: CustomerCancellation,
  form: Pick<CancelForm, 'lines'>,
): Promise<PartPreview> {
  if (reading === null) return {kind: 'impossible'};
  const {admin} = cancellationDesk(context);
  return proposePart(admin, reading, ownership, chosenLines(reading, form));
}

/** Cancels some of the order as it was agreed, as `requestCancellation` cancels all of it. */
export async function requestPartCancellation(
  context: CancellationContext,
  {reading}: CustomerCancellation,
  agreement: PartAgreement,
): Promise<void> {
  if (reading === null || reading.stored === 'unreadable') return;
  await cancelPart(cancellationDesk(context), agreement, {
    stored: reading.stored,
    counters: reading.counters,
    who: {address: context.buyerAddress},
  });
}

/**
 * Asks the shop to decide, where the customer may. What came of it is read back by `readCancellation`.
 * @throws ShopifyUnavailable
 */
export async function askShop(
  context: CancellationContext,
  {reading, state}: CustomerCancellation,
  form: CancelForm,
): Promise<void> {
  if (reading === null || state.kind !== 'askable') return;
  await sendRequest(cancellationDesk(context), reading, state, form);
}

/**
 * Takes back what was asked, while the shop has not answered.
 * @throws ShopifyUnavailable
 */
export async function takeBackRequest(
  context: CancellationContext,
  {reading}: CustomerCancellation,
): Promise<void> {
  if (reading === null) return;
  await withdrawRequest(cancellationDesk(context), reading);
}

/** An attempt of the same customer that ended so lately was theirs, too: what came of it is the answer. */
const JUST_NOW_MILLISECONDS = 30_000;

/**
 * Has each of a customer's posts about one order wait for the one before. Where that one has done something, or is at it,
 * there is nothing left for this one, which is told by `joined`.
 * @param customer names who is signed in; null where nobody is
 */
export function afterOtherPosts<Result>(
  context: Omit<CancellationContext, 'customerAccount'>,
  customer: string | null,
  orderNumber: string,
  {act, joined}: {act: () => Promise<Result>; joined: () => Result},
): Promise<Result> {
  // A stranger who posts about the same order must not keep its customer waiting.
  if (customer === null) return act();
  const name = `${customer} ${orderNumber}`;
  return oneByOne(name, systemClock, async (hasWaited) =>
    hasWaited && (await isJustDone(context, orderNumber)) ? joined() : act(),
  );
}

async function isJustDone(
  context: Omit<CancellationContext, 'customerAccount'>,
  orderNumber: string,
): Promise<boolean> {
  const {data} = await adminClientFor(context).request(FollowUpOrderDocument, {
    orderId: orderGid(orderNumber),
  });
  const record = parseRecord(data.order?.record?.value ?? '');
  if (!record) return false;
  const age = Date.now() - Date.parse(record.updatedAt);
  return isInProgress(record) || age < JUST_NOW_MILLISECONDS;
}

/** What an attempt works with, on behalf of one request. */
export function cancellationDesk(
  context: Omit<CancellationContext, 'customerAccount'>,
  ownership: Ownership | null = null,
): Desk {
  const {waitUntil, requestId, tell} = context;
  return {
    admin: shopifyAdminPort(adminClientFor(context), whoOf(context, ownership)),
    clock: systemClock,
    later: (work) =>
      waitUntil(work.catch((error: unknown) => logError(error, requestId))),
    alarm: (alarm, orderName) => logAlarm(alarm, orderName, requestId),
    tell,
  };
}

const whoOf = (
  {buyerAddress: address}: Pick<CancellationContext, 'buyerAddress'>,
  ownership: Ownership | null,
): Who =>
  ownership && 'isGuest' in ownership
    ? {address, email: ownership.emailHash}
    : {address};

async function carriedOn(
  desk: Desk,
  reading: AdminReading,
  ownership: Ownership,
): Promise<AdminReading | null> {
  const order = verifyOwnership(ownership, reading.order);
  if (!order) return reading;
  flagUnreadable(desk, reading);
  const wasResumed =
    (await resume(desk, reading, order)) ||
    (await carryOnRequest(desk, reading, order));
  return wasResumed ? desk.admin.readOrder(reading.order.id) : reading;
}

/**
 * What the signed-in customer's own token shows of an order; null where it shows none.
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable
 */
export async function readOwnership(
  context: CancellationContext,
  orderNumber: string,
): Promise<Ownership | null> {
  const {order, customer} = await queryCustomer(
    context.customerAccount,
    OwnedOrderDocument,
    {orderId: orderGid(orderNumber)},
  );
  return (
    order && {
      orderId: order.id,
      orderName: order.name,
      customerId: customer.id,
    }
  );
}
