import {agreeAddress} from '~/cancellation/change/address-agreement';
import {changeAddress} from '~/cancellation/change/change-address.server';
import {changeItems} from '~/cancellation/change/change-items.server';
import {changeState} from '~/cancellation/change/change-state';
import type {Delivery} from '~/cancellation/change/delivery';
import {
  agreeItems,
  itemsPreview,
  previewKey,
} from '~/cancellation/change/items-agreement';
import {
  type ItemsWish,
  stepsTo,
  touchedLines,
} from '~/cancellation/change/items-wish';
import type {AdminReading} from '~/cancellation/admin-port';
import type {Basis} from '~/cancellation/claim.server';
import type {Desk} from '~/cancellation/desk';
import type {Ownership} from '~/cancellation/owned-order';

/** What a customer changes instead of cancelling. */
export type Change =
  | {readonly kind: 'address'; readonly wanted: Partial<Delivery>}
  | {
      readonly kind: 'items';
      /** The first line's pieces and variant. */
      readonly quantity: number;
      readonly variantId: string | null;
    };

/** Presses the button of the page that changes an order, if it can be changed and is not so already. */
export async function pressChange(
  desk: Desk,
  reading: AdminReading,
  ownership: Ownership,
  change: Change,
): Promise<void> {
  const {stored} = reading;
  if (stored === 'unreadable') return;
  const basis = {stored, counters: null, who: {address: null}};
  await (change.kind === 'address'
    ? pressAddress(desk, reading, ownership, change.wanted, basis)
    : pressItems(desk, reading, ownership, wishOf(reading, change), basis));
}

async function pressAddress(
  desk: Desk,
  reading: AdminReading,
  ownership: Ownership,
  wanted: Partial<Delivery>,
  basis: Basis,
): Promise<void> {
  const state = changeState('address', reading, ownership);
  const current = await desk.admin.readDelivery(reading.order.id);
  if (state?.kind !== 'open' || !current) return;
  const answer = agreeAddress(state.permit, {...current, ...wanted}, current);
  if (answer.kind === 'agreed') {
    await changeAddress(desk, answer.agreement, basis);
  }
}

async function pressItems(
  desk: Desk,
  reading: AdminReading,
  ownership: Ownership,
  wish: ItemsWish,
  basis: Basis,
): Promise<void> {
  const steps = stepsTo(reading.order, wish);
  const lineIds = touchedLines(steps);
  const state = changeState('items', reading, ownership, lineIds);
  if (state?.kind !== 'open' || steps.length === 0) return;
  const staging = await desk.admin.stageItems(state.permit, steps);
  if (staging.kind === 'refused') return;
  const preview = itemsPreview(reading.order, steps, staging.edit);
  const agreement =
    preview && agreeItems(state.permit, preview, previewKey(preview));
  if (agreement) await changeItems(desk, agreement, basis);
}

function wishOf(
  {order}: AdminReading,
  {quantity, variantId}: Change & {kind: 'items'},
): ItemsWish {
  const [first] = order.lines;
  return first && first.currentQuantity > 0
    ? {lines: [{lineItemId: first.id, variantId, quantity}], added: []}
    : {lines: [], added: []};
}
