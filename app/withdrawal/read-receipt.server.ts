import {orderGid} from '~/shopify/order-gid';
import type {WithdrawalDesk} from './desk';
import {hasStep} from './entry';
import {takeUp} from './receive.server';
import {isProven, type Statement} from './statement';
import type {WithdrawalOrder} from './withdrawal-order';
import {readWithdrawalOrder} from './withdrawal-store.server';

/**
 * Carries on a statement, and reads how it stands then.
 * @returns `order` null without a proof, where nothing of any order is told; `isMailDue` null where it is not known
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
  const takenUp = takeUp(desk, shopNumber, statement);
  if (!isProven(statement)) {
    // Behind the answer, which must not take longer where there is such an order.
    desk.cancellation.later(takenUp);
    return {order: null, isMailDue: null};
  }
  await takenUp;
  const {proof, number} = statement;
  const order = await readWithdrawalOrder(
    desk.client,
    orderGid(proof.orderNumber),
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
