import type {Order, Transaction} from '../state/orders';
import type {World} from '../state/world';
import {recordEvent} from './events';
import {fulfillGiftCards} from './gift-cards';
import {payable} from './order-amounts';
import {voidable, voidPayment} from './payments';
import {EmulatorRefusal} from './refusal';
import {addTransaction} from './transactions';

/**
 * The customer pays by card what is left of the order, after an edit or instead of a payment by hand that never came.
 * @throws EmulatorRefusal where nothing is left to pay
 */
export function payOutstanding(
  world: World,
  order: Order,
  card: NonNullable<Transaction['paymentDetails']>,
): Transaction {
  const amount = payable(order);
  if (amount.presentment.amount === 0) {
    throw new EmulatorRefusal('Nothing of this order is left to pay.');
  }
  for (const each of [...order.transactions]) {
    if (each.status === 'PENDING' && voidable(order, each)) {
      voidPayment(world, order, each, 'customer');
    }
  }
  const sale = addTransaction(world, order, {
    kind: 'SALE',
    status: 'SUCCESS',
    gateway: 'shopify_payments',
    amount,
    paymentDetails: card,
  });
  recordEvent(world, order, {
    action: 'paid',
    message: 'The rest of the order was paid.',
    actor: 'customer',
  });
  fulfillGiftCards(world, order);
  return sale;
}
