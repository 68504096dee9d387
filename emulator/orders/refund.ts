import {decimal, type MoneyBag, sumBags, zeroBag} from '../state/money';
import type {
  Order,
  OrderLine,
  Refund,
  RefundLine,
  Transaction,
} from '../state/orders';
import type {World} from '../state/world';
import {type Actor, recordEvent} from './events';
import {shareOfCurrent} from './line-amounts';
import {remainingQuantity, withdrawFromFulfillment} from './line-quantities';
import {currentShipping, netPayment, overpaid} from './order-amounts';
import {EmulatorRefusal} from './refusal';
import {restock} from './restock';
import {refundAsStoreCredit, returnStoreCredit} from './store-credit-payments';
import {touchOrder} from './touch-order';
import {partOf, refundableOf} from './transaction-amounts';
import {addTransaction} from './transactions';

export interface RefundLineRequest {
  readonly line: OrderLine;
  readonly quantity: number;
  /**
   * CANCEL takes it out of fulfilment and back on sale; RETURN puts it back on sale; NO_RESTOCK counts for pieces that
   * were sent as long as there are any, and after that takes out of fulfilment (as developers of real shops report).
   */
  readonly restockType: RefundLine['restockType'];
}

interface PaymentRefund {
  readonly parent: Transaction;
  readonly amount: number;
}

export interface RefundRequest {
  readonly lines: readonly RefundLineRequest[];
  readonly shipping: MoneyBag | null;
  /** Amounts in minor units of the presentment currency. */
  readonly payments: readonly PaymentRefund[];
  /** What is given as new store credit instead, on top of `payments`. */
  readonly storeCredit: readonly {
    readonly amount: number;
    readonly expiresAt: string | null;
  }[];
  /**
   * What the customer's store credit says this is. Shopify's reference knows ORDER_CANCELLATION for released
   * authorisations; which of the two it writes for a refund by a cancellation has not been seen.
   */
  readonly storeCreditEvent: 'ORDER_CANCELLATION' | 'ORDER_REFUND';
  readonly note: string | null;
  readonly actor: Actor;
}

/**
 * Gives money back, removes lines, or both, and restocks.
 * @throws EmulatorRefusal for more than was received, more shipping than was paid, more pieces than there are, or store
 * credit for nobody; nothing is changed then
 */
export function refundOrder(
  world: World,
  order: Order,
  request: RefundRequest,
): Refund {
  checkAmounts(order, request);
  checkLines(order, request.lines);
  const event = request.storeCreditEvent;
  const overpaidBefore = overpaid(order);
  const transactions = [
    ...request.payments.map((part) => refundPayment(world, order, part, event)),
    ...request.storeCredit.flatMap((part) =>
      refundAsStoreCredit(world, order, {...part, event}),
    ),
  ];
  const refund: Refund = {
    id: world.nextId(),
    createdAt: world.clock.iso(),
    note: request.note,
    lines: request.lines.map((line) => removeLine(world, order, line)),
    shipping: request.shipping ?? zeroBag(order.presentmentCurrency),
    total: sumBags(
      transactions.map(({amount}) => amount),
      order.presentmentCurrency,
    ),
    transactionIds: transactions.map(({id}) => id),
    cause: 'REFUND',
    overpaidBefore,
  };
  order.refunds.push(refund);
  touchOrder(world, order);
  world.webhooks.announce({topic: 'REFUNDS_CREATE', order, refund});
  if (transactions.length > 0) {
    recordEvent(world, order, {
      action: 'refunded',
      message: refundMessage(refund, request),
      actor: request.actor,
    });
  }
  return refund;
}

/** What one of the lines of a refund comes to. */
export function refundLineAmounts(
  order: Order,
  {line, quantity}: Pick<RefundLineRequest, 'line' | 'quantity'>,
): {
  readonly subtotal: MoneyBag;
  readonly tax: MoneyBag;
} {
  const {total, tax} = shareOfCurrent(order, line, quantity);
  return {subtotal: total, tax};
}

