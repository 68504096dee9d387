import type {
  OrderTransactionKind,
  OrderTransactionStatus,
  OrderTransactionType,
} from '~/shopify/generated/customer.server';
import type {FulfillmentFacts, OrderFacts} from './order-status';

interface TransactionFacts {
  readonly kind: OrderTransactionKind | null;
  readonly status: OrderTransactionStatus | null;
  readonly type: OrderTransactionType;
}

interface OrderNode extends Pick<
  OrderFacts,
  'cancelledAt' | 'financialStatus' | 'fulfillmentStatus'
> {
  readonly transactions: readonly TransactionFacts[];
  readonly fulfillments: {readonly nodes: readonly FulfillmentFacts[]};
}

/** An order of the Customer Account API, as far as its status depends on it. */
export function orderFacts(order: OrderNode): OrderFacts {
  return {
    cancelledAt: order.cancelledAt,
    financialStatus: order.financialStatus,
    fulfillmentStatus: order.fulfillmentStatus,
    fulfillments: order.fulfillments.nodes,
    hasBeenPaid: order.transactions.some(isCollected),
    isCashOnDelivery: order.transactions.some(
      ({type}) => type === 'CASH_ON_DELIVERY',
    ),
  };
}

/** Money that has reached the shop, whatever happened to it later. */
export const isCollected = ({kind, status}: TransactionFacts): boolean =>
  status === 'SUCCESS' && (kind === 'SALE' || kind === 'CAPTURE');
