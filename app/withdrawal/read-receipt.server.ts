import {orderGid} from '~/shopify/order-gid';
import type {WithdrawalDesk} from './desk';
import {hasStep} from './entry';
import {takeUp} from './receive.server';
import type {Statement} from './statement';
import type {WithdrawalOrder} from './withdrawal-order';
import {readWithdrawalOrder} from './withdrawal-store.server';

/**
 * Carries on a statement, and reads how it stands then.
 * @returns `order` null for a guest, to whom nothing of any order is told; `isMailDue` null where it is not known
 * @throws ShopifyUnavailable
 */
export async function readReceipt(
  desk: WithdrawalDesk,
  shopNumber: string,
  statement: Statement,
): Promise<{
  readonly order: WithdrawalOrder | null;
  readonly isMailDue: boolean | null;
}> {
  await takeUp(desk, shopNumber, statement);
  const {account, number} = statement;
  if (account === null) return {order: null, isMailDue: null};
  const order = await readWithdrawalOrder(
    desk.client,
    orderGid(account.orderNumber),
  );
  if (!order || order.stored === 'unreadable') {
    return {order: null, isMailDue: null};
  }
  const entry = order.stored.entries.find(
    (each) => each.statement.number === number,
  );
  return {
    order,
    isMailDue: entry ? !hasStep(entry, 'acknowledged') : null,
  };
}
