import {ShopifyUnavailable} from '~/shopify/errors';
import {orderGid, shopGid} from '~/shopify/order-gid';
import {isMailError, sendAcknowledgement} from './acknowledge.server';
import {shopCopy} from './acknowledgement.server';
import {carryOut} from './carry-out.server';
import {UNMATCHED, type WithdrawalDesk} from './desk';
import {type Entry, newEntry, withProof} from './entry';
import {type ProvenStatement, isProven, type Statement} from './statement';
import {noteUnmatched, settleUnmatched} from './unmatched-store.server';
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
 * Receives a statement of somebody whose order it was shown to be: keeps it before anything else is done. There is no database here, so two
 * services that fail apart from each other stand in for one: Shopify keeps it with the order, and where Shopify can't be
 * reached, the mail provider takes all of it to the shop's mailbox and to the consumer's, with a link that carries it out.
 * @returns null where neither took it: then it is not received, and nobody may be told that it is
 */
export async function receiveProven(
  desk: WithdrawalDesk,
  statement: ProvenStatement,
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
 * Receives a statement of anybody, whatever it says: it proves nothing, and whether there is such an order is nobody's
 * business. The shop gets a copy, because a person has to look at it.
 * @returns as `receiveProven`
 */
export async function receiveUnproven(
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
 * Takes up a statement that somebody holds a receipt for: what only the mail has kept is stored now, one without a proof
 * is laid to its order, or left to a person where none fits, and what is left to do is done.
 * @throws ShopifyUnavailable; the next look at the receipt carries on
 */
export async function takeUp(
  desk: WithdrawalDesk,
  shopNumber: string,
  statement: Statement,
): Promise<void> {
  if (isProven(statement)) {
    await storeWithOrder(desk, statement);
    await carryOut(desk, orderGid(statement.proof.orderNumber));
    return;
  }
  await keepGuestStatement(desk.client, shopNumber, statement);
  const orderId = await findGuestOrder(desk.client, statement);
  const isNews =
    orderId === null
      ? await noteUnmatched(desk.client, statement)
      : await settleUnmatched(desk.client, statement.number, null);
  if (isNews) desk.cancellation.tell(shopGid(shopNumber));
  if (orderId === null) {
    if (isNews) desk.alarm(UNMATCHED, statement.number);
    return;
  }
  await addEntry(desk, orderId, statement);
  await carryOut(desk, orderId);
}

/** @returns what is stored; null where the order can't be had, or its statements can't be read */
const storeWithOrder = (
  desk: WithdrawalDesk,
  statement: ProvenStatement,
): Promise<Statement | null> =>
  addEntry(desk, orderGid(statement.proof.orderNumber), statement);

async function addEntry(
  {client, cancellation: {clock, tell}}: WithdrawalDesk,
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
    const changed = known
      ? renewed(known, statement, clock.now())
      : newEntry(statement);
    if (!changed) return known?.statement ?? null;
    const written = await writeEntries(
      client,
      orderId,
      known
        ? entries.map((entry) => (entry === known ? changed : entry))
        : [...entries, changed],
      digest,
    );
    if (written !== null) {
      tell(orderId);
      return changed.statement;
    }
  }
  throw new ShopifyUnavailable('admin', 'the statements are contended');
}

/** Null where nothing is new: of two who confirm, the first has said what it is about. */
function renewed(known: Entry, statement: Statement, now: Date): Entry | null {
  if (isProven(statement) && !isProven(known.statement)) {
    return withProof(known, statement, now);
  }
  const {receivedAt} = statement;
  // Pressed again, what only the mail had kept was stored at a later moment: the first is when it was received.
  return receivedAt < known.statement.receivedAt
    ? {...known, statement: {...known.statement, receivedAt}}
    : null;
}

/** The order may have been given to another customer since. A guest's link was for this very order. */
const isTheirs = ({proof}: Statement, customerNumber: string | null): boolean =>
  proof === null ||
  proof.customerNumber === null ||
  proof.customerNumber === customerNumber;

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
