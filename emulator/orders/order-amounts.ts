import {
  addBags,
  type Money,
  type MoneyBag,
  negateBag,
  subtractBags,
  sumBags,
  zeroBag,
} from '../state/money';
import type {
  FulfillmentOrder,
  Order,
  Refund,
  TransactionKind,
} from '../state/orders';
import {currentAmounts, editedAmounts, lineTotal} from './line-amounts';
import {capturable} from './transaction-amounts';

/** What an order's price is made of. */
type Priced = Pick<
  Order,
  'lines' | 'presentmentCurrency' | 'shipping' | 'duties'
>;

/** The lines with all that was ever ordered, discounts taken off, tax included, without shipping. */
export const subtotal = (order: Priced): MoneyBag =>
  sumBags(order.lines.map(lineTotal), order.presentmentCurrency);

export const totalDiscount = (order: Order): MoneyBag =>
  sumBags(
    order.lines.map(({discount}) => discount),
    order.presentmentCurrency,
  );

export const totalShipping = (order: Priced): MoneyBag =>
  order.shipping?.price ?? zeroBag(order.presentmentCurrency);

/** Contained in the total. */
export const totalTax = (order: Order): MoneyBag =>
  sumBags(
    [
      ...order.lines.map(({tax}) => tax),
      ...(order.shipping ? [order.shipping.tax] : []),
    ],
    order.presentmentCurrency,
  );

/** What the order came to with all that edits added, nothing removed. */
export const total = (order: Priced): MoneyBag =>
  addBags(addBags(subtotal(order), totalShipping(order)), dutiesOf(order));

const dutiesOf = ({duties, presentmentCurrency}: Priced): MoneyBag =>
  duties ?? zeroBag(presentmentCurrency);

/** What the lines come to for the customer: with what edits added, without what they took away, refunds not taken off. */
export const editedSubtotal = (order: Order): MoneyBag =>
  sumBags(
    order.lines.map((line) => editedAmounts(order, line).total),
    order.presentmentCurrency,
  );

export const editedTax = (order: Order): MoneyBag =>
  sumBags(
    [
      ...order.lines.map((line) => editedAmounts(order, line).tax),
      ...(order.shipping ? [order.shipping.tax] : []),
    ],
    order.presentmentCurrency,
  );

export const editedTotal = (order: Order): MoneyBag =>
  addBags(
    addBags(editedSubtotal(order), totalShipping(order)),
    dutiesOf(order),
  );

/** Duties that are still due: none once the order is cancelled. Null for an order that never had any. */
export const currentDuties = ({
  duties,
  cancelledAt,
  presentmentCurrency,
}: Order): MoneyBag | null =>
  duties && cancelledAt !== null ? zeroBag(presentmentCurrency) : duties;

/** What the lines that are still part of the order come to. */
export const currentSubtotal = (order: Order): MoneyBag =>
  sumBags(
    order.lines.map((line) => currentAmounts(order, line).total),
    order.presentmentCurrency,
  );

export const currentDiscount = (order: Order): MoneyBag =>
  sumBags(
    order.lines.map((line) => currentAmounts(order, line).discount),
    order.presentmentCurrency,
  );

export const refundedShipping = (order: Order): MoneyBag =>
  sumBags(
    order.refunds.map(({shipping}) => shipping),
    order.presentmentCurrency,
  );

/** Shipping that has not been refunded; none once the order is cancelled. */
export const currentShipping = (order: Order): MoneyBag =>
  order.cancelledAt === null
    ? subtractBags(totalShipping(order), refundedShipping(order))
    : zeroBag(order.presentmentCurrency);

export const currentTax = (order: Order): MoneyBag =>
  sumBags(
    [
      ...order.lines.map((line) => currentAmounts(order, line).tax),
      shippingTax(order, currentShipping(order)),
    ],
    order.presentmentCurrency,
  );

/** The tax contained in a part of what shipping costs. */
export function shippingTax(
  {shipping, presentmentCurrency}: Order,
  part: MoneyBag,
): MoneyBag {
  if (!shipping) return zeroBag(presentmentCurrency);
  const share = (key: keyof MoneyBag): Money => {
    const {amount: price} = shipping.price[key];
    const {amount: tax, currency} = shipping.tax[key];
    const amount =
      price === 0 ? 0 : Math.round((tax * part[key].amount) / price);
    return {amount, currency};
  };
  return {shop: share('shop'), presentment: share('presentment')};
}

/**
 * What was refunded beyond the goods and shipping that a refund removed and what had been paid too much before it
 * (negative: less than the goods and shipping came to). Shopify settles it as an adjustment, so that the order's total
 * follows the money.
 */
export const refundDiscrepancy = (order: Order): MoneyBag =>
  sumBags(
    order.refunds.map((refund) =>
      refund.transactionIds.length === 0
        ? zeroBag(order.presentmentCurrency)
        : beyondOverpaid(
            subtractBags(refund.total, removedByRefund(order, refund)),
            refund.overpaidBefore,
          ),
    ),
    order.presentmentCurrency,
  );

/**
 * What of an excess is left when it has first paid back what had been paid too much. Money that moved has a rate of its
 * own: what is settled as the customer saw it, is settled in the shop's currency.
 */
function beyondOverpaid(excess: MoneyBag, overpaid: MoneyBag): MoneyBag {
  const {amount} = excess.presentment;
  if (amount <= 0 || overpaid.presentment.amount === 0) return excess;
  return amount < overpaid.presentment.amount
    ? zeroBag(excess.presentment.currency)
    : subtractBags(excess, overpaid);
}

