import type {Context} from '../graphql/context';
import {numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {capturePayment, voidPayment} from '../orders/payments';
import {minorUnits} from '../state/money';
import type {Order, Transaction} from '../state/orders';
import {orderOf, visibleOrders} from './order-source';
import {transactionsOf, type TransactionSource} from './payment-fields';
import {refundCreate} from './refund-create';
import {attempt} from './attempt';

interface CaptureInput {
  readonly id: string;
  readonly parentTransactionId: string;
  readonly amount: string;
  readonly currency?: string | null;
}

export const paymentMutations = {
  orderCapture: (_root, {input}: {input: CaptureInput}, context) => {
    const order = orderOf(context, input.id);
    const authorization =
      order && transactionOf(order, input.parentTransactionId);
    if (!authorization) {
      return failed(['input', 'parentTransactionId'], NO_TRANSACTION);
    }
    const {currency} = input;
    if (currency != null && currency !== order.presentmentCurrency) {
      return failed(
        ['input', 'currency'],
        'Currency must be the presentment currency of the order',
      );
    }
    const {result, userErrors} = attempt(['input', 'amount'], () =>
      capturePayment(context.world, order, authorization, {
        amount: minorUnits(input.amount),
        actor: 'app',
      }),
    );
    return {transaction: sourceOf(order, result), userErrors};
  },
  transactionVoid: (
    _root,
    {parentTransactionId}: {parentTransactionId: string},
    context,
  ) => {
    const parent = findTransaction(context, parentTransactionId);
    if (!parent) {
      return failed(
        ['parentTransactionId'],
        NO_TRANSACTION,
        'TRANSACTION_NOT_FOUND',
      );
    }
    const {result, userErrors} = attempt(['parentTransactionId'], () =>
      voidPayment(context.world, parent.order, parent.transaction, 'app'),
    );
    return {
      transaction: sourceOf(parent.order, result),
      userErrors: userErrors.map((error) => ({
        ...error,
        code: 'AUTH_NOT_VOIDABLE',
      })),
    };
  },
  refundCreate,
} satisfies Fields<unknown>;

const NO_TRANSACTION = 'Transaction does not exist';

const failed = (field: string[], message: string, code?: string) => ({
  transaction: null,
  userErrors: [{field, message, code: code ?? null}],
});

const sourceOf = (order: Order, transaction: Transaction | null) =>
  transaction && {transaction, order};

function transactionOf(order: Order, id: string): Transaction | null {
  const number = numericId('OrderTransaction', id);
  return order.transactions.find((each) => each.id === number) ?? null;
}

function findTransaction(
  context: Context,
  id: string,
): TransactionSource | null {
  const number = numericId('OrderTransaction', id);
  return (
    visibleOrders(context)
      .flatMap(transactionsOf)
      .find(({transaction}) => transaction.id === number) ?? null
  );
}
