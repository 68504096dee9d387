import {bothCurrencies} from '../customer/money-v2';
import {connection, type ConnectionArguments} from '../graphql/connection';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {GIFT_CARD_GATEWAY, STORE_CREDIT_GATEWAY} from '../orders/gateways';
import {capturable, refundableOf} from '../orders/transaction-amounts';
import type {Order, Refund, RefundLine, Transaction} from '../state/orders';
import {lineOf} from './line-fields';

export interface TransactionSource {
  readonly transaction: Transaction;
  readonly order: Order;
}

export interface RefundSource {
  readonly refund: Refund;
  readonly order: Order;
}

interface RefundLineSource {
  readonly refundLine: RefundLine;
  readonly order: Order;
}

export const transactionsOf = (order: Order): TransactionSource[] =>
  order.transactions.map((transaction) => ({transaction, order}));

export const refundsOf = (order: Order): RefundSource[] =>
  order.refunds.map((refund) => ({refund, order}));

const GATEWAY_NAMES: ReadonlyMap<string, string> = new Map([
  ['shopify_payments', 'Shopify Payments'],
  ['paypal', 'PayPal'],
  ['klarna', 'Klarna'],
  ['vipps', 'Vipps'],
  ['bogus', '(for testing) Bogus Gateway'],
  ['manual', 'Manual'],
  [GIFT_CARD_GATEWAY, 'Gift card'],
  [STORE_CREDIT_GATEWAY, 'Store credit'],
]);

/** A gateway as the merchant reads it. The merchant's own manual methods are named as they were entered. */
export const gatewayName = (gateway: string): string =>
  GATEWAY_NAMES.get(gateway) ?? gateway;

/** The card, with all digits but the last ones hidden; null for anything but a card. */
export const paymentDetailsOf = ({paymentDetails}: Transaction) =>
  paymentDetails && {
    __typename: 'CardPaymentDetails',
    company: paymentDetails.brand,
    number: `•••• •••• •••• ${paymentDetails.lastDigits}`,
    paymentMethodName: 'card',
  };

export const transactionFields = {
  amountSet: ({transaction}) => bothCurrencies(transaction.amount),
  createdAt: ({transaction}) => transaction.createdAt,
  errorCode: ({transaction}) => transaction.errorCode,
  formattedGateway: ({transaction}) => gatewayName(transaction.gateway),
  gateway: ({transaction}) => transaction.gateway,
  id: ({transaction}) => gid('OrderTransaction', transaction.id),
  kind: ({transaction}) => transaction.kind,
  manualPaymentGateway: ({transaction}) => transaction.manualPaymentGateway,
  manuallyCapturable: ({transaction, order}) =>
    transaction.kind === 'AUTHORIZATION' &&
    capturable(order, transaction).shop.amount > 0,
  maximumRefundableV2: ({transaction, order}) =>
    transaction.kind === 'SALE' || transaction.kind === 'CAPTURE'
      ? bothCurrencies(refundableOf(order, transaction)).shopMoney
      : null,
  multiCapturable: ({transaction}) => transaction.kind === 'AUTHORIZATION',
  order: ({order}) => order,
  parentTransaction: ({transaction, order}) =>
    transactionsOf(order).find(
      (each) => each.transaction.id === transaction.parentId,
    ) ?? null,
  paymentDetails: ({transaction}) => paymentDetailsOf(transaction),
  processedAt: ({transaction}) => transaction.createdAt,
  status: ({transaction}) => transaction.status,
  test: () => false,
  totalUnsettledSet: ({transaction, order}) =>
    transaction.kind === 'AUTHORIZATION'
      ? bothCurrencies(capturable(order, transaction))
      : null,
} satisfies Fields<TransactionSource>;

export const refundFields = {
  createdAt: ({refund}) => refund.createdAt,
  id: ({refund}) => gid('Refund', refund.id),
  legacyResourceId: ({refund}) => String(refund.id),
  note: ({refund}) => refund.note,
  order: ({order}) => order,
  processedAt: ({refund}) => refund.createdAt,
  refundLineItems: ({refund, order}, args: ConnectionArguments) =>
    connection(
      refund.lines.map((refundLine) => ({refundLine, order})),
      args,
      ({refundLine}) => refundLine.id,
    ),
  // Refunds of returns are not emulated.
  return: () => null,
  totalRefundedSet: ({refund}) => bothCurrencies(refund.total),
  transactions: ({refund, order}, args: ConnectionArguments) =>
    connection(
      transactionsOf(order).filter(({transaction}) =>
        refund.transactionIds.includes(transaction.id),
      ),
      args,
      ({transaction}) => transaction.id,
    ),
  updatedAt: ({refund}) => refund.createdAt,
} satisfies Fields<RefundSource>;

export const refundLineFields = {
  id: ({refundLine}) => gid('RefundLineItem', refundLine.id),
  lineItem: ({refundLine, order}) => lineOf(order, refundLine.lineId),
  priceSet: ({refundLine, order}) =>
    bothCurrencies(lineOf(order, refundLine.lineId).line.unitPrice),
  quantity: ({refundLine}) => refundLine.quantity,
  restockType: ({refundLine}) => refundLine.restockType,
  restocked: ({refundLine}) => refundLine.restockType !== 'NO_RESTOCK',
  subtotalSet: ({refundLine}) => bothCurrencies(refundLine.subtotal),
  totalTaxSet: ({refundLine}) => bothCurrencies(refundLine.tax),
} satisfies Fields<RefundLineSource>;
