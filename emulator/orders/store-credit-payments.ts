import type {Order, Transaction} from '../state/orders';
import type {
  StoreCreditDebit,
  StoreCreditEvent,
  StoreCreditOrigin,
} from '../state/store-credit';
import type {World} from '../state/world';
import {STORE_CREDIT_GATEWAY} from './gateways';
import {spreadOverPayments} from './refund-payments';
import {
  accountInCurrency,
  accountsOfCustomer,
  balanceOf,
  creditAccount,
  debitAccount,
  revertDebit,
} from './store-credit';
import {partOf, refundableOf} from './transaction-amounts';
import {addTransaction} from './transactions';

/**
 * Takes a payment from the customer's store credit. Nobody can pay with what they do not have: what is missing in the
 * account is given to them first. Does nothing for a payment by another gateway.
 */
export function collectStoreCredit(
  world: World,
  order: Order,
  payment: Transaction,
): void {
  if (payment.gateway !== STORE_CREDIT_GATEWAY) return;
  const account = accountOf(world, order);
  const {amount} = payment.amount.presentment;
  const missing = amount - balanceOf(account);
  if (missing > 0) {
    creditAccount(world, account, {
      amount: missing,
      event: 'ADJUSTMENT',
      expiresAt: null,
    });
  }
  debitAccount(world, account, {
    amount,
    event: 'ORDER_PAYMENT',
    origin: originOf(order, payment),
  });
}

/**
 * Gives back to the account what a refund or a void returns of a payment by store credit. Does nothing for a payment by
 * another gateway.
 */
export function returnStoreCredit(
  world: World,
  order: Order,
  {
    payment,
    returned,
    event,
  }: {
    readonly payment: Transaction;
    /** The refund or the void. */
    readonly returned: Transaction;
    readonly event: StoreCreditEvent;
  },
): void {
  if (payment.gateway !== STORE_CREDIT_GATEWAY) return;
  const account = accountOf(world, order);
  revertDebit(world, account, debitOf(world, order, payment), {
    amount: returned.amount.presentment.amount,
    event,
    origin: originOf(order, returned),
  });
}

/**
 * Refunds as new store credit in the currency that the customer saw: one credit, and one refund transaction for each
 * payment that the money came from.
 * @param amount minor units of the presentment currency, of an order that has a customer
 */
export function refundAsStoreCredit(
  world: World,
  order: Order,
  {
    amount,
    expiresAt,
    event,
  }: {
    readonly amount: number;
    readonly expiresAt: string | null;
    readonly event: StoreCreditEvent;
  },
): Transaction[] {
  const account = accountOf(world, order);
  const refunds = spreadOverPayments(order, amount).map((part) =>
    addTransaction(world, order, {
      kind: 'REFUND',
      status: 'SUCCESS',
      gateway: STORE_CREDIT_GATEWAY,
      amount: partOf(refundableOf(order, part.parent), part.amount),
      parentId: part.parent.id,
    }),
  );
  const [first] = refunds;
  if (first) {
    const origin = originOf(order, first);
    creditAccount(world, account, {amount, event, expiresAt, origin});
  }
  return refunds;
}

function accountOf(world: World, {customerId, presentmentCurrency}: Order) {
  if (customerId === null) {
    throw new RangeError('Store credit belongs to a customer');
  }
  return accountInCurrency(world, customerId, presentmentCurrency);
}

/** What the account was debited with for a payment, or for the authorisation that it captured. */
function debitOf(
  world: World,
  order: Order,
  payment: Transaction,
): StoreCreditDebit {
  const debit = accountsOfCustomer(world, order.customerId ?? 0)
    .flatMap(({transactions}) => transactions)
    .filter((each) => each.kind === 'DEBIT')
    .find(
      ({origin}) =>
        origin?.transactionId === payment.id ||
        origin?.transactionId === payment.parentId,
    );
  if (debit) return debit;
  throw new RangeError(`Transaction ${payment.id} debited no store credit`);
}

const originOf = (
  {id}: Order,
  transaction: Transaction,
): StoreCreditOrigin => ({orderId: id, transactionId: transaction.id});