const removedByRefund = (order: Order, refund: Refund): MoneyBag =>
  sumBags(
    [...refund.lines.map((line) => line.subtotal), refund.shipping],
    order.presentmentCurrency,
  );

/** What the order comes to now: nothing once it is cancelled. */
export const currentTotal = (order: Order): MoneyBag =>
  order.cancelledAt === null
    ? subtractBags(
        addBags(
          addBags(currentSubtotal(order), currentShipping(order)),
          dutiesOf(order),
        ),
        refundDiscrepancy(order),
      )
    : zeroBag(order.presentmentCurrency);

/** Collected, refunds not taken off. */
export const totalReceived = (order: Order): MoneyBag =>
  sumSuccessful(order, ['SALE', 'CAPTURE']);

export const totalRefunded = (order: Order): MoneyBag =>
  sumSuccessful(order, ['REFUND']);

/** Received less refunded. */
export const netPayment = (order: Order): MoneyBag =>
  subtractBags(totalReceived(order), totalRefunded(order));

/**
 * What the customer still owes; an authorisation is not yet a payment. Negative where they have paid too much, as was
 * recorded from a real shop after an edit.
 */
export const totalOutstanding = (order: Order): MoneyBag =>
  subtractBags(currentTotal(order), netPayment(order));

/** What the merchant owes the customer. Never negative. */
export function overpaid(order: Order): MoneyBag {
  const outstanding = totalOutstanding(order);
  return outstanding.presentment.amount < 0
    ? negateBag(outstanding)
    : zeroBag(order.presentmentCurrency);
}

/**
 * What the customer can be asked to pay now: what is owed and not reserved on a card. Nothing while a payment is being
 * authorised, nor once the order is cancelled.
 */
export function payable(order: Order): MoneyBag {
  const due = subtractBags(totalOutstanding(order), totalCapturable(order));
  const isAuthorizing = order.transactions.some(
    ({status, manualPaymentGateway}) =>
      status === 'PENDING' && !manualPaymentGateway,
  );
  return order.cancelledAt === null &&
    !isAuthorizing &&
    due.presentment.amount > 0
    ? due
    : zeroBag(order.presentmentCurrency);
}

/** Authorised, neither captured nor voided. */
export const totalCapturable = (order: Order): MoneyBag =>
  sumBags(
    order.transactions
      .filter(({kind}) => kind === 'AUTHORIZATION')
      .map((authorization) => capturable(order, authorization)),
    order.presentmentCurrency,
  );

function sumSuccessful(
  order: Order,
  kinds: readonly TransactionKind[],
): MoneyBag {
  return sumBags(
    order.transactions
      .filter(({kind, status}) => status === 'SUCCESS' && kinds.includes(kind))
      .map(({amount}) => amount),
    order.presentmentCurrency,
  );
}

export type DisplayFinancialStatus =
  | 'AUTHORIZED'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_REFUNDED'
  | 'PENDING'
  | 'REFUNDED'
  | 'VOIDED';

export type DisplayFulfillmentStatus =
  | 'FULFILLED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'PARTIALLY_FULFILLED'
  | 'PENDING_FULFILLMENT'
  | 'REQUEST_DECLINED'
  | 'SCHEDULED'
  | 'UNFULFILLED';

/** As the admin shows it. Null for a cancelled order that never had a transaction, as was recorded from a real shop. */
export function displayFinancialStatus(
  order: Order,
): DisplayFinancialStatus | null {
  const received = totalReceived(order).shop.amount;
  if (received > 0) return statusOfReceived(order, received);
  if (total(order).shop.amount === 0) return 'PAID';
  if (totalCapturable(order).shop.amount > 0) return 'AUTHORIZED';
  const isVoided = order.transactions.some(
    ({kind, status}) => kind === 'VOID' && status === 'SUCCESS',
  );
  if (isVoided) return 'VOIDED';
  return order.transactions.length === 0 && order.cancelledAt !== null
    ? null
    : 'PENDING';
}

function statusOfReceived(
  order: Order,
  received: number,
): DisplayFinancialStatus {
  const refunded = totalRefunded(order).shop.amount;
  if (refunded >= received) return 'REFUNDED';
  if (refunded > 0) return 'PARTIALLY_REFUNDED';
  return received < currentTotal(order).shop.amount ? 'PARTIALLY_PAID' : 'PAID';
}

/** As the admin shows it. A cancellation alone leaves it as it was: UNFULFILLED. */
export function displayFulfillmentStatus(
  order: Order,
): DisplayFulfillmentStatus {
  const isShipped = order.fulfillments.some(({status}) => status === 'SUCCESS');
  const open = order.fulfillmentOrders.filter(isOpen);
  if (isShipped) return open.length > 0 ? 'PARTIALLY_FULFILLED' : 'FULFILLED';
  return (
    open.map(statusOfOpen).find((status) => status !== 'UNFULFILLED') ??
    'UNFULFILLED'
  );
}

/** Whether there is anything left to do for it. */
export const isOpen = (fulfillmentOrder: FulfillmentOrder): boolean =>
  fulfillmentOrder.lines.some(({remainingQuantity}) => remainingQuantity > 0);

function statusOfOpen({
  status,
  requestStatus,
}: FulfillmentOrder): DisplayFulfillmentStatus {
  if (status === 'ON_HOLD' || status === 'SCHEDULED') return status;
  if (status === 'IN_PROGRESS') return 'IN_PROGRESS';
  if (requestStatus === 'SUBMITTED') return 'PENDING_FULFILLMENT';
  return requestStatus === 'REJECTED' ? 'REQUEST_DECLINED' : 'UNFULFILLED';
}
