import {ShopifyUnavailable} from '~/shopify/errors';
import {orderGid} from '~/shopify/order-gid';
import {isMailError, sendAcknowledgement} from './acknowledge.server';
import {shopCopy} from './acknowledgement.server';
import {carryOut} from './carry-out.server';
import type {WithdrawalDesk} from './desk';
import {type Entry, newEntry} from './entry';
import {type AccountStatement, isByAccount, type Statement} from './statement';
import {
  findGuestOrder,
  keepGuestStatement,
  readWithdrawalOrder,
  writeEntries,
} from './withdrawal-store.server';

/** Others may write about the same order in the same moment. */
const MOST_WRITES = 6;

/** A statement that something other than this worker keeps by now. */
export interface Received {
  /** As it is kept: of one that was sent twice, the first. */
  readonly statement: Statement;
  /** Whether Shopify keeps it, so that every change of the order and every look at it carries it on. */
  readonly isStored: boolean;
  /** Whether the consumer's confirmation was sent; with `isStored` it may be sent later. */
  readonly isAcknowledged: boolean;
}

/**
 * Receives a statement of a signed-in customer: keeps it before anything else is done. There is no database here, so two
 * services that fail apart from each other stand in for one: Shopify keeps it with the order, and where Shopify can't be
 * reached, the mail provider takes all of it to the shop's mailbox and to the consumer's, with a link that carries it out.
 * @returns null where neither took it: then it is not received, and nobody may be told that it is
 */
export async function receiveFromAccount(
  desk: WithdrawalDesk,
  statement: AccountStatement,
): Promise<Received | null> {
  const stored = await orNull(desk, storeWithOrder(desk, statement));
  if (stored) {
    return {statement: stored, isStored: true, isAcknowledged: false};
  }
  if (!(await copyToShop(desk, statement))) return null;
  const isAcknowledged = await sendAcknowledgement(desk, statement);
  return {statement, isStored: false, isAcknowledged};
}

/**
 * Receives a guest's statement, whatever it says: it proves nothing, and whether there is such an order is nobody's
 * business. The shop gets a copy, because a person has to look at it.
 * @returns as `receiveFromAccount`
 */
export async function receiveFromGuest(
  desk: WithdrawalDesk,
  shopNumber: string,
  statement: Statement,
): Promise<Received | null> {
  const kept = await orNull(
    desk,
    keepGuestStatement(desk.client, shopNumber, statement).then((timeZone) => ({
      ...statement,
      timeZone: statement.timeZone ?? timeZone,
    })),
  );
  const received = kept ?? statement;
  const isCopied = await copyToShop(desk, received);
  if (!kept && !isCopied) return null;
  return {
    statement: received,
    isStored: kept !== null,
    isAcknowledged: await sendAcknowledgement(desk, received),
  };
}

/**
 * Takes up a statement that somebody holds a receipt for: what only the mail has kept is stored now, a guest's is laid to
 * its order, and what is left to do is done.
 * @throws ShopifyUnavailable; the next look at the receipt carries on
 */
export async function takeUp(
  desk: WithdrawalDesk,
  shopNumber: string,
  statement: Statement,
): Promise<void> {
  if (isByAccount(statement)) {
    await storeWithOrder(desk, statement);
    await carryOut(desk, orderGid(statement.account.orderNumber));
    return;
  }
  await keepGuestStatement(desk.client, shopNumber, statement);
  const orderId = await findGuestOrder(desk.client, statement);
  if (orderId === null) return;
  await addEntry(desk, orderId, statement);
  await carryOut(desk, orderId);
}

/** @returns what is stored; null where the order can't be had, or its statements can't be read */
const storeWithOrder = (
  desk: WithdrawalDesk,
  statement: AccountStatement,
): Promise<Statement | null> =>
  addEntry(desk, orderGid(statement.account.orderNumber), statement);

async function addEntry(
  {client}: WithdrawalDesk,
  orderId: string,
  statement: Statement,
): Promise<Statement | null> {
  for (let write = 0; write < MOST_WRITES; write += 1) {
    const order = await readWithdrawalOrder(client, orderId);
    if (!order || order.stored === 'unreadable') return null;
    if (!isTheirs(statement, order.customerNumber)) return null;
    const {entries, digest} = order.stored;
    const known = entries.find(
      (entry) => entry.statement.number === statement.number,
    );
    if (known && known.statement.receivedAt <= statement.receivedAt) {
      return known.statement;
    }
    const written = await writeEntries(
      client,
      orderId,
      known
        ? entries.map((each) =>
            each === known ? earlier(known, statement) : each,
          )
        : [...entries, newEntry(statement)],
      digest,
    );
    if (written !== null) return statement;
  }
  throw new ShopifyUnavailable('admin', 'the statements are contended');
}

/** Pressed again, what only the mail had kept was stored at a later moment: the first is when it was received. */
const earlier = (known: Entry, {receivedAt}: Statement): Entry => ({
  ...known,
  statement: {...known.statement, receivedAt},
});

/** The order may have been given to another customer since. */
const isTheirs = (
  {account}: Statement,
  customerNumber: string | null,
): boolean => account === null || account.customerNumber === customerNumber;

async function copyToShop(
  {sendMail, shopMailbox, receiptUrl, logError}: WithdrawalDesk,
  statement: Statement,
): Promise<boolean> {
  if (!sendMail || shopMailbox === null) return false;
  try {
    const url = await receiptUrl(statement);
    await sendMail(shopCopy(statement, shopMailbox, url));
    return true;
  } catch (error) {
    if (!isMailError(error)) throw error;
    logError(error);
    return false;
  }
}

/** Without Shopify there is the mail. */
async function orNull<Result>(
  {logError}: WithdrawalDesk,
  asked: Promise<Result>,
): Promise<Result | null> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ShopifyUnavailable)) throw error;
    logError(error);
    return null;
  }
}
