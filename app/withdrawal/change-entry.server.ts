import {ShopifyUnavailable} from '~/shopify/errors';
import type {WithdrawalDesk} from './desk';
import type {Entry} from './entry';
import {readWithdrawalOrder, writeEntries} from './withdrawal-store.server';

/** Two visits, a webhook and the confirmation itself may write in the same moment. */
const MOST_WRITES = 6;

/**
 * Changes one statement's entry on what is stored now, by compare-and-set.
 * @param change null where there is nothing to change any more
 * @returns whether it was this call that changed it
 * @throws ShopifyUnavailable
 */
export async function changeEntry(
  {client, cancellation: {clock, tell}}: WithdrawalDesk,
  orderId: string,
  number: string,
  change: (entry: Entry, now: Date) => Entry | null,
): Promise<boolean> {
  for (let write = 0; write < MOST_WRITES; write += 1) {
    const order = await readWithdrawalOrder(client, orderId);
    if (!order || order.stored === 'unreadable') return false;
    const {entries, digest} = order.stored;
    const found = entries.find(({statement}) => statement.number === number);
    const changed = found && change(found, clock.now());
    if (!changed) return false;
    const written = await writeEntries(
      client,
      orderId,
      entries.map((each) => (each === found ? changed : each)),
      digest,
    );
    if (written !== null) {
      tell(orderId);
      return true;
    }
  }
  throw new ShopifyUnavailable('admin', 'the statements are contended');
}
