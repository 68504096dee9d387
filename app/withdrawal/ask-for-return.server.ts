import {changeEntry} from './change-entry.server';
import type {WithdrawalDesk} from './desk';
import {type Entry, lastStepAt, withStep} from './entry';
import type {ProvenStatement} from './statement';
import {type ReturnPiece, workLeft} from './work';
import type {WithdrawalOrder} from './withdrawal-order';
import {readWithdrawalOrder, requestReturn} from './withdrawal-store.server';

/**
 * Asks for a return in the signed-in customer's name.
 * @returns whether Shopify made one; false where it refuses, or nobody is signed in any more
 * @throws ShopifyUnavailable where it is not known what came of it
 */
export type CustomersReturns = (
  orderId: string,
  pieces: readonly ReturnPiece[],
  number: string,
) => Promise<boolean>;

/** Whoever has said that they ask is given so long; after that it is looked for what came of it. */
const LEASE_MILLISECONDS = 60_000;

/**
 * Asks for a return of what was sent, once: that it is asked is written first, by compare-and-set, and a return is known
 * again by the receipt's number in its note. As the customer where possible; where the shop's own rules for returns say
 * no, as the shop, because none of them stands above the law.
 * @throws ShopifyUnavailable; the next call finds out
 */
export async function askForReturn(
  desk: WithdrawalDesk,
  {id}: WithdrawalOrder,
  statement: ProvenStatement,
  customersReturns: CustomersReturns | null,
): Promise<void> {
  const isOurs = await changeEntry(desk, id, statement.number, (entry, now) =>
    isBeingAsked(entry, now) ? null : withStep(entry, 'asking-return', now),
  );
  if (!isOurs) return;
  // What somebody else has asked meanwhile is seen now, and nobody else asks as long as ours runs.
  const order = await readWithdrawalOrder(desk.client, id);
  if (!order || order.stored === 'unreadable') return;
  const entry = order.stored.entries.find(
    (each) => each.statement.number === statement.number,
  );
  const pieces = entry ? workLeft(order, entry, statement).returns : [];
  if (pieces.length === 0) return;
  if (
    customersReturns &&
    (await customersReturns(id, pieces, statement.number))
  )
    return;
  await requestReturn(desk.client, id, pieces, statement.number);
}

function isBeingAsked(entry: Entry, now: Date): boolean {
  const askedAt = lastStepAt(entry, 'asking-return');
  return (
    askedAt !== null && now.getTime() - askedAt.getTime() < LEASE_MILLISECONDS
  );
}
