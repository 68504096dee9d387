import {isInProgress} from '~/cancellation/record';
import {askForReturn, type CustomersReturns} from './ask-for-return.server';
import {cancelUnsent} from './cancel-unsent.server';
import type {WithdrawalDesk} from './desk';
import {type Entry, hasStep, isOpen, wasConfirmed, withStep} from './entry';
import {isOpenToWithdrawal} from './withdrawable-lines';
import {acknowledge, isMailError} from './acknowledge.server';
import {changeEntry} from './change-entry.server';
import {type ProvenStatement, isProven} from './statement';
import {workLeft} from './work';
import type {WithdrawalOrder} from './withdrawal-order';
import {
  readWithdrawalOrder,
  tagOrder,
  untagOrder,
} from './withdrawal-store.server';
import {ATTENTION_TAG, RECEIVED_TAG} from './withdrawal-tags';

/**
 * Does what is left to do about every statement that an order has: confirms it, cancels what was not sent, asks for a
 * return of what was. As often as it is called, nothing is done twice: every part leaves its trace in Shopify, and looks
 * for it first. Call it when a statement has come, when its receipt is looked at, and when Shopify tells of a change.
 * @param customersReturns asks in the name of the customer who is signed in; null where nobody is
 * @throws ShopifyUnavailable; the next call carries on
 */
export async function carryOut(
  desk: WithdrawalDesk,
  orderId: string,
  customersReturns: CustomersReturns | null = null,
): Promise<void> {
  const order = await readWithdrawalOrder(desk.client, orderId);
  if (!order || order.stored === 'unreadable') return;
  for (const entry of order.stored.entries.filter(isOpen)) {
    await acknowledge(desk, orderId, entry);
    if (!hasStep(entry, 'done')) {
      await carryOutEntry(desk, order, entry, customersReturns);
    }
  }
}

async function carryOutEntry(
  desk: WithdrawalDesk,
  order: WithdrawalOrder,
  entry: Entry,
  customersReturns: CustomersReturns | null,
): Promise<void> {
  const {statement} = entry;
  await tagOrder(desk.client, order.id, [RECEIVED_TAG]);
  if (!isProven(statement) || !order.isComplete) {
    await leaveToStaff(desk, order, entry);
    await askToConfirm(desk, order, entry);
    return;
  }
  const work = workLeft(order, entry, statement);
  if (work.cancel.length > 0) await cancelUnsent(desk, order, statement, work);
  if (work.returns.length > 0) {
    await askForReturn(desk, order, statement, customersReturns);
  }
  await closeIfDone(desk, order.id, statement);
}

/**
 * Has whoever ordered say, once, that a statement which proves nothing is theirs. Nothing hangs on it: it was received,
 * and staff can compare it with the order.
 */
async function askToConfirm(
  desk: WithdrawalDesk,
  order: WithdrawalOrder,
  entry: Entry,
): Promise<void> {
  const {statement} = entry;
  const isAsked = (each: Entry) =>
    isProven(each.statement) || hasStep(each, 'asked-to-confirm');
  if (isAsked(entry) || !isOpenToWithdrawal(order)) return;
  const isOurs = await changeEntry(
    desk,
    order.id,
    statement.number,
    (each, now) =>
      isAsked(each) ? null : withStep(each, 'asked-to-confirm', now),
  );
  if (!isOurs) return;
  try {
    await desk.askToConfirm(order, statement);
  } catch (error) {
    if (!isMailError(error)) throw error;
    desk.logError(error);
  }
}

/** What is left after all that could be done: nothing, or something for later, or something for a person. */
async function closeIfDone(
  desk: WithdrawalDesk,
  orderId: string,
  statement: ProvenStatement,
): Promise<void> {
  const order = await readWithdrawalOrder(desk.client, orderId);
  if (!order || order.stored === 'unreadable') return;
  const entry = order.stored.entries.find(
    (each) => each.statement.number === statement.number,
  );
  if (!entry || hasStep(entry, 'done')) return;
  const {cancel, returns} = workLeft(order, entry, statement);
  if (cancel.length === 0 && returns.length === 0) {
    await changeEntry(desk, orderId, statement.number, (each, now) =>
      withStep(each, 'done', now),
    );
    if (wasConfirmed(entry)) await takeFromStaff(desk, order, entry);
  } else if (!(await isUnderWay(desk, orderId))) {
    await leaveToStaff(desk, order, entry);
  }
}

async function isUnderWay(
  {cancellation}: WithdrawalDesk,
  orderId: string,
): Promise<boolean> {
  const reading = await cancellation.admin.readOrder(orderId);
  return (
    !!reading?.stored &&
    reading.stored !== 'unreadable' &&
    isInProgress(reading.stored.record)
  );
}

/** Staff had it only as long as nobody had confirmed it, unless they have something else of this order. */
async function takeFromStaff(
  {client}: WithdrawalDesk,
  {id, stored}: WithdrawalOrder,
  done: Entry,
): Promise<void> {
  const isWithStaff =
    stored === 'unreadable' ||
    hasStep(done, 'left-to-staff') ||
    stored.entries.some(
      (each) =>
        each !== done &&
        hasStep(each, 'left-to-staff') &&
        !hasStep(each, 'done'),
    );
  if (!isWithStaff) await untagOrder(client, id, [ATTENTION_TAG]);
}

/** Tells the shop, once. What the warehouse then sends all the same is still asked back by itself. */
async function leaveToStaff(
  desk: WithdrawalDesk,
  order: WithdrawalOrder,
  entry: Entry,
): Promise<void> {
  if (hasStep(entry, 'left-to-staff')) return;
  await tagOrder(desk.client, order.id, [ATTENTION_TAG]);
  const isWritten = await changeEntry(
    desk,
    order.id,
    entry.statement.number,
    (each, now) => withStep(each, 'left-to-staff', now),
  );
  if (isWritten) desk.alarm('LEFT_TO_STAFF', order.name);
}
