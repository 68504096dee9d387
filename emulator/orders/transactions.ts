import type {MoneyBag} from '../state/money';
import type {Order, Transaction} from '../state/orders';
import type {World} from '../state/world';
import {isManualGateway} from './gateways';
import {touchOrder} from './touch-order';

/** Adds a transaction to the order. `at` (ISO) defaults to the clock's now. */
export function addTransaction(
  world: World,
  order: Order,
  input: {
    readonly kind: Transaction['kind'];
    readonly status: Transaction['status'];
    readonly gateway: string;
    readonly amount: MoneyBag;
    readonly parentId?: number;
    readonly paymentDetails?: Transaction['paymentDetails'];
    readonly giftCard?: Transaction['giftCard'];
    readonly at?: string;
  },
): Transaction {
  const transaction: Transaction = {
    id: world.nextId(),
    kind: input.kind,
    status: input.status,
    gateway: input.gateway,
    amount: input.amount,
    parentId: input.parentId ?? null,
    createdAt: input.at ?? world.clock.iso(),
    paymentDetails: input.paymentDetails ?? null,
    giftCard: input.giftCard ?? null,
    manualPaymentGateway: isManualGateway(input.gateway),
    errorCode: null,
  };
  order.transactions.push(transaction);
  touchOrder(world, order, transaction.createdAt);
  return transaction;
}