function refundMessage(
  {total: {presentment}}: Refund,
  {payments, storeCredit}: RefundRequest,
): string {
  const message = `${decimal(presentment.amount)} ${presentment.currency} was refunded`;
  if (storeCredit.length === 0) return `${message}.`;
  if (payments.length === 0) return `${message} as store credit.`;
  const part = storeCredit.reduce((sum, {amount}) => sum + amount, 0);
  return `${message}, ${decimal(part)} of it as store credit.`;
}

function refundPayment(
  world: World,
  order: Order,
  {parent, amount}: PaymentRefund,
  event: RefundRequest['storeCreditEvent'],
): Transaction {
  const refund = addTransaction(world, order, {
    kind: 'REFUND',
    status: 'SUCCESS',
    gateway: parent.gateway,
    amount: partOf(refundableOf(order, parent), amount),
    parentId: parent.id,
    paymentDetails: parent.paymentDetails,
    giftCard: parent.giftCard,
  });
  returnStoreCredit(world, order, {payment: parent, returned: refund, event});
  return refund;
}

function checkAmounts(order: Order, request: RefundRequest): void {
  const parts = [...request.payments, ...request.storeCredit];
  if (parts.some(({amount}) => amount <= 0)) {
    throw new EmulatorRefusal('Refund amount must be positive');
  }
  if (request.storeCredit.length > 0 && order.customerId === null) {
    throw new EmulatorRefusal(
      'Cannot refund to store credit without a customer',
    );
  }
  const asked = parts.reduce((sum, {amount}) => sum + amount, 0);
  const received = netPayment(order).presentment.amount;
  const byParent = new Map<Transaction, number>();
  for (const {parent, amount} of request.payments) {
    byParent.set(parent, (byParent.get(parent) ?? 0) + amount);
  }
  const isTooMuch =
    asked > received ||
    [...byParent].some(
      ([parent, amount]) =>
        amount > refundableOf(order, parent).presentment.amount,
    );
  if (isTooMuch) {
    throw new EmulatorRefusal(
      `Refund amount ${decimal(asked)} ${order.presentmentCurrency} is greater than net payment received ${decimal(received)} ${order.presentmentCurrency}`,
    );
  }
  const shipping = request.shipping?.presentment.amount ?? 0;
  if (shipping > currentShipping(order).presentment.amount) {
    throw new EmulatorRefusal(
      'Shipping refund amount cannot exceed the remaining shipping amount',
    );
  }
}

function checkLines(
  order: Order,
  requests: readonly RefundLineRequest[],
): void {
  const seen = new Set<OrderLine>();
  for (const [index, {line, quantity, restockType}] of requests.entries()) {
    const field = ['refundLineItems', String(index), 'quantity'];
    const isTooMany =
      quantity < 1 || quantity > line.currentQuantity || seen.has(line);
    if (isTooMany) {
      throw new EmulatorRefusal(
        'Quantity cannot refund more items than were purchased',
        field,
      );
    }
    if (restockType === 'CANCEL' && quantity > remainingQuantity(order, line)) {
      throw new EmulatorRefusal(
        'Quantity cannot cancel more items than are unfulfilled',
        field,
      );
    }
    seen.add(line);
  }
}

function removeLine(
  world: World,
  order: Order,
  request: RefundLineRequest,
): RefundLine {
  const {line, quantity, restockType} = request;
  const amounts = refundLineAmounts(order, request);
  const sent = line.currentQuantity - remainingQuantity(order, line);
  line.currentQuantity -= quantity;
  if (restockType !== 'NO_RESTOCK') restock(world, order, line, quantity);
  const unsent = {
    CANCEL: quantity,
    RETURN: 0,
    NO_RESTOCK: Math.max(0, quantity - sent),
  }[restockType];
  if (unsent > 0) {
    withdrawFromFulfillment(order, line, unsent, world.clock.iso());
  }
  return {
    id: world.nextId(),
    lineId: line.id,
    quantity,
    restockType,
    ...amounts,
  };
}
