import {type MoneyBag, subtractBags} from '../state/money';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {recordEvent} from './events';
import {
  GIFT_CARD_GATEWAY,
  isManualGateway,
  STORE_CREDIT_GATEWAY,
} from './gateways';
import {total} from './order-amounts';
import {EmulatorRefusal} from './refusal';
import {collectStoreCredit} from './store-credit-payments';
import {partOf} from './transaction-amounts';
import {addTransaction} from './transactions';

export interface NewPayment {
  /** `pending`: by a manual gateway the merchant has yet to collect it; by any other it is not yet authorised. */
  readonly kind: 'sale' | 'authorization' | 'pending';
  readonly gateway: string;
  /** Minor units of the presentment currency; all that is left to pay if absent. */
  readonly amount?: number;
  readonly brand?: string;
  readonly lastDigits?: string;
}

interface Share {
  readonly payment: NewPayment;
  readonly amount: MoneyBag;
}

/**
 * Shares an order's total out over its payments. Where nothing is left to pay, Shopify records no transaction.
 * @throws EmulatorRefusal where they come to more than the order, or store credit is meant to pay for nobody's order
 */
export function shareOut(
  order: Order,
  payments: readonly NewPayment[],
): Share[] {
  const isNobodys = order.customerId === null;
  let left = total(order);
  return payments.flatMap((payment) => {
    const wanted = payment.amount ?? left.presentment.amount;
    if (wanted > left.presentment.amount) {
      throw new EmulatorRefusal('The payments come to more than the order.');
    }
    if (isNobodys && payment.gateway === STORE_CREDIT_GATEWAY) {
      throw new EmulatorRefusal('Store credit belongs to a customer.');
    }
    if (wanted === 0) return [];
    const amount = partOf(left, wanted);
    left = subtractBags(left, amount);
    return [{payment, amount}];
  });
}

/** Records the payments that an order is placed with, as of that moment. */
export function recordPayments(
  world: World,
  order: Order,
  shares: readonly Share[],
): void {
  for (const {payment, amount} of shares) {
    const isManual = isManualGateway(payment.gateway);
    const isSale =
      payment.kind === 'sale' || (payment.kind === 'pending' && isManual);
    const transaction = addTransaction(world, order, {
      kind: isSale ? 'SALE' : 'AUTHORIZATION',
      status: payment.kind === 'pending' ? 'PENDING' : 'SUCCESS',
      gateway: payment.gateway,
      amount,
      paymentDetails:
        payment.brand !== undefined && payment.lastDigits !== undefined
          ? {brand: payment.brand, lastDigits: payment.lastDigits}
          : null,
      giftCard:
        payment.gateway === GIFT_CARD_GATEWAY
          ? {last4: GIFT_CARD_LAST_4}
          : null,
      at: order.createdAt,
    });
    if (payment.kind !== 'pending') {
      collectStoreCredit(world, order, transaction);
    }
    recordEvent(world, order, {
      ...PAYMENT_EVENTS[payment.kind],
      at: order.createdAt,
    });
  }
}

/** Gift cards that are paid with are all the same one: what is left on them is not kept. */
const GIFT_CARD_LAST_4 = '7k4p';

const PAYMENT_EVENTS = {
  sale: {action: 'paid', message: 'The payment was processed.'},
  authorization: {
    action: 'authorized',
    message: 'The payment was authorised and is waiting to be captured.',
  },
  pending: {action: 'payment_pending', message: 'The payment is pending.'},
} as const;
