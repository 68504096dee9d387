import {decimal, subtractBags} from '../state/money';
import type {Order, Transaction} from '../state/orders';
import type {World} from '../state/world';
import {recordEvent} from './events';
import {isShopsOwnMoney} from './gateways';
import {EmulatorRefusal} from './refusal';

/** The last refund that a bank or a payment provider could still refuse; null if there is none. */
export const lastRefundByBank = ({transactions}: Order): Transaction | null =>
  transactions.findLast(
    ({kind, status, gateway}) =>
      kind === 'REFUND' && status === 'SUCCESS' && !isShopsOwnMoney(gateway),
  ) ?? null;

/**
 * The bank refuses the last refund after it was taken to be made: the money is still with the merchant.
 * @throws EmulatorRefusal where no bank has anything to refuse
 */
export function failLastRefund(world: World, order: Order): void {
  const failed = lastRefundByBank(order);
  if (!failed) {
    throw new EmulatorRefusal('There is no refund that a bank could refuse.');
  }
  failed.status = 'FAILURE';
  failed.errorCode = 'GENERIC_ERROR';
  const refund = order.refunds.find(({transactionIds}) =>
    transactionIds.includes(failed.id),
  );
  if (refund) refund.total = subtractBags(refund.total, failed.amount);
  const {amount, currency} = failed.amount.presentment;
  recordEvent(world, order, {
    action: 'refund_failed',
    message: `The refund of ${decimal(amount)} ${currency} failed.`,
  });
}
