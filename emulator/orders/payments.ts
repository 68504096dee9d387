import {type MoneyBag} from '../state/money';
import type {Order, Transaction} from '../state/orders';
import type {World} from '../state/world';
import {type Actor, recordEvent} from './events';
import {fulfillGiftCards} from './gift-cards';
import {totalOutstanding} from './order-amounts';
import {EmulatorRefusal} from './refusal';
import {returnStoreCredit} from './store-credit-payments';
import {capturable, partOf} from './transaction-amounts';
import {addTransaction} from './transactions';

/**
 * Collects an authorised payment.
 * @param amount minor units of the presentment currency; all that is left if absent
 * @throws EmulatorRefusal where nothing, or less than that, is left to capture
 */
export function capturePayment(
  world: World,
  order: Order,
  authorization: Transaction,
  {amount, actor}: {readonly amount?: number; readonly actor: Actor},
): Transaction {
  const left = capturable(order, authorization);
  const wanted = amount ?? left.presentment.amount;
  if (wanted <= 0 || wanted > left.presentment.amount) {
    throw new EmulatorRefusal('There is not that much left to capture.');
  }
  const capture = addTransaction(world, order, {
    kind: 'CAPTURE',
    status: 'SUCCESS',
    gateway: authorization.gateway,
    amount: partOf(left, wanted),
    parentId: authorization.id,
    paymentDetails: authorization.paymentDetails,
    giftCard: authorization.giftCard,
  });
  recordEvent(world, order, {
    action: 'paid',
    message: 'The authorised payment was captured.',
    actor,
  });
  fulfillGiftCards(world, order);
  return capture;
}

/**
 * Releases what is left of an authorisation, or gives up a payment by hand that never came.
 * @throws EmulatorRefusal where there is nothing to release
 */
export function voidPayment(
  world: World,
  order: Order,
  payment: Transaction,
  actor: Actor,
): Transaction {
  const amount = voidable(order, payment);
  if (!amount) throw new EmulatorRefusal('There is nothing left to void.');
  const voided = addTransaction(world, order, {
    kind: 'VOID',
    status: 'SUCCESS',
    gateway: payment.gateway,
    amount,
    parentId: payment.id,
    paymentDetails: payment.paymentDetails,
    giftCard: payment.giftCard,
  });
  if (payment.status === 'SUCCESS') {
    returnStoreCredit(world, order, {
      payment,
      returned: voided,
      event: 'ORDER_CANCELLATION',
    });
  }
  recordEvent(world, order, {
    action: 'voided',
    message: 'The payment was voided.',
    actor,
  });
  return voided;
}

/** What of this transaction would be released by a void, or null. */
export function voidable(order: Order, payment: Transaction): MoneyBag | null {
  const isVoided = order.transactions.some(
    ({kind, parentId}) => kind === 'VOID' && parentId === payment.id,
  );
  if (isVoided) return null;
  if (payment.status === 'PENDING' && payment.manualPaymentGateway) {
    return payment.amount;
  }
  const left =
    payment.kind === 'AUTHORIZATION' ? capturable(order, payment) : null;
  return left && left.shop.amount > 0 ? left : null;
}

/**
 * Staff says that the money has come by some other way.
 * @throws EmulatorRefusal for a cancelled order, one that is paid, or one whose authorisation is still pending
 */
export function markAsPaid(world: World, order: Order, actor: Actor): void {
  const outstanding = totalOutstanding(order);
  const isAuthorizing = order.transactions.some(
    ({status, manualPaymentGateway}) =>
      status === 'PENDING' && !manualPaymentGateway,
  );
  if (
    order.cancelledAt !== null ||
    isAuthorizing ||
    outstanding.shop.amount <= 0
  ) {
    throw new EmulatorRefusal('Order cannot be marked as paid.');
  }
  const pending = order.transactions.find(
    (each) => each.status === 'PENDING' && voidable(order, each) !== null,
  );
  // An edit may have changed what is owed since.
  const isWhole =
    pending?.amount.presentment.amount === outstanding.presentment.amount;
  if (pending && isWhole) {
    pending.status = 'SUCCESS';
  } else {
    if (pending) voidPayment(world, order, pending, actor);
    addTransaction(world, order, {
      kind: 'SALE',
      status: 'SUCCESS',
      gateway: 'manual',
      amount: outstanding,
    });
  }
  recordEvent(world, order, {
    action: 'paid',
    message: 'The order was marked as paid.',
    actor,
  });
  fulfillGiftCards(world, order);
}
