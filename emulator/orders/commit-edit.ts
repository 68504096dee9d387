import type {OrderEdit} from '../state/order-edits';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {type AppliedEdit, applyEdit, canApply} from './apply-edit';
import {sendEditNotice, sendInvoice} from './edit-emails';
import {type Actor, APP_TITLE, recordEvent} from './events';
import {fulfillGiftCards} from './gift-cards';
import {payable} from './order-amounts';
import {findVariant} from './prices';
import {EmulatorRefusal} from './refusal';
import {restock} from './restock';

interface CommitInput {
  readonly notifyCustomer: boolean;
  readonly staffNote: string | null;
  readonly actor: Actor;
}

/**
 * Applies an edit to its order, once: the edit is gone then. Moves stock, opens an archived order again, and writes to the
 * customer if asked to: an invoice where something is to be paid.
 * @returns what Shopify tells the staff that it did, in its words as recorded
 * @throws EmulatorRefusal where something of it is not possible any more; nothing is changed then
 */
export function commitEdit(
  world: World,
  order: Order,
  edit: OrderEdit,
  {notifyCustomer, staffNote, actor}: CommitInput,
): string[] {
  if (!canApply(order, edit)) {
    throw new EmulatorRefusal('The order cannot be edited.');
  }
  world.orderEdits.delete(edit.id);
  const applied = applyEdit(world, order, edit, () => world.nextId());
  moveStock(world, order, applied);
  const isReopened = order.closedAt !== null;
  order.closedAt = null;
  announceRemovals(world, order, applied);
  recordEvent(world, order, {
    action: 'edited',
    message: `${actor === 'app' ? APP_TITLE : 'Staff'} edited this order.`,
    actor,
  });
  world.webhooks.announce({
    topic: 'ORDERS_EDITED',
    order,
    edit: {
      id: edit.id,
      at: world.clock.iso(),
      notifyCustomer,
      staffNote,
      isByApp: actor === 'app',
    },
    applied,
  });
  fulfillGiftCards(world, order);
  const sent = notifyCustomer ? notify(world, order) : null;
  return [
    'Order updated',
    ...(isReopened ? ['Order unarchived'] : []),
    ...(sent === null ? [] : [sent]),
  ];
}

function moveStock(
  world: World,
  order: Order,
  {removals, additions}: AppliedEdit,
): void {
  for (const each of removals) {
    if (each.restock) restock(world, order, each.line, each.quantity);
  }
  for (const {line, quantity} of additions) {
    const found =
      line.variantId === null
        ? null
        : findVariant(world.catalogue, line.variantId);
    if (found) found.variant.available -= quantity;
  }
}

function announceRemovals(
  world: World,
  order: Order,
  {removals}: AppliedEdit,
): void {
  const refund = order.refunds.at(-1);
  if (removals.length > 0 && refund) {
    world.webhooks.announce({topic: 'REFUNDS_CREATE', order, refund});
  }
}

function notify(world: World, order: Order): string | null {
  if (order.email === null) return null;
  if (payable(order).presentment.amount > 0) {
    sendInvoice(world, order, {to: order.email});
    return 'Invoice sent';
  }
  sendEditNotice(world, order, order.email);
  return 'Notification sent';
}
