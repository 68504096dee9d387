import {openPaymentUrl} from '../checkout/payment-link';
import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {
  displayFinancialStatus,
  totalOutstanding,
  totalReceived,
} from '../orders/order-amounts';
import type {Order, Refund, Transaction} from '../state/orders';
import {asSeen, bothCurrencies} from './money-v2';

export interface TransactionSource {
  readonly transaction: Transaction;
  readonly order: Order;
}

export const transactionsOf = (order: Order): TransactionSource[] =>
  order.transactions.map((transaction) => ({transaction, order}));

/** Gateways that Shopify shows as a kind of their own. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['Cash on Delivery (COD)', 'CASH_ON_DELIVERY'],
  ['Bank Deposit', 'BANK_DEPOSIT'],
  ['Money Order', 'MONEY_ORDER'],
  ['gift_card', 'GIFT_CARD'],
  ['shopify_store_credit', 'STORE_CREDIT'],
  ['manual', 'MANUAL'],
]);

export const transactionFields = {
  createdAt: ({transaction}) => transaction.createdAt,
  // Its balance is not kept: GiftCardDetails.balance fails.
  giftCardDetails: ({transaction: {giftCard}}) => giftCard,
  id: ({transaction}) => gid('OrderTransaction', transaction.id),
  kind: ({transaction}) => transaction.kind,
  order: ({order}) => order,
  paymentDetails: ({transaction: {paymentDetails}}) =>
    paymentDetails && {
      __typename: 'CardPaymentDetails',
      cardBrand: paymentDetails.brand,
      last4: paymentDetails.lastDigits,
    },
  paymentIcon: () => null,
  processedAt: ({transaction}) => transaction.createdAt,
  status: ({transaction}) => transaction.status,
  transactionAmount: ({transaction}) => bothCurrencies(transaction.amount),
  transactionParentId: ({transaction: {parentId}}) =>
    parentId === null ? null : gid('OrderTransaction', parentId),
  type: ({transaction}) => typeOf(transaction),
  typeDetails: ({transaction}) =>
    transaction.manualPaymentGateway
      ? {name: transaction.gateway, message: null}
      : null,
} satisfies Fields<TransactionSource>;

function typeOf({gateway, paymentDetails}: Transaction): string {
  return TYPES.get(gateway) ?? (paymentDetails ? 'CARD' : 'CUSTOM');
}

export const refundFields = {
  id: ({id}) => gid('Refund', id),
  // Returns with an agreement of their own are not emulated.
  returnName: () => null,
  totalRefunded: ({total}) => asSeen(total),
  updatedAt: ({createdAt}) => createdAt,
} satisfies Fields<Refund>;

/** How the order stands with its payment. */
export const paymentInformation = (
  order: Order,
  _args: unknown,
  {world}: Context,
) => ({
  paymentCollectionUrl: openPaymentUrl(world, order),
  paymentStatus: displayFinancialStatus(order),
  paymentTerms: null,
  totalOutstandingAmount: asSeen(totalOutstanding(order)),
  totalPaidAmount: asSeen(totalReceived(order)),
});
